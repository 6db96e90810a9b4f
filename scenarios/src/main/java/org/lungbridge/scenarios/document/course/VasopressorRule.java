package org.lungbridge.scenarios.document.course;

import org.jspecify.annotations.Nullable;
import org.lungbridge.scenarios.document.About;
import org.lungbridge.scenarios.document.Dimension;
import org.lungbridge.scenarios.document.Measure;
import org.lungbridge.scenarios.document.Takes;

/** Norepinephrine by mean arterial pressure. What is not written is usual. */
public record VasopressorRule(
        @Takes(value = Dimension.PRESSURE, low = "40 mmHg", high = "100 mmHg")
        @About("Pressure below which the rate is raised; 65 mmHg unless written.")
        @Nullable
        Measure low,

        @Takes(value = Dimension.PRESSURE, low = "45 mmHg", high = "120 mmHg")
        @About("Pressure above which it is lowered; 70 mmHg unless written.")
        @Nullable
        Measure high,

        @Takes(value = Dimension.NUMBER, low = "0.01", high = "1")
        @About("Share of one change; 0.25 unless written.")
        @Nullable
        Double step,

        @Takes(value = Dimension.DRUG_RATE, low = "0.01 ug/kg/min", high = "5 ug/kg/min")
        @About("Largest rate; 1 ug/kg/min unless written.")
        @Nullable
        Measure most) {}
