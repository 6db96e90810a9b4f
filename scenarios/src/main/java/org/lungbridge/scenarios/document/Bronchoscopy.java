package org.lungbridge.scenarios.document;

import org.jspecify.annotations.Nullable;

/** Looks into the airways, clears them and, with lavage, washes a segment of the lung. */
@About("Looks into the airways, clears them and, with lavage, washes a segment of the lung.")
public record Bronchoscopy(
        @Takes(value = Dimension.TIME, low = "0 s", high = "60 d") @About("Simulated time since the start.")
        Measure at,

        @About("Whether lavage is done; true unless written.") @Nullable
        Boolean lavage,

        @Takes(value = Dimension.NUMBER, low = "1", high = "6")
        @About("In how many aliquots the lavage is done, a whole number; 3 unless written.")
        @Nullable
        Double aliquots,

        @Takes(value = Dimension.VOLUME, low = "10 mL", high = "60 mL")
        @About("Saline in an aliquot; 50 mL unless written.")
        @Nullable
        Measure aliquotVolume,

        @Takes(value = Dimension.TIME, low = "1 min", high = "1 h")
        @About("For how long; 10 min unless written.")
        @Nullable
        Measure duration)
        implements TimelineOrder {}
