package org.lungbridge.scenarios.document.strategy;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;
import org.lungbridge.scenarios.document.About;
import org.lungbridge.scenarios.document.Dimension;
import org.lungbridge.scenarios.document.Measure;
import org.lungbridge.scenarios.document.Takes;

/** Which results lead to which products; a product without a rule is not given. */
public record TransfusionRules(
        @Takes(value = Dimension.MASS_CONCENTRATION, low = "4 g/dL", high = "14 g/dL")
        @About("Less hemoglobin leads to a unit of red cells.")
        @Nullable
        Measure hemoglobin,

        @Takes(value = Dimension.CELL_COUNT, low = "5 10^9/L", high = "200 10^9/L")
        @About("Fewer platelets lead to a unit of platelets.")
        @Nullable
        Measure platelets,

        @Takes(value = Dimension.CELL_COUNT, low = "5 10^9/L", high = "200 10^9/L")
        @About("The same in a patient who bleeds; as platelets unless written.")
        @Nullable
        Measure plateletsWhenBleeding,

        @Takes(value = Dimension.MASS_CONCENTRATION, low = "0.5 g/L", high = "5 g/L")
        @About("Less fibrinogen leads to fibrinogen concentrate.")
        @Nullable
        Measure fibrinogen,

        @Takes(value = Dimension.MASS_CONCENTRATION, low = "0.5 g/L", high = "5 g/L")
        @About("The same in a patient who bleeds; as fibrinogen unless written.")
        @Nullable
        Measure fibrinogenWhenBleeding,

        @Takes(value = Dimension.DRUG_MASS, low = "0.5 g", high = "20 g")
        @About("How much fibrinogen; 4 g unless written.")
        @Nullable
        Measure fibrinogenDose,

        @JsonProperty("INRWhenBleeding")
        @Takes(value = Dimension.NUMBER, low = "1.2", high = "5")
        @About("A higher INR in a patient who bleeds leads to plasma.")
        @Nullable
        Double inrWhenBleeding,

        @Takes(value = Dimension.VOLUME_PER_WEIGHT, low = "1 mL/kg", high = "50 mL/kg")
        @About("How much plasma; 15 mL/kg unless written.")
        @Nullable
        Measure plasmaDose,

        @Takes(value = Dimension.TIME, low = "0 s", high = "24 h")
        @About("From the result to the product; 45 min unless written.")
        @Nullable
        Measure latency,

        @Takes(value = Dimension.TIME, low = "0 s", high = "24 h")
        @About("Between two products at least; 30 min unless written.")
        @Nullable
        Measure spacing,

        @Takes(value = Dimension.TIME, low = "30 min", high = "7 d")
        @About("How often the tests are drawn; 12 h unless written.")
        @Nullable
        Measure check) {}
