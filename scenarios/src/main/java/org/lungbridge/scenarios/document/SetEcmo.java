package org.lungbridge.scenarios.document;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/** Changes settings of a running ECMO; what is not written stays. */
@About("Changes settings of a running ECMO; what is not written stays.")
public record SetEcmo(
        @Takes(value = Dimension.TIME, low = "0 s", high = "60 d") @About("Simulated time since the start.")
        Measure at,

        @Takes(value = Dimension.PUMP_SPEED, low = "0 /min", high = "6000 /min")
        @About("Pump speed; blood flow is the result.")
        @Nullable
        Measure speed,

        @Takes(value = Dimension.FLOW, low = "0 L/min", high = "15 L/min")
        @About("Gas flow through the membrane lung.")
        @Nullable
        Measure sweep,

        @JsonProperty("FdO2")
        @Takes(value = Dimension.NUMBER, low = "0.21", high = "1")
        @About("Oxygen fraction of the sweep gas.")
        @Nullable
        Double fdO2,

        @Takes(value = Dimension.TEMPERATURE, low = "30 °C", high = "40 °C")
        @About("Temperature of the heat exchanger water.")
        @Nullable
        Measure waterTemperature)
        implements TimelineOrder {}
