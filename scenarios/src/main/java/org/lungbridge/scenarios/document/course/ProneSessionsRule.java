package org.lungbridge.scenarios.document.course;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;
import org.lungbridge.scenarios.document.About;
import org.lungbridge.scenarios.document.Dimension;
import org.lungbridge.scenarios.document.Measure;
import org.lungbridge.scenarios.document.Takes;

/** Prone sessions below a PaO2/FiO2. What is not written is usual. */
public record ProneSessionsRule(
        @Takes(value = Dimension.PRESSURE, low = "50 mmHg", high = "250 mmHg")
        @About("150 mmHg unless written.")
        @Nullable
        Measure ratio,

        @Takes(value = Dimension.TIME, low = "2 h", high = "72 h") @About("One session; 16 h unless written.") @Nullable
        Measure lasting,

        @Takes(value = Dimension.TIME, low = "0 h", high = "72 h")
        @About("Supine between two sessions at least; 6 h unless written.")
        @Nullable
        Measure rest,

        @Takes(value = Dimension.DRUG_RATE, low = "0 ug/kg/min", high = "5 ug/kg/min")
        @About("Norepinephrine above which nobody is turned; 0.8 ug/kg/min unless written.")
        @Nullable
        Measure mostPressor,

        @JsonProperty("onECMO") @About("Whether also on ECMO; false unless written.") @Nullable
        Boolean onEcmo) {}
