package org.lungbridge.scenarios.document.teaching;

import org.jspecify.annotations.Nullable;
import org.lungbridge.scenarios.document.About;

/** What a confederate says; how much, the level of cues decides. */
public record Cue(
        @About("Who speaks, such as (bedside nurse).") String from,

        @About("What is said at the level (hint), and at (direct) unless another is written.") @Nullable
        String hint,

        @About("What is said at the level (direct).") @Nullable
        String direct) {
    /** What is said at a level; null for nothing. */
    public @Nullable String at(CueLevel level) {
        return switch (level) {
            case NONE -> null;
            case HINT -> hint;
            case DIRECT -> direct == null ? hint : direct;
        };
    }
}
