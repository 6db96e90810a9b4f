package org.lungbridge.viz;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.lungbridge.engine.EventRecord;
import org.lungbridge.engine.Rank;

/**
 * A moment at which somebody or something acted: what has the same time shares a number.
 *
 * @param number as written in the figure, from 1
 * @param time in seconds
 * @param text what happened
 */
record Intervention(int number, double time, String text) {
    private static final Set<String> KINDS = Set.of(Rank.ORDER.label(), Rank.FAULT.label(), Rank.STATE_EVENT.label());

    /** The interventions among the events, in the order of their times. */
    static List<Intervention> of(List<EventRecord> events) {
        return of(events, Intervention::isOne);
    }

    /** Whether somebody or something acted in an event. */
    static boolean isOne(EventRecord event) {
        return KINDS.contains(event.kind());
    }

    /** The events of a choice, in the order of their times. */
    static List<Intervention> of(List<EventRecord> events, Predicate<EventRecord> chosen) {
        List<Intervention> found = new ArrayList<>();
        for (EventRecord event : events) {
            if (chosen.test(event)) {
                add(found, event);
            }
        }
        return List.copyOf(found);
    }

    private static void add(List<Intervention> found, EventRecord event) {
        String text = event.detail().isEmpty() ? event.what() : event.what() + ": " + event.detail();
        int last = found.size() - 1;
        if (last >= 0 && found.get(last).time() == event.time()) {
            Intervention same = found.get(last);
            String before = same.text().endsWith(".")
                    ? same.text().substring(0, same.text().length() - 1)
                    : same.text();
            found.set(last, new Intervention(same.number(), same.time(), before + "; " + text));
        } else {
            found.add(new Intervention(found.size() + 1, event.time(), text));
        }
    }
}
