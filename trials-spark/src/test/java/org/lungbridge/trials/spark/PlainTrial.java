package org.lungbridge.trials.spark;

import java.io.IOException;
import java.nio.file.Path;
import org.lungbridge.scenarios.Documents;
import org.lungbridge.scenarios.document.trial.Trial;
import org.lungbridge.trials.population.Population;
import org.lungbridge.trials.running.Journal;
import org.lungbridge.trials.running.TrialRunner;
import org.lungbridge.trials.table.Tabulation;
import org.lungbridge.trials.table.TrialFolder;

/** The small trial without Spark, two courses side by side. */
final class PlainTrial {
    private PlainTrial() {}

    /** Runs it into this folder. */
    static void run(Path folder) throws IOException {
        Trial trial = Documents.readTrial("small-trial", SmallTrial.bytes());
        TrialRunner runner = new TrialRunner(trial, Population.of(trial), Tabulation.of(trial)::rows);
        TrialRunner.Setup setup = new TrialRunner.Setup(1, 2, "test");
        try (Journal journal = runner.run(folder, setup, standing -> {}, () -> false)) {
            TrialFolder.write(trial, folder, journal, TrialFolder.Format.CSV);
        }
    }
}
