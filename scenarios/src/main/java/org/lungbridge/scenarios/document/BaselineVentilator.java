package org.lungbridge.scenarios.document;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/** The ventilator settings at the start. */
public record BaselineVentilator(
        @About(
                "What the ventilator holds: volume-control needs tidalVolume, pressure-control needs inspiratoryPressure.")
        BaselineMode mode,

        @JsonProperty("FiO2")
        @Takes(value = Dimension.NUMBER, low = "0.21", high = "1")
        @About("Inspired oxygen fraction.")
        double fiO2,

        @JsonProperty("PEEP")
        @Takes(value = Dimension.PRESSURE, low = "0 cmH2O", high = "30 cmH2O")
        @About("Positive end-expiratory pressure.")
        Measure peep,

        @Takes(value = Dimension.VOLUME, low = "50 mL", high = "1500 mL")
        @Takes(value = Dimension.VOLUME_PER_WEIGHT, low = "1 mL/kg", high = "15 mL/kg")
        @About("Volume of a breath; mL/kg refers to predicted body weight.")
        @Nullable
        Measure tidalVolume,

        @Takes(value = Dimension.PRESSURE, low = "0 cmH2O", high = "60 cmH2O")
        @About("Pressure of a breath above PEEP.")
        @Nullable
        Measure inspiratoryPressure,

        @Takes(value = Dimension.RATE, low = "2 /min", high = "60 /min") @About("Breaths per minute.")
        Measure respiratoryRate,

        @Takes(value = Dimension.NUMBER, low = "0.1", high = "0.8")
        @About("Share of the breath that is inspiration.")
        @Nullable
        Double inspiratoryFraction,

        @JsonProperty("I:E") @About("Inspiration to expiration, another way to write inspiratoryFraction.") @Nullable
        Ratio inspirationToExpiration,

        @Takes(value = Dimension.PRESSURE, low = "15 cmH2O", high = "100 cmH2O")
        @About("Airway pressure that a breath of volume-control does not exceed; 50 cmH2O unless written.")
        @Nullable
        Measure pressureLimit,

        @Takes(value = Dimension.PRESSURE, low = "5 cmH2O", high = "70 cmH2O")
        @About("The plateau pressure, where measured; it tells collapsed lung from flooded lung.")
        @Nullable
        Measure plateauPressure) {
    /** Share of the breath that is inspiration, a fraction of 1, whichever way it is written; null where it is not. */
    public @Nullable Double writtenInspiratoryFraction() {
        if (inspirationToExpiration == null) {
            return inspiratoryFraction;
        }
        return inspirationToExpiration.inspiratoryFraction();
    }
}
