package org.lungbridge.scenarios.reading;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lungbridge.scenarios.document.Scenario;
import org.lungbridge.scenarios.document.TimelineOrder;
import org.lungbridge.scenarios.document.snapshot.SnapshotDocument;
import org.lungbridge.scenarios.document.strategy.StrategyDocument;
import org.lungbridge.scenarios.document.teaching.ChecklistDocument;
import org.lungbridge.scenarios.document.teaching.LearnerScript;
import org.lungbridge.scenarios.document.trial.Trial;
import org.lungbridge.scenarios.document.trial.endpoint.EndpointDefinition;

/** Reads a document of any kind into its record, or refuses it with all its problems. */
public final class DocumentReader {
    private final KnownDevices devices;

    /** A reader that knows these devices. */
    public DocumentReader(KnownDevices devices) {
        this.devices = devices;
    }

    /** Reads a scenario from a file. */
    public Scenario scenario(Path file) {
        return scenario(file.toString(), SourceText.of(file));
    }

    /** Reads a scenario from bytes, such as a pipe or a resource; the name stands in the messages. */
    public Scenario scenario(String name, byte[] bytes) {
        return scenario(name, SourceText.of(name, bytes));
    }

    /** Reads a strategy from a file. */
    public StrategyDocument strategy(Path file) {
        return strategy(file.toString(), SourceText.of(file));
    }

    /** Reads a strategy from bytes; the name stands in the messages. */
    public StrategyDocument strategy(String name, byte[] bytes) {
        return strategy(name, SourceText.of(name, bytes));
    }

    /** Reads a trial from a file. */
    public Trial trial(Path file) {
        return trial(file.toString(), SourceText.of(file));
    }

    /** Reads a trial from bytes; the name stands in the messages. */
    public Trial trial(String name, byte[] bytes) {
        return trial(name, SourceText.of(name, bytes));
    }

    /** What an author should know of a trial that can be read. */
    public List<Problem> trialWarnings(String name, byte[] bytes) {
        Problems problems = new Problems();
        trial(SourceText.of(name, bytes), problems);
        return problems.warnings();
    }

    private Trial trial(String name, String text) {
        Problems problems = new Problems();
        @Nullable Trial trial = trial(text, problems);
        if (trial == null || !problems.none()) {
            throw new InvalidDocument(name, problems.inFileOrder());
        }
        return trial;
    }

    private @Nullable Trial trial(String text, Problems problems) {
        return read(text, problems, tree -> {
            @Nullable Trial trial = new RecordBinder(problems, devices).document(tree, Trial.class);
            TrialParts.check(tree, devices, problems);
            if (trial != null && problems.none()) {
                new TrialChecks(trial, tree, this, devices, problems).check();
            }
            return trial;
        });
    }

    /** Whether bytes are meant as a strategy: an object with phases and without timeline. */
    public static boolean isStrategy(String name, byte[] bytes) {
        return firstField(name, bytes, List.of("timeline", "phases"))
                .filter("phases"::equals)
                .isPresent();
    }

    /** The first of these fields that bytes have at their top; empty if they have none, or cannot be read. */
    public static Optional<String> firstField(String name, byte[] bytes, List<String> fields) {
        String found = read(
                SourceText.of(name, bytes),
                new Problems(),
                tree -> fields.stream()
                        .filter(field -> TreeView.has(tree, field))
                        .findFirst()
                        .orElse(null));
        return Optional.ofNullable(found);
    }

    /** What an author should know of a scenario that can be read: what is surely not meant, though it does no harm. */
    public List<Problem> warnings(String name, byte[] bytes) {
        Problems problems = new Problems();
        read(SourceText.of(name, bytes), problems, tree -> {
            ScenarioChecks.check(tree, devices, problems);
            return tree;
        });
        return problems.warnings();
    }

    /** The warnings, and what a scenario should have before others teach with it. */
    public List<Problem> strict(String name, byte[] bytes) {
        Problems problems = new Problems();
        read(SourceText.of(name, bytes), problems, tree -> {
            ScenarioChecks.check(tree, devices, problems);
            new StrictChecks(tree, problems).check();
            return tree;
        });
        return problems.warnings();
    }

    /** Reads the script of a learner from bytes; the name stands in the messages. */
    public LearnerScript learner(String name, byte[] bytes) {
        return read(name, SourceText.of(name, bytes), LearnerScript.class, LearnerChecks::check);
    }

    /** Reads a checklist from bytes; the name stands in the messages. */
    public ChecklistDocument checklist(String name, byte[] bytes) {
        return read(name, SourceText.of(name, bytes), ChecklistDocument.class, ChecklistChecks::check);
    }

    /** Reads a snapshot from a file. */
    public SnapshotDocument snapshot(Path file) {
        return snapshot(file.toString(), SourceText.of(file, SourceText.LARGEST_SNAPSHOT_BYTES));
    }

    /** Reads a snapshot from bytes; the name stands in the messages. */
    public SnapshotDocument snapshot(String name, byte[] bytes) {
        return snapshot(name, SourceText.of(name, bytes, SourceText.LARGEST_SNAPSHOT_BYTES));
    }

    private SnapshotDocument snapshot(String name, String text) {
        return read(name, text, SnapshotDocument.class, (tree, problems) -> {});
    }

    /** Reads the definition of an endpoint from bytes; the name stands in the messages. */
    public EndpointDefinition endpoint(String name, byte[] bytes) {
        return read(name, SourceText.of(name, bytes), EndpointDefinition.class, EndpointChecks::check);
    }

    /** Reads one order of a timeline by itself; the name stands in the messages. */
    public TimelineOrder order(String name, byte[] bytes) {
        Problems problems = new Problems();
        @Nullable
        TimelineOrder order =
                read(SourceText.of(name, bytes), problems, tree -> new RecordBinder(problems, devices).order(tree));
        if (order == null || !problems.none()) {
            throw new InvalidDocument(name, problems.inFileOrder());
        }
        return order;
    }

    /** Reads any record from bytes; the name stands in the messages. */
    public <T extends Record> T read(String name, byte[] bytes, Class<T> type) {
        return read(name, SourceText.of(name, bytes), type, (tree, problems) -> {});
    }

    private Scenario scenario(String name, String text) {
        return read(name, text, Scenario.class, (tree, problems) -> ScenarioChecks.check(tree, devices, problems));
    }

    private StrategyDocument strategy(String name, String text) {
        return read(
                name, text, StrategyDocument.class, (tree, problems) -> StrategyChecks.check(tree, devices, problems));
    }

    private <T extends Record> T read(String name, String text, Class<T> type, BiConsumer<JsonTree, Problems> checks) {
        Problems problems = new Problems();
        @Nullable
        T document = read(text, problems, tree -> {
            @Nullable T bound = new RecordBinder(problems, devices).document(tree, type);
            checks.accept(tree, problems);
            return bound;
        });
        if (document == null || !problems.none()) {
            throw new InvalidDocument(name, problems.inFileOrder());
        }
        return document;
    }

    /** What somebody makes of the tree; null where there is none, or the list of problems became full on the way. */
    private static <T> @Nullable T read(String text, Problems problems, Function<JsonTree, @Nullable T> use) {
        AtomicReference<@Nullable T> made = new AtomicReference<>();
        Problems.untilFull(() -> {
            JsonTree tree = JsonTreeReader.read(text, problems);
            if (tree != null) {
                made.set(use.apply(tree));
            }
        });
        return made.get();
    }
}
