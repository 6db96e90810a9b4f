package org.lungbridge.trials.spark;

import java.io.Serializable;
import java.lang.management.ManagementFactory;
import java.util.List;
import org.apache.spark.util.LongAccumulator;
import org.lungbridge.trials.course.CourseKey;
import org.lungbridge.trials.course.CourseRows;

/**
 * Adds up the processor time of the threads that run courses.
 *
 * @param nanos the sum, ns
 */
record TaskClock(LongAccumulator nanos) implements Serializable {
    /** Runs a block on this thread. */
    List<CourseRows> run(CourseSource source, List<CourseKey> block) {
        long before = now();
        List<CourseRows> courses = source.run(block);
        nanos.add(now() - before);
        return courses;
    }

    private static long now() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
