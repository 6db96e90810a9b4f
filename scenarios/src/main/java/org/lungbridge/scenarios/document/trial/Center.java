package org.lungbridge.scenarios.document.trial;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lungbridge.scenarios.document.About;
import org.lungbridge.scenarios.document.Dimension;
import org.lungbridge.scenarios.document.Spelled;
import org.lungbridge.scenarios.document.Takes;
import org.lungbridge.scenarios.document.course.CourseDocument;
import org.lungbridge.scenarios.document.strategy.StaffErrors;

/** A center and its ways, in all arms alike; what an arm says comes before. */
public record Center(
        @Spelled(value = "[a-z0-9]+(-[a-z0-9]+)*", inWords = "lower-case words and digits joined by hyphens")
        @About("The short name of the center.")
        String id,

        @Takes(value = Dimension.NUMBER, low = "0", high = "1000000")
        @About("Share of the patients, relative to the other centers; 1 unless written.")
        @Nullable
        Double share,

        @About("Duties of the course protocol that are done in another way here.") @Nullable
        CourseDocument courseChanges,

        @About("Duties of the course protocol that are nobody's here, by their names.") @Nullable
        List<String> courseWithout,

        @About("How far staff keep to the strategy here.") @Nullable
        StaffErrors compliance,

        @About("What is looked for here.") @Nullable Detection detection) {
    /** A center whose list nobody changes afterwards. */
    public Center {
        courseWithout = courseWithout == null ? null : List.copyOf(courseWithout);
    }

    /** The share relative to the other centers. */
    public double weight() {
        return share == null ? 1 : share;
    }
}
