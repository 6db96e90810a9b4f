package org.lungbridge.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.lungbridge.engine.Outcome;
import org.lungbridge.fitting.Inference;
import org.lungbridge.scenarios.document.Patient;
import org.lungbridge.scenarios.document.Scenario;
import org.lungbridge.scenarios.document.WireName;
import org.lungbridge.scenarios.run.RunResult;
import org.lungbridge.viz.RunSeries;

/** A run on one screen: the patient, what was inferred, a few values at a few times, the outcome. */
final class Summary {
    private static final double TEN_MINUTES = 600;
    private static final double DAY = 86_400;
    private static final String SPEED = "ecmoPumpSpeed_rpm";

    /** A line of the table. */
    private record Row(String label, String id, double factor, int digits) {}

    /** A column of the table. */
    private record Moment(String label, int row) {}

    private static final List<Row> ROWS = List.of(
            new Row("SaO2 (%)", "SaO2", 100, 1),
            new Row("PaO2 (mmHg)", "PaO2_mmHg", 1, 1),
            new Row("PaCO2 (mmHg)", "PaCO2_mmHg", 1, 1),
            new Row("pH", "pHa", 1, 3),
            new Row("ECMO flow (L/min)", "ecmoBloodFlow_LPerMin", 1, 2),
            new Row("pump speed (rpm)", SPEED, 1, 0),
            new Row("hemoglobin (g/dL)", "hemoglobin_gPerDL", 1, 1),
            new Row("MAP (mmHg)", "MAP_mmHg", 1, 0));

    private Summary() {}

    static String of(Scenario scenario, List<Inference> inferred, RunResult finished) {
        StringBuilder text = new StringBuilder();
        line(text, scenario.title());
        line(text, patient(scenario.onlyPatient()));
        inferred(text, inferred);
        RunSeries series = RunSeries.of(finished.recording());
        if (series.rows() > 0) {
            table(text, series);
        }
        line(text, "");
        line(text, "Outcome: " + outcome(finished.outcome()));
        return text.toString();
    }

    private static String patient(Patient patient) {
        return "Patient: %s, %s, %s, %s, %s"
                .formatted(
                        WireName.of(patient.sex()),
                        patient.age(),
                        patient.height(),
                        patient.weight(),
                        WireName.of(patient.etiology()));
    }

    private static void inferred(StringBuilder text, List<Inference> inferred) {
        if (inferred.isEmpty()) {
            return;
        }
        line(text, "Inferred from the blood gas:");
        int width = inferred.stream()
                .mapToInt(value -> value.label().length())
                .max()
                .orElse(0);
        for (Inference value : inferred) {
            String unit = value.unit().equals("1") ? "" : " " + value.unit();
            String expected = value.deviations().isEmpty()
                    ? ""
                    : String.format(
                            Locale.ROOT,
                            "  (%+.1f SD from the expected)",
                            value.deviations().getAsDouble());
            line(text, "  " + padded(value.label(), width) + "  " + shortNumber(value.value()) + unit + expected);
        }
    }

    private static void table(StringBuilder text, RunSeries series) {
        List<Moment> moments = moments(series);
        int first = ROWS.stream().mapToInt(row -> row.label().length()).max().orElse(0);
        line(text, "");
        StringBuilder head = new StringBuilder(" ".repeat(first));
        moments.forEach(moment -> head.append("  ").append(moment.label()));
        line(text, head.toString());
        for (Row row : ROWS) {
            if (series.has(row.id())) {
                StringBuilder cells = new StringBuilder(padded(row.label(), first));
                for (Moment moment : moments) {
                    String value = number(series.value(row.id(), moment.row()) * row.factor(), row.digits());
                    cells.append("  ")
                            .append(" ".repeat(Math.max(0, moment.label().length() - value.length())));
                    cells.append(value);
                }
                line(text, cells.toString());
            }
        }
    }

    private static List<Moment> moments(RunSeries series) {
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

    private static int firstOnEcmo(RunSeries series) {
        for (int row = 0; row < series.rows(); row++) {
            if (series.value(SPEED, row) > 0) {
                return row;
            }
        }
        return -1;
    }

    private static String outcome(Outcome outcome) {
        String alive = outcome.alive() ? "alive" : "dead";
        String reason =
                outcome.endReason().isBlank() ? OutcomeFile.ending(outcome).replace('-', ' ') : outcome.endReason();
        return "%s after %s: %s".formatted(alive, Times.text(outcome.endTime()), reason);
    }

    private static String number(double value, int digits) {
        return Double.isNaN(value) ? "-" : String.format(Locale.ROOT, "%." + digits + "f", value);
    }

    private static String shortNumber(double value) {
        return String.format(Locale.ROOT, Math.abs(value) >= 100 ? "%.0f" : "%.3g", value);
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(Math.max(0, width - text.length()));
    }

    private static void line(StringBuilder text, String line) {
        text.append(line).append(System.lineSeparator());
    }
}
