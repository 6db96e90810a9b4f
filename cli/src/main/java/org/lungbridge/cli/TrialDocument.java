package org.lungbridge.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.lungbridge.scenarios.Documents;
import org.lungbridge.scenarios.Library;
import org.lungbridge.scenarios.document.trial.Trial;
import org.lungbridge.scenarios.reading.Problem;

/** Trials among the documents that a user names. */
final class TrialDocument {
    private static final long LARGEST = 1 << 21;

    private TrialDocument() {}

    /** Whether a name means a trial: a shipped one, or a file with the fields of one. */
    static boolean isOne(String name) throws IOException {
        if (!ScenarioSource.isFile(name)) {
            return Library.trials().contains(name) && !Library.scenarios().contains(name);
        }
        Path file = Path.of(name);
        return Files.isRegularFile(file)
                && Files.size(file) < LARGEST
                && Documents.isTrial(name, Files.readAllBytes(file));
    }

    /**
     * Reads a trial, a shipped one or a file.
     *
     * @throws org.lungbridge.scenarios.reading.InvalidDocument with every problem of the document
     */
    static Trial read(String name) {
        return ScenarioSource.isFile(name) ? Documents.readTrial(Path.of(name)) : Library.trial(name);
    }

    /**
     * What its author should know.
     *
     * @throws org.lungbridge.scenarios.reading.InvalidDocument with every problem of the document
     */
    static List<Problem> warnings(String name) throws IOException {
        read(name);
        byte[] bytes = ScenarioSource.isFile(name) ? Files.readAllBytes(Path.of(name)) : Library.trialBytes(name);
        return Documents.trialWarnings(name, bytes);
    }
}
