package org.lungbridge.scenarios.document.course;

import org.jspecify.annotations.Nullable;
import org.lungbridge.scenarios.document.About;
import org.lungbridge.scenarios.document.Dimension;
import org.lungbridge.scenarios.document.Measure;
import org.lungbridge.scenarios.document.Takes;

/** Mycophenolate and a calcineurin inhibitor. What is not written is usual. */
public record MaintenanceRule(
        @Takes(value = Dimension.TIME, low = "0 h", high = "60 d") @About("From when on; 3 d unless written.") @Nullable
        Measure start,

        @Takes(value = Dimension.DRUG_MASS, low = "0 mg", high = "4000 mg")
        @About("A day; 2000 mg unless written.")
        @Nullable
        Measure mycophenolate,

        @Takes(value = Dimension.DRUG_MASS, low = "0 mg", high = "500 mg")
        @About("A day; none unless written.")
        @Nullable
        Measure calcineurinInhibitor,

        @Takes(value = Dimension.TIME, low = "0 h", high = "60 d")
        @About("From when on nothing is given; never unless written.")
        @Nullable
        Measure stop) {}
