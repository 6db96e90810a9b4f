package org.lungbridge.solver;

import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.lungbridge.benchmarks.WholePatient;
import org.lungbridge.model.Model;
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

/** The linear system of one step of the whole patient, one lane. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@SuppressWarnings("NullAway.Init")
public class Elimination {
    private SingleLaneFactors factors;
    private double[][] entries;
    private final double[] diagonal = {0.1};
    private double[] solution;

    /** Linearizes the patient on ECMO. */
    @Setup(Level.Trial)
    public void linearize() {
        WholePatient patient = WholePatient.onEcmo();
        Model model = patient.model();
        model.rates(new double[1], patient.states(), new double[model.states()][1]);
        entries = new double[model.pattern().entries()][1];
        model.linearize(entries);
        factors = new SingleLaneFactors(new EliminationProgram(model.pattern()));
        solution = new double[model.pattern().unknowns()];
        factors.factor(entries, diagonal);
    }

    /** One factorization. */
    @Benchmark
    public void factorize() {
        factors.factor(entries, diagonal);
    }

    /** One solution; a step of rodas5p takes eight. */
    @Benchmark
    public double[] solve() {
        Arrays.fill(solution, 0.5);
        factors.solve(solution, false);
        return solution;
    }
}
