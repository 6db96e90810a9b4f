package org.lungbridge.benchmarks;

import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.lungbridge.engine.Snapshot;
import org.lungbridge.model.Model;
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

/** One evaluation of all rates, and of all slopes after it, for every lane of a block of patients on ECMO. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@SuppressWarnings("NullAway.Init")
public class RightHandSide {
    /** Patients side by side. */
    @Param({"1", "8", "32"})
    public int lanes;

    private Model model;
    private double[] time;
    private double[][] states;
    private double[][] others;
    private boolean other;
    private double[][] rates;
    private double[][] entries;

    /** Puts the patient into every lane. */
    @Setup(Level.Trial)
    public void fillLanes() {
        Snapshot patient = LupusPatient.onEcmo();
        model = LupusPatient.lanes(patient, lanes);
        states = LupusPatient.states(patient, lanes);
        others = new double[states.length][];
        for (int s = 0; s < states.length; s++) {
            others[s] = Arrays.stream(states[s]).map(y -> y * 1.0001).toArray();
        }
        time = new double[lanes];
        rates = new double[model.states()][lanes];
        entries = new double[model.pattern().entries()][lanes];
        model.rates(time, states, rates);
    }

    /** All rates, at two points in turn: a model asked twice at the same point does not compute its signals again. */
    @Benchmark
    public double[][] rates() {
        other = !other;
        model.rates(time, other ? others : states, rates);
        return rates;
    }

    /** All slopes at the point of the last rates: partials and chain rule. */
    @Benchmark
    public double[][] linearize() {
        model.linearize(entries);
        return entries;
    }
}
