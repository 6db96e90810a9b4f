package org.lungbridge.scenarios.document;

import org.jspecify.annotations.Nullable;

/** Takes a chest CT; findings without a diagnosis. */
@About(
        "Takes a chest CT; the report says how much of the lung is ground glass, consolidated, scarred and clear, what goes with it, front against back, the pattern of the patient's disease, and a score after Ichikado (100 clear to 600 honeycombed).")
public record ChestCt(
        @Takes(value = Dimension.TIME, low = "0 s", high = "60 d") @About("Simulated time since the start.")
        Measure at,

        @Spelled(value = Picture.NAME, inWords = Picture.NAME_IN_WORDS) @About(Picture.IMAGE) @Nullable
        String image,

        @About(Picture.DESCRIPTION) @Nullable String description)
        implements TimelineOrder, Picture {}
