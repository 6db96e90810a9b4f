package org.lungbridge.scenarios.document;

import org.jspecify.annotations.Nullable;

/** Takes a chest radiograph; the report says how much of each quadrant is opaque. */
@About("Takes a chest radiograph; the report says how much of each quadrant is opaque.")
public record ChestRadiograph(
        @Takes(value = Dimension.TIME, low = "0 s", high = "60 d") @About("Simulated time since the start.")
        Measure at,

        @Spelled(value = Picture.NAME, inWords = Picture.NAME_IN_WORDS) @About(Picture.IMAGE) @Nullable
        String image,

        @About(Picture.DESCRIPTION) @Nullable String description)
        implements TimelineOrder, Picture {}
