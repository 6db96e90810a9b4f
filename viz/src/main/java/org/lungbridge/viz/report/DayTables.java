package org.lungbridge.viz.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.lungbridge.outcome.Columns;
import org.lungbridge.outcome.Course;
import org.lungbridge.outcome.DayScore;
import org.lungbridge.outcome.Span;
import org.lungbridge.viz.Measured;

/**
 * Tables with a row for each day: how the patient was, scores, results of the laboratory. None has more columns than fit on a page
 * of 1280 pixels or an upright sheet of paper; what belongs together stands in one.
 */
final class DayTables {
    /** A column of the table of the patient: what is taken of the day. */
    private record Column(String head, String id, double factor, int digits, char taken) {}

    private static final List<Column> BREATHING = List.of(
            new Column("lowest SaO2 (%)", "SaO2", 100, 0, '<'),
            new Column("PaO2/FiO2 (mmHg)", "PaO2FiO2_mmHg", 1, 0, '.'),
            new Column("PaCO2 (mmHg)", "PaCO2_mmHg", 1, 0, '.'),
            new Column("pH", "pHa", 1, 2, '.'),
            new Column("plateau (cmH2O)", "plateauPressure_cmH2O", 1, 0, '.'),
            new Column("ECMO flow (L/min)", "ecmoBloodFlow_LPerMin", 1, 1, '.'),
            new Column("radiograph (0–8)", "chestRadiographScore", 1, 1, '.'),
            new Column("CT score (100–600)", "chestCtScore", 1, 0, '.'));
    private static final List<Column> CIRCULATION = List.of(
            new Column("lowest MAP (mmHg)", "MAP_mmHg", 1, 0, '<'),
            new Column("norepinephrine (µg/kg/min)", "norepinephrine_ugPerKgPerMin", 1, 2, '>'),
            new Column("lowest Hb (g/dL)", "hemoglobin_gPerDL", 1, 1, '<'),
            new Column("platelets (10⁹/L)", "platelets_10e9PerL", 1, 0, '.'),
            new Column("lung bleeding (mL)", "cumulativeAlveolarBleeding_mL", 1, 0, '+'),
            new Column("other bleeding (mL)", "cumulativeOtherBleeding_mL", 1, 0, '+'),
            new Column("red cells (units)", "redCellUnits", 1, 1, '+'));

    private DayTables() {}

    static void patient(Html html, Course course) {
        patient(html, "Breathing and ECMO by day; values at the end of the day, unless the lowest", BREATHING, course);
        patient(
                html,
                "Circulation and blood by day; values at the end of the day, unless the lowest; norepinephrine the highest, volumes of the day",
                CIRCULATION,
                course);
    }

    private static void patient(Html html, String caption, List<Column> wanted, Course course) {
        Columns columns = course.columns();
        List<Column> shown =
                wanted.stream().filter(column -> columns.has(column.id())).toList();
        List<String> head = new ArrayList<>(List.of("Day"));
        shown.forEach(column -> head.add(column.head()));
        List<List<String>> rows = new ArrayList<>();
        for (int day = 1; (day - 1) * Span.DAY < course.end(); day++) {
            double from = (day - 1) * Span.DAY;
            double to = Math.min(course.end(), day * Span.DAY);
            List<String> row = new ArrayList<>(List.of(Integer.toString(day)));
            shown.forEach(
                    column -> row.add(Say.fixed(value(columns, column, from, to) * column.factor(), column.digits())));
            rows.add(row);
        }
        html.table(caption, head, rows);
    }

    private static double value(Columns columns, Column column, double from, double to) {
        return switch (column.taken()) {
            case '<' -> columns.lowest(column.id(), from, to);
            case '>' -> columns.highest(column.id(), from, to);
            case '+' -> columns.at(column.id(), to) - columns.at(column.id(), from);
            default -> columns.at(column.id(), to);
        };
    }

    static void scores(Html html, List<DayScore> days) {
        List<String> head = new ArrayList<>(List.of("Day", "SOFA"));
        head.addAll(days.get(0).sofa().organs().keySet());
        head.add("lung injury score");
        List<List<String>> rows = new ArrayList<>();
        Set<String> assumed = new LinkedHashSet<>();
        for (DayScore day : days) {
            List<String> row = new ArrayList<>();
            row.add(Integer.toString(day.day()));
            row.add(Integer.toString(day.sofa().total()));
            day.sofa().organs().values().forEach(points -> row.add(Integer.toString(points)));
            row.add(Say.fixed(day.lungInjury().score(), 2));
            rows.add(row);
            assumed.addAll(day.sofa().assumed());
        }
        html.table(
                "SOFA (Vincent 1996) by organ and lung injury score (Murray 1988), worst values of each day",
                head,
                rows);
        if (!assumed.isEmpty()) {
            html.element(
                    "p class=\"note\"",
                    "Assumed normal because the run does not record it: " + Say.list(List.copyOf(assumed))
                            + ". On ECMO the lung scores 4.");
        }
    }

    static void laboratory(Html html, List<Measured> results) {
        LaboratoryColumns.of(results).forEach((name, tests) -> laboratory(html, name, tests, results));
    }

    private static void laboratory(Html html, String name, List<String> tests, List<Measured> results) {
        List<String> head = new ArrayList<>(List.of("Day"));
        head.addAll(tests);
        List<List<String>> rows = new ArrayList<>();
        double last = results.stream().mapToDouble(Measured::drawn).max().orElse(0);
        for (int day = 1; (day - 1) * Span.DAY <= last; day++) {
            List<String> row = new ArrayList<>(List.of(Integer.toString(day)));
            for (String test : tests) {
                row.add(range(results, test, (day - 1) * Span.DAY, day * Span.DAY));
            }
            rows.add(row);
        }
        html.table(
                name + " by day of the draw: lowest to highest result of the laboratory, and their number", head, rows);
    }

    private static String range(List<Measured> results, String test, double from, double to) {
        double[] values = results.stream()
                .filter(result -> result.test().equals(test) && result.drawn() >= from && result.drawn() < to)
                .mapToDouble(Measured::value)
                .sorted()
                .toArray();
        if (values.length == 0) {
            return "–";
        }
        String low = Say.number(values[0], 2);
        String high = Say.number(values[values.length - 1], 2);
        return values.length == 1 ? low : low + "–" + high + " (" + values.length + ")";
    }
}
