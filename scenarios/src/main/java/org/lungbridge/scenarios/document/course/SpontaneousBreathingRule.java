package org.lungbridge.scenarios.document.course;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;
import org.lungbridge.scenarios.document.About;
import org.lungbridge.scenarios.document.Dimension;
import org.lungbridge.scenarios.document.Measure;
import org.lungbridge.scenarios.document.Takes;

/** Daily awakening, support of own breaths, breathing trial, extubation, tracheostomy. What is not written is usual. */
public record SpontaneousBreathingRule(
        @Takes(value = Dimension.TIME, low = "0 h", high = "21 h")
        @About("Hour of the day at which sedation is lightened, the trial is two hours later; 8 h unless written.")
        @Nullable
        Measure hour,

        @Takes(value = Dimension.NUMBER, low = "0.05", high = "1")
        @About("By how much depth is lowered; 0.3 unless written.")
        @Nullable
        Double step,

        @Takes(value = Dimension.NUMBER, low = "0", high = "1")
        @About("Depth at which it ends; 0.1 unless written.")
        @Nullable
        Double lightest,

        @Takes(value = Dimension.PRESSURE, low = "100 mmHg", high = "400 mmHg")
        @About("PaO2/FiO2 for a trial; 150 mmHg unless written.")
        @Nullable
        Measure ratio,

        @JsonProperty("FiO2")
        @Takes(value = Dimension.NUMBER, low = "0.21", high = "1")
        @About("Most for a trial; 0.4 unless written.")
        @Nullable
        Double fiO2,

        @JsonProperty("PEEP")
        @Takes(value = Dimension.PRESSURE, low = "3 cmH2O", high = "20 cmH2O")
        @About("Most for a trial; 8 cmH2O unless written.")
        @Nullable
        Measure peep,

        @JsonProperty("norepinephrine")
        @Takes(value = Dimension.DRUG_RATE, low = "0 ug/kg/min", high = "2 ug/kg/min")
        @About("Most for a trial; 0.1 ug/kg/min unless written.")
        @Nullable
        Measure pressor,

        @JsonProperty("onECMO") @About("Whether patients are woken on ECMO; false unless written.") @Nullable
        Boolean onEcmo,

        @Takes(value = Dimension.TIME, low = "1 d", high = "60 d")
        @About("Time from the beginning after which the tube becomes a tracheostomy; 21 d unless written.")
        @Nullable
        Measure tracheostomy) {}
