package org.lungbridge.scenarios.document.course;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;
import org.lungbridge.scenarios.document.About;
import org.lungbridge.scenarios.document.Dimension;
import org.lungbridge.scenarios.document.Measure;
import org.lungbridge.scenarios.document.Takes;

/** Enoxaparin once a day as soon as bleeding is controlled. What is not written is usual. */
public record ThromboprophylaxisRule(
        @Takes(value = Dimension.ACTIVITY, low = "1000 IU", high = "10000 IU")
        @About("4000 IU unless written.")
        @Nullable
        Measure dose,

        @Takes(value = Dimension.ACTIVITY, low = "500 IU", high = "10000 IU")
        @About("Where the kidneys filter little; 2000 IU unless written.")
        @Nullable
        Measure reducedDose,

        @Takes(value = Dimension.TIME, low = "0 h", high = "7 d")
        @About("How long the lung must not have bled; 24 h unless written.")
        @Nullable
        Measure dry,

        @JsonProperty("offECMO")
        @Takes(value = Dimension.TIME, low = "0 h", high = "7 d")
        @About("How long after decannulation; 24 h unless written.")
        @Nullable
        Measure offEcmo,

        @Takes(value = Dimension.CELL_COUNT, low = "0 10^9/L", high = "200 10^9/L")
        @About("At least; 50 10^9/L unless written.")
        @Nullable
        Measure platelets) {}
