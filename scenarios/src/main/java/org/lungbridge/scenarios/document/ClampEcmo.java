package org.lungbridge.scenarios.document;

/** Clamps the ECMO lines: no flow, the circuit stays in place. */
@About("Clamps the ECMO lines: no flow, the circuit stays in place.")
public record ClampEcmo(
        @Takes(value = Dimension.TIME, low = "0 s", high = "60 d") @About("Simulated time since the start.")
        Measure at) implements TimelineOrder {}
