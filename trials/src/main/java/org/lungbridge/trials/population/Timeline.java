package org.lungbridge.trials.population;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lungbridge.quantity.Unit;
import org.lungbridge.scenarios.document.Measure;
import org.lungbridge.scenarios.document.SetLuck;
import org.lungbridge.scenarios.document.TimelineOrder;

/**
 * Orders of a scenario with those of an arm in between, in patients whose complications come by chance: the luck that a scenario
 * chooses, for a lesson or because it says nothing the median patient's, is not that of a trial. What an arm orders stays.
 */
final class Timeline {
    private static final TimelineOrder BY_CHANCE = new SetLuck(new Measure(0, Unit.S), null);

    private Timeline() {}

    /** In the order of their times; at the same time chance first, then those of the scenario. */
    static List<TimelineOrder> of(List<TimelineOrder> scenario, @Nullable List<TimelineOrder> more) {
        List<TimelineOrder> all = new ArrayList<>(List.of(BY_CHANCE));
        scenario.stream().filter(order -> !(order instanceof SetLuck)).forEach(all::add);
        if (more != null) {
            all.addAll(more);
        }
        all.sort(Comparator.comparingDouble(order -> order.at().engineValue()));
        return all;
    }
}
