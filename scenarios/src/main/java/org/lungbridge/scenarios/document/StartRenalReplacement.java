package org.lungbridge.scenarios.document;

import org.jspecify.annotations.Nullable;

/** Starts continuous renal replacement. */
@About("Starts continuous renal replacement, or changes it.")
public record StartRenalReplacement(
        @Takes(value = Dimension.TIME, low = "0 s", high = "60 d") @About("Simulated time since the start.")
        Measure at,

        @Takes(value = Dimension.FLOW_PER_WEIGHT, low = "5 mL/kg/h", high = "80 mL/kg/h")
        @About("Effluent by actual weight; 25 mL/kg/h unless written.")
        @Nullable
        Measure dose,

        @About("What keeps the filter open; citrate unless written.") @Nullable
        ExchangeAnticoagulation anticoagulation,

        @Takes(value = Dimension.FLOW, low = "0 mL/h", high = "500 mL/h")
        @About("Net water taken from the patient; none unless written.")
        @Nullable
        Measure fluidRemoval)
        implements TimelineOrder {}
