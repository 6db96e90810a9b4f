package org.lungbridge.benchmarks;

import java.util.OptionalDouble;
import java.util.concurrent.TimeUnit;
import org.lungbridge.scenarios.run.ScenarioRun;
import org.lungbridge.solver.Statistics;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The shipped 48 h by the explicit solvers, among them Apache Commons Math; takes minutes. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 1)
@Measurement(iterations = 2)
@SuppressWarnings("NullAway.Init")
public class LongPeers {
    /** The solver. */
    @Param({"dp853", "dp54", "tsit5"})
    public String solver;

    private ScenarioRun scenario;

    /** Finds the patient once. */
    @Setup(Level.Trial)
    public void findPatient() {
        scenario = LupusPatient.prepare(solver, OptionalDouble.empty());
    }

    /** Nothing is recorded. */
    @Benchmark
    public Statistics twoDaysUnrecorded() {
        return LupusPatient.finish(LupusPatient.unrecorded(scenario));
    }
}
