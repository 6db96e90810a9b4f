package org.lungbridge.trials.spark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.lungbridge.scenarios.Documents;
import org.lungbridge.scenarios.document.trial.Trial;
import org.lungbridge.trials.course.CourseRows;
import org.lungbridge.trials.table.TrialFolder;

/** The small trial without Spark. */
final class PlainTrial {
    private PlainTrial() {}

    /** Runs it into this folder. */
    static void run(Path folder) throws IOException {
        Trial trial = Documents.readTrial("small-trial", SmallTrial.bytes());
        CourseNumbers numbers = new CourseNumbers(2, 1, 3);
        List<CourseRows> rows = new TrialCourses("small-trial", SmallTrial.bytes())
                .run(numbers.keys(IntStream.range(0, 6).toArray())).stream()
                        .sorted((a, b) -> a.key().compareTo(b.key()))
                        .toList();
        TrialFolder.write(trial, folder, rows, TrialFolder.Format.CSV);
    }
}
