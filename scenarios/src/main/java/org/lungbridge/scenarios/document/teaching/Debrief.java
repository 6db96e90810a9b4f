package org.lungbridge.scenarios.document.teaching;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lungbridge.scenarios.document.About;

/** How a run is talked about afterwards. */
public record Debrief(
        @About("Its parts in their order.") List<DebriefPhase> phases,

        @About("Columns of the time series to show.") @Nullable
        List<String> plots) {
    /** A plan nobody changes afterwards. */
    public Debrief {
        phases = List.copyOf(phases);
        plots = plots == null ? null : List.copyOf(plots);
    }
}
