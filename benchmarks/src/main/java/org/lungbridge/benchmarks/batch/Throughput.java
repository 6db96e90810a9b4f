package org.lungbridge.benchmarks.batch;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.IntSupplier;
import org.lungbridge.benchmarks.LupusPatient;
import org.lungbridge.engine.Snapshot;

/**
 * Patient-days per second for blocks of 1 to 64 lanes on 1 and 2 threads, memory per lane, and how long cohorts take.
 * What is printed was run, except for the lines that say so.
 */
public final class Throughput {
    private static final int[] COHORTS = {10, 100, 1000, 10_000, 100_000};
    private static final double DAY_HOURS = 24;

    private final Snapshot patient = LupusPatient.onEcmo();
    private final String solver;
    private final double tolerance;
    private final int minutes;
    private final double hours;

    private Throughput(Map<String, String> settings) {
        solver = settings.getOrDefault("solver", "rodas5p");
        tolerance = Double.parseDouble(settings.getOrDefault("tolerance", "1e-4"));
        minutes = Integer.parseInt(settings.getOrDefault("events", "60"));
        hours = Double.parseDouble(settings.getOrDefault("hours", "24"));
    }

    /** {@code lanes=1,8,16,32,64 threads=1,2 patients=64 events=60 hours=24 solver=rodas5p tolerance=1e-4}. */
    public static void main(String[] words) throws InterruptedException {
        Map<String, String> settings = new HashMap<>();
        for (String word : words) {
            settings.put(word.split("=", 2)[0], word.split("=", 2)[1]);
        }
        Throughput throughput = new Throughput(settings);
        int patients = Integer.parseInt(settings.getOrDefault("patients", "64"));
        List<Integer> lanes = whole(settings.getOrDefault("lanes", "1,8,16,32,64"));
        System.out.println("lanes,threads,patients,wall_s,cpu_s,days_per_s,days_per_cpu_s,steps,busy,kB_per_lane");
        double best = 0;
        for (int count : lanes) {
            for (int threads : whole(settings.getOrDefault("threads", "1,2"))) {
                best = Math.max(best, throughput.measure(count, threads, Math.max(patients, count * threads)));
            }
        }
        for (int cohort : COHORTS) {
            System.out.println(String.format(
                    Locale.ROOT,
                    "extrapolated from the best line: %d patients for %.3g h, one core: %.3g s",
                    cohort,
                    throughput.hours,
                    cohort * throughput.hours / DAY_HOURS / best));
        }
    }

    private static List<Integer> whole(String list) {
        return Arrays.stream(list.split(",")).map(Integer::valueOf).toList();
    }

    /** Runs the patients and prints a line; returns patient-days per second of processor time. */
    private double measure(int lanes, int threads, int patients) throws InterruptedException {
        double memory = memory(lanes);
        AtomicInteger next = new AtomicInteger();
        AtomicLong cpu = new AtomicLong();
        AtomicLong laneSteps = new AtomicLong();
        AtomicLong seats = new AtomicLong();
        Thread[] workers = new Thread[threads];
        Block[] blocks = new Block[threads];
        for (int k = 0; k < threads; k++) {
            blocks[k] = new Block(patient, lanes, solver, tolerance);
            warm(blocks[k], lanes);
        }
        long begin = System.nanoTime();
        for (int k = 0; k < threads; k++) {
            Block block = blocks[k];
            workers[k] = new Thread(() -> {
                long before = cpuTime();
                Block.Work work = block.live(numbers(next, patients), minutes, hours);
                laneSteps.addAndGet(work.laneSteps());
                seats.addAndGet(work.blockSteps() * lanes);
                cpu.addAndGet(cpuTime() - before);
            });
            workers[k].start();
        }
        for (Thread worker : workers) {
            worker.join();
        }
        double wall = (System.nanoTime() - begin) * 1e-9;
        double days = patients * hours / DAY_HOURS;
        double core = days / (cpu.get() * 1e-9);
        System.out.println(String.format(
                Locale.ROOT,
                "%d,%d,%d,%.3g,%.3g,%.3g,%.3g,%.4g,%.2f,%.0f",
                lanes,
                threads,
                patients,
                wall,
                cpu.get() * 1e-9,
                days / wall,
                core,
                (double) laneSteps.get() / patients,
                (double) laneSteps.get() / seats.get(),
                memory));
        return core;
    }

    /** Numbers of the patients still to be taken, by whichever block has a seat. */
    private static IntSupplier numbers(AtomicInteger next, int patients) {
        return () -> {
            int number = next.getAndIncrement();
            return number < patients ? number : -1;
        };
    }

    /** Long enough for the compiler. */
    private void warm(Block block, int lanes) {
        long until = System.nanoTime() + 3_000_000_000L;
        while (System.nanoTime() < until) {
            block.live(numbers(new AtomicInteger(), lanes), minutes, Math.min(hours, 4));
        }
    }

    private static long cpuTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    /** Memory of a block per lane, kB: model, solver and all. */
    private double memory(int lanes) {
        long before = used();
        Block block = new Block(patient, lanes, solver, tolerance);
        double kB = (used() - before) / 1024.0 / lanes;
        block.live(numbers(new AtomicInteger(), 1), 0, 1e-3);
        return kB;
    }

    @SuppressWarnings("SystemGc")
    private static long used() {
        for (int k = 0; k < 3; k++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
