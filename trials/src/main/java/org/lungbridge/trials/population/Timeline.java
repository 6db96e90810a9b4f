package org.lungbridge.trials.population;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lungbridge.scenarios.document.TimelineOrder;

/** Orders of a scenario with those of an arm in between. */
final class Timeline {
    private Timeline() {}

    /** In the order of their times; at the same time those of the scenario first. */
    static List<TimelineOrder> of(List<TimelineOrder> scenario, @Nullable List<TimelineOrder> more) {
        List<TimelineOrder> all = new ArrayList<>(scenario);
        if (more != null) {
            all.addAll(more);
        }
        all.sort(Comparator.comparingDouble(order -> order.at().engineValue()));
        return all;
    }
}
