package org.lungbridge.scenarios.document.trial;

import org.jspecify.annotations.Nullable;
import org.lungbridge.scenarios.document.About;
import org.lungbridge.scenarios.document.Measure;

/** A parameter about which sources disagree: every arm is run again with its low and with its high value. */
public record Sensitivity(
        @About("A value of the patient or a model parameter by name.")
        String parameter,

        @About("What it is called in figures; the name unless written.") @Nullable
        String title,

        @About(
                "How the two values are used: as a factor on what each patient has (usual), as the value, or as a shift.")
        @Nullable
        MarginalUse as,

        @About("The low value.") Measure low,
        @About("The high value.") Measure high,

        @About("Where the two values come from: authors, year, journal, number; or that they were chosen.")
        String source) {
    /** How the two values are used. */
    public MarginalUse use() {
        return as == null ? MarginalUse.FACTOR : as;
    }

    /** What it is called in figures. */
    public String inWords() {
        return title == null ? parameter : title;
    }
}
