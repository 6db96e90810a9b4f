package org.lungbridge.scenarios.document;

import org.jspecify.annotations.Nullable;

/** The drainage cannula reaches less of the venous return (an instructor's action). */
@About("The drainage cannula reaches less of the venous return; reposition-cannula mends it.")
public record DrainageInsufficiency(
        @Takes(value = Dimension.TIME, low = "0 s", high = "60 d") @About("Simulated time since the start.")
        Measure at,

        @About("Why; tip unless written. A cough is over after 60 s unless written.") @Nullable
        DrainageCause cause,

        @Takes(value = Dimension.NUMBER, low = "0.05", high = "0.95")
        @About("Share of the flow that it costs at the speed at that time; 0.3 unless written.")
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

        @About("Whether a machine announces it; true unless written.") @Nullable
        Boolean alarm)
        implements Fault {}
