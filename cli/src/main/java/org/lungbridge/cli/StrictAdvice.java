package org.lungbridge.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lungbridge.scenarios.Documents;
import org.lungbridge.scenarios.Library;
import org.lungbridge.scenarios.Templates;
import org.lungbridge.scenarios.document.Scenario;
import org.lungbridge.scenarios.reading.InvalidDocument;
import org.lungbridge.scenarios.reading.Problem;

/** What stands between a scenario that runs and one that others can teach with; a lesson has three learners. */
final class StrictAdvice {
    private StrictAdvice() {}

    static List<Problem> of(ScenarioSource source) throws IOException {
        List<Problem> found = new ArrayList<>(Documents.strict(source.name(), source.bytes()));
        Scenario scenario = source.scenario();
        if (scenario.teaching() != null) {
            for (String word : Templates.LEARNERS) {
                learner(source.name(), scenario.id(), word).ifPresent(found::add);
            }
        }
        return found;
    }

    /** What is wrong with one of the learners of a lesson. */
    private static Optional<Problem> learner(String name, String scenario, String word) throws IOException {
        String id = scenario + "." + word;
        if (!ScenarioSource.isFile(name)) {
            return Library.learners().contains(id) ? Optional.empty() : Optional.of(missing(id + ".json"));
        }
        Path beside = Path.of(name).resolveSibling(id + ".json");
        Path inFolder = beside.resolveSibling("learners").resolve(id + ".json");
        Path file = Files.exists(beside) ? beside : inFolder;
        if (!Files.exists(file)) {
            return Optional.of(missing(beside.toString()));
        }
        try {
            String plays = Documents.readLearner(file.toString(), Files.readAllBytes(file))
                    .scenario();
            return plays.equals(scenario)
                    ? Optional.empty()
                    : Optional.of(problem(
                            "the learner (%s) plays another scenario (%s).".formatted(file, plays),
                            "its field (scenario) is an old one."));
        } catch (InvalidDocument invalid) {
            return Optional.of(problem("the learner (%s) cannot be read.".formatted(file), "check it by itself."));
        }
    }

    private static Problem missing(String file) {
        return problem(
                "the lesson has no learner (%s) to try it with.".formatted(file),
                "begin with: lungbridge new learner " + file);
    }

    private static Problem problem(String message, String hint) {
        return new Problem("/teaching", 0, 0, "Warning: " + message, hint);
    }
}
