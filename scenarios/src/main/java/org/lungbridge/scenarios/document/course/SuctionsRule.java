package org.lungbridge.scenarios.document.course;

import org.jspecify.annotations.Nullable;
import org.lungbridge.scenarios.document.About;
import org.lungbridge.scenarios.document.Dimension;
import org.lungbridge.scenarios.document.Measure;
import org.lungbridge.scenarios.document.Takes;

/** Suction of a bleeding lung at an interval, and when peak pressure rises. What is not written is usual. */
public record SuctionsRule(
        @Takes(value = Dimension.TIME, low = "1 h", high = "24 h")
        @About("Between two suctions of a bleeding lung; 4 h unless written.")
        @Nullable
        Measure interval,

        @Takes(value = Dimension.PRESSURE, low = "20 cmH2O", high = "80 cmH2O")
        @About("Peak pressure above which it is done at once; 40 cmH2O unless written.")
        @Nullable
        Measure peak,

        @Takes(value = Dimension.TIME, low = "0 s", high = "2 min")
        @About("How long one takes; 15 s unless written, 0 s for one without its loss of pressure.")
        @Nullable
        Measure duration) {}
