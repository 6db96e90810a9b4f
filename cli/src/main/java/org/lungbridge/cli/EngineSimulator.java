package org.lungbridge.cli;

import java.util.List;
import java.util.function.BooleanSupplier;
import org.lungbridge.fitting.Inference;
import org.lungbridge.scenarios.document.Scenario;
import org.lungbridge.scenarios.run.RunOptions;
import org.lungbridge.scenarios.run.RunProgress;
import org.lungbridge.scenarios.run.RunResult;
import org.lungbridge.scenarios.run.ScenarioRun;

/** The simulator in earnest. */
final class EngineSimulator implements Simulator {
    @Override
    public Prepared prepare(Scenario scenario, RunOptions options) {
        ScenarioRun run = ScenarioRun.prepare(scenario, options);
        return new Prepared() {
            @Override
            public List<Inference> inferences() {
                return run.inferences();
            }

            @Override
            public RunResult run(RunProgress progress, BooleanSupplier interrupted) {
                return run.run(progress, interrupted);
            }
        };
    }
}
