package org.lungbridge.scenarios.document;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/** Tries for a while whether the patient breathes with little support; ends early when he fails. */
@About("Tries for a while whether the patient breathes with little support; ends early when he fails.")
public record SpontaneousBreathingTrial(
        @Takes(value = Dimension.TIME, low = "0 s", high = "60 d") @About("Simulated time since the start.")
        Measure at,

        @Takes(value = Dimension.TIME, low = "5 min", high = "4 h")
        @About("For how long; 30 min unless written.")
        @Nullable
        Measure duration,

        @Takes(value = Dimension.PRESSURE, low = "0 cmH2O", high = "10 cmH2O")
        @About("Pressure support meanwhile; 5 cmH2O unless written.")
        @Nullable
        Measure pressureSupport,

        @Takes(value = Dimension.PRESSURE, low = "0 cmH2O", high = "10 cmH2O")
        @About("End-expiratory pressure meanwhile; 5 cmH2O unless written.")
        @Nullable
        @JsonProperty("PEEP")
        Measure peep)
        implements TimelineOrder {}
