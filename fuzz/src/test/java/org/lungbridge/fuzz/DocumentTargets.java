package org.lungbridge.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.lungbridge.scenarios.Documents;
import org.lungbridge.scenarios.Library;
import org.lungbridge.scenarios.document.Scenario;
import org.lungbridge.scenarios.document.strategy.StrategyDocument;
import org.lungbridge.scenarios.document.trial.Trial;
import org.lungbridge.scenarios.reading.InvalidDocument;

/** The readers of documents. What is accepted must be the same after it was written and read again. */
final class DocumentTargets {
    static final String FILE = "case.json";

    private DocumentTargets() {}

    static List<Target> all() {
        return List.of(scenario(), strategy(), course(), lesson(), trial());
    }

    /** A reader of bytes behind a door. */
    record Door(String name, int share, Damage damage, Consumer<byte[]> reader) implements Target {
        @Override
        public boolean accepts(byte[] input) {
            try {
                reader.accept(input);
                return true;
            } catch (InvalidDocument refused) {
                Refusals.check(refused, FILE);
                return false;
            }
        }
    }

    static Target scenario() {
        List<byte[]> seeds = new ArrayList<>(Seeds.of("scenario"));
        Library.scenarios().forEach(id -> seeds.add(Library.scenarioBytes(id)));
        return new Door("scenario", 100, new JsonDamage(seeds), DocumentTargets::readScenario);
    }

    private static void readScenario(byte[] input) {
        Documents.isStrategy(FILE, input);
        Scenario scenario = Documents.readScenario(FILE, input);
        Documents.warnings(FILE, input);
        Documents.strict(FILE, input);
        String written = Documents.write(scenario);
        same(scenario, Documents.readScenario(FILE, written.getBytes(StandardCharsets.UTF_8)));
    }

    static Target strategy() {
        List<byte[]> seeds = new ArrayList<>(Seeds.of("strategy"));
        Library.strategies().forEach(id -> seeds.add(Library.strategyBytes(id)));
        return new Door("strategy", 100, new JsonDamage(seeds), input -> {
            StrategyDocument strategy = Documents.readStrategy(FILE, input);
            String written = Documents.write(strategy);
            same(strategy, Documents.readStrategy(FILE, written.getBytes(StandardCharsets.UTF_8)));
        });
    }

    static Target course() {
        List<byte[]> seeds = new ArrayList<>(Seeds.of("course"));
        Library.courses().forEach(id -> seeds.add(Seeds.shipped("courses/" + id + ".json")));
        return new Door("course", 100, new JsonDamage(seeds), input -> Documents.readCourse(FILE, input));
    }

    /** Scripts of learners, checklists, marks and plays. */
    static Target lesson() {
        List<byte[]> seeds = new ArrayList<>(Seeds.of("lesson"));
        Library.learners().forEach(id -> seeds.add(Library.learnerBytes(id)));
        Library.checklists().forEach(id -> seeds.add(Library.checklistBytes(id)));
        return new Door("lesson", 100, new JsonDamage(seeds), input -> {
            if (!Documents.readsAsLesson(FILE, input)) {
                Documents.readLearner(FILE, input);
            }
        });
    }

    static Target trial() {
        List<byte[]> seeds = new ArrayList<>(Seeds.of("trial"));
        Library.trials().forEach(id -> seeds.add(Library.trialBytes(id)));
        return new Door("trial", 50, new JsonDamage(seeds), input -> {
            Documents.isTrial(FILE, input);
            Trial trial = Documents.readTrial(FILE, input);
            Documents.trialWarnings(FILE, input);
            String written = Documents.write(trial);
            same(trial, Documents.readTrial(FILE, written.getBytes(StandardCharsets.UTF_8)));
        });
    }

    private static void same(Object one, Object other) {
        if (!one.equals(other)) {
            throw new AssertionError("What was written and read again is not the same: " + one + " and " + other);
        }
    }
}
