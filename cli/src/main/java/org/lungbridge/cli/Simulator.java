package org.lungbridge.cli;

import java.util.List;
import java.util.function.BooleanSupplier;
import org.lungbridge.fitting.Inference;
import org.lungbridge.scenarios.document.Scenario;
import org.lungbridge.scenarios.run.Beginning;
import org.lungbridge.scenarios.run.RunOptions;
import org.lungbridge.scenarios.run.RunProgress;
import org.lungbridge.scenarios.run.RunResult;

/** What the command line asks of the engine; tests answer in its place. */
interface Simulator {
    /**
     * Finds the patient of a scenario.
     *
     * @throws org.lungbridge.fitting.ImplausiblePatient if no patient fits
     */
    Prepared prepare(Scenario scenario, RunOptions options);

    /** A patient who is ready to run. */
    interface Prepared {
        /** What was inferred from the blood gas. */
        List<Inference> inferences();

        /** Runs to the end, or until interrupted. */
        RunResult run(RunProgress progress, BooleanSupplier interrupted);

        /** Runs to the end, or until interrupted, and keeps snapshots for these times, s. */
        default RunResult run(RunProgress progress, BooleanSupplier interrupted, List<Double> snapshots_s) {
            return run(progress, interrupted);
        }

        /** The same run, taken up where it was stopped. */
        default Prepared takenUp(Beginning beginning, double stoppedEnd_s) {
            throw new UnsupportedOperationException("This simulator begins at the start.");
        }

        /** The same patient under another timeline from a time on. */
        default Prepared branchedAt(double at_s, Scenario other, RunOptions options) {
            throw new UnsupportedOperationException("This simulator knows one timeline.");
        }
    }
}
