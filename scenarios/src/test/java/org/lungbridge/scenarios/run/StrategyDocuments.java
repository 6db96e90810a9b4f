package org.lungbridge.scenarios.run;

import java.nio.charset.StandardCharsets;
import java.util.OptionalDouble;
import org.lungbridge.scenarios.Documents;
import org.lungbridge.scenarios.Library;
import org.lungbridge.scenarios.document.Scenario;

/** The patient of the heparin ladder under other strategies. */
final class StrategyDocuments {
    static final double HOUR = 3600;
    private static final String SHIPPED = "\"S1-ladder\" }";

    private StrategyDocuments() {}

    /** The scenario with a shipped strategy. */
    static Scenario with(String id) {
        return written("\"" + id + "\" }");
    }

    /** The scenario with a strategy that is written out. */
    static Scenario inline(String strategy) {
        return written(strategy + " }");
    }

    private static Scenario written(String strategy) {
        String document = new String(Library.scenarioBytes("heparin-ladder"), StandardCharsets.UTF_8);
        if (!document.contains(SHIPPED)) {
            throw new AssertionError("The scenario heparin-ladder follows another strategy.");
        }
        return read(document.replace(SHIPPED, strategy));
    }

    static Scenario read(String document) {
        return Documents.readScenario("case.json", document.getBytes(StandardCharsets.UTF_8));
    }

    /** A shipped strategy as text. */
    static String text(String id) {
        return new String(Library.strategyBytes(id), StandardCharsets.UTF_8);
    }

    /** A run of so many hours. */
    static RunResult run(Scenario scenario, double hours, long seed) {
        RunOptions options =
                new RunOptions(seed, "rodas5p", 1e-4, OptionalDouble.of(60), OptionalDouble.of(hours * HOUR));
        return ScenarioRun.prepare(scenario, options).run((done, total) -> {}, () -> false);
    }
}
