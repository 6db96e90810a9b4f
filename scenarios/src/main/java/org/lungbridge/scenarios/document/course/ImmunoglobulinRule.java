package org.lungbridge.scenarios.document.course;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;
import org.lungbridge.scenarios.document.About;
import org.lungbridge.scenarios.document.Dimension;
import org.lungbridge.scenarios.document.Measure;
import org.lungbridge.scenarios.document.Takes;

/** Intravenous immunoglobulin once a day. What is not written is usual. */
public record ImmunoglobulinRule(
        @Takes(value = Dimension.TIME, low = "0 h", high = "60 d") @About("From when on; 6 h unless written.") @Nullable
        Measure start,

        @JsonProperty("dose")
        @Takes(value = Dimension.DRUG_DOSE, low = "0 mg/kg", high = "2000 mg/kg")
        @About("400 mg/kg unless written.")
        @Nullable
        Measure perKilogram,

        @Takes(value = Dimension.NUMBER, low = "1", high = "10") @About("How many; 5 unless written.") @Nullable
        Double doses) {}
