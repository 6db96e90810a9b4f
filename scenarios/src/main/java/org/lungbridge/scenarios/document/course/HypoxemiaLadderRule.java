package org.lungbridge.scenarios.document.course;

import org.jspecify.annotations.Nullable;
import org.lungbridge.scenarios.document.About;
import org.lungbridge.scenarios.document.Dimension;
import org.lungbridge.scenarios.document.Measure;
import org.lungbridge.scenarios.document.Takes;

/** What is done for hypoxemia on VV-ECMO, one rung at each round. What is not written is usual. */
public record HypoxemiaLadderRule(
        @Takes(value = Dimension.NUMBER, low = "0.6", high = "1")
        @About("SpO2 below which a rung is climbed; 0.88 unless written.")
        @Nullable
        Double saturation,

        @Takes(value = Dimension.NUMBER, low = "0.6", high = "1")
        @About("SpO2 above which a rung is left again; 0.92 unless written.")
        @Nullable
        Double enough,

        @Takes(value = Dimension.NUMBER, low = "0.5", high = "1")
        @About("SpO2 that is accepted at the top; 0.80 unless written.")
        @Nullable
        Double accepted,

        @Takes(value = Dimension.NUMBER, low = "0.01", high = "0.3")
        @About("Share by which speed is raised; 0.05 unless written.")
        @Nullable
        Double speedStep,

        @Takes(value = Dimension.PUMP_SPEED, low = "1000 /min", high = "5000 /min")
        @About("4500 /min unless written.")
        @Nullable
        Measure mostSpeed,

        @Takes(value = Dimension.PRESSURE, low = "-300 mmHg", high = "0 mmHg")
        @About("Lowest pressure before the pump; -100 mmHg unless written.")
        @Nullable
        Measure inletPressure,

        @Takes(value = Dimension.MASS_CONCENTRATION, low = "4 g/dL", high = "14 g/dL")
        @About("Less leads to red cells; 10 g/dL unless written.")
        @Nullable
        Measure hemoglobin) {}
