package org.lungbridge.scenarios.document.course;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;
import org.lungbridge.scenarios.document.About;
import org.lungbridge.scenarios.document.Dimension;
import org.lungbridge.scenarios.document.Measure;
import org.lungbridge.scenarios.document.Takes;

/** Continuous renal replacement. What is not written is usual. */
public record RenalReplacementRule(
        @Takes(value = Dimension.NUMBER, low = "0", high = "0.9")
        @About("Filtration below which it begins; 0.15 unless written.")
        @Nullable
        Double filtration,

        @Takes(value = Dimension.NUMBER, low = "0", high = "0.9")
        @About("Filtration of a patient with oliguria; 0.30 unless written.")
        @Nullable
        Double oliguria,

        @Takes(value = Dimension.TIME, low = "6 h", high = "30 d")
        @About("How long oliguria must have lasted; 72 h unless written.")
        @Nullable
        Measure oliguriaLasting,

        @Takes(value = Dimension.NUMBER, low = "0.05", high = "1")
        @About("Filtration above which it stops; 0.30 unless written.")
        @Nullable
        Double recovery,

        @JsonProperty("pH")
        @Takes(value = Dimension.NUMBER, low = "6.8", high = "7.35")
        @About("Below which it begins; 7.15 unless written.")
        @Nullable
        Double ph,

        @JsonProperty("fluidBalance")
        @Takes(value = Dimension.VOLUME, low = "1 L", high = "50 L")
        @About("At which it begins; 10 L unless written.")
        @Nullable
        Measure balance,

        @Takes(value = Dimension.TIME, low = "0 h", high = "72 h")
        @About("How long a reason must have lasted; 6 h unless written.")
        @Nullable
        Measure lasting,

        @Takes(value = Dimension.FLOW, low = "0 mL/h", high = "500 mL/h") @About("100 mL/h unless written.") @Nullable
        Measure fluidRemoval) {}
