package org.lungbridge.scenarios.document;

import org.jspecify.annotations.Nullable;

/** Infusions that run at the start. */
public record BaselineDrugs(
        @Takes(value = Dimension.DRUG_RATE, low = "0 ug/kg/min", high = "5 ug/kg/min")
        @About("Norepinephrine, by actual weight.")
        @Nullable
        Measure norepinephrine) {}
