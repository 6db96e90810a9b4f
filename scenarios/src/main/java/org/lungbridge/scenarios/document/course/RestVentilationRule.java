package org.lungbridge.scenarios.document.course;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;
import org.lungbridge.scenarios.document.About;
import org.lungbridge.scenarios.document.Dimension;
import org.lungbridge.scenarios.document.Measure;
import org.lungbridge.scenarios.document.Takes;

/** Ventilation that rests the lung on ECMO. What is not written is usual. */
public record RestVentilationRule(
        @Takes(value = Dimension.TIME, low = "0 h", high = "48 h")
        @About("From cannulation to the change; 1 h unless written.")
        @Nullable
        Measure delay,

        @Takes(value = Dimension.VOLUME_PER_WEIGHT, low = "0.5 mL/kg", high = "12 mL/kg")
        @About("Per kg of predicted weight; 4 mL/kg unless written.")
        @Nullable
        Measure tidalVolume,

        @Takes(value = Dimension.VOLUME_PER_WEIGHT, low = "0.5 mL/kg", high = "12 mL/kg")
        @About("Not below this; 2 mL/kg unless written.")
        @Nullable
        Measure leastTidalVolume,

        @JsonProperty("respiratoryRate")
        @Takes(value = Dimension.RATE, low = "4 /min", high = "35 /min")
        @About("Breaths; 12 /min unless written.")
        @Nullable
        Measure rate,

        @JsonProperty("PEEP")
        @Takes(value = Dimension.PRESSURE, low = "0 cmH2O", high = "24 cmH2O")
        @About("12 cmH2O unless written.")
        @Nullable
        Measure peep,

        @JsonProperty("FiO2")
        @Takes(value = Dimension.NUMBER, low = "0.21", high = "1")
        @About("0.5 unless written.")
        @Nullable
        Double fiO2,

        @Takes(value = Dimension.PRESSURE, low = "5 cmH2O", high = "30 cmH2O")
        @About("Above it the breath is made smaller; 14 cmH2O unless written.")
        @Nullable
        Measure drivingPressure) {}
