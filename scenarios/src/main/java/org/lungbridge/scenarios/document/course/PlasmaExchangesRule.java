package org.lungbridge.scenarios.document.course;

import org.jspecify.annotations.Nullable;
import org.lungbridge.scenarios.document.About;
import org.lungbridge.scenarios.document.Dimension;
import org.lungbridge.scenarios.document.Measure;
import org.lungbridge.scenarios.document.Takes;

/** A series of plasma exchanges. What is not written is usual. */
public record PlasmaExchangesRule(
        @Takes(value = Dimension.TIME, low = "0 h", high = "60 d")
        @About("From when on; 12 h unless written.")
        @Nullable
        Measure start,

        @Takes(value = Dimension.NUMBER, low = "1", high = "30") @About("How many; 7 unless written.") @Nullable
        Double sessions,

        @Takes(value = Dimension.TIME, low = "12 h", high = "14 d")
        @About("While the lung bleeds; 1 d unless written.")
        @Nullable
        Measure interval,

        @Takes(value = Dimension.TIME, low = "12 h", high = "14 d") @About("Afterwards; 2 d unless written.") @Nullable
        Measure laterInterval,

        @Takes(value = Dimension.NUMBER, low = "0.3", high = "3") @About("Of one session; 1 unless written.") @Nullable
        Double plasmaVolumes,

        @Takes(value = Dimension.TIME, low = "30 min", high = "12 h")
        @About("Of one session; 2.5 h unless written.")
        @Nullable
        Measure duration,

        @Takes(value = Dimension.NUMBER, low = "0", high = "1")
        @About("Share of donor plasma while the lung bleeds; 0.5 unless written.")
        @Nullable
        Double donorShareBleeding,

        @Takes(value = Dimension.NUMBER, low = "0", high = "1")
        @About("Share of donor plasma otherwise; 0 unless written.")
        @Nullable
        Double donorShare) {}
