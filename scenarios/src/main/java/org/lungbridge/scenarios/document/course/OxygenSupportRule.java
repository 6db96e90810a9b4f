package org.lungbridge.scenarios.document.course;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;
import org.lungbridge.scenarios.document.About;
import org.lungbridge.scenarios.document.Dimension;
import org.lungbridge.scenarios.document.Measure;
import org.lungbridge.scenarios.document.Takes;

/** Oxygen without a tube, step by step to room air, or the tube again. What is not written is usual. */
public record OxygenSupportRule(
        @Takes(value = Dimension.NUMBER, low = "0.8", high = "0.98")
        @About("SpO2 below which oxygen is raised; 0.92 unless written.")
        @Nullable
        Double low,

        @Takes(value = Dimension.NUMBER, low = "0.85", high = "1")
        @About("SpO2 above which it is lowered; 0.96 unless written.")
        @Nullable
        Double high,

        @Takes(value = Dimension.TIME, low = "1 h", high = "48 h")
        @About("Between two steps down; 12 h unless written.")
        @Nullable
        Measure interval,

        @Takes(value = Dimension.NUMBER, low = "0.6", high = "0.95")
        @About("SpO2 below which the patient is intubated again; 0.82 unless written.")
        @Nullable
        Double tube,

        @JsonProperty("respiratoryRate")
        @Takes(value = Dimension.RATE, low = "25 /min", high = "70 /min")
        @About("Breaths above which the patient is intubated again; 40 /min unless written.")
        @Nullable
        Measure rate) {}
