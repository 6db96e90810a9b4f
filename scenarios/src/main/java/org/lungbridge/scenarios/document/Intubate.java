package org.lungbridge.scenarios.document;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/** Puts a tube into the trachea: a minute without breath, then volume control. */
@About("Puts a tube into the trachea: a minute without breath, then volume control.")
public record Intubate(
        @Takes(value = Dimension.TIME, low = "0 s", high = "60 d") @About("Simulated time since the start.")
        Measure at,

        @Takes(value = Dimension.NUMBER, low = "0.21", high = "1")
        @About("Oxygen fraction afterwards; 1 unless written.")
        @Nullable
        @JsonProperty("FiO2")
        Double fio2,

        @Takes(value = Dimension.PRESSURE, low = "0 cmH2O", high = "25 cmH2O")
        @About("End-expiratory pressure afterwards; 8 cmH2O unless written.")
        @Nullable
        @JsonProperty("PEEP")
        Measure peep,

        @Takes(value = Dimension.RATE, low = "5 /min", high = "40 /min")
        @About("Rate afterwards; as it was before extubation unless written.")
        @Nullable
        Measure respiratoryRate,

        @Takes(value = Dimension.VOLUME, low = "100 mL", high = "1 L")
        @About("Tidal volume afterwards; as it was before extubation unless written.")
        @Nullable
        Measure tidalVolume,

        @Takes(value = Dimension.NUMBER, low = "0", high = "1")
        @About("Depth of sedation afterwards; 0.8 unless written.")
        @Nullable
        Double sedationDepth)
        implements TimelineOrder {}
