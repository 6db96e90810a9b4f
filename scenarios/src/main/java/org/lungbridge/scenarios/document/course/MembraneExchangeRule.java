package org.lungbridge.scenarios.document.course;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;
import org.lungbridge.scenarios.document.About;
import org.lungbridge.scenarios.document.Dimension;
import org.lungbridge.scenarios.document.Measure;
import org.lungbridge.scenarios.document.Takes;

/** Exchange of a membrane lung that clots or no longer oxygenates. What is not written is usual. */
public record MembraneExchangeRule(
        @Takes(value = Dimension.NUMBER, low = "0.1", high = "5")
        @About("Rise of the pressure drop over that of the clean one; 0.5 unless written.")
        @Nullable
        Double rise,

        @JsonProperty("postMembranePO2")
        @Takes(value = Dimension.PRESSURE, low = "50 mmHg", high = "500 mmHg")
        @About(
                "PO2 after the membrane at pure oxygen where SpO2 is below 88 %, half of it elsewhere; 200 mmHg unless written.")
        @Nullable
        Measure postPo2) {}
