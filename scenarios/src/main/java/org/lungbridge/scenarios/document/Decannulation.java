package org.lungbridge.scenarios.document;

import org.jspecify.annotations.Nullable;

/** A cannula slips out (an instructor's action). */
@About(
        "A cannula slips out: its hole bleeds until control-bleeding, the circuit draws air or empties the patient until it is clamped.")
public record Decannulation(
        @Takes(value = Dimension.TIME, low = "0 s", high = "60 d") @About("Simulated time since the start.")
        Measure at,

        @About("Which.") LostCannula cannula,

        @Takes(value = Dimension.FLOW, low = "0 mL/min", high = "2 L/min")
        @About("Blood from its hole; 200 mL/min unless written.")
        @Nullable
        Measure bleeding,

        @About("Whether a machine announces it; true unless written.") @Nullable
        Boolean alarm)
        implements Fault {}
