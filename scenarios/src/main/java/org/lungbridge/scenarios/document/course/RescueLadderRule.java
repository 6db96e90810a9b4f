package org.lungbridge.scenarios.document.course;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;
import org.lungbridge.scenarios.document.About;
import org.lungbridge.scenarios.document.Dimension;
import org.lungbridge.scenarios.document.Measure;
import org.lungbridge.scenarios.document.Takes;

/** What is done for a lung that goes on bleeding, one rung after the other. What is not written is usual. */
public record RescueLadderRule(
        @Takes(value = Dimension.FLOW, low = "1 mL/h", high = "1000 mL/h")
        @About("That goes on; 20 mL/h unless written.")
        @Nullable
        Measure bleeding,

        @Takes(value = Dimension.TIME, low = "0 h", high = "72 h") @About("For so long; 6 h unless written.") @Nullable
        Measure lasting,

        @Takes(value = Dimension.TIME, low = "1 h", high = "72 h")
        @About("Between two rungs; 4 h unless written.")
        @Nullable
        Measure pause,

        @Takes(value = Dimension.CELL_COUNT, low = "5 10^9/L", high = "300 10^9/L")
        @About("Fewer lead to a unit; 100 10^9/L unless written.")
        @Nullable
        Measure platelets,

        @JsonProperty("factorVIIa")
        @Takes(value = Dimension.DRUG_DOSE, low = "5 ug/kg", high = "200 ug/kg")
        @About("Into the lung; 50 ug/kg unless written.")
        @Nullable
        Measure factorVii) {}
