package org.lungbridge.viz.report;

import java.util.ArrayList;
import java.util.List;
import org.lungbridge.engine.EventRecord;
import org.lungbridge.outcome.Columns;
import org.lungbridge.outcome.Course;

/**
 * Why ECMO is begun: the criteria of the EOLIA trial (Combes et al. 2018, N Engl J Med 378:1965) against the hours before.
 *
 * <pre>
 *   PaO2/FiO2 below 50 mmHg for 3 h, or below 80 mmHg for 6 h, or pH below 7.25 with PaCO2 of 60 mmHg or more for 6 h
 * </pre>
 *
 * <p>A learner has to see why somebody began it, which of the criteria were met and which were not: staff of a course go by
 * criteria of their own, a scenario by its order.
 */
final class Indication {
    private static final double HOUR = 3600;
    private static final String RATIO = "PaO2FiO2_mmHg";
    private static final String PH = "pHa";

    private Indication() {}

    /** Who began it, how gas exchange was, and which criteria that meets and does not. */
    static String of(Course course, double start) {
        Columns columns = course.columns();
        double before = start - 60;
        List<String> met = new ArrayList<>();
        List<String> missed = new ArrayList<>();
        (below(columns, before, 3, RATIO, 50) ? met : missed)
                .add("PaO2/FiO2 below 50 mmHg for 3 h" + seen(columns, before, 3));
        (below(columns, before, 6, RATIO, 80) ? met : missed)
                .add("PaO2/FiO2 below 80 mmHg for 6 h" + seen(columns, before, 6));
        boolean acidotic = below(columns, before, 6, PH, 7.25)
                && columns.lowest("PaCO2_mmHg", Math.max(0, before - 6 * HOUR), before) >= 60;
        (acidotic ? met : missed).add("pH below 7.25 with a PaCO2 of 60 mmHg or more for 6 h");
        return begun(course, start) + now(columns, before) + against(met, missed, before);
    }

    private static String begun(Course course, double start) {
        for (EventRecord event : course.events()) {
            if (event.what().equals("ecmo-indicated") && event.time() <= start && event.time() > start - 24 * HOUR) {
                return "Staff found ECMO indicated: %s. ".formatted(event.detail());
            }
        }
        boolean ordered = course.events().stream()
                .anyMatch(event -> event.time() == start
                        && event.what().equals("start-ecmo")
                        && event.kind().equals("order"));
        return ordered ? "It was begun by order of the scenario. " : "";
    }

    private static String now(Columns columns, double before) {
        return "PaO2/FiO2 was %s mmHg, pH %s and PaCO2 %s mmHg just before cannulation. "
                .formatted(
                        Say.fixed(columns.at(RATIO, before), 0),
                        Say.fixed(columns.at(PH, before), 2),
                        Say.fixed(columns.at("PaCO2_mmHg", before), 0));
    }

    private static String against(List<String> met, List<String> missed, double before) {
        String trial = "the criteria of the EOLIA trial (Combes 2018)";
        String hours = before < 6 * HOUR
                ? " The run shows only the last %s h before cannulation; what was so before it does not count here."
                        .formatted(Say.number(before / HOUR, 1))
                : "";
        if (met.isEmpty()) {
            return "None of %s was met by then: %s.".formatted(trial, String.join("; ", missed)) + hours;
        }
        String rest = missed.isEmpty() ? "." : ". Not met: %s.".formatted(String.join("; ", missed));
        return "Of %s met: %s".formatted(trial, String.join("; ", met)) + rest + hours;
    }

    private static String seen(Columns columns, double until, double hours) {
        double from = Math.max(0, until - hours * HOUR);
        double highest = columns.highest(RATIO, from, until);
        return Double.isNaN(highest) ? "" : " (at most %s in that time)".formatted(Say.fixed(highest, 0));
    }

    private static boolean below(Columns columns, double until, double hours, String id, double limit) {
        return until >= hours * HOUR - 60 && columns.highest(id, Math.max(0, until - hours * HOUR), until) < limit;
    }
}
