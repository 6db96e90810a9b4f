package org.lungbridge.cli;

import java.util.List;
import java.util.function.BooleanSupplier;
import org.lungbridge.fitting.Inference;
import org.lungbridge.scenarios.document.Scenario;
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
    }
}
