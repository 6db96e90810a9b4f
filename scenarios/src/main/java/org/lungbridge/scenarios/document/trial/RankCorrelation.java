package org.lungbridge.scenarios.document.trial;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lungbridge.scenarios.document.About;
import org.lungbridge.scenarios.document.Dimension;
import org.lungbridge.scenarios.document.Takes;

/** How strongly two marginals go together. */
public record RankCorrelation(
        @About("The names of two marginals.") List<String> between,

        @Takes(value = Dimension.NUMBER, low = "-0.99", high = "0.99") @About("Rank correlation (Spearman).")
        double rank,

        @About("Where it comes from, or that it was chosen.") @Nullable
        String source) {
    /** A correlation whose list nobody changes afterwards. */
    public RankCorrelation {
        between = List.copyOf(between);
    }
}
