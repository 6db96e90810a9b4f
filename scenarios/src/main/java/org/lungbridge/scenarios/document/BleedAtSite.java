package org.lungbridge.scenarios.document;

import org.jspecify.annotations.Nullable;

/** A site outside of the lung begins to bleed and stops by itself. */
@About("A site outside of the lung begins to bleed and stops by itself.")
public record BleedAtSite(
        @Takes(value = Dimension.TIME, low = "0 s", high = "60 d") @About("Simulated time since the start.")
        Measure at,

        @About("Where; only one bleed of a site at a time.") BleedingPlace site,

        @Takes(value = Dimension.VOLUME, low = "1 mL", high = "5 L")
        @About("How much; unless written as the luck of the patient has it at this site.")
        @Nullable
        Measure volume,

        @Takes(value = Dimension.TIME, low = "5 min", high = "7 d")
        @About("Within which time; unless written as the luck of the patient has it at this site.")
        @Nullable
        Measure over)
        implements TimelineOrder {}
