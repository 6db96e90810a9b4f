package org.lungbridge.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.lungbridge.scenarios.Documents;
import org.lungbridge.scenarios.Library;
import org.lungbridge.scenarios.document.Scenario;
import org.lungbridge.scenarios.document.teaching.LearnerScript;
import org.lungbridge.viz.plan.Plan;

/** The plan of a scenario, with the expert where there is one: shipped, or beside the file. */
final class PlanSource {
    private static final String EXPERT = ".expert";

    private PlanSource() {}

    static Plan of(String name) throws IOException {
        ScenarioSource source = ScenarioSource.of(name);
        Scenario scenario = source.scenario();
        return Plan.of(scenario, expert(name, scenario.id() + EXPERT));
    }

    /** The plan of a shipped scenario. */
    static Plan shipped(String id) {
        return Plan.of(Library.scenario(id), shippedExpert(id + EXPERT));
    }

    private static @Nullable LearnerScript expert(String name, String id) throws IOException {
        if (!ScenarioSource.isFile(name)) {
            return shippedExpert(id);
        }
        Path beside = Path.of(name).resolveSibling(id + ".json");
        return Files.isRegularFile(beside)
                ? Documents.readLearner(beside.toString(), Files.readAllBytes(beside))
                : null;
    }

    private static @Nullable LearnerScript shippedExpert(String id) {
        return Library.learners().contains(id) ? Library.learner(id) : null;
    }
}
