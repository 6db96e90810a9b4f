package org.lungbridge.scenarios.document.teaching;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lungbridge.scenarios.document.About;
import org.lungbridge.scenarios.document.Dimension;
import org.lungbridge.scenarios.document.Takes;

/** When a run counts as passed. */
public record PassMark(
        @Takes(value = Dimension.NUMBER, low = "0", high = "1") @About("Least share of the points.")
        double share,

        @About("Critical actions that must be done in time, by their ids.") @Nullable
        List<String> required,

        @About("Whether it may be passed although something was done that must not be; false unless written.") @Nullable
        Boolean forgives) {
    /** A rule nobody changes afterwards. */
    public PassMark {
        required = required == null ? null : List.copyOf(required);
    }
}
