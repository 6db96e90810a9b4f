package org.lungbridge.benchmarks.peers;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/** Error and processor time of a contender in Java. */
final class Stopwatch {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final double ENOUGH_ms = 1000;
    private static final int MOST = 400;

    private Stopwatch() {}

    /** Processor time of this thread, ms. */
    static double now() {
        return THREADS.getCurrentThreadCpuTime() * 1e-6;
    }

    /** Runs the contender until its time is known. */
    static Measurement measure(Course course, Contender contender, double tolerance) {
        Problem problem = course.problem();
        Minutes minutes = new Minutes(problem);
        double least = Double.POSITIVE_INFINITY;
        double spent = 0;
        long rates = 0;
        double error = Double.POSITIVE_INFINITY;
        try {
            for (int run = 0; run < MOST && spent < ENOUGH_ms; run++) {
                double before = now();
                rates = contender.solve(problem, tolerance, minutes);
                double took = now() - before;
                least = Math.min(least, took);
                spent += took;
            }
            error = minutes.error(course.reference(), problem);
        } catch (Contender.GaveUp gaveUp) {
            least = Double.NaN;
        }
        return course.measurement(contender.name(), tolerance, error, least, rates);
    }
}
