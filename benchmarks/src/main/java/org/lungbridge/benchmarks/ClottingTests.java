package org.lungbridge.benchmarks;

import java.util.concurrent.TimeUnit;
import org.lungbridge.laboratory.ClottingTimes;
import org.lungbridge.laboratory.Plasma;
import org.lungbridge.laboratory.ThrombinCurve;
import org.lungbridge.laboratory.ThrombinGeneration;
import org.lungbridge.scenarios.catalogue.ClottingTables;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Clotting tests by the networks: plasma of the ECMO patient with heparin of 0.3 IU/mL. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class ClottingTests {
    private static final Plasma PLASMA = new Plasma(0.75, 0.8, 0.65, 2.0, 0.9, 0.75, 0.7, 0.6, 0.7, 0.6, 0.6, 4.5, 0.3);

    private final ClottingTimes times = new ClottingTimes(ClottingTables.wajima());
    private final ThrombinGeneration thrombin = new ThrombinGeneration(ClottingTables.hockinMann());

    /** aPTT: 45 states until the tube clots. */
    @Benchmark
    public double aptt() {
        return times.aptt(PLASMA);
    }

    /** PT: the same with tissue factor. */
    @Benchmark
    public double pt() {
        return times.pt(PLASMA);
    }

    /** Thrombin generation: 36 states over an hour, read every second. */
    @Benchmark
    public ThrombinCurve thrombinGeneration() {
        return thrombin.curve(PLASMA);
    }

    /** What a laboratory pays once: the network and its order of elimination. */
    @Benchmark
    public ClottingTimes assembly() {
        return new ClottingTimes(ClottingTables.wajima());
    }
}
