package org.lungbridge.viz.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lungbridge.engine.EventRecord;

/** Events of one name in a few sentences: one or two are told each, more of them together with the range of their numbers. */
final class Repeated {
    private static final int EACH = 2;
    private static final int SHORT = 60;
    /** A field of a setting: {@code PEEP 12 cmH2O}. */
    private static final Pattern FIELD =
            Pattern.compile("([A-Za-z][A-Za-z0-9 ]*?) (-?\\d+(?:\\.\\d+)?)((?: (?:x )?[A-Za-z0-9/^%µ]+)?)");

    private Repeated() {}

    /** The sentences of events of one name. */
    static List<Told> of(List<EventRecord> events, Clock clock) {
        List<Told> told = new ArrayList<>();
        if (events.isEmpty()) {
            return told;
        }
        String words = Phrases.of(events.get(0).what()).words();
        if (events.size() <= EACH) {
            events.forEach(event -> told.add(new Told(event.time(), one(event, words, clock))));
            return told;
        }
        List<EventRecord> begun =
                events.stream().filter(event -> !Closing.is(event)).toList();
        told.add(together(begun.isEmpty() ? events : begun, words, clock));
        return told;
    }

    private static Told together(List<EventRecord> events, String words, Clock clock) {
        EventRecord first = events.get(0);
        EventRecord last = events.get(events.size() - 1);
        String when = clock.between(first.time(), last.time());
        String range = ranges(events);
        String more = range.isEmpty() ? firstAndLast(first, last) : range;
        String text = "%s %s %s%s".formatted(words, Say.times(events.size()), when, more);
        return new Told(first.time(), Say.sentence(text));
    }

    private static String one(EventRecord event, String words, Clock clock) {
        String detail = event.detail().isEmpty() ? "" : ": " + event.detail();
        return Say.sentence(clock.at(event.time()) + " " + words + detail);
    }

    private static String firstAndLast(EventRecord first, EventRecord last) {
        String from = brief(first.detail());
        String to = brief(last.detail());
        if (from.isEmpty() && to.isEmpty()) {
            return "";
        }
        return from.equals(to) ? " (%s)".formatted(from) : " (first %s; last %s)".formatted(from, to);
    }

    private static String brief(String detail) {
        return detail.length() <= SHORT ? detail : detail.substring(0, detail.lastIndexOf(' ', SHORT)) + " …";
    }

    /** The range of each field, where every detail is a list of fields. */
    private static String ranges(List<EventRecord> events) {
        Map<String, double[]> ranges = new LinkedHashMap<>();
        Map<String, String> units = new LinkedHashMap<>();
        for (EventRecord event : events) {
            for (String part : event.detail().split("; ", 2)[0].split(", ", -1)) {
                Matcher field = FIELD.matcher(part);
                if (!field.matches()) {
                    return "";
                }
                double value = Double.parseDouble(field.group(2));
                double[] range = ranges.computeIfAbsent(field.group(1), name -> new double[] {value, value});
                range[0] = Math.min(range[0], value);
                range[1] = Math.max(range[1], value);
                units.put(field.group(1), field.group(3));
            }
        }
        List<String> parts = new ArrayList<>();
        ranges.forEach((name, range) -> parts.add(name + " " + span(range) + units.get(name)));
        return ": " + Say.list(parts);
    }

    private static String span(double[] range) {
        String low = Say.number(range[0], 3);
        return range[0] == range[1] ? low : low + " to " + Say.number(range[1], 3);
    }
}
