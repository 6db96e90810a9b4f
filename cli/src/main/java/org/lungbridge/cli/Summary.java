package org.lungbridge.cli;

import java.util.List;
import java.util.Locale;
import org.lungbridge.engine.Outcome;
import org.lungbridge.fitting.Inference;
import org.lungbridge.scenarios.document.Patient;
import org.lungbridge.scenarios.document.Scenario;
import org.lungbridge.scenarios.document.WireName;

/** A run on one screen: the patients, what was inferred, a few values at a few times, the outcome. */
final class Summary {
    private Summary() {}

    static String of(Scenario scenario, List<BedRun> runs) {
        StringBuilder text = new StringBuilder();
        line(text, scenario.title());
        if (scenario.hasSeveralPatients()) {
            several(text, runs);
        } else {
            one(text, runs.get(0));
        }
        return text.toString();
    }

    private static void one(StringBuilder text, BedRun run) {
        line(text, "Patient: " + words(run.patient()));
        inferred(text, run);
        if (run.series().rows() > 0) {
            line(text, "");
            SummaryTable.of(run.series()).forEach(row -> line(text, row));
        }
        line(text, "");
        line(text, "Outcome: " + outcome(run.result().outcome()));
    }

    private static void several(StringBuilder text, List<BedRun> runs) {
        for (BedRun run : runs) {
            line(text, "Patient %s: %s".formatted(run.bed().label(), words(run.patient())));
        }
        if (runs.stream().allMatch(run -> run.series().rows() > 0)) {
            line(text, "");
            SummaryTable.of(runs).forEach(row -> line(text, row));
        }
        line(text, "");
        for (BedRun run : runs) {
            line(
                    text,
                    "Outcome of %s: %s"
                            .formatted(run.bed().label(), outcome(run.result().outcome())));
        }
    }

    private static String words(Patient patient) {
        return "%s, %s, %s, %s, %s"
                .formatted(
                        WireName.of(patient.sex()),
                        patient.age(),
                        patient.height(),
                        patient.weight(),
                        WireName.of(patient.etiology()));
    }

    private static void inferred(StringBuilder text, BedRun run) {
        List<Inference> inferred = run.inferences();
        if (inferred.isEmpty()) {
            return;
        }
        boolean found = run.patient().isFoundFromGas();
        line(text, found ? "Inferred from the blood gas:" : "After a day under the baseline settings:");
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

    private static String outcome(Outcome outcome) {
        String alive = outcome.alive() ? "alive" : "dead";
        String reason =
                outcome.endReason().isBlank() ? OutcomeFile.ending(outcome).replace('-', ' ') : outcome.endReason();
        return "%s after %s: %s".formatted(alive, Times.text(outcome.endTime()), reason);
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
