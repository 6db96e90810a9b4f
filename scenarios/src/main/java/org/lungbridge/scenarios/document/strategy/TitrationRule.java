package org.lungbridge.scenarios.document.strategy;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lungbridge.scenarios.document.About;

/** How a result changes an infusion; one of the two. */
public record TitrationRule(
        @About("A step in proportion to the distance from the middle of the target.") @Nullable
        StepRule step,

        @About("A nomogram: rows from low to high results, without gap or overlap.") @Nullable
        List<TitrationRow> table) {
    /** A rule whose rows nobody changes afterwards. */
    public TitrationRule {
        table = table == null ? null : List.copyOf(table);
    }
}
