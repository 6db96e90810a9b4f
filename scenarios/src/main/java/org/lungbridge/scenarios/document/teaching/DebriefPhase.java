package org.lungbridge.scenarios.document.teaching;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lungbridge.scenarios.document.About;
import org.lungbridge.scenarios.document.Dimension;
import org.lungbridge.scenarios.document.Measure;
import org.lungbridge.scenarios.document.Takes;

/** A part of a debriefing. */
public record DebriefPhase(
        @About("Which part it is.") DebriefStep phase,

        @Takes(value = Dimension.TIME, low = "1 min", high = "3 h") @About("Time planned for it.") @Nullable
        Measure duration,

        @About("Planned questions.") List<DebriefQuestion> questions) {
    /** A part whose questions nobody changes afterwards. */
    public DebriefPhase {
        questions = List.copyOf(questions);
    }
}
