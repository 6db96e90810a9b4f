package org.lungbridge.viz.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.lungbridge.engine.EventRecord;
import org.lungbridge.viz.Watched;

/** A comparison as tables of text: the first cell of each row is its head. */
final class ComparisonTables {
    private static final int MOST_EVENTS = 60;
    private static final String AT_THE_END = "at the end";
    private static final double HOUR_S = 3600;
    private static final double DAY_S = 86_400;
    private static final double LONG_S = 5 * DAY_S;

    private final Comparison comparison;

    ComparisonTables(Comparison comparison) {
        this.comparison = comparison;
    }

    /** A time in words: hours in runs of up to five days, days in longer ones. */
    String time(double seconds) {
        boolean days = comparison.end_s() > LONG_S;
        double value = Math.rint(100 * seconds / (days ? DAY_S : HOUR_S)) / 100;
        String number = String.format(Locale.ROOT, "%.2f", value);
        return number.replaceAll("\\.?0+$", "") + (days ? " d" : " h");
    }

    List<String> names(String first, String... last) {
        List<String> head = new ArrayList<>(List.of(first));
        comparison.runs().forEach(run -> head.add(run.name()));
        head.addAll(List.of(last));
        return head;
    }

    /** For each quantity that differs: end, extremes, time in target, and since when. */
    List<List<String>> differences() {
        List<List<String>> rows = new ArrayList<>();
        for (Difference difference : comparison.differences()) {
            Watched quantity = difference.quantity();
            rows.add(row(AT_THE_END, difference, measure -> quantity.text(measure.end())));
            rows.add(row("lowest", difference, measure -> quantity.text(measure.least())));
            rows.add(row("highest", difference, measure -> quantity.text(measure.most())));
            if (quantity.hasTarget()) {
                String label = "time at " + quantity.target();
                rows.add(row(label, difference, measure -> percent(measure.onTarget())));
            }
        }
        return rows;
    }

    private List<String> row(String label, Difference difference, Function<Measures, String> cell) {
        List<String> row = new ArrayList<>(List.of(difference.quantity().label() + ", " + label));
        difference.measures().forEach(measure -> row.add(cell.apply(measure)));
        OptionalDouble since = difference.since_s();
        row.add(label.equals(AT_THE_END) && since.isPresent() ? time(since.getAsDouble()) : "");
        return row;
    }

    private static String percent(double share) {
        return Double.isNaN(share) ? "-" : String.format(Locale.ROOT, "%.1f %%", 100 * share);
    }

    /** The fields of the outcome that differ. */
    List<List<String>> outcome() {
        List<List<String>> rows = new ArrayList<>();
        for (String field : comparison.outcomeFields()) {
            List<String> row = new ArrayList<>(List.of(field));
            comparison.runs().forEach(run -> row.add(run.outcome().getOrDefault(field, Comparison.NONE)));
            rows.add(row);
        }
        return rows;
    }

    /** What was not done or met in all runs. */
    List<List<String>> events() {
        List<Apart> all = comparison.apart();
        List<List<String>> rows = new ArrayList<>();
        for (Apart apart : all.subList(0, Math.min(MOST_EVENTS, all.size()))) {
            EventRecord event = apart.event();
            rows.add(List.of(time(event.time()), apart.names(), event.what(), event.detail()));
        }
        if (all.size() > MOST_EVENTS) {
            rows.add(List.of("later", "", "and %s more, see events.csv".formatted(all.size() - MOST_EVENTS), ""));
        }
        return rows;
    }

    /** Since when the runs differ, in a sentence. */
    String since() {
        return comparison.since_s().isPresent()
                ? "The runs are the same, digit for digit, before %s."
                        .formatted(time(comparison.since_s().getAsDouble()))
                : "The runs are the same, digit for digit.";
    }

    /** The quantities that stay alike, in a sentence; empty if there are none. */
    String alike() {
        List<String> names = comparison.alike().stream()
                .map(difference -> difference.quantity().label())
                .toList();
        return names.isEmpty() ? "" : "No difference that staff would notice in " + String.join(", ", names) + ".";
    }
}
