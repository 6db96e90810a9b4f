package org.lungbridge.scenarios.document;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/** Opens the lung by high pressure for a while; then mode and pressures act as before. */
@About("Opens the lung by high pressure for a while; then mode and pressures act as before.")
public record RecruitmentManeuver(
        @Takes(value = Dimension.TIME, low = "0 s", high = "60 d") @About("Simulated time since the start.")
        Measure at,

        @JsonProperty("PEEP")
        @Takes(value = Dimension.PRESSURE, low = "10 cmH2O", high = "50 cmH2O")
        @About("End-expiratory pressure of the maneuver.")
        @Nullable
        Measure peep,

        @Takes(value = Dimension.PRESSURE, low = "5 cmH2O", high = "30 cmH2O")
        @About("Pressure of a breath above the PEEP of the maneuver.")
        @Nullable
        Measure inspiratoryPressure,

        @Takes(value = Dimension.PRESSURE, low = "20 cmH2O", high = "60 cmH2O")
        @About("Pressure of one sustained inflation, instead of PEEP and inspiratoryPressure.")
        @Nullable
        Measure sustainedPressure,

        @Takes(value = Dimension.TIME, low = "5 s", high = "15 min")
        @About("For how long; 2 min unless written.")
        @Nullable
        Measure duration)
        implements TimelineOrder {}
