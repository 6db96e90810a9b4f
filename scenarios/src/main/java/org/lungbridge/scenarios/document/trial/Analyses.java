package org.lungbridge.scenarios.document.trial;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lungbridge.scenarios.document.About;
import org.lungbridge.scenarios.document.Dimension;
import org.lungbridge.scenarios.document.Measure;
import org.lungbridge.scenarios.document.Takes;

/** How arms are compared. */
public record Analyses(
        @About("Times at which risks are compared; the end of follow-up unless written.") @Nullable
        List<Measure> horizons,

        @About("Endpoints from the worst to the least bad, for the hierarchical comparison (win ratio).") @Nullable
        List<String> hierarchy,

        @About("Marginals or labels (template, etiology, sex, center) by which patients are looked at separately.")
        @Nullable
        List<String> subgroups,

        @Takes(value = Dimension.NUMBER, low = "0.0001", high = "0.5")
        @About("Two-sided level of significance; 0.05 unless written.")
        @Nullable
        Double alpha,

        @Takes(value = Dimension.NUMBER, low = "0", high = "1")
        @About("Difference of risks up to which an arm counts as not inferior; none unless written.")
        @Nullable
        Double margin,

        @Takes(value = Dimension.NUMBER, low = "0", high = "1000000")
        @About("Samples of a bootstrap, a whole number; 1000 unless written.")
        @Nullable
        Double bootstrapSamples) {
    /** Analyses whose lists nobody changes afterwards. */
    public Analyses {
        horizons = horizons == null ? null : List.copyOf(horizons);
        hierarchy = hierarchy == null ? null : List.copyOf(hierarchy);
        subgroups = subgroups == null ? null : List.copyOf(subgroups);
    }
}
