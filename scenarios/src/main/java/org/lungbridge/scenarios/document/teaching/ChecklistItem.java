package org.lungbridge.scenarios.document.teaching;

import org.jspecify.annotations.Nullable;
import org.lungbridge.scenarios.document.About;
import org.lungbridge.scenarios.document.Dimension;
import org.lungbridge.scenarios.document.Spelled;
import org.lungbridge.scenarios.document.Takes;

/** A line of a checklist. */
public record ChecklistItem(
        @Spelled(value = "[a-z0-9]+(-[a-z0-9]+)*", inWords = "lower-case words and digits joined by hyphens")
        @About("The id, unique among critical actions, targets and lines of checklists.")
        String id,

        @About("What is looked for.") String text,

        @About("What counts as done; where nothing is written somebody marks it.") @Nullable
        When when,

        @Takes(value = Dimension.NUMBER, low = "0", high = "100")
        @About("Points it is worth; 1 unless written.")
        @Nullable
        Double weight) {}
