package org.lungbridge.scenarios.document.course;

import org.jspecify.annotations.Nullable;
import org.lungbridge.scenarios.document.About;
import org.lungbridge.scenarios.document.Dimension;
import org.lungbridge.scenarios.document.Measure;
import org.lungbridge.scenarios.document.Takes;

/** When the patient leaves intensive care and hospital. What is not written is usual. */
public record DischargesRule(
        @Takes(value = Dimension.TIME, low = "0 h", high = "30 d")
        @About("Without a tube for so long before leaving intensive care; 2 d unless written.")
        @Nullable
        Measure extubated,

        @Takes(value = Dimension.TIME, low = "0 h", high = "60 d")
        @About("On the ward for so long before going home; 5 d unless written.")
        @Nullable
        Measure ward,

        @Takes(value = Dimension.TIME, low = "0 h", high = "30 d")
        @About("On room air for so long before going home; 2 d unless written.")
        @Nullable
        Measure roomAir,

        @Takes(value = Dimension.TIME, low = "0 h", high = "60 d")
        @About("On 30 % of oxygen by cannula or less for so long before going home with it; 14 d unless written.")
        @Nullable
        Measure littleOxygen) {}
