package org.lungbridge.scenarios.document;

import org.jspecify.annotations.Nullable;

/** Begins, changes or stops antibiotics. */
@About("Begins, changes or stops antibiotics.")
public record SetAntibiotics(
        @Takes(value = Dimension.TIME, low = "0 s", high = "60 d") @About("Simulated time since the start.")
        Measure at,

        @About("Whether they are given from now on.") Boolean on,

        @About("What they cover; broad unless written.") @Nullable
        AntibioticSpectrum spectrum)
        implements TimelineOrder {}
