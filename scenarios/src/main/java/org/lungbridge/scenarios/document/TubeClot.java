package org.lungbridge.scenarios.document;

import org.jspecify.annotations.Nullable;

/** Blood clots in the tube (an instructor's action); suction loosens it, bronchoscopy or a new tube takes it away. */
@About("Blood clots in the tube; suction loosens the clot, bronchoscopy or a new tube takes it away.")
public record TubeClot(
        @Takes(value = Dimension.TIME, low = "0 s", high = "60 d") @About("Simulated time since the start.")
        Measure at,

        @Takes(value = Dimension.NUMBER, low = "0.05", high = "0.95")
        @About("Share of the bore still open that the clot fills; 0.6 unless written.")
        @Nullable
        Double share)
        implements TimelineOrder {}
