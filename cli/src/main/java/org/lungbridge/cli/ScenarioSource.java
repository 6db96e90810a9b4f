package org.lungbridge.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lungbridge.scenarios.Documents;
import org.lungbridge.scenarios.Library;
import org.lungbridge.scenarios.document.Scenario;
import org.lungbridge.scenarios.reading.Problem;

/**
 * A scenario and where it comes from.
 *
 * @param name the name or path the user gave
 * @param bytes the document, byte for byte
 * @param pictures the document, read, with the pictures beside it
 */
record ScenarioSource(String name, byte[] bytes, Pictures pictures) {
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
            return read(name, "standard input", bytes, null);
        }
        if (!isFile(name)) {
            byte[] bytes = Library.scenarioBytes(name);
            return new ScenarioSource(name, bytes, new Pictures(Library.scenario(name), Map.of()));
        }
        Path file = Path.of(name);
        Documents.readScenario(file);
        return read(name, name, Files.readAllBytes(file), file.toAbsolutePath().getParent());
    }

    private static ScenarioSource read(String name, String called, byte[] bytes, @Nullable Path folder) {
        Scenario scenario = Documents.readScenario(called, bytes);
        return new ScenarioSource(name, bytes, new Pictures(scenario, Documents.pictures(called, bytes, folder)));
    }

    /** The document, read. */
    Scenario scenario() {
        return pictures.scenario();
    }

    /** What its author should know of it, line by line; empty if there is nothing. */
    List<String> warnings() {
        return problems().stream().map(problem -> problem.describe(name)).toList();
    }

    /** The same, problem by problem. */
    List<Problem> problems() {
        return Documents.warnings(name, bytes);
    }

    static boolean isFile(String name) {
        return name.endsWith(".json") || name.contains("/") || name.contains("\\") || Files.exists(Path.of(name));
    }
}
