package org.lungbridge.scenarios.document;

import org.jspecify.annotations.Nullable;

/** Sucks blood and clot out of tube and airways; PEEP falls while it lasts. */
@About("Sucks blood and clot out of tube and airways; PEEP falls while it lasts.")
public record Suction(
        @Takes(value = Dimension.TIME, low = "0 s", high = "60 d") @About("Simulated time since the start.")
        Measure at,

        @About("Whether the patient stays on the ventilator; closed unless written.") @Nullable
        SuctionSystem system,

        @Takes(value = Dimension.TIME, low = "5 s", high = "1 min")
        @About("For how long; 15 s unless written.")
        @Nullable
        Measure duration)
        implements TimelineOrder {}
