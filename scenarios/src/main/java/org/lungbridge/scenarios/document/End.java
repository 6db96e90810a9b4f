package org.lungbridge.scenarios.document;

import org.jspecify.annotations.Nullable;

/** When a run ends. */
public record End(
        @Takes(value = Dimension.TIME, low = "1 min", high = "60 d") @About("Simulated time after which the run ends.")
        Measure after,

        @About("Whether the run ends when the patient dies; true unless written.") @Nullable
        Boolean onDeath) {
    /** Whether the run ends when the patient dies. */
    public boolean stopsAtDeath() {
        return onDeath == null || onDeath;
    }
}
