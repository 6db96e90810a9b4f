package org.lungbridge.scenarios.document.course;

import org.jspecify.annotations.Nullable;
import org.lungbridge.scenarios.document.About;
import org.lungbridge.scenarios.document.Dimension;
import org.lungbridge.scenarios.document.Measure;
import org.lungbridge.scenarios.document.Takes;

/** Methylprednisolone pulses, then prednisolone with a taper. What is not written is usual. */
public record GlucocorticoidsRule(
        @Takes(value = Dimension.TIME, low = "0 h", high = "60 d") @About("From when on; 1 h unless written.") @Nullable
        Measure start,

        @Takes(value = Dimension.DRUG_MASS, low = "0.1 mg", high = "100 g")
        @About("One pulse; 1000 mg unless written.")
        @Nullable
        Measure pulse,

        @Takes(value = Dimension.NUMBER, low = "0", high = "10") @About("How many; 3 unless written.") @Nullable
        Double pulses,

        @Takes(value = Dimension.DRUG_DOSE, low = "0 mg/kg", high = "2000 mg/kg")
        @About("Prednisolone afterwards; 1 mg/kg a day unless written.")
        @Nullable
        Measure daily,

        @Takes(value = Dimension.NUMBER, low = "0.2", high = "1")
        @About("Of each week of the taper; 0.75 unless written.")
        @Nullable
        Double factor,

        @Takes(value = Dimension.DRUG_MASS, low = "0 mg", high = "100 mg")
        @About("Least daily dose; 5 mg unless written.")
        @Nullable
        Measure least,

        @Takes(value = Dimension.TIME, low = "0 h", high = "60 d")
        @About("From when on nothing is given; never unless written.")
        @Nullable
        Measure stop) {}
