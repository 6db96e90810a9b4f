package org.lungbridge.scenarios.document.course;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;
import org.lungbridge.scenarios.document.About;
import org.lungbridge.scenarios.document.Dimension;
import org.lungbridge.scenarios.document.Measure;
import org.lungbridge.scenarios.document.Takes;

/** Furosemide out of shock for a positive fluid balance. What is not written is usual. */
public record DiuresisRule(
        @JsonProperty("fluidBalance")
        @Takes(value = Dimension.VOLUME, low = "0 L", high = "20 L")
        @About("Above which it is given; 1 L unless written.")
        @Nullable
        Measure balance,

        @Takes(value = Dimension.DRUG_MASS, low = "5 mg", high = "200 mg") @About("20 mg unless written.") @Nullable
        Measure dose,

        @Takes(value = Dimension.TIME, low = "1 h", high = "48 h")
        @About("Between two doses; 8 h unless written.")
        @Nullable
        Measure interval,

        @Takes(value = Dimension.PRESSURE, low = "0 mmHg", high = "20 mmHg")
        @About("Below which none is given; 4 mmHg unless written.")
        @Nullable
        Measure venousPressure) {}
