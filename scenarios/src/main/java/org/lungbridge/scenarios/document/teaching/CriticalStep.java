package org.lungbridge.scenarios.document.teaching;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lungbridge.scenarios.document.About;
import org.lungbridge.scenarios.document.Dimension;
import org.lungbridge.scenarios.document.Measure;
import org.lungbridge.scenarios.document.Spelled;
import org.lungbridge.scenarios.document.Takes;

/** Something a learner is to do in time, or never. */
public record CriticalStep(
        @Spelled(value = "[a-z0-9]+(-[a-z0-9]+)*", inWords = "lower-case words and digits joined by hyphens")
        @About("The id, unique among critical actions, targets and lines of checklists.")
        String id,

        @About("The action in a few words.") String title,

        @About(
                "What counts as doing it: an order of the learner or any other condition, from the beginning of its time on.")
        When when,

        @About("The state or rule with which its time begins; the start of the run unless written.") @Nullable
        String from,

        @Takes(value = Dimension.TIME, low = "0 s", high = "60 d")
        @About("Time of the run at which its time begins, where no state or rule does.")
        @Nullable
        Measure start,

        @Takes(value = Dimension.TIME, low = "1 s", high = "60 d")
        @About("How much time there is; to the end of the run unless written.")
        @Nullable
        Measure window,

        @Takes(value = Dimension.NUMBER, low = "0", high = "100")
        @About("Points it is worth; 1 unless written. Taken away if it must not be done and was.")
        @Nullable
        Double weight,

        @About("Whether it must not be done; false unless written.") @Nullable
        Boolean mustNot,

        @About("Actions that must have been done before, by their ids.") @Nullable
        List<String> after,

        @About("Why it matters.") @Nullable String rationale,

        @About("The source: authors, year, journal.") @Nullable
        String reference) {
    /** An action whose order nobody changes afterwards. */
    public CriticalStep {
        after = after == null ? null : List.copyOf(after);
    }
}
