package org.lungbridge.outcome;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.lungbridge.engine.EventRecord;

/**
 * When the patient left intensive care and hospital, from events {@code discharge}; a later return is not looked
 * for.
 *
 * @param intensiveCare when intensive care was left, s
 * @param hospital when the hospital was left, s
 */
public record Stay(OptionalDouble intensiveCare, OptionalDouble hospital) {
    static Stay of(Course course) {
        OptionalDouble intensiveCare = OptionalDouble.empty();
        OptionalDouble hospital = OptionalDouble.empty();
        for (EventRecord event : course.all("discharge")) {
            String from = origin(event.detail());
            if (from.contains("hospital")) {
                hospital = OptionalDouble.of(event.time());
            } else if (from.contains("icu") || from.contains("intensive")) {
                intensiveCare = OptionalDouble.of(event.time());
            }
        }
        return new Stay(intensiveCare.isPresent() ? intensiveCare : hospital, hospital);
    }

    /** What the text says between "from" and "to"; all of it where it has no such words. */
    private static String origin(String detail) {
        List<String> words = List.of(detail.toLowerCase(Locale.ROOT).split("[^a-z]+", -1));
        int from = words.indexOf("from");
        List<String> rest = words.subList(from + 1, words.size());
        int to = rest.indexOf("to");
        return String.join(" ", to < 0 ? rest : rest.subList(0, to));
    }
}
