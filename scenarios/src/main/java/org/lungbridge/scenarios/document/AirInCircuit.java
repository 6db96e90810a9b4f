package org.lungbridge.scenarios.document;

import org.jspecify.annotations.Nullable;

/** Air gets into the venous limb and empties the pump head (an instructor's action). */
@About("Air gets into the venous limb and empties the pump head; de-air-circuit mends it.")
public record AirInCircuit(
        @Takes(value = Dimension.TIME, low = "0 s", high = "60 d") @About("Simulated time since the start.")
        Measure at,

        @Takes(value = Dimension.VOLUME, low = "1 mL", high = "1 L")
        @About("How much; 40 mL unless written. The pump head holds 32 mL.")
        @Nullable
        Measure volume,

        @Takes(value = Dimension.VOLUME, low = "0 mL", high = "300 mL")
        @About("How much of it passes on to the patient; none unless written.")
        @Nullable
        Measure toPatient,

        @Takes(value = Dimension.TIME, low = "0 s", high = "3 d")
        @About("Within which time it comes, in even steps; at once unless written.")
        @Nullable
        Measure onset,

        @About("Whether a machine announces it; true unless written.") @Nullable
        Boolean alarm)
        implements Fault {}
