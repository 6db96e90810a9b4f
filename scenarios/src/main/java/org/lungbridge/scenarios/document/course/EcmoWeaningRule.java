package org.lungbridge.scenarios.document.course;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;
import org.lungbridge.scenarios.document.About;
import org.lungbridge.scenarios.document.Dimension;
import org.lungbridge.scenarios.document.Measure;
import org.lungbridge.scenarios.document.Takes;

/** Weaning of ECMO, trial of sweep off, checklist, decannulation. What is not written is usual. */
public record EcmoWeaningRule(
        @Takes(value = Dimension.TIME, low = "0 h", high = "60 d")
        @About("After cannulation; 2 d unless written.")
        @Nullable
        Measure earliest,

        @Takes(value = Dimension.TIME, low = "0 h", high = "23 h")
        @About("Hour of the day at which readiness is judged; 8 h unless written.")
        @Nullable
        Measure hour,

        @Takes(value = Dimension.TIME, low = "1 h", high = "48 h")
        @About("Trial of sweep off; 6 h unless written.")
        @Nullable
        Measure lasting,

        @Takes(value = Dimension.TIME, low = "0 h", high = "7 d")
        @About("After a failure; 16 h unless written.")
        @Nullable
        Measure pause,

        @Takes(value = Dimension.PRESSURE, low = "80 mmHg", high = "400 mmHg")
        @About("PaO2/FiO2 at the end of the trial; 117 mmHg (70 mmHg at FiO2 0.6) unless written.")
        @Nullable
        Measure ratio,

        @JsonProperty("FiO2")
        @Takes(value = Dimension.NUMBER, low = "0.21", high = "1")
        @About("FiO2 of the trial and most with which ECMO ends; 0.6 unless written.")
        @Nullable
        Double fiO2,

        @JsonProperty("PEEP")
        @Takes(value = Dimension.PRESSURE, low = "3 cmH2O", high = "20 cmH2O")
        @About("Most PEEP with which it ends; 10 cmH2O unless written.")
        @Nullable
        Measure peep,

        @JsonProperty("PaCO2")
        @Takes(value = Dimension.PRESSURE, low = "35 mmHg", high = "100 mmHg")
        @About("Most PaCO2 at the end of the trial; 50 mmHg unless written.")
        @Nullable
        Measure pco2,

        @JsonProperty("alveolarBleeding")
        @Takes(value = Dimension.FLOW, low = "0 mL/d", high = "5000 mL/d")
        @About("Most bleeding of the lung with which it ends; 100 mL/d unless written.")
        @Nullable
        Measure bleeding,

        @Takes(value = Dimension.CELL_COUNT, low = "0 10^9/L", high = "200 10^9/L")
        @About("Fewest with which it ends; 50 10^9/L unless written.")
        @Nullable
        Measure platelets,

        @JsonProperty("norepinephrine")
        @Takes(value = Dimension.DRUG_RATE, low = "0 ug/kg/min", high = "2 ug/kg/min")
        @About("Most with which it ends; 0.15 ug/kg/min unless written.")
        @Nullable
        Measure pressor) {}
