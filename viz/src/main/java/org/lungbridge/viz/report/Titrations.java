package org.lungbridge.viz.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lungbridge.engine.EventRecord;

/** The looks of an anticoagulation strategy at its monitor: one sentence for each target. */
final class Titrations {
    static final String WHAT = "titration";

    /** {@code ACT 173 s above 140-160 s: heparin 4 → 1.7 IU/kg/h}. */
    private static final Pattern LOOK = Pattern.compile(
            "(\\S+) (\\S+) (\\S+) (above|below|within) (\\S+ \\S+?): (\\S+) (?:stays (\\S+)|(\\S+) → (\\S+)) (\\S+).*");

    private Titrations() {}

    static List<Told> of(List<EventRecord> events, Clock clock) {
        Map<String, Series> series = new LinkedHashMap<>();
        List<EventRecord> others = new ArrayList<>();
        for (EventRecord event : events) {
            Matcher look = LOOK.matcher(event.detail());
            if (look.matches()) {
                String key = look.group(1) + " " + look.group(5) + " " + look.group(6);
                series.computeIfAbsent(key, unused -> new Series(look, event.time()))
                        .add(look, event.time());
            } else {
                others.add(event);
            }
        }
        List<Told> told = new ArrayList<>(Repeated.of(others, clock));
        series.values().forEach(one -> told.add(new Told(one.from, one.sentence(clock))));
        return told;
    }

    /** The looks at one target. */
    private static final class Series {
        private final String monitor;
        private final String unit;
        private final String target;
        private final String drug;
        private final String rateUnit;
        private final double from;
        private double to;
        private double lowest = Double.POSITIVE_INFINITY;
        private double highest = Double.NEGATIVE_INFINITY;
        private double lowestRate = Double.POSITIVE_INFINITY;
        private double highestRate = Double.NEGATIVE_INFINITY;
        private int looks;
        private int within;
        private int raised;
        private int lowered;

        Series(Matcher look, double time) {
            monitor = look.group(1);
            unit = look.group(3);
            target = look.group(5);
            drug = look.group(6);
            rateUnit = look.group(10);
            from = time;
        }

        void add(Matcher look, double time) {
            to = time;
            looks++;
            double value = number(look.group(2));
            lowest = Math.min(lowest, value);
            highest = Math.max(highest, value);
            within += look.group(4).equals("within") ? 1 : 0;
            boolean stays = look.group(7) != null;
            double before = number(stays ? look.group(7) : look.group(8));
            double after = number(stays ? look.group(7) : look.group(9));
            raised += after > before ? 1 : 0;
            lowered += after < before ? 1 : 0;
            lowestRate = Math.min(lowestRate, Math.min(before, after));
            highestRate = Math.max(highestRate, Math.max(before, after));
        }

        private static double number(String text) {
            return Double.parseDouble(text.replaceAll("[^0-9.]", ""));
        }

        private String hits() {
            if (looks == 1) {
                return within == 1 ? "within the target" : "not within the target";
            }
            return (within == 0 ? "none" : Say.count(within)) + " of them within the target";
        }

        String sentence(Clock clock) {
            String range =
                    lowest == highest ? Say.number(lowest, 2) : Say.number(lowest, 2) + " to " + Say.number(highest, 2);
            String steps = raised + lowered == 0
                    ? "%s stayed at %s %s".formatted(drug, Say.number(highestRate, 2), rateUnit)
                    : "%s was raised %s and lowered %s, between %s and %s %s"
                            .formatted(
                                    drug,
                                    raised == 0 ? "never" : Say.times(raised),
                                    lowered == 0 ? "never" : Say.times(lowered),
                                    Say.number(lowestRate, 2),
                                    Say.number(highestRate, 2),
                                    rateUnit);
            return "To hold the %s at %s it was looked at %s %s: %s %s, %s; %s."
                    .formatted(monitor, target, Say.times(looks), clock.between(from, to), range, unit, hits(), steps);
        }
    }
}
