package org.lungbridge.scenarios.document;

import org.jspecify.annotations.Nullable;

/** The sweep gas fails while blood flows on (an instructor's action). */
@About("The sweep gas fails while blood flows on; restore-sweep-gas mends it.")
public record SweepFailure(
        @Takes(value = Dimension.TIME, low = "0 s", high = "60 d") @About("Simulated time since the start.")
        Measure at,

        @About("Why; line-off unless written.") @Nullable SweepCause cause,

        @Takes(value = Dimension.NUMBER, low = "0.05", high = "1")
        @About("Share of the gas, or with a blender of its oxygen above air, that is lost; 1 unless written.")
        @Nullable
        Double severity,

        @Takes(value = Dimension.TIME, low = "0 s", high = "3 d")
        @About("Within which time it comes, in even steps; at once unless written.")
        @Nullable
        Measure onset,

        @Takes(value = Dimension.TIME, low = "1 s", high = "10 d")
        @About("After which time it is over by itself; until somebody mends it unless written.")
        @Nullable
        Measure lasting,

        @About("Whether a machine announces it; true for a blender, nothing watches the line and the cylinder.")
        @Nullable
        Boolean alarm)
        implements Fault {}
