package org.lungbridge.scenarios.document.course;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lungbridge.scenarios.document.About;
import org.lungbridge.scenarios.document.Dimension;
import org.lungbridge.scenarios.document.Measure;
import org.lungbridge.scenarios.document.Takes;

/** Whether the patient needs VV-ECMO, and its start; again after it was stopped. What is not written is usual. */
public record EcmoIndicationRule(
        @Takes(value = Dimension.PRESSURE, low = "40 mmHg", high = "200 mmHg")
        @About("PaO2/FiO2 below which it is indicated; 100 mmHg unless written.")
        @Nullable
        Measure ratio,

        @Takes(value = Dimension.PRESSURE, low = "0 mmHg", high = "200 mmHg")
        @About("PaO2/FiO2 below which that need not last; 60 mmHg unless written.")
        @Nullable
        Measure urgentRatio,

        @Takes(value = Dimension.PRESSURE, low = "300 mmHg", high = "700 mmHg")
        @About("Alveolar-arterial gradient above which it is indicated; 600 mmHg unless written.")
        @Nullable
        Measure gradient,

        @JsonProperty("pH")
        @Takes(value = Dimension.NUMBER, low = "6.8", high = "7.4")
        @About("pH with hypercapnia below which it is indicated; 7.20 unless written.")
        @Nullable
        Double ph,

        @JsonProperty("PaCO2")
        @Takes(value = Dimension.PRESSURE, low = "45 mmHg", high = "150 mmHg")
        @About("PaCO2 that counts as hypercapnia; 60 mmHg unless written.")
        @Nullable
        Measure pco2,

        @Takes(value = Dimension.TIME, low = "0 h", high = "48 h")
        @About("How long a criterion must have been met; 3 h unless written.")
        @Nullable
        Measure lasting,

        @Takes(value = Dimension.TIME, low = "0 h", high = "24 h")
        @About("From the decision to the running pump; 1 h unless written.")
        @Nullable
        Measure delay,

        @Takes(value = Dimension.CELL_COUNT, low = "0 10^9/L", high = "150 10^9/L")
        @About("Fewer are a relative contraindication; 30 10^9/L unless written.")
        @Nullable
        Measure platelets,

        @About("Known contraindications, in words; none unless written.") @Nullable
        List<String> contraindications,

        @About("Why contraindications are put aside; they are not unless this is written.") @Nullable
        String override,

        @Takes(value = Dimension.PUMP_SPEED, low = "500 /min", high = "5000 /min")
        @About("First pump speed; 3200 /min unless written.")
        @Nullable
        Measure speed,

        @Takes(value = Dimension.FLOW, low = "0.1 L/min", high = "15 L/min")
        @About("First sweep, half of it in hypercapnia; 3.5 L/min unless written.")
        @Nullable
        Measure sweep,

        @JsonProperty("FdO2")
        @Takes(value = Dimension.NUMBER, low = "0.21", high = "1")
        @About("First O2 fraction of the sweep gas; 1 unless written.")
        @Nullable
        Double fdO2) {
    /** A rule whose list nobody changes afterwards. */
    public EcmoIndicationRule {
        contraindications = contraindications == null ? null : List.copyOf(contraindications);
    }
}
