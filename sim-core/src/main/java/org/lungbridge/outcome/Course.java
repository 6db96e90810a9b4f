package org.lungbridge.outcome;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.DoublePredicate;
import java.util.function.Predicate;
import org.lungbridge.engine.EventRecord;

/**
 * What one run left behind.
 *
 * @param columns the time series
 * @param events the events in the order of their times
 * @param alive whether the patient was alive at the end
 * @param end when the run ended, s
 * @param background what scores have to know of the patient and a run does not record
 */
public record Course(Columns columns, List<EventRecord> events, boolean alive, double end, Background background) {
    private static final Set<String> DONE = Set.of("order", "protocol", "fault", "state-event");

    /** A course whose events nobody changes afterwards. */
    public Course {
        events = List.copyOf(events);
    }

    /** The events of something that happened or was done, of one of these names. */
    public List<EventRecord> all(String... names) {
        Set<String> wanted = Set.of(names);
        return all(event -> wanted.contains(event.what()));
    }

    /** The events of something that happened or was done, of a choice; an order that was not carried out is none. */
    public List<EventRecord> all(Predicate<EventRecord> chosen) {
        return events.stream()
                .filter(event -> DONE.contains(event.kind()) && !event.notDone() && chosen.test(event))
                .toList();
    }

    /** From each event that opens to the next that closes; what is open at the end ends with the run. */
    public List<Span> between(Set<String> opens, Set<String> closes) {
        List<Span> spans = new ArrayList<>();
        double from = Double.NaN;
        for (EventRecord event : all(event -> opens.contains(event.what()) || closes.contains(event.what()))) {
            if (opens.contains(event.what())) {
                from = Double.isNaN(from) ? event.time() : from;
            } else if (!Double.isNaN(from)) {
                spans.add(new Span(from, event.time(), false));
                from = Double.NaN;
            }
        }
        if (!Double.isNaN(from)) {
            spans.add(new Span(from, end, true));
        }
        return List.copyOf(spans);
    }

    /** The stretches in which a column fulfills a condition; none where there is no such column. */
    public List<Span> where(String id, DoublePredicate condition) {
        List<Span> spans = new ArrayList<>();
        double from = Double.NaN;
        for (int row = 0; row < columns.rows(); row++) {
            boolean met = condition.test(columns.value(id, row));
            if (met && Double.isNaN(from)) {
                from = columns.time(row);
            } else if (!met && !Double.isNaN(from)) {
                spans.add(new Span(from, columns.time(row), false));
                from = Double.NaN;
            }
        }
        if (!Double.isNaN(from)) {
            spans.add(new Span(from, end, true));
        }
        return List.copyOf(spans);
    }

    /** When the patient died, s; infinite for who lived to the end. */
    public double death() {
        return alive ? Double.POSITIVE_INFINITY : end;
    }
}
