package org.lungbridge.benchmarks.peers;

import java.util.concurrent.TimeUnit;
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

/**
 * Our solvers and those of others on the same equations at equal measured error: before the clock starts, each finds its
 * loosest tolerance with an error within 1e-4 at every minute. A problem is written {@code name/minutes between
 * events/hours}.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
@SuppressWarnings("NullAway.Init")
public class EqualErrorPeers {
    private static final double[] TOLERANCES = {1e-1, 1e-2, 3e-3, 1e-3, 3e-4, 1e-4, 1e-5, 1e-6, 1e-7, 1e-8};
    private static final long ALLOWED = 20_000_000;

    /** Equations, event spacing and length. */
    @Param({"patient/15/0.5", "circuit/15/0.5", "hockin-mann/0/0.333334", "wajima/0/0.0333334"})
    public String problem;

    /** The solver. */
    @Param({
        "rodas5p",
        "rodas4",
        "commons-math-dp54",
        "commons-math-dp853",
        "commons-math-gbs",
        "commons-math-adams",
        "hipparchus-dp54",
        "hipparchus-dp853"
    })
    public String solver;

    private Problem equations;
    private Contender contender;
    private Minutes minutes;
    private double tolerance;

    /** Solves the reference and finds the tolerance. */
    @Setup(Level.Trial)
    public void findTolerance() {
        String[] word = problem.split("/");
        int events = Integer.parseInt(word[1]);
        equations = Problems.of(word[0], events, Double.parseDouble(word[2]));
        Course course = Course.of(equations, events);
        contender = Contenders.named(solver, ALLOWED);
        minutes = new Minutes(equations);
        for (double one : TOLERANCES) {
            tolerance = one;
            if (error(course) <= EqualError.LIMIT) {
                return;
            }
        }
        throw new IllegalStateException(solver + " does not reach an error of 1e-4 on " + problem + ".");
    }

    private double error(Course course) {
        try {
            contender.solve(equations, tolerance, minutes);
            return minutes.error(course.reference(), equations);
        } catch (Contender.GaveUp gaveUp) {
            return Double.POSITIVE_INFINITY;
        }
    }

    /** From start to end, read every 60 s. */
    @Benchmark
    public long solve() {
        return contender.solve(equations, tolerance, minutes);
    }
}
