package org.lungbridge.trials.running;

import java.util.Optional;
import java.util.function.Function;
import org.lungbridge.trials.course.CourseRows;
import org.lungbridge.trials.course.EndedCourse;

/** What is kept of every course, whoever runs it: its rows, and of one that cannot be tabulated those of a course that failed. */
public final class Kept implements Function<EndedCourse, CourseRows> {
    private final Function<EndedCourse, CourseRows> tabulation;

    /**
     * What is kept.
     *
     * @param tabulation of the trial
     */
    public Kept(Function<EndedCourse, CourseRows> tabulation) {
        this.tabulation = tabulation;
    }

    @Override
    public CourseRows apply(EndedCourse course) {
        try {
            return tabulation.apply(course);
        } catch (RuntimeException broken) {
            return tabulation.apply(new EndedCourse(
                    course.key(),
                    course.arm(),
                    course.patient(),
                    Optional.empty(),
                    Optional.of(EndedCourse.PROGRAM + "the course could not be tabulated: " + broken)));
        }
    }
}
