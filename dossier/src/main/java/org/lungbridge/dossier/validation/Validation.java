package org.lungbridge.dossier.validation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import org.lungbridge.dossier.dataset.Dataset;
import org.lungbridge.dossier.dataset.Row;
import org.lungbridge.dossier.experiment.Experiments;
import org.lungbridge.dossier.experiment.Inputs;

/**
 * Runs datasets against the engine, on several threads; the findings and their order do not depend on how many. Rows of a dataset
 * with the same inputs share one run of the experiment.
 */
public final class Validation {
    /** What came of one run of an experiment. */
    private record Answer(Map<String, Double> numbers, String trouble) {}

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
        Map<Dataset, Map<Inputs, Future<Answer>>> runs = new LinkedHashMap<>();
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            for (Dataset dataset : datasets) {
                Map<Inputs, Future<Answer>> own = new LinkedHashMap<>();
                for (Row row : dataset.rows()) {
                    own.computeIfAbsent(
                            Experiments.inputs(dataset, row), in -> pool.submit(() -> answer(dataset, in, stop)));
                }
                runs.put(dataset, own);
            }
            return collect(runs, listener);
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

    private static List<Finding> collect(Map<Dataset, Map<Inputs, Future<Answer>>> runs, Listener listener) {
        int all = runs.values().stream().mapToInt(Map::size).sum();
        int done = 0;
        List<Finding> findings = new ArrayList<>();
        for (Map.Entry<Dataset, Map<Inputs, Future<Answer>>> entry : runs.entrySet()) {
            Dataset dataset = entry.getKey();
            Map<Inputs, Answer> answers = new LinkedHashMap<>();
            for (Map.Entry<Inputs, Future<Answer>> run : entry.getValue().entrySet()) {
                answers.put(run.getKey(), get(run.getValue()));
                listener.done(++done, all, dataset.id());
            }
            for (int number = 1; number <= dataset.rows().size(); number++) {
                Row row = dataset.rows().get(number - 1);
                Answer answer = answers.get(Experiments.inputs(dataset, row));
                if (answer != null && !answer.trouble().equals("not run")) {
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
