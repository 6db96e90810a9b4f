package org.lungbridge.scenarios.document;

import org.jspecify.annotations.Nullable;

/** Drugs that act at the start. */
public record BaselineDrugs(
        @Takes(value = Dimension.DRUG_RATE, low = "0 ug/kg/min", high = "5 ug/kg/min")
        @About("Norepinephrine, by actual weight.")
        @Nullable
        Measure norepinephrine,

        @Takes(value = Dimension.NUMBER, low = "0", high = "1")
        @About("Neuromuscular block, 0 none to 1 complete.")
        @Nullable
        Double neuromuscularBlock) {}
