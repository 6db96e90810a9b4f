package org.lungbridge.benchmarks;

import java.util.concurrent.TimeUnit;
import org.lungbridge.chemistry.ContentsToTensions;
import org.lungbridge.chemistry.TensionsToContents;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Blood chemistry of one sample near the patient's mixed venous blood: hemoglobin 9.8 g/dL, base excess -10 mmol/L, 37
 * °C. Warm starts from a solution 0.5 % of content away, as between two steps.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@SuppressWarnings("NullAway.Init")
public class BloodKernels {
    private static final double HB = 9.8;
    private static final double BASE_EXCESS = -10;
    private static final double TEMPERATURE = 37;
    private static final double P50 = 26.8;
    private static final double NEAR = 1.005;

    private final ContentsToTensions toTensions = new ContentsToTensions();
    private final TensionsToContents toContents = new TensionsToContents();
    private double po2 = 35;
    private double pco2 = 47;
    private double o2;
    private double co2;
    private double guessLnX;
    private double guessPH;

    /** Finds contents and the guess that belongs to slightly other contents. */
    @Setup(Level.Trial)
    public void findGuess() {
        toContents.solve(po2, pco2, HB, BASE_EXCESS, TEMPERATURE, P50, Double.NaN);
        o2 = toContents.o2;
        co2 = toContents.co2;
        toTensions.solve(o2 * NEAR, co2 * NEAR, HB, BASE_EXCESS, TEMPERATURE, P50, Double.NaN, Double.NaN);
        guessLnX = toTensions.lnVirtualPo2;
        guessPH = toTensions.pH;
    }

    /** Tensions of known contents from a near guess. */
    @Benchmark
    public double tensionsWarm() {
        toTensions.solve(o2, co2, HB, BASE_EXCESS, TEMPERATURE, P50, guessLnX, guessPH);
        return toTensions.po2;
    }

    /** Tensions of known contents from nothing. */
    @Benchmark
    public double tensionsCold() {
        toTensions.solve(o2, co2, HB, BASE_EXCESS, TEMPERATURE, P50, Double.NaN, Double.NaN);
        return toTensions.po2;
    }

    /** Tensions from a near guess and their 24 slopes. */
    @Benchmark
    public double tensionsWarmWithSlopes() {
        toTensions.solve(o2, co2, HB, BASE_EXCESS, TEMPERATURE, P50, guessLnX, guessPH);
        toTensions.slopes();
        return toTensions.po2_o2;
    }

    /** Contents of known tensions from a near guess. */
    @Benchmark
    public double contentsWarm() {
        toContents.solve(po2, pco2, HB, BASE_EXCESS, TEMPERATURE, P50, guessPH);
        return toContents.o2;
    }
}
