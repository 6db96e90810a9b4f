package org.lungbridge.viz.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lungbridge.engine.EventRecord;

/** Blood products that a protocol asked for and gave: sums by product, with the first reason. */
final class Products {
    static final String GIVEN = "product";
    static final String ASKED = "transfusion";

    /** {@code 2 units of red cells}, {@code 600 mL of plasma}. */
    private static final Pattern DOSE = Pattern.compile("(\\d+(?:\\.\\d+)?) (units?|mL|g) of (.+)");

    private static final String DELAY = ": ";

    private Products() {}

    static List<Told> given(List<EventRecord> events, Clock clock) {
        Map<String, Double> sums = new LinkedHashMap<>();
        List<EventRecord> others = new ArrayList<>();
        for (EventRecord event : events) {
            Matcher dose = DOSE.matcher(event.detail());
            if (dose.matches()) {
                String unit = dose.group(2).replace("units", "unit");
                sums.merge(unit + " of " + dose.group(3), Double.parseDouble(dose.group(1)), Double::sum);
            } else {
                others.add(event);
            }
        }
        List<Told> told = new ArrayList<>(Repeated.of(others, clock));
        if (!sums.isEmpty()) {
            List<String> parts = new ArrayList<>();
            sums.forEach((what, sum) -> parts.add(Say.number(sum, 1) + " "
                    + (sum != 1 && what.startsWith("unit ") ? "units" + what.substring(4) : what)));
            told.add(new Told(events.get(0).time() + 1, "Given in all: " + Say.list(parts) + "."));
        }
        return told;
    }

    static List<Told> asked(List<EventRecord> events, Clock clock) {
        EventRecord first = events.get(0);
        String reason = first.detail().contains(DELAY)
                ? first.detail().substring(0, first.detail().indexOf(DELAY))
                : first.detail();
        String often = events.size() == 1
                ? "Products were asked for once"
                : "Products were asked for " + Say.times(events.size());
        String which = events.size() == 1 ? "" : "first ";
        return List.of(new Told(first.time(), "%s, %s%s: %s.".formatted(often, which, clock.at(first.time()), reason)));
    }
}
