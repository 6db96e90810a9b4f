package org.lungbridge.scenarios.document.course;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;
import org.lungbridge.scenarios.document.About;
import org.lungbridge.scenarios.document.Dimension;
import org.lungbridge.scenarios.document.Measure;
import org.lungbridge.scenarios.document.Takes;

/** Blood products by results, for patients whose anticoagulation has no rules of its own. What is not written is usual. */
public record TransfusionsRule(
        @Takes(value = Dimension.MASS_CONCENTRATION, low = "4 g/dL", high = "14 g/dL")
        @About("7 g/dL unless written.")
        @Nullable
        Measure hemoglobin,

        @Takes(value = Dimension.CELL_COUNT, low = "5 10^9/L", high = "200 10^9/L")
        @About("50 10^9/L unless written.")
        @Nullable
        Measure platelets,

        @Takes(value = Dimension.CELL_COUNT, low = "5 10^9/L", high = "200 10^9/L")
        @About("In a patient who bleeds; 80 10^9/L unless written.")
        @Nullable
        Measure plateletsBleeding,

        @Takes(value = Dimension.MASS_CONCENTRATION, low = "0.5 g/L", high = "5 g/L")
        @About("1.5 g/L unless written.")
        @Nullable
        Measure fibrinogen,

        @Takes(value = Dimension.MASS_CONCENTRATION, low = "0.5 g/L", high = "5 g/L")
        @About("In a patient who bleeds; 2.0 g/L unless written.")
        @Nullable
        Measure fibrinogenBleeding,

        @JsonProperty("INRBleeding")
        @Takes(value = Dimension.NUMBER, low = "1.2", high = "5")
        @About("Above it a patient who bleeds gets plasma; 1.8 unless written.")
        @Nullable
        Double inrBleeding,

        @Takes(value = Dimension.DRUG_MASS, low = "0.5 g", high = "20 g") @About("4 g unless written.") @Nullable
        Measure fibrinogenDose,

        @Takes(value = Dimension.VOLUME_PER_WEIGHT, low = "1 mL/kg", high = "50 mL/kg")
        @About("15 mL/kg unless written.")
        @Nullable
        Measure plasmaDose,

        @Takes(value = Dimension.TIME, low = "0 h", high = "24 h")
        @About("From the result to the product; 45 min unless written.")
        @Nullable
        Measure latency) {}
