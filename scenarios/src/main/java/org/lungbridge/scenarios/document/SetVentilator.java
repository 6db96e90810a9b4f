package org.lungbridge.scenarios.document;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/** Changes ventilator settings; what is not written stays. */
@About("Changes ventilator settings; what is not written stays.")
public record SetVentilator(
        @Takes(value = Dimension.TIME, low = "0 s", high = "60 d") @About("Simulated time since the start.")
        Measure at,

        @About("What the ventilator does with a breath; a new mode needs its own fields.") @Nullable
        VentilatorMode mode,

        @JsonProperty("FiO2")
        @Takes(value = Dimension.NUMBER, low = "0.21", high = "1")
        @About("Inspired oxygen fraction.")
        @Nullable
        Double fiO2,

        @JsonProperty("PEEP")
        @Takes(value = Dimension.PRESSURE, low = "0 cmH2O", high = "30 cmH2O")
        @About("Positive end-expiratory pressure.")
        @Nullable
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

        @Takes(value = Dimension.PRESSURE, low = "0 cmH2O", high = "40 cmH2O")
        @About("Pressure above PEEP that helps the patient's own breath (pressure-support).")
        @Nullable
        Measure pressureSupport,

        @Takes(value = Dimension.RATE, low = "2 /min", high = "60 /min") @About("Breaths per minute.") @Nullable
        Measure respiratoryRate,

        @Takes(value = Dimension.RATE, low = "2 /min", high = "30 /min")
        @About("Breaths per minute if the patient does not breathe (pressure-support).")
        @Nullable
        Measure backupRate,

        @Takes(value = Dimension.NUMBER, low = "0.1", high = "0.8")
        @About("Share of the breath that is inspiration.")
        @Nullable
        Double inspiratoryFraction,

        @JsonProperty("I:E") @About("Inspiration to expiration, another way to write inspiratoryFraction.") @Nullable
        Ratio inspirationToExpiration,

        @Takes(value = Dimension.PRESSURE, low = "15 cmH2O", high = "100 cmH2O")
        @About("Airway pressure that a breath of volume-control does not exceed; it may cost volume.")
        @Nullable
        Measure pressureLimit,

        @Takes(value = Dimension.PRESSURE, low = "5 cmH2O", high = "50 cmH2O") @About("High pressure (aprv).") @Nullable
        Measure pressureHigh,

        @Takes(value = Dimension.PRESSURE, low = "0 cmH2O", high = "20 cmH2O") @About("Low pressure (aprv).") @Nullable
        Measure pressureLow,

        @Takes(value = Dimension.TIME, low = "0.5 s", high = "15 s")
        @About("Time at the high pressure (aprv).")
        @Nullable
        Measure timeHigh,

        @Takes(value = Dimension.TIME, low = "0.2 s", high = "10 s")
        @About("Time at the low pressure (aprv).")
        @Nullable
        Measure timeLow)
        implements TimelineOrder {
    /** Share of the breath that is inspiration, a fraction of 1, whichever way it is written; null where it is not. */
    public @Nullable Double writtenInspiratoryFraction() {
        if (inspirationToExpiration == null) {
            return inspiratoryFraction;
        }
        return inspirationToExpiration.inspiratoryFraction();
    }
}
