package org.lungbridge.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.lungbridge.scenarios.Documents;
import org.lungbridge.scenarios.Library;

/** Strategies among the documents that a user names. */
final class StrategySource {
    private static final long LARGEST = 1 << 21;

    private StrategySource() {}

    /** Whether a name means a strategy: a shipped one, or a file with the fields of one. */
    static boolean isOne(String name) throws IOException {
        if (!ScenarioSource.isFile(name)) {
            return Library.strategies().contains(name) && !Library.scenarios().contains(name);
        }
        Path file = Path.of(name);
        return Files.isRegularFile(file)
                && Files.size(file) < LARGEST
                && Documents.isStrategy(name, Files.readAllBytes(file));
    }

    /**
     * Reads a strategy; there is nothing to warn of.
     *
     * @throws org.lungbridge.scenarios.reading.InvalidDocument with every problem of the document
     */
    static void check(String name) {
        if (ScenarioSource.isFile(name)) {
            Documents.readStrategy(Path.of(name));
        } else {
            Library.strategy(name);
        }
    }
}
