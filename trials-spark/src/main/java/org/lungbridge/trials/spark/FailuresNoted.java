package org.lungbridge.trials.spark;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.lungbridge.trials.course.CourseRows;
import org.lungbridge.trials.course.TrialTable;
import org.lungbridge.trials.table.TableColumn;
import org.lungbridge.trials.table.TrialManifest.FailedCourse;
import org.lungbridge.trials.table.TrialTables;

/** Courses on their way into the files; those that failed are noted for the manifest. */
final class FailuresNoted implements Iterable<CourseRows> {
    private final Iterable<CourseRows> courses;
    private final int arm;
    private final int why;
    private final List<FailedCourse> failed = new ArrayList<>();

    /**
     * Courses that pass by.
     *
     * @param courses in the order of their keys, to be walked once
     * @param tables of the trial
     */
    FailuresNoted(Iterable<CourseRows> courses, TrialTables tables) {
        this.courses = courses;
        List<String> columns =
                tables.of(TrialTable.OUTCOMES).stream().map(TableColumn::name).toList();
        this.arm = columns.indexOf("arm");
        this.why = columns.indexOf("failure");
    }

    @Override
    public Iterator<CourseRows> iterator() {
        Iterator<CourseRows> walk = courses.iterator();
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return walk.hasNext();
            }

            @Override
            public CourseRows next() {
                CourseRows course = walk.next();
                if (!course.complete()) {
                    note(course);
                }
                return course;
            }
        };
    }

    /** Those that failed so far. */
    List<FailedCourse> failed() {
        return List.copyOf(failed);
    }

    private void note(CourseRows course) {
        for (List<String> outcome : course.of(TrialTable.OUTCOMES)) {
            failed.add(new FailedCourse(
                    outcome.get(arm), course.key().study(), course.key().patient(), outcome.get(why)));
        }
    }
}
