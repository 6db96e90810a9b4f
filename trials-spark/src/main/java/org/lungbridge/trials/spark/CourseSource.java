package org.lungbridge.trials.spark;

import java.io.Serializable;
import java.util.List;
import org.lungbridge.trials.course.CourseKey;
import org.lungbridge.trials.course.CourseRows;

/**
 * Runs courses where it is sent to. The rows of a key are the same on every machine, in any company and at every attempt. One
 * object serves all threads of an executor.
 */
@FunctionalInterface
interface CourseSource extends Serializable {
    /**
     * Runs a block of courses to their ends.
     *
     * @param block whose
     * @return the rows of each, in any order; a course that fails has rows that say so
     */
    List<CourseRows> run(List<CourseKey> block);
}
