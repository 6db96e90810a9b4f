package org.lungbridge.dossier.cohort;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.LongFunction;
import java.util.stream.LongStream;

/**
 * Cohorts that were asked for. Whoever asks for one that somebody else has begun helps with patients whom nobody has begun, so
 * that rows of a dataset which read the same cohort share the work and no thread waits idly.
 *
 * @param <K> how a cohort is treated
 * @param <V> what became of a patient
 */
final class Shared<K, V> {
    private record Key<K>(K care, int patients) {}

    private final Map<Key<K>, List<FutureTask<V>>> begun = new ConcurrentHashMap<>();

    /** What became of the first so many patients under this care, in their order. */
    List<V> of(K care, int patients, LongFunction<V> one) {
        List<FutureTask<V>> tasks = begun.computeIfAbsent(
                new Key<>(care, patients),
                key -> LongStream.range(0, patients)
                        .mapToObj(number -> new FutureTask<>(() -> one.apply(number)))
                        .toList());
        tasks.forEach(FutureTask::run);
        return tasks.stream().map(Shared::get).toList();
    }

    private static <V> V get(FutureTask<V> task) {
        try {
            return task.get();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The cohort was interrupted.", stopped);
        } catch (ExecutionException failure) {
            throw new IllegalStateException(failure.getCause());
        }
    }
}
