package org.lungbridge.scenarios.document.course;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;
import org.lungbridge.scenarios.document.About;
import org.lungbridge.scenarios.document.Dimension;
import org.lungbridge.scenarios.document.Measure;
import org.lungbridge.scenarios.document.Takes;

/** Whether a patient whose lung does not recover may be listed for a transplant. What is not written is usual. */
public record TransplantCandidacyRule(
        @Takes(value = Dimension.TIME, low = "1 d", high = "60 d")
        @About("So long on ECMO; 14 d unless written.")
        @Nullable
        Measure after,

        @Takes(value = Dimension.AGE, low = "18 a", high = "90 a") @About("65 a unless written.") @Nullable
        Measure mostAge,

        @About("Whether the patient wants it; true unless written.") @Nullable
        Boolean consent,

        @Takes(value = Dimension.NUMBER, low = "0", high = "1")
        @About("Filtration at least; 0.5 unless written.")
        @Nullable
        Double kidneys,

        @JsonProperty("norepinephrine")
        @Takes(value = Dimension.DRUG_RATE, low = "0 ug/kg/min", high = "2 ug/kg/min")
        @About("At most; 0.1 ug/kg/min unless written.")
        @Nullable
        Measure pressor,

        @Takes(value = Dimension.NUMBER, low = "0", high = "1")
        @About("Depth at which a patient is awake; 0.2 unless written.")
        @Nullable
        Double sedation) {}
