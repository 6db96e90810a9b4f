package org.lungbridge.dossier.validation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.lungbridge.dossier.dataset.Dataset;
import org.lungbridge.dossier.dataset.Row;
import org.lungbridge.dossier.experiment.Experiments;
import org.lungbridge.dossier.experiment.Inputs;

/**
 * Runs datasets against the engine, on several threads; the findings and their order do not depend on how many. Rows
 * that ask the same experiment with the same inputs share one run of it. Slow datasets begin first, so that none is left alone
 * at the end.
 */
public final class Validation {
    /** What came of one run of an experiment. */
    private record Answer(Map<String, Double> numbers, String trouble) {}

    /** One run of an experiment. */
    private record Question(String experiment, Inputs in) {
        static Question of(Dataset dataset, Row row) {
            return new Question(dataset.experiment(), Experiments.inputs(dataset, row));
        }
    }

    /** Hears how many runs are done. */
    @FunctionalInterface
    public interface Listener {
        /** So many of so many runs are done; the last was for this dataset. */
        void done(int runs, int all, String dataset);
    }

    private Validation() {}

    /**
     * The findings of these datasets, in their order and that of their rows.
     *
     * @param threads how many at once
     * @param stop asked before each run; what was not run has no finding
     */
    public static List<Finding> of(List<Dataset> datasets, int threads, Listener listener, BooleanSupplier stop) {
        datasets.forEach(Experiments::check);
        Map<Question, Future<Answer>> runs = new LinkedHashMap<>();
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            Stream.concat(
                            datasets.stream().filter(Dataset::isSlow),
                            datasets.stream().filter(dataset -> !dataset.isSlow()))
                    .forEach(dataset -> dataset.rows()
                            .forEach(row -> runs.computeIfAbsent(
                                    Question.of(dataset, row),
                                    question -> pool.submit(() -> answer(dataset, question.in(), stop)))));
            return collect(datasets, runs, listener);
        } finally {
            pool.shutdownNow();
        }
    }

    private static Answer answer(Dataset dataset, Inputs in, BooleanSupplier stop) {
        if (stop.getAsBoolean()) {
            return new Answer(Map.of(), "not run");
        }
        try {
            return new Answer(Experiments.of(dataset).run(in), "");
        } catch (RuntimeException failure) {
            return new Answer(Map.of(), String.valueOf(failure.getMessage()));
        }
    }

    private static List<Finding> collect(
            List<Dataset> datasets, Map<Question, Future<Answer>> runs, Listener listener) {
        Set<Question> done = new HashSet<>();
        List<Finding> findings = new ArrayList<>();
        for (Dataset dataset : datasets) {
            for (int number = 1; number <= dataset.rows().size(); number++) {
                Row row = dataset.rows().get(number - 1);
                Question question = Question.of(dataset, row);
                Answer answer = get(Objects.requireNonNull(runs.get(question)));
                if (done.add(question)) {
                    listener.done(done.size(), runs.size(), dataset.id());
                }
                if (!answer.trouble().equals("not run")) {
                    double value = answer.numbers().getOrDefault(row.of(), Double.NaN);
                    findings.add(new Finding(dataset, number, row, value, answer.trouble()));
                }
            }
        }
        return List.copyOf(findings);
    }

    private static Answer get(Future<Answer> run) {
        try {
            return run.get();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The validation was interrupted.", stopped);
        } catch (ExecutionException failure) {
            throw new IllegalStateException(failure.getCause());
        }
    }
}
