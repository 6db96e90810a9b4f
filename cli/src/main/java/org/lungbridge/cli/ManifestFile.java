package org.lungbridge.cli;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.lungbridge.fitting.Inference;
import org.lungbridge.recording.Column;
import org.lungbridge.recording.Numbers;
import org.lungbridge.scenarios.file.JsonFile;
import org.lungbridge.scenarios.file.Sha256;
import org.lungbridge.scenarios.run.RunOptions;
import org.lungbridge.solver.Statistics;
import org.lungbridge.vocabulary.OutputVariable;
import org.lungbridge.vocabulary.OutputVariables;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code manifest.json}: what ran, on what, from what: all that is needed to run it again. */
final class ManifestFile {
    static final String NAME = "manifest.json";

    private ManifestFile() {}

    /** What only the command knows. */
    record Circumstances(List<String> command, Instant start, Instant end) {}

    static byte[] bytes(RunPlan plan, List<BedRun> runs, Map<String, byte[]> files, Circumstances circumstances) {
        ScenarioSource source = plan.source();
        ObjectNode json = JsonFile.object();
        program(json);
        ArrayNode command = json.putArray("command");
        circumstances.command().forEach(command::add);
        json.put("startedAt", circumstances.start().toString());
        json.put("endedAt", circumstances.end().toString());
        ObjectNode scenario = json.putObject("scenario");
        scenario.put("id", source.scenario().id());
        scenario.put("title", source.scenario().title());
        ArrayNode inputs = json.putArray("inputs");
        ObjectNode input = inputs.addObject();
        input.put("file", ScenarioSource.FILE);
        input.put("source", source.name());
        input.put("sha256", Sha256.of(source.bytes()));
        input(inputs, source.pictures().files());
        input(inputs, plan.lesson().files());
        settings(json.putObject("settings"), plan.settings());
        plan.lineage().put(json);
        resumed(json, plan);
        BedRun first = runs.get(0);
        if (source.scenario().hasSeveralPatients()) {
            patients(json.putArray("patients"), Bed.all(source.scenario()), runs);
        } else {
            statistics(json.putObject("statistics"), first.result().statistics());
            inferred(json.putArray("inferred"), first.inferences());
        }
        columns(json.putArray("columns"), first.result().recording().columns());
        ArrayNode outputs = json.putArray("outputs");
        files.forEach((name, bytes) -> outputs.addObject().put("file", name).put("sha256", Sha256.of(bytes)));
        return JsonFile.bytes(json);
    }

    private static void input(ArrayNode inputs, Map<String, byte[]> files) {
        files.forEach((name, bytes) ->
                inputs.addObject().put("file", name).put("source", name).put("sha256", Sha256.of(bytes)));
    }

    /** From when on patients were taken up. */
    private static void resumed(ObjectNode json, RunPlan plan) {
        if (!plan.stopped().isEmpty()) {
            ObjectNode node = json.putObject("resumed");
            plan.stopped()
                    .forEach((bed, stopped) -> node.put(
                            bed, Numbers.decimal(stopped.beginning().snapshot().time())));
        }
    }

    /** Every patient of the scenario; those whose turn did not come are listed without a run. */
    private static void patients(ArrayNode nodes, List<Bed> beds, List<BedRun> runs) {
        for (int i = 0; i < beds.size(); i++) {
            ObjectNode node = nodes.addObject();
            node.put("id", beds.get(i).name());
            node.put("title", beds.get(i).title());
            node.put("ran", i < runs.size());
            if (i < runs.size()) {
                statistics(node.putObject("statistics"), runs.get(i).result().statistics());
                inferred(node.putArray("inferred"), runs.get(i).inferences());
            }
        }
    }

    private static void program(ObjectNode json) {
        json.put("program", "Lungbridge");
        json.put("purpose", Version.PURPOSE);
        json.put("version", Version.number());
        json.put("commit", Version.commit().orElse(null));
        json.put("java", System.getProperty("java.version") + ", " + System.getProperty("java.vm.name"));
        json.put("os", System.getProperty("os.name") + ", " + System.getProperty("os.arch"));
    }

    private static void settings(ObjectNode node, RunOptions settings) {
        node.put("seed", settings.seed());
        node.put("solver", settings.solver());
        node.put("relativeTolerance", Numbers.decimal(settings.relativeTolerance()));
        if (settings.interval_s().isPresent()) {
            node.put("interval_s", Numbers.decimal(settings.interval_s().getAsDouble()));
        }
        if (settings.until_s().isPresent()) {
            node.put("until_s", Numbers.decimal(settings.until_s().getAsDouble()));
        }
    }

    /** The settings a run was made with. */
    static RunOptions settings(JsonNode manifest) {
        JsonNode node = manifest.required("settings");
        return new RunOptions(
                node.required("seed").asLong(),
                node.required("solver").asString(),
                node.required("relativeTolerance").asDouble(),
                optional(node, "interval_s"),
                optional(node, "until_s"));
    }

    private static OptionalDouble optional(JsonNode node, String field) {
        return node.has(field) ? OptionalDouble.of(node.required(field).asDouble()) : OptionalDouble.empty();
    }

    private static void statistics(ObjectNode node, Statistics statistics) {
        node.put("acceptedSteps", statistics.accepted());
        node.put("rejectedSteps", statistics.rejected());
        node.put("rightHandSides", statistics.rhs());
        node.put("jacobians", statistics.jacobians());
        node.put("factorizations", statistics.factorizations());
        node.put("denseFallbacks", statistics.denseFallbacks());
    }

    private static void inferred(ArrayNode nodes, List<Inference> inferred) {
        for (Inference value : inferred) {
            ObjectNode node = nodes.addObject();
            node.put("what", value.label());
            node.put("value", Numbers.decimal(value.value()));
            node.put("unit", value.unit());
            value.deviations().ifPresent(z -> node.put("deviations", Numbers.decimal(z)));
        }
    }

    private static void columns(ArrayNode nodes, List<Column> columns) {
        nodes.addObject().put("id", "time_s").put("unit", "s");
        for (Column column : columns) {
            String unit = OutputVariables.find(column.id())
                    .map(OutputVariable::unitCode)
                    .orElse("");
            nodes.addObject().put("id", column.id()).put("unit", unit);
        }
    }
}
