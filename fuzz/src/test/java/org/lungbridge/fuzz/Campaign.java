package org.lungbridge.fuzz;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Sends numbered inputs through a door and counts what comes of them. The input of a number is the same on every machine, so that
 * a finding is told by target, seed and number.
 */
final class Campaign {
    /** An input that takes longer is slow; the profile asks so much, tests of every build have a machine that may be loaded. */
    static final long LONGEST_MS = 1000;

    private static final long GIVEN_UP_MS = 60_000;
    private static final long MOST_ALLOCATED = 1L << 30;
    private static final int MOST_FINDINGS = 20;
    private static final int TRIES = 3;
    private static final int LONGEST_MESSAGE = 600;
    private static final int DEEPEST_STACK = 12;

    private static final com.sun.management.ThreadMXBean THREADS =
            (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();

    private final Target target;
    private final long seed;
    private final long longest_ms;
    private final List<String> findings = new ArrayList<>();
    private final AtomicLong current = new AtomicLong(-1);
    private final AtomicLong since = new AtomicLong();
    private long accepted;
    private long refused;
    private long slowest_ns;
    private long slowestNumber;
    private long mostAllocated;

    Campaign(Target target, long seed) {
        this(target, seed, LONGEST_MS);
    }

    /** @param longest_ms an input that takes longer, three times, is a finding */
    Campaign(Target target, long seed, long longest_ms) {
        this.target = target;
        this.seed = seed;
        this.longest_ms = longest_ms;
    }

    /** What came of it. */
    record Tally(
            String target,
            long inputs,
            long accepted,
            long refused,
            double wall_s,
            double slowest_ms,
            long slowestNumber,
            double mostAllocated_MB,
            double heapGrowth_MB,
            List<String> findings) {
        String line() {
            return String.format(
                    Locale.ROOT,
                    "%-12s %9d inputs, %8d accepted, %8d refused, %7.1f s, %7.0f /s, slowest %6.1f ms (number %d), "
                            + "most memory %6.1f MB, heap %+.1f MB, findings %d",
                    target,
                    inputs,
                    accepted,
                    refused,
                    wall_s,
                    inputs / wall_s,
                    slowest_ms,
                    slowestNumber,
                    mostAllocated_MB,
                    heapGrowth_MB,
                    findings.size());
        }
    }

    /** The input of a number. */
    byte[] input(long number) {
        return target.damage().damaged(Chooser.keyed(seed, target.name(), number));
    }

    /** Sends the inputs from this number on, so many or for so long, whichever ends first. */
    Tally run(long from, long inputs, double most_s) throws InterruptedException {
        long warm = Math.min(inputs / 10, 1000);
        long begun = System.nanoTime();
        long end = begun + (long) (most_s * 1e9);
        long[] done = {0};
        double[] heap = new double[2];
        Thread worker = new Thread(
                () -> {
                    while (done[0] < inputs && System.nanoTime() < end && findings.size() < MOST_FINDINGS) {
                        if (done[0] == warm) {
                            heap[0] = heap_MB();
                        }
                        one(from + done[0]);
                        done[0]++;
                    }
                    current.set(-1);
                },
                "fuzz-" + target.name());
        worker.setDaemon(true);
        worker.start();
        watch(worker);
        heap[1] = heap_MB();
        return new Tally(
                target.name(),
                done[0],
                accepted,
                refused,
                (System.nanoTime() - begun) / 1e9,
                slowest_ns / 1e6,
                slowestNumber,
                mostAllocated / 1e6,
                heap[1] - heap[0],
                List.copyOf(findings));
    }

    /** Waits for the worker; one that is stuck cannot be helped, so its stack is told. */
    private void watch(Thread worker) throws InterruptedException {
        while (worker.isAlive()) {
            worker.join(200);
            long number = current.get();
            boolean stuck = number >= 0 && System.nanoTime() - since.get() > TimeUnit.MILLISECONDS.toNanos(GIVEN_UP_MS);
            if (stuck) {
                StringBuilder stack = new StringBuilder();
                for (StackTraceElement element : worker.getStackTrace()) {
                    stack.append("\n  at ").append(element);
                }
                throw new AssertionError(
                        "The input (%d) of (%s), seed (%d), hangs:%s".formatted(number, target.name(), seed, stack));
            }
        }
    }

    private static double heap_MB() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) / 1e6;
    }

    private void one(long number) {
        byte[] input = input(number);
        current.set(number);
        long best = Long.MAX_VALUE;
        for (int k = 0; k < TRIES && (k == 0 || best > TimeUnit.MILLISECONDS.toNanos(longest_ms)); k++) {
            since.set(System.nanoTime());
            long begun = THREADS.getCurrentThreadCpuTime();
            long before = THREADS.getCurrentThreadAllocatedBytes();
            if (!sent(number, input, k == 0)) {
                return;
            }
            long allocated = THREADS.getCurrentThreadAllocatedBytes() - before;
            mostAllocated = Math.max(mostAllocated, allocated);
            best = Math.min(best, THREADS.getCurrentThreadCpuTime() - begun);
            if (allocated > MOST_ALLOCATED) {
                find(number, input, "it took more than 1 GB of memory");
                return;
            }
        }
        if (best > slowest_ns) {
            slowest_ns = best;
            slowestNumber = number;
        }
        if (best > TimeUnit.MILLISECONDS.toNanos(longest_ms)) {
            find(number, input, "it took " + best / 1_000_000 + " ms of the processor");
        }
    }

    private boolean sent(long number, byte[] input, boolean counts) {
        try {
            boolean fine = target.accepts(input);
            if (counts) {
                accepted += fine ? 1 : 0;
                refused += fine ? 0 : 1;
            }
            return true;
        } catch (Exception | AssertionError | StackOverflowError | OutOfMemoryError failure) {
            find(number, input, inWords(failure));
            return false;
        }
    }

    private static String inWords(Throwable failure) {
        StringBuilder why = new StringBuilder();
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            String text = cause.toString();
            why.append(text, 0, Math.min(text.length(), LONGEST_MESSAGE));
            StackTraceElement[] stack = cause.getStackTrace();
            for (int k = 0; k < Math.min(DEEPEST_STACK, stack.length); k++) {
                why.append("\n    at ").append(stack[k]);
            }
            why.append('\n');
        }
        return why.toString();
    }

    private void find(long number, byte[] input, String why) {
        String file = "%s-%d-%d.bin".formatted(target.name(), seed, number);
        findings.add("%s: seed (%d), number (%d), kept as (%s): %s".formatted(target.name(), seed, number, file, why));
        try {
            Path folder = Files.createDirectories(Path.of("target", "fuzz"));
            Files.write(folder.resolve(file), input);
        } catch (IOException unwritten) {
            findings.add("The input cannot be kept: " + unwritten);
        }
    }
}
