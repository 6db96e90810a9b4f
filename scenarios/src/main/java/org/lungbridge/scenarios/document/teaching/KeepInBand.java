package org.lungbridge.scenarios.document.teaching;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lungbridge.scenarios.document.About;
import org.lungbridge.scenarios.document.Dimension;
import org.lungbridge.scenarios.document.Measure;
import org.lungbridge.scenarios.document.Spelled;
import org.lungbridge.scenarios.document.Takes;

/** A value that should stay in a band; its points are shared out by time. */
public record KeepInBand(
        @Spelled(value = "[a-z0-9]+(-[a-z0-9]+)*", inWords = "lower-case words and digits joined by hyphens")
        @About("The id, unique among critical actions, targets and lines of checklists.")
        String id,

        @About("One or two lines about one variable, such as (MAP > 65 mmHg) and (MAP < 90 mmHg).")
        List<Clause> keep,

        @About("The state or rule with which its time begins; the start of the run unless written.") @Nullable
        String from,

        @Takes(value = Dimension.TIME, low = "0 s", high = "60 d")
        @About("Time of the run at which its time begins at the earliest.")
        @Nullable
        Measure start,

        @Takes(value = Dimension.TIME, low = "1 s", high = "60 d")
        @About("How long it counts; to the end of the run unless written.")
        @Nullable
        Measure window,

        @Takes(value = Dimension.NUMBER, low = "0", high = "100")
        @About("Points for all of the time in the band; 1 unless written.")
        @Nullable
        Double weight) {
    /** A target whose lines nobody changes afterwards. */
    public KeepInBand {
        keep = List.copyOf(keep);
    }
}
