package org.lungbridge.trials.spark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.lungbridge.chance.Chance;
import org.lungbridge.trials.course.CourseKey;
import org.lungbridge.trials.course.CourseRows;
import org.lungbridge.trials.course.TrialTable;

/**
 * Courses that cost nothing: what happens to a patient is drawn from the key alone. The attempt at one block may be lost once.
 *
 * @param lostOnce file that tells that the block with this patient was lost; empty for none
 */
record DeterministicCourses(String lostOnce) implements CourseSource {
    private static final CourseKey LOST = new CourseKey(1, 0, 5);

    @Override
    public List<CourseRows> run(List<CourseKey> block) {
        if (!lostOnce.isEmpty() && block.contains(LOST)) {
            loseOnce();
        }
        List<CourseRows> courses = new ArrayList<>();
        for (CourseKey key : block) {
            courses.add(0, course(key));
        }
        return courses;
    }

    private void loseOnce() {
        try {
            Files.createFile(Path.of(lostOnce));
            throw new IllegalStateException("lost");
        } catch (FileAlreadyExistsException second) {
            // the second attempt comes through
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CourseRows course(CourseKey key) {
        double luck = new Chance(7, key.patient() + 1000L * key.study()).uniform("luck", key.arm());
        List<List<String>> events = new ArrayList<>();
        for (int event = 0; event <= key.patient() % 4; event++) {
            events.add(List.of(Integer.toString(key.arm()), Double.toString(luck * event), "say \"stop\", \u00e9\n"));
        }
        return new CourseRows(
                key,
                luck < 0.9,
                Map.of(
                        TrialTable.OUTCOMES,
                        List.of(List.of(Integer.toString(key.patient()), Double.toString(luck), "")),
                        TrialTable.EVENTS,
                        events));
    }
}
