package org.lungbridge.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.lungbridge.scenarios.Documents;
import org.lungbridge.scenarios.Library;
import org.lungbridge.scenarios.document.trial.Trial;
import org.lungbridge.trials.population.Population;

/**
 * A trial and where it comes from.
 *
 * @param bytes the document, byte for byte
 * @param trial the document, read
 * @param design values from outside in the place of drawn ones, if there are any
 */
record TrialSource(byte[] bytes, Trial trial, Optional<TrialDesign> design) {
    /** What its copy in the folder of a trial is called. */
    static final String FILE = "trial.json";

    /**
     * Reads a file or a shipped trial by its name.
     *
     * @throws org.lungbridge.scenarios.reading.InvalidDocument with every problem of the document
     */
    static TrialSource of(String name) throws IOException {
        if (!ScenarioSource.isFile(name)) {
            return new TrialSource(Library.trialBytes(name), Library.trial(name), Optional.empty());
        }
        Path file = Path.of(name);
        Trial trial = Documents.readTrial(file);
        return new TrialSource(Files.readAllBytes(file), trial, Optional.empty());
    }

    /** The same with values from outside. */
    TrialSource with(TrialDesign values) {
        return new TrialSource(bytes, trial, Optional.of(values));
    }

    /** The patients. */
    Population population() {
        return design.map(values -> Population.of(trial, values.matrix())).orElseGet(() -> Population.of(trial));
    }

    /** The files the trial is made of, by their names in its folder. */
    SortedMap<String, byte[]> files() {
        SortedMap<String, byte[]> files = new TreeMap<>();
        files.put(FILE, bytes);
        design.ifPresent(values -> files.put(TrialDesign.FILE, values.bytes()));
        return files;
    }

    /** The same with this seed and this number of patients; where these are others, the document says so. */
    TrialSource with(long seed, int patients) {
        if (seed == trial.seedOfChance() && patients == trial.patientsOfAStudy()) {
            return this;
        }
        Trial other = trial.with(seed, patients);
        return new TrialSource(Documents.write(other).getBytes(StandardCharsets.UTF_8), other, design);
    }
}
