package org.lungbridge.scenarios.document.course;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;
import org.lungbridge.scenarios.document.About;
import org.lungbridge.scenarios.document.Dimension;
import org.lungbridge.scenarios.document.Measure;
import org.lungbridge.scenarios.document.Takes;

/** Cyclophosphamide pulses, less for age and kidneys. What is not written is usual. */
public record CyclophosphamideRule(
        @Takes(value = Dimension.TIME, low = "0 h", high = "60 d") @About("From when on; 6 h unless written.") @Nullable
        Measure start,

        @JsonProperty("dose")
        @Takes(value = Dimension.DRUG_DOSE, low = "0 mg/kg", high = "2000 mg/kg")
        @About("One pulse; 15 mg/kg unless written.")
        @Nullable
        Measure perKilogram,

        @Takes(value = Dimension.DRUG_MASS, low = "0.1 mg", high = "100 g")
        @About("At most; 1200 mg unless written.")
        @Nullable
        Measure most,

        @Takes(value = Dimension.NUMBER, low = "1", high = "20") @About("How many; 6 unless written.") @Nullable
        Double pulses,

        @Takes(value = Dimension.TIME, low = "1 d", high = "60 d") @About("Between two; 14 d unless written.") @Nullable
        Measure interval,

        @About("Whether suspected infection holds it; true unless written.") @Nullable
        Boolean heldForInfection) {}
