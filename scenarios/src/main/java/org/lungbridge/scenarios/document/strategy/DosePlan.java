package org.lungbridge.scenarios.document.strategy;

import org.jspecify.annotations.Nullable;
import org.lungbridge.scenarios.document.About;
import org.lungbridge.scenarios.document.Dimension;
import org.lungbridge.scenarios.document.Measure;
import org.lungbridge.scenarios.document.Takes;

/** Single doses under the skin. */
public record DosePlan(
        @Takes(value = Dimension.DRUG_MASS, low = "10 mg", high = "200 mg")
        @Takes(value = Dimension.ACTIVITY, low = "1000 IU", high = "20000 IU")
        @Takes(value = Dimension.DRUG_DOSE, low = "0.1 mg/kg", high = "2 mg/kg")
        @Takes(value = Dimension.ACTIVITY_DOSE, low = "10 IU/kg", high = "200 IU/kg")
        @About("One dose, for the patient or by actual weight; the first at the beginning of the phase.")
        Measure dose,

        @Takes(value = Dimension.TIME, low = "4 h", high = "7 d") @About("Time between two doses.")
        Measure interval,

        @Takes(value = Dimension.DRUG_MASS, low = "10 mg", high = "200 mg")
        @Takes(value = Dimension.ACTIVITY, low = "1000 IU", high = "20000 IU")
        @Takes(value = Dimension.DRUG_DOSE, low = "0.1 mg/kg", high = "2 mg/kg")
        @Takes(value = Dimension.ACTIVITY_DOSE, low = "10 IU/kg", high = "200 IU/kg")
        @About("One dose where the kidneys filter less than (kidneysBelow); never another one unless written.")
        @Nullable
        Measure reducedDose,

        @Takes(value = Dimension.NUMBER, low = "0", high = "1")
        @About("Filtration as a fraction of normal; 0.3 unless written.")
        @Nullable
        Double kidneysBelow) {}
