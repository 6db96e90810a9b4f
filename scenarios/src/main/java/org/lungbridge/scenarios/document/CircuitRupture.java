package org.lungbridge.scenarios.document;

import org.jspecify.annotations.Nullable;

/** A line of the circuit tears (an instructor's action). */
@About(
        "A line of the circuit tears: before the pump it draws air, behind it blood spurts out; a clamp ends the loss, change-circuit mends it.")
public record CircuitRupture(
        @Takes(value = Dimension.TIME, low = "0 s", high = "60 d") @About("Simulated time since the start.")
        Measure at,

        @About("Where.") RuptureSite site,

        @Takes(value = Dimension.NUMBER, low = "0.02", high = "1")
        @About(
                "Share of the flow that is lost behind the pump, or how wide the line before it is open; 0.5 unless written.")
        @Nullable
        Double severity,

        @Takes(value = Dimension.TIME, low = "0 s", high = "3 d")
        @About("Within which time it comes, in even steps; at once unless written.")
        @Nullable
        Measure onset,

        @About("Whether a machine announces it; true unless written.") @Nullable
        Boolean alarm)
        implements Fault {}
