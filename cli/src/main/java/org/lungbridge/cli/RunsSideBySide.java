package org.lungbridge.cli;

import java.io.IOException;
import java.math.MathContext;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lungbridge.viz.RunSeries;
import org.lungbridge.viz.compare.ComparedRun;
import org.lungbridge.viz.compare.Comparison;
import tools.jackson.databind.JsonNode;

/** Run folders, read to be compared: patients of the same name lie beside each other. */
final class RunsSideBySide {
    private static final MathContext SHOWN = new MathContext(4);

    private final List<StoredRun> runs;
    private final List<String> names;

    RunsSideBySide(List<StoredRun> runs) {
        this.runs = List.copyOf(runs);
        this.names = names(runs);
    }

    /** The names of the folders; where two are the same, the paths. */
    private static List<String> names(List<StoredRun> runs) {
        List<String> names = runs.stream().map(RunsSideBySide::name).toList();
        boolean distinct = names.stream().distinct().count() == names.size();
        return distinct
                ? names
                : runs.stream().map(run -> run.folder().toString()).toList();
    }

    private static String name(StoredRun run) {
        Path name = run.folder().toAbsolutePath().normalize().getFileName();
        return name == null ? run.folder().toString() : name.toString();
    }

    /** What is compared, in a line. */
    String title() {
        return "Comparison of " + String.join(", ", names);
    }

    /** The patients that all runs have. */
    List<Bed> beds() {
        List<Bed> common = new ArrayList<>();
        for (Bed bed : runs.get(0).beds()) {
            if (runs.stream().allMatch(run -> has(run, bed))) {
                common.add(bed);
            }
        }
        if (common.isEmpty()) {
            throw new CommandFailure(
                    ExitCode.FAILURE,
                    "The runs (%s) have no patient in common.".formatted(String.join(", ", names)),
                    "one of them has several patients, the other one; compare runs of the same scenario.");
        }
        return common;
    }

    private static boolean has(StoredRun run, Bed bed) {
        return run.holds(bed)
                && run.beds().stream().anyMatch(other -> other.label().equals(bed.label()));
    }

    /** The runs of one patient. */
    Comparison of(Bed bed) throws IOException {
        List<ComparedRun> compared = new ArrayList<>();
        for (int i = 0; i < runs.size(); i++) {
            StoredRun run = runs.get(i);
            RunSeries series = run.series(bed);
            if (series.rows() < 2) {
                throw new CommandFailure(
                        ExitCode.FAILURE,
                        "The run (%s) has fewer than two rows.".formatted(run.folder()),
                        "run it again with a shorter --interval.");
            }
            compared.add(new ComparedRun(
                    names.get(i),
                    about(run),
                    series,
                    run.events(bed),
                    fields(run.outcome(bed)),
                    run.lineage().branch_s()));
        }
        String who = bed.name() == null ? runs.get(0).title() : bed.name() + ": " + bed.title();
        return new Comparison(who, compared);
    }

    private static String about(StoredRun run) throws IOException {
        String settings =
                "seed %s, %s".formatted(run.settings().seed(), run.settings().solver());
        Lineage lineage = run.lineage();
        Lineage.Choice choice = lineage.choice();
        if (choice == null) {
            return run.title() + " (" + settings + ")";
        }
        List<String> words = new ArrayList<>();
        choice.doing().forEach(order -> words.add("with " + order));
        choice.skipping().forEach(order -> words.add("without " + order));
        return "branch of %s at %s, %s (%s)"
                .formatted(
                        choice.parent(),
                        Times.text(lineage.branch_s().orElseThrow()),
                        String.join(", ", words),
                        settings);
    }

    /** The fields of an outcome by their path; lists by the number of the entry. */
    private static Map<String, String> fields(JsonNode outcome) {
        Map<String, String> fields = new LinkedHashMap<>();
        put(fields, "", outcome);
        return fields;
    }

    private static void put(Map<String, String> fields, String path, JsonNode node) {
        if (node.isObject()) {
            node.properties()
                    .forEach(field -> put(
                            fields,
                            path.isEmpty() || path.equals("course") ? field.getKey() : path + "." + field.getKey(),
                            field.getValue()));
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                put(fields, path + "[" + (i + 1) + "]", node.get(i));
            }
        } else {
            fields.put(path, text(node));
        }
    }

    private static String text(JsonNode node) {
        if (node.isNull()) {
            return "-";
        }
        return node.isFloatingPointNumber() ? node.decimalValue().round(SHOWN).toPlainString() : node.asString();
    }
}
