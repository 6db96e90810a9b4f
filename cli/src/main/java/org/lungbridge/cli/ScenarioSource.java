package org.lungbridge.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.lungbridge.scenarios.Documents;
import org.lungbridge.scenarios.Library;
import org.lungbridge.scenarios.document.Scenario;

/**
 * A scenario and where it comes from.
 *
 * @param name the name or path the user gave
 * @param bytes the document, byte for byte
 * @param scenario the document, read
 */
record ScenarioSource(String name, byte[] bytes, Scenario scenario) {
    /** What its copy in a run folder is called. */
    static final String FILE = "scenario.json";

    /**
     * Reads a file, a shipped scenario by its name, or standard input ({@code -}).
     *
     * @throws org.lungbridge.scenarios.reading.InvalidDocument with every problem of the document
     */
    static ScenarioSource of(String name) throws IOException {
        if (name.equals("-")) {
            byte[] bytes = System.in.readNBytes(1 << 21);
            return new ScenarioSource(name, bytes, Documents.readScenario("standard input", bytes));
        }
        if (!isFile(name)) {
            return new ScenarioSource(name, Library.scenarioBytes(name), Library.scenario(name));
        }
        Path file = Path.of(name);
        Documents.readScenario(file);
        byte[] bytes = Files.readAllBytes(file);
        return new ScenarioSource(name, bytes, Documents.readScenario(name, bytes));
    }

    /** What its author should know of it, line by line; empty if there is nothing. */
    List<String> warnings() {
        return Documents.warnings(name, bytes).stream()
                .map(problem -> problem.describe(name))
                .toList();
    }

    static boolean isFile(String name) {
        return name.endsWith(".json") || name.contains("/") || name.contains("\\") || Files.exists(Path.of(name));
    }
}
