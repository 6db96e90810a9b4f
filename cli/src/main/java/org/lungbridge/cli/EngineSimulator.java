package org.lungbridge.cli;

import java.util.List;
import java.util.function.BooleanSupplier;
import org.lungbridge.fitting.Inference;
import org.lungbridge.scenarios.document.Scenario;
import org.lungbridge.scenarios.run.Beginning;
import org.lungbridge.scenarios.run.RunOptions;
import org.lungbridge.scenarios.run.RunProgress;
import org.lungbridge.scenarios.run.RunResult;
import org.lungbridge.scenarios.run.ScenarioRun;

/** The simulator in earnest. */
final class EngineSimulator implements Simulator {
    @Override
    public Prepared prepare(Scenario scenario, RunOptions options) {
        return new Engine(ScenarioRun.prepare(scenario, options));
    }

    private record Engine(ScenarioRun run) implements Prepared {
        @Override
        public List<Inference> inferences() {
            return run.inferences();
        }

        @Override
        public RunResult run(RunProgress progress, BooleanSupplier interrupted) {
            return run.run(progress, interrupted);
        }

        @Override
        public RunResult run(RunProgress progress, BooleanSupplier interrupted, List<Double> snapshots_s) {
            return run.run(progress, interrupted, snapshots_s);
        }

        @Override
        public Prepared takenUp(Beginning beginning, double stoppedEnd_s) {
            return new Engine(run.takenUp(beginning, stoppedEnd_s));
        }

        @Override
        public Prepared branchedAt(double at_s, Scenario other, RunOptions options) {
            return new Engine(run.branchedAt(at_s, other, options));
        }
    }
}
