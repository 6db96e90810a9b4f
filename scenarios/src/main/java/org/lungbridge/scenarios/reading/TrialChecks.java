package org.lungbridge.scenarios.reading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.lungbridge.scenarios.document.Dimension;
import org.lungbridge.scenarios.document.Measure;
import org.lungbridge.scenarios.document.trial.Analyses;
import org.lungbridge.scenarios.document.trial.Trial;
import org.lungbridge.scenarios.document.trial.TrialArm;
import org.lungbridge.scenarios.document.trial.endpoint.EndpointDefinition;
import org.lungbridge.vocabulary.OutputVariable;
import org.lungbridge.vocabulary.OutputVariables;

/** What only shows between the fields of a trial; each of them is right by itself. */
final class TrialChecks {
    private final Trial trial;
    private final JsonTree tree;
    private final KnownDevices devices;
    private final Problems problems;
    private final CohortChecks cohort;
    private final Targets targets;

    TrialChecks(Trial trial, JsonTree tree, DocumentReader reader, KnownDevices devices, Problems problems) {
        this.trial = trial;
        this.tree = tree;
        this.devices = devices;
        this.problems = problems;
        this.targets = new Targets(trial, problems);
        this.cohort = new CohortChecks(trial, tree, new TrialScenarios(reader, devices), targets, problems);
    }

    void check() {
        cohort.check();
        arms();
        known("reference", trial.reference(), "arm", armIds());
        endpoints();
        analyses();
        sensitivity();
        benchmarks();
        timeseries();
        warnings();
    }

    private List<String> armIds() {
        return trial.arms().stream().map(TrialArm::id).toList();
    }

    private void arms() {
        Place all = TreeView.placeOf(tree, "arms");
        if (trial.arms().isEmpty()) {
            problems.add(all, "The list (arms) is empty; one arm at least is due.");
        }
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < trial.arms().size(); i++) {
            TrialArm arm = trial.arms().get(i);
            JsonTree written = item("arms", i);
            if (!seen.add(arm.id())) {
                problems.add(
                        TreeView.placeOf(written, "id"),
                        "Two arms are called (%s); each needs a name of its own.".formatted(arm.id()));
            }
            Duties.check(written, arm.courseWithout(), problems);
            if (arm.overrides() != null) {
                JsonTree overrides = TreeView.find(written, "overrides").orElse(written);
                arm.overrides().forEach((name, value) -> targets.override(name, value, overrides));
            }
            if (arm.compliance() != null && arm.strategy() == null && !cohort.hasStrategyEverywhere()) {
                problems.add(
                        TreeView.placeOf(written, "compliance"),
                        "The field (compliance) has no effect in some patients: neither arm nor scenario has a strategy.",
                        "a strategy is missing in the arm.");
            }
        }
    }

    private JsonTree item(String list, int i) {
        return TreeView.items(tree, list).get(i);
    }

    private Collection<String> knownEndpoints() {
        Collection<String> known = new TreeSet<>(devices.endpoints());
        if (trial.definitions() != null) {
            trial.definitions().forEach(definition -> known.add(definition.id()));
        }
        return known;
    }

    private void endpoints() {
        if (trial.endpoints().isEmpty()) {
            problems.add(
                    TreeView.placeOf(tree, "endpoints"),
                    "The list (endpoints) is empty; one endpoint at least is due.");
        }
        words(TreeView.items(tree, "endpoints"), trial.endpoints(), "endpoint", knownEndpoints());
        if (trial.definitions() != null) {
            for (int i = 0; i < trial.definitions().size(); i++) {
                EndpointDefinition own = trial.definitions().get(i);
                if (devices.endpoints().contains(own.id())) {
                    problems.add(
                            TreeView.placeOf(item("definitions", i), "id"),
                            "A shipped endpoint is called (%s); an own one needs another name.".formatted(own.id()));
                }
            }
        }
        if (trial.primary() != null) {
            known("primary", trial.primary(), "endpoint", trial.endpoints());
        }
    }

    private void analyses() {
        Analyses analyses = trial.analyses();
        if (analyses == null) {
            return;
        }
        JsonTree written = TreeView.find(tree, "analyses").orElse(tree);
        words(TreeView.items(written, "hierarchy"), analyses.hierarchy(), "endpoint", knownEndpoints());
        words(TreeView.items(written, "subgroups"), analyses.subgroups(), "value or label", cohort.names());
        List<Measure> horizons = analyses.horizons();
        for (int i = 0; horizons != null && i < horizons.size(); i++) {
            Measure horizon = horizons.get(i);
            Place place = TreeView.items(written, "horizons").get(i).place();
            if (!Dimension.TIME.holds(horizon.unit())) {
                problems.add(place, "The horizon (%s) is no time.".formatted(horizon), "\"28 d\" was meant.");
            } else if (horizon.engineValue() > trial.follow().engineValue()) {
                problems.add(
                        place,
                        "The horizon (%s) lies after the end of follow-up (%s).".formatted(horizon, trial.follow()));
            }
        }
    }

    private void sensitivity() {
        for (int i = 0; i < trial.sensitivities().size(); i++) {
            targets.sensitivity(trial.sensitivities().get(i), item("sensitivity", i));
        }
    }

    private void benchmarks() {
        for (int i = 0; trial.benchmarks() != null && i < trial.benchmarks().size(); i++) {
            JsonTree written = item("benchmarks", i);
            known(written, "endpoint", trial.benchmarks().get(i).endpoint(), "endpoint", trial.endpoints());
            String arm = trial.benchmarks().get(i).arm();
            if (arm != null) {
                known(written, "arm", arm, "arm", armIds());
            }
        }
    }

    private void timeseries() {
        if (trial.timeseries() != null) {
            List<String> known =
                    OutputVariables.all().stream().map(OutputVariable::id).toList();
            words(
                    TreeView.items(tree, "timeseries", "columns"),
                    trial.timeseries().columns(),
                    "column",
                    known);
        }
    }

    private void warnings() {
        if (trial.numberOfStudies() == 1 && !trial.cohort().unknowns().isEmpty()) {
            problems.warn(
                    TreeView.find(tree, "cohort", "parameterUncertainty")
                            .orElse(tree)
                            .place(),
                    "Unknown parameters are not drawn in a trial of one study.",
                    "\"studies\": 20 was meant.");
        }
        if (trial.cannotAnswer() == null) {
            problems.warn(
                    tree.place(),
                    "The field (cannotAnswer) is missing; a report should say what the trial cannot tell.",
                    "\"cannotAnswer\": [\"…\"] was meant.");
        }
    }

    private void known(String field, String word, String noun, Collection<String> known) {
        known(tree, field, word, noun, known);
    }

    private void known(JsonTree owner, String field, String word, String noun, Collection<String> known) {
        if (!known.contains(word)) {
            unknown(TreeView.placeOf(owner, field), noun, word, known);
        }
    }

    /** Words of a list must be known and different. */
    private void words(List<JsonTree> written, @Nullable List<String> words, String noun, Collection<String> known) {
        List<String> seen = new ArrayList<>();
        for (int i = 0; words != null && i < words.size(); i++) {
            Place place = written.get(i).place();
            if (!known.contains(words.get(i))) {
                unknown(place, noun, words.get(i), known);
            } else if (seen.contains(words.get(i))) {
                problems.add(place, "The %s (%s) is written twice.".formatted(noun, words.get(i)));
            }
            seen.add(words.get(i));
        }
    }

    private void unknown(Place place, String noun, String word, Collection<String> known) {
        String all = String.join(", ", known.stream().sorted().toList());
        problems.add(
                place,
                "The %s (%s) is unknown; known are (%s).".formatted(noun, Words.shortened(word), all),
                Words.meant(word, known));
    }
}
