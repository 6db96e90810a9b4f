package org.lungbridge.scenarios.document.course;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;
import org.lungbridge.scenarios.document.About;
import org.lungbridge.scenarios.document.Dimension;
import org.lungbridge.scenarios.document.Measure;
import org.lungbridge.scenarios.document.Takes;

/** Antibiotics empirically, or for procalcitonin, C-reactive protein or fever. What is not written is usual. */
public record AntibioticsRule(
        @About("Whether from the first round on; true unless written.") @Nullable
        Boolean empiric,

        @JsonProperty("duration")
        @Takes(value = Dimension.TIME, low = "1 d", high = "60 d")
        @About("How long at least; 7 d unless written.")
        @Nullable
        Measure days,

        @Takes(value = Dimension.NUMBER, low = "0.05", high = "100")
        @About("Above it they are begun, ug/L; 1 unless written.")
        @Nullable
        Double procalcitonin,

        @Takes(value = Dimension.NUMBER, low = "0.05", high = "10")
        @About("Procalcitonin below which they are stopped, ug/L; 0.5 unless written.")
        @Nullable
        Double stopBelow,

        @JsonProperty("CRP")
        @Takes(value = Dimension.NUMBER, low = "10", high = "500")
        @About("Above it they are begun, mg/L; 200 unless written.")
        @Nullable
        Double reactiveProtein,

        @Takes(value = Dimension.TEMPERATURE, low = "37.5 °C", high = "41 °C")
        @About("Above it they are begun; 38.5 °C unless written.")
        @Nullable
        Measure fever,

        @About("Whether sputum and blood are cultured before the first dose; true unless written.") @Nullable
        Boolean cultures) {}
