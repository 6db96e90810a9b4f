package org.lungbridge.benchmarks;

import java.util.OptionalDouble;
import java.util.concurrent.TimeUnit;
import org.lungbridge.scenarios.run.RunResult;
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

/** The shipped 48 h, by the stiff solvers. The patient is found beforehand. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@SuppressWarnings("NullAway.Init")
public class TwoDays {
    /** The solver. */
    @Param({"rodas5p", "rodas4"})
    public String solver;

    private ScenarioRun scenario;

    /** Finds the patient once. */
    @Setup(Level.Trial)
    public void findPatient() {
        scenario = LupusPatient.prepare(solver, OptionalDouble.empty());
    }

    /** As the command line runs it: every column each minute. */
    @Benchmark
    public RunResult recorded() {
        return LupusPatient.run(scenario);
    }

    /** The work of the solver: nothing is recorded. */
    @Benchmark
    public Statistics unrecorded() {
        return LupusPatient.finish(LupusPatient.unrecorded(scenario));
    }
}
