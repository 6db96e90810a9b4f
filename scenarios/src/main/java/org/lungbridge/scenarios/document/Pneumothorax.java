package org.lungbridge.scenarios.document;

import org.jspecify.annotations.Nullable;

/** Gas gathers between lung and chest wall (an instructor's action). */
@About("Gas gathers between lung and chest wall; decompress-chest mends it.")
public record Pneumothorax(
        @Takes(value = Dimension.TIME, low = "0 s", high = "60 d") @About("Simulated time since the start.")
        Measure at,

        @About("Whether it is under tension; false unless written.") @Nullable
        Boolean tension,

        @Takes(value = Dimension.VOLUME, low = "50 mL", high = "6 L")
        @About("Gas at its height; 0.8 L, under tension 3 L, unless written.")
        @Nullable
        Measure volume,

        @Takes(value = Dimension.TIME, low = "0 s", high = "3 d")
        @About("Within which time it comes, in even steps; at once, under tension 5 min, unless written.")
        @Nullable
        Measure onset,

        @Takes(value = Dimension.TIME, low = "1 s", high = "10 d")
        @About("After which time it is over by itself; until somebody mends it unless written.")
        @Nullable
        Measure lasting)
        implements Fault {}
