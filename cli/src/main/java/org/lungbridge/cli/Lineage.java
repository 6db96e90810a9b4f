package org.lungbridge.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.lungbridge.recording.Numbers;
import org.lungbridge.scenarios.Documents;
import org.lungbridge.scenarios.document.Patient;
import org.lungbridge.scenarios.document.Scenario;
import org.lungbridge.scenarios.file.Sha256;
import org.lungbridge.scenarios.run.RunOptions;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * How a branch came about: the scenarios that were played before it, the oldest first, each up to the moment of the next
 * choice; and what was chosen last. All that is needed to play it again.
 */
record Lineage(List<Ancestor> ancestors, @Nullable Choice choice) {
    /** No branch. */
    static final Lineage NONE = new Lineage(List.of(), null);

    /**
     * A scenario that was played at first.
     *
     * @param document byte for byte
     * @param until_s when it was left, s
     * @param end_s when its run was to end, s
     */
    record Ancestor(byte[] document, double until_s, double end_s) {
        private static final String FOLDER = "ancestors/";

        Scenario scenario() {
            return Documents.readScenario("ancestor", document);
        }

        static String file(int number) {
            return FOLDER + number + ".json";
        }
    }

    /**
     * What was done otherwise.
     *
     * @param parent the folder of the run that was left
     * @param parentDigest SHA-256 of its manifest
     */
    record Choice(String parent, String parentDigest, List<String> doing, List<String> skipping) {}

    Lineage {
        ancestors = List.copyOf(ancestors);
    }

    /** When the branch leaves its parent, s; empty for a run that is no branch. */
    OptionalDouble branch_s() {
        return ancestors.isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of(ancestors.get(ancestors.size() - 1).until_s());
    }

    /** The lineage of a branch of this run: what lies after the new choice is forgotten. */
    Lineage leave(Ancestor run, Choice choice) {
        List<Ancestor> before = new ArrayList<>();
        for (Ancestor ancestor : ancestors) {
            before.add(ancestor);
            if (ancestor.until_s() >= run.until_s()) {
                before.set(before.size() - 1, new Ancestor(ancestor.document(), run.until_s(), ancestor.end_s()));
                return new Lineage(before, choice);
            }
        }
        before.add(run);
        return new Lineage(before, choice);
    }

    /** A patient of the scenario after all that was played before. */
    Simulator.Prepared prepared(Simulator simulator, Scenario scenario, Patient patient, RunOptions settings) {
        if (ancestors.isEmpty()) {
            return simulator.prepare(scenario.with(patient), settings);
        }
        int number = scenario.everybody().indexOf(patient);
        Ancestor first = ancestors.get(0);
        Simulator.Prepared run = simulator.prepare(of(first, number), settings.until(first.end_s()));
        for (int i = 1; i < ancestors.size(); i++) {
            Ancestor next = ancestors.get(i);
            run = run.branchedAt(ancestors.get(i - 1).until_s(), of(next, number), settings.until(next.end_s()));
        }
        return run.branchedAt(branch_s().orElseThrow(), scenario.with(patient), settings);
    }

    private static Scenario of(Ancestor ancestor, int patient) {
        Scenario scenario = ancestor.scenario();
        return scenario.with(scenario.everybody().get(patient));
    }

    /** The documents by their path in the run folder. */
    Map<String, byte[]> files() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (int i = 0; i < ancestors.size(); i++) {
            files.put(Ancestor.file(i + 1), ancestors.get(i).document());
        }
        return files;
    }

    /** Writes it to a manifest; nothing for a run that is no branch. */
    void put(ObjectNode manifest) {
        if (choice == null) {
            return;
        }
        ObjectNode node = manifest.putObject("branch");
        node.put("at_s", Numbers.decimal(branch_s().orElseThrow()));
        choice.doing().forEach(node.putArray("do")::add);
        choice.skipping().forEach(node.putArray("skip")::add);
        node.putObject("parent").put("run", choice.parent()).put("manifestSha256", choice.parentDigest());
        ArrayNode nodes = node.putArray("ancestors");
        for (int i = 0; i < ancestors.size(); i++) {
            Ancestor ancestor = ancestors.get(i);
            nodes.addObject()
                    .put("file", Ancestor.file(i + 1))
                    .put("sha256", Sha256.of(ancestor.document()))
                    .put("until_s", Numbers.decimal(ancestor.until_s()))
                    .put("end_s", Numbers.decimal(ancestor.end_s()));
        }
    }

    /** What a manifest says of an ancestor. */
    static Ancestor ancestor(JsonNode node, byte[] document) {
        return new Ancestor(
                document,
                node.required("until_s").asDouble(),
                node.required("end_s").asDouble());
    }

    /** What a manifest says of the last choice. */
    static Choice choice(JsonNode branch) {
        return new Choice(
                branch.required("parent").required("run").asString(),
                branch.required("parent").required("manifestSha256").asString(),
                branch.required("do").valueStream().map(JsonNode::asString).toList(),
                branch.required("skip").valueStream().map(JsonNode::asString).toList());
    }
}
