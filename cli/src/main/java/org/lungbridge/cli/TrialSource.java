package org.lungbridge.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.lungbridge.scenarios.Documents;
import org.lungbridge.scenarios.Library;
import org.lungbridge.scenarios.document.trial.Trial;

/**
 * A trial and where it comes from.
 *
 * @param bytes the document, byte for byte
 * @param trial the document, read
 */
record TrialSource(byte[] bytes, Trial trial) {
    /** What its copy in the folder of a trial is called. */
    static final String FILE = "trial.json";

    /**
     * Reads a file or a shipped trial by its name.
     *
     * @throws org.lungbridge.scenarios.reading.InvalidDocument with every problem of the document
     */
    static TrialSource of(String name) throws IOException {
        if (!ScenarioSource.isFile(name)) {
            return new TrialSource(Library.trialBytes(name), Library.trial(name));
        }
        Path file = Path.of(name);
        Trial trial = Documents.readTrial(file);
        return new TrialSource(Files.readAllBytes(file), trial);
    }

    /** The same with this seed and this number of patients; where these are others, the document says so. */
    TrialSource with(long seed, int patients) {
        if (seed == trial.seedOfChance() && patients == trial.patientsOfAStudy()) {
            return this;
        }
        Trial other = trial.with(seed, patients);
        return new TrialSource(Documents.write(other).getBytes(StandardCharsets.UTF_8), other);
    }
}
