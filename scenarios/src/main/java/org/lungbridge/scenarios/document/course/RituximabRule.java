package org.lungbridge.scenarios.document.course;

import org.jspecify.annotations.Nullable;
import org.lungbridge.scenarios.document.About;
import org.lungbridge.scenarios.document.Dimension;
import org.lungbridge.scenarios.document.Measure;
import org.lungbridge.scenarios.document.Takes;

/** Rituximab after plasma exchange, which then waits. What is not written is usual. */
public record RituximabRule(
        @Takes(value = Dimension.TIME, low = "0 h", high = "60 d") @About("From when on; 1 d unless written.") @Nullable
        Measure start,

        @Takes(value = Dimension.DRUG_MASS, low = "0.1 mg", high = "100 g") @About("600 mg unless written.") @Nullable
        Measure dose,

        @Takes(value = Dimension.NUMBER, low = "1", high = "8") @About("How many; 4 unless written.") @Nullable
        Double doses,

        @Takes(value = Dimension.TIME, low = "1 d", high = "60 d") @About("Between two; 7 d unless written.") @Nullable
        Measure interval,

        @Takes(value = Dimension.TIME, low = "0 h", high = "7 d")
        @About("No exchange for so long afterwards; 48 h unless written.")
        @Nullable
        Measure hold) {}
