package org.lungbridge.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.lungbridge.viz.ProneMoment;
import org.lungbridge.viz.RunSeries;

/** A few values at a few times: for one patient a line for each value, for several a block for each value. */
final class SummaryTable {
    private static final double TEN_MINUTES = 600;
    private static final double DAY = 86_400;
    private static final String SPEED = "ecmoPumpSpeed_rpm";
    private static final String GAP = "  ";

    /** A value that is shown. */
    private record Row(String label, String id, double factor, int digits) {
        boolean isIn(RunSeries series) {
            return series.has(id);
        }

        String at(RunSeries series, int row) {
            double value = row < 0 ? Double.NaN : series.value(id, row) * factor;
            return Double.isNaN(value) ? "-" : String.format(Locale.ROOT, "%." + digits + "f", value);
        }
    }

    /** A column: a label and the row of the series, -1 for none. */
    private record Moment(String label, int row) {}

    private static final List<Row> GASES = List.of(
            new Row("SaO2 (%)", "SaO2", 100, 1),
            new Row("PaO2 (mmHg)", "PaO2_mmHg", 1, 1),
            new Row("PaCO2 (mmHg)", "PaCO2_mmHg", 1, 1),
            new Row("pH", "pHa", 1, 3));
    private static final List<Row> LUNG = List.of(
            new Row("PaO2/FiO2 (mmHg)", "PaO2FiO2_mmHg", 1, 0),
            new Row("VD/VT (Enghoff)", "deadSpaceEnghoff", 1, 3),
            new Row("alveolar VD (EtCO2)", "deadSpaceAlveolar", 1, 3),
            new Row("compliance (mL/cmH2O)", "compliance_mLPerCmH2O", 1, 1),
            new Row("power (J/min)", "mechanicalPower_JPerMin", 1, 1));
    private static final List<Row> CARE = List.of(
            new Row("ECMO flow (L/min)", "ecmoBloodFlow_LPerMin", 1, 2),
            new Row("pump speed (rpm)", SPEED, 1, 0),
            new Row("hemoglobin (g/dL)", "hemoglobin_gPerDL", 1, 1),
            new Row("MAP (mmHg)", "MAP_mmHg", 1, 0));

    private SummaryTable() {}

    /** The table of one patient, line by line. */
    static List<String> of(RunSeries series) {
        boolean turned = ProneMoment.isIn(series);
        List<Moment> moments = turned ? prone(series) : usual(series);
        List<Row> rows = rows(turned, List.of(series));
        int first = rows.stream().mapToInt(row -> row.label().length()).max().orElse(0);
        List<String> lines = new ArrayList<>();
        lines.add(head(" ".repeat(first), moments));
        rows.forEach(row -> lines.add(line(padded(row.label(), first), row, series, moments)));
        return lines;
    }

    /** The table of several patients: for each value a head and a line for each patient. */
    static List<String> of(List<BedRun> runs) {
        List<RunSeries> all = runs.stream().map(BedRun::series).toList();
        boolean turned = all.stream().anyMatch(ProneMoment::isIn);
        int name = runs.stream()
                .mapToInt(run -> run.bed().label().length() + GAP.length())
                .max()
                .orElse(0);
        List<Row> rows = rows(turned, all);
        int first = rows.stream().mapToInt(row -> row.label().length()).reduce(name, Math::max);
        List<String> lines = new ArrayList<>();
        for (Row row : rows) {
            for (int i = 0; i < runs.size(); i++) {
                RunSeries series = all.get(i);
                List<Moment> moments = turned ? prone(series) : usual(series);
                if (i == 0) {
                    lines.add(head(padded(row.label(), first), moments));
                }
                lines.add(line(padded(GAP + runs.get(i).bed().label(), first), row, series, moments));
            }
        }
        return lines;
    }

    private static List<Row> rows(boolean turned, List<RunSeries> all) {
        List<Row> rows = new ArrayList<>(GASES);
        if (turned) {
            rows.addAll(LUNG);
        }
        rows.addAll(CARE);
        rows.removeIf(row -> all.stream().noneMatch(row::isIn));
        rows.removeIf(row -> row.id().startsWith("ecmo") && all.stream().noneMatch(SummaryTable::everOnEcmo));
        return rows;
    }

    private static String head(String first, List<Moment> moments) {
        StringBuilder head = new StringBuilder(first);
        moments.forEach(moment -> head.append(GAP).append(moment.label()));
        return head.toString();
    }

    private static String line(String first, Row row, RunSeries series, List<Moment> moments) {
        StringBuilder cells = new StringBuilder(first);
        for (Moment moment : moments) {
            String value = row.at(series, moment.row());
            cells.append(GAP).append(" ".repeat(Math.max(0, moment.label().length() - value.length())));
            cells.append(value);
        }
        return cells.toString();
    }

    private static List<Moment> prone(RunSeries series) {
        List<Moment> moments = new ArrayList<>();
        Arrays.stream(ProneMoment.values())
                .map(moment -> new Moment(moment.label(), moment.row(series)))
                .forEach(moments::add);
        return moments;
    }

    private static List<Moment> usual(RunSeries series) {
        List<Moment> moments = new ArrayList<>();
        int last = series.rows() - 1;
        double end = series.time(last);
        int on = firstOnEcmo(series);
        if (on > 0) {
            moments.add(new Moment("before ECMO", on - 1));
        } else {
            moments.add(new Moment("      start", 0));
        }
        if (on >= 0 && series.time(on) + TEN_MINUTES < end) {
            moments.add(new Moment("10 min on ECMO", series.rowAt(series.time(on) + TEN_MINUTES)));
        }
        if (end > DAY) {
            moments.add(new Moment(" at 24 h", series.rowAt(DAY)));
        }
        moments.add(new Moment("     end", last));
        return moments;
    }

    private static boolean everOnEcmo(RunSeries series) {
        return firstOnEcmo(series) >= 0;
    }

    private static int firstOnEcmo(RunSeries series) {
        for (int row = 0; row < series.rows(); row++) {
            if (series.value(SPEED, row) > 0) {
                return row;
            }
        }
        return -1;
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(Math.max(0, width - text.length()));
    }
}
