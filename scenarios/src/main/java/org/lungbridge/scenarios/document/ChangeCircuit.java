package org.lungbridge.scenarios.document;

import org.jspecify.annotations.Nullable;

/** Exchanges the whole circuit; nothing flows meanwhile, blood is lost. */
@About("Exchanges the whole circuit; nothing flows meanwhile, blood is lost.")
public record ChangeCircuit(
        @Takes(value = Dimension.TIME, low = "0 s", high = "60 d") @About("Simulated time since the start.")
        Measure at,

        @About("Whether it was prepared; an emergency where the part has failed unless written.") @Nullable
        ExchangeUrgency urgency,

        @Takes(value = Dimension.TIME, low = "30 s", high = "30 min")
        @About("Without flow; planned 1 min, in an emergency 5 to 10 min unless written.")
        @Nullable
        Measure duration)
        implements TimelineOrder {}
