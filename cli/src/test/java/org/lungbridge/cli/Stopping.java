package org.lungbridge.cli;

import java.util.List;
import java.util.function.BooleanSupplier;
import org.lungbridge.fitting.Inference;
import org.lungbridge.scenarios.document.Scenario;
import org.lungbridge.scenarios.run.RunOptions;
import org.lungbridge.scenarios.run.RunProgress;
import org.lungbridge.scenarios.run.RunResult;

/** The engine, and somebody who stops one of the patients at a time. */
final class Stopping implements Simulator {
    private final int patient;
    private final double time_s;
    private int prepared;

    Stopping(int patient, double time_s) {
        this.patient = patient;
        this.time_s = time_s;
    }

    @Override
    public Prepared prepare(Scenario scenario, RunOptions options) {
        Prepared engine = new EngineSimulator().prepare(scenario, options);
        boolean stops = prepared++ == patient;
        return new Prepared() {
            @Override
            public List<Inference> inferences() {
                return engine.inferences();
            }

            @Override
            public RunResult run(RunProgress progress, BooleanSupplier interrupted) {
                double[] reached = new double[1];
                return engine.run((done, total) -> reached[0] = done, () -> stops && reached[0] > time_s);
            }
        };
    }
}
