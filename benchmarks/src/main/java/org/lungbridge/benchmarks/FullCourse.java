package org.lungbridge.benchmarks;

import java.util.OptionalDouble;
import java.util.concurrent.TimeUnit;
import org.lungbridge.scenarios.Library;
import org.lungbridge.scenarios.run.RunOptions;
import org.lungbridge.scenarios.run.RunResult;
import org.lungbridge.scenarios.run.ScenarioRun;
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

/** The shipped course by protocol: hourly rounds, six-hourly titration, daily panels. The patient is found beforehand. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@SuppressWarnings("NullAway.Init")
public class FullCourse {
    private static final double DAY_S = 86_400;

    /** How long. */
    @Param({"1", "14", "60"})
    public double days;

    /** Between two rows of every column. */
    @Param({"3600"})
    public double interval_s;

    private ScenarioRun scenario;

    /** Finds the patient once. */
    @Setup(Level.Trial)
    public void findPatient() {
        scenario = prepare("sle-dah-course", days, interval_s);
    }

    static ScenarioRun prepare(String name, double days, double interval_s) {
        return ScenarioRun.prepare(
                Library.scenario(name),
                new RunOptions(1, "rodas5p", 1e-4, OptionalDouble.of(interval_s), OptionalDouble.of(days * DAY_S)));
    }

    /** The whole course. */
    @Benchmark
    public RunResult course() {
        return LupusPatient.run(scenario);
    }
}
