package org.lungbridge.viz;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The rows of the table of gases: one for each draw, thinned to what a page holds, or even moments where nobody drew blood. */
final class TableRows {
    static final int MOST = 30;
    /** Draws nearer to each other share a row (design choice), s. */
    private static final double TOGETHER = 1800;
    /** Rows of a run in which nobody drew blood. */
    private static final int UNSAMPLED = 12;

    /** One row. */
    static final class Row {
        private final double time;
        private final Map<String, Double> results = new HashMap<>();
        private final RunRecord run;
        private final int at;

        private Row(double time, RunRecord run) {
            this.time = time;
            this.run = run;
            this.at = run.series().rowAt(time);
        }

        double time() {
            return time;
        }

        /** Whether the laboratory told it. */
        boolean isDrawn(Analyte analyte) {
            return results.containsKey(analyte.test());
        }

        /** What is shown; null for nothing. */
        @Nullable
        Double value(Analyte analyte) {
            Double result = results.get(analyte.test());
            if (result != null) {
                return result * (analyte.test().equals("SaO2") ? analyte.factor() : 1);
            }
            boolean circuit = analyte.column().startsWith("ecmo");
            double value = run.series().value(analyte.column(), at) * analyte.factor();
            boolean shown = !Double.isNaN(value) && (!circuit || Phase.pumpTurns(run.series(), at));
            return shown ? value : null;
        }

        /** A value that is shown. */
        double shown(Analyte analyte) {
            Double value = value(analyte);
            return value == null ? Double.NaN : value;
        }
    }

    private final List<Row> rows;
    private final String note;

    private TableRows(List<Row> rows, String note) {
        this.rows = List.copyOf(rows);
        this.note = note;
    }

    List<Row> all() {
        return rows;
    }

    /** Where the values come from, one line. */
    String note() {
        return note;
    }

    static TableRows of(RunRecord run) {
        String slanted = "Slanted: true values, not sampled. ";
        TreeMap<Double, Row> drawn = new TreeMap<>();
        for (Measured result : run.results()) {
            if (result.drawn() <= run.end()) {
                Double near = drawn.floorKey(result.drawn());
                double key = near != null && result.drawn() - near < TOGETHER ? near : result.drawn();
                drawn.computeIfAbsent(key, time -> new Row(time, run)).results.put(result.test(), result.value());
            }
        }
        if (drawn.isEmpty()) {
            List<Row> even = new ArrayList<>();
            for (int i = 0; i <= UNSAMPLED; i++) {
                even.add(new Row(run.end() * i / UNSAMPLED, run));
            }
            return new TableRows(even, "Nobody drew blood in this run: true values at even distances.");
        }
        List<Row> all = new ArrayList<>(drawn.values());
        List<Row> kept = thinned(all);
        String thinned = kept.size() == all.size() ? "" : kept.size() + " of " + all.size() + " draws are shown. ";
        return new TableRows(kept, slanted + thinned + "Every result is in labs.csv, which a spreadsheet reads.");
    }

    private static List<Row> thinned(List<Row> rows) {
        if (rows.size() <= MOST) {
            return rows;
        }
        List<Row> kept = new ArrayList<>();
        for (int i = 0; i < MOST; i++) {
            kept.add(rows.get((int) Math.round(i * (rows.size() - 1.0) / (MOST - 1))));
        }
        return kept;
    }
}
