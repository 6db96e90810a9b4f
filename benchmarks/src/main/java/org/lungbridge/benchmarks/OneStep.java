package org.lungbridge.benchmarks;

import java.util.concurrent.TimeUnit;
import org.lungbridge.solver.Integrator;
import org.lungbridge.solver.LaneMemory;
import org.lungbridge.solver.Solvers;
import org.lungbridge.solver.Tolerance;
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

/** One step of the whole patient, the same one again and again, event functions included, nothing recorded. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@SuppressWarnings("NullAway.Init")
public class OneStep {
    private static final double STEP_S = 5;

    /** The solver. */
    @Param({"rodas5p", "rodas4"})
    public String solver;

    private Integrator integrator;
    private LaneMemory start;
    private final double[] target = new double[1];

    /** Puts the solver where the patient is. */
    @Setup(Level.Trial)
    public void place() {
        WholePatient patient = WholePatient.onEcmo();
        LaneMemory memory = patient.memory();
        start = new LaneMemory(memory.time(), memory.state(), 10 * STEP_S, 0, false);
        target[0] = memory.time() + STEP_S;
        integrator = Solvers.of(solver, patient.model(), Tolerance.of(1e-4));
    }

    /** One step of five seconds. */
    @Benchmark
    public double[][] step() {
        integrator.restore(0, start);
        integrator.restart(0, true);
        integrator.advance(target, (lane, from, to, dense) -> {});
        return integrator.state();
    }
}
