package org.lungbridge.scenarios.document.course;

import org.jspecify.annotations.Nullable;
import org.lungbridge.scenarios.document.About;
import org.lungbridge.scenarios.document.Dimension;
import org.lungbridge.scenarios.document.Measure;
import org.lungbridge.scenarios.document.Takes;

/** Sweep gas by PaCO2. What is not written is usual. */
public record SweepTitrationRule(
        @Takes(value = Dimension.PRESSURE, low = "20 mmHg", high = "80 mmHg")
        @About("Lower end of the band; 35 mmHg unless written.")
        @Nullable
        Measure low,

        @Takes(value = Dimension.PRESSURE, low = "25 mmHg", high = "100 mmHg")
        @About("Upper end of the band; 45 mmHg unless written.")
        @Nullable
        Measure high,

        @Takes(value = Dimension.NUMBER, low = "1.01", high = "3")
        @About("Largest factor of one change; 1.3 unless written.")
        @Nullable
        Double step,

        @Takes(value = Dimension.FLOW, low = "0.1 L/min", high = "5 L/min")
        @About("Smallest sweep; 0.5 L/min unless written.")
        @Nullable
        Measure least,

        @Takes(value = Dimension.FLOW, low = "1 L/min", high = "15 L/min")
        @About("Largest sweep; 10 L/min unless written.")
        @Nullable
        Measure most,

        @Takes(value = Dimension.NUMBER, low = "0.1", high = "1")
        @About("Share by which PaCO2 may fall in the first day; 0.5 unless written.")
        @Nullable
        Double greatestFall) {}
