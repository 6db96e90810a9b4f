package org.lungbridge.scenarios.reading;

import java.util.List;

/** Scenarios, strategies and endpoints that are written out within a trial are judged like those in files of their own. */
final class TrialParts {
    private TrialParts() {}

    static void check(JsonTree trial, KnownDevices devices, Problems problems) {
        TreeView.items(trial, "cohort", "templates").forEach(template -> scenario(template, devices, problems));
        for (JsonTree arm : TreeView.items(trial, "arms")) {
            scenario(arm, devices, problems);
            TreeView.find(arm, "strategy")
                    .filter(JsonTree.Branch.class::isInstance)
                    .ifPresent(strategy -> StrategyChecks.check(strategy, devices, problems));
        }
        TreeView.items(trial, "definitions").forEach(definition -> EndpointChecks.check(definition, problems));
        for (String field : List.of("seed", "patients", "studies")) {
            WholeNumbers.check(trial, field, "", problems);
        }
        TreeView.find(trial, "analyses")
                .ifPresent(analyses -> WholeNumbers.check(analyses, "bootstrapSamples", "", problems));
        TreeView.find(trial, "resolution").ifPresent(resolution -> {
            WholeNumbers.check(resolution, "lungUnits", "", problems);
            WholeNumbers.check(resolution, "subUnits", "", problems);
        });
    }

    private static void scenario(JsonTree owner, KnownDevices devices, Problems problems) {
        TreeView.find(owner, "scenario")
                .filter(JsonTree.Branch.class::isInstance)
                .ifPresent(scenario -> ScenarioChecks.check(scenario, devices, problems));
    }
}
