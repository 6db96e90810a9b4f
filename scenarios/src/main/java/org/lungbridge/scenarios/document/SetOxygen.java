package org.lungbridge.scenarios.document;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/** Sets how a patient without a tube gets oxygen. */
@About("Sets how a patient without a tube gets oxygen.")
public record SetOxygen(
        @Takes(value = Dimension.TIME, low = "0 s", high = "60 d") @About("Simulated time since the start.")
        Measure at,

        @About("From what he breathes.") OxygenSupport device,

        @Takes(value = Dimension.NUMBER, low = "0.21", high = "1")
        @About("Oxygen fraction; by the flow, or 0.4, unless written.")
        @Nullable
        @JsonProperty("FiO2")
        Double fio2,

        @Takes(value = Dimension.FLOW, low = "0.5 L/min", high = "60 L/min")
        @About("Flow of oxygen, instead of its fraction: 3.5 % a liter, at most what the device gives.")
        @Nullable
        Measure flow,

        @Takes(value = Dimension.PRESSURE, low = "3 cmH2O", high = "15 cmH2O")
        @About("End-expiratory pressure of noninvasive ventilation; 6 cmH2O unless written.")
        @Nullable
        @JsonProperty("PEEP")
        Measure peep,

        @Takes(value = Dimension.PRESSURE, low = "0 cmH2O", high = "25 cmH2O")
        @About("Support of noninvasive ventilation; 8 cmH2O unless written.")
        @Nullable
        Measure pressureSupport)
        implements TimelineOrder {}
