package org.lungbridge.scenarios.document.course;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;
import org.lungbridge.scenarios.document.About;
import org.lungbridge.scenarios.document.Dimension;
import org.lungbridge.scenarios.document.Measure;
import org.lungbridge.scenarios.document.Takes;

/** FiO2 and PEEP by table, small breaths, rate by pH; rests while ECMO rests the lung. What is not written is usual. */
public record VentilatorTitrationRule(
        @About("Which pairs of FiO2 and PEEP; lower PEEP unless written.") @Nullable
        PeepTableName table,

        @Takes(value = Dimension.TIME, low = "1 h", high = "48 h")
        @About("Between two steps down; 6 h unless written.")
        @Nullable
        Measure interval,

        @Takes(value = Dimension.NUMBER, low = "0.7", high = "0.99")
        @About("SpO2 below which support is raised; 0.88 unless written.")
        @Nullable
        Double lowSaturation,

        @Takes(value = Dimension.NUMBER, low = "0.8", high = "1")
        @About("SpO2 above which it may be lowered; 0.95 unless written.")
        @Nullable
        Double highSaturation,

        @Takes(value = Dimension.VOLUME_PER_WEIGHT, low = "0.5 mL/kg", high = "12 mL/kg")
        @About("Per kg of predicted weight; 6 mL/kg unless written.")
        @Nullable
        Measure tidalVolume,

        @Takes(value = Dimension.VOLUME_PER_WEIGHT, low = "0.5 mL/kg", high = "12 mL/kg")
        @About("Not below this; 4 mL/kg unless written.")
        @Nullable
        Measure leastTidalVolume,

        @Takes(value = Dimension.PRESSURE, low = "15 cmH2O", high = "50 cmH2O")
        @About("Above it the breath is made smaller; 30 cmH2O unless written.")
        @Nullable
        Measure plateau,

        @JsonProperty("lowpH")
        @Takes(value = Dimension.NUMBER, low = "6.9", high = "7.4")
        @About("pH below which the rate is raised; 7.30 unless written.")
        @Nullable
        Double lowPh,

        @JsonProperty("highpH")
        @Takes(value = Dimension.NUMBER, low = "7.3", high = "7.7")
        @About("pH above which it is lowered; 7.45 unless written.")
        @Nullable
        Double highPh,

        @Takes(value = Dimension.RATE, low = "10 /min", high = "60 /min") @About("35 /min unless written.") @Nullable
        Measure mostRate) {}
