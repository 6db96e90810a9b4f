package org.lungbridge.trials.spark;

import java.time.Duration;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerExecutorRemoved;
import org.apache.spark.scheduler.SparkListenerTaskEnd;

/** Tells how many blocks are done, how long the rest may take and what was lost. */
final class JobProgress extends SparkListener {
    private static final long BETWEEN_NANOS = Duration.ofSeconds(10).toNanos();

    private final int blocks;
    private final Consumer<String> lines;
    private final LongSupplier nanoClock;
    private final long began;
    private int done;
    private long told;

    /**
     * Begins to count.
     *
     * @param blocks how many there are
     * @param lines where lines of text go
     * @param nanoClock the time, ns
     */
    JobProgress(int blocks, Consumer<String> lines, LongSupplier nanoClock) {
        this.blocks = blocks;
        this.lines = lines;
        this.nanoClock = nanoClock;
        this.began = nanoClock.getAsLong();
        this.told = began - BETWEEN_NANOS;
    }

    @Override
    public synchronized void onTaskEnd(SparkListenerTaskEnd end) {
        if (!end.taskInfo().successful()) {
            lines.accept("A block was lost on executor %s (%s); it is run again."
                    .formatted(end.taskInfo().executorId(), end.reason()));
            return;
        }
        done++;
        long now = nanoClock.getAsLong();
        if (now - told >= BETWEEN_NANOS || done == blocks) {
            told = now;
            lines.accept(line(now));
        }
    }

    @Override
    public synchronized void onExecutorRemoved(SparkListenerExecutorRemoved removed) {
        lines.accept("Executor %s is gone: %s"
                .formatted(removed.executorId(), removed.reason().strip()));
    }

    private String line(long now) {
        double seconds = (now - began) * 1e-9;
        return String.format(
                Locale.ROOT,
                "%d of %d blocks in %.0f s, about %.0f s to go",
                done,
                blocks,
                seconds,
                seconds / done * (blocks - done));
    }
}
