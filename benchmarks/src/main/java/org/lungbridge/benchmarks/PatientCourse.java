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

/** Two hours around the start of ECMO with three changes of settings, by every solver, on the same equations. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@SuppressWarnings("NullAway.Init")
public class PatientCourse {
    /** The solver. */
    @Param({"rodas5p", "rodas4", "tsit5", "dp853", "dp54"})
    public String solver;

    private ScenarioRun scenario;

    /** Finds the patient once. */
    @Setup(Level.Trial)
    public void findPatient() {
        scenario = LupusPatient.prepare(solver, OptionalDouble.empty());
    }

    /** Simulated time 1 h to 3 h, nothing recorded; assembling the patient included. */
    @Benchmark
    public Statistics twoHours() {
        return LupusPatient.finish(LupusPatient.twoHours(scenario));
    }
}
