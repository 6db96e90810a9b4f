package org.lungbridge.dossier.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import org.lungbridge.dossier.bed.BedRun;
import org.lungbridge.dossier.bed.Beds;
import org.lungbridge.dossier.validation.Validation;
import org.lungbridge.engine.Order;

/** Asks drawn patients whether contracts are kept: each is run twice from the same state, with and without the stimulus. */
public final class Keeping {
    private static final String NOT_RUN = "not run";

    private Keeping() {}

    /**
     * The findings of these contracts, in their order.
     *
     * @param patients how many
     * @param threads how many runs at once
     * @param stop asked before each contract; what was not run has no finding
     */
    public static List<ContractFinding> of(
            List<Contract> contracts, int patients, int threads, Validation.Listener listener, BooleanSupplier stop) {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Beds.Bed> beds = beds(patients, pool);
            List<Future<ContractFinding>> runs = new ArrayList<>();
            for (Contract contract : contracts) {
                runs.add(pool.submit(() -> stop.getAsBoolean()
                        ? new ContractFinding(contract, 0, List.of(), 0, NOT_RUN)
                        : finding(contract, beds)));
            }
            List<ContractFinding> findings = new ArrayList<>();
            for (Future<ContractFinding> run : runs) {
                ContractFinding finding = get(run);
                if (!finding.trouble().equals(NOT_RUN)) {
                    findings.add(finding);
                }
                listener.done(findings.size(), runs.size(), finding.contract().id());
            }
            return List.copyOf(findings);
        } finally {
            pool.shutdownNow();
        }
    }

    private static List<Beds.Bed> beds(int patients, ExecutorService pool) {
        List<Future<Beds.Bed>> drawn = new ArrayList<>();
        for (int number = 0; number < patients; number++) {
            int whose = number;
            drawn.add(pool.submit(() -> Beds.of(whose)));
        }
        List<Beds.Bed> beds = new ArrayList<>();
        drawn.forEach(bed -> beds.add(get(bed)));
        return beds;
    }

    private static <T> T get(Future<T> run) {
        try {
            return run.get();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The contracts were interrupted.", stopped);
        } catch (ExecutionException failure) {
            throw new IllegalStateException(failure.getCause());
        }
    }

    private static ContractFinding finding(Contract contract, List<Beds.Bed> beds) {
        List<Double> differences = new ArrayList<>();
        int followed = 0;
        try {
            Course course = Course.of(contract);
            for (Beds.Bed bed : beds) {
                double difference =
                        contract.expect().isOfLife() ? life(contract, course, bed) : change(contract, course, bed);
                if (!Double.isNaN(difference)) {
                    differences.add(difference);
                    followed += follows(contract, difference) ? 1 : 0;
                }
            }
        } catch (RuntimeException failure) {
            return new ContractFinding(
                    contract, beds.size(), differences, followed, String.valueOf(failure.getMessage()));
        }
        return new ContractFinding(contract, beds.size(), differences, followed, "");
    }

    private static boolean follows(Contract contract, double difference) {
        return switch (contract.expect()) {
            case RISES -> rises(difference, contract.step());
            case FALLS -> rises(-difference, contract.step());
            case SAME -> Math.abs(difference) <= contract.step();
            case DIES, LIVES -> difference == 1;
        };
    }

    /** By the least change, or, where none is asked for, at all: what does not move has not risen. */
    private static boolean rises(double difference, double least) {
        return least > 0 ? difference >= least : difference > least;
    }

    private static double life(Contract contract, Course course, Beds.Bed bed) {
        boolean alive = run(bed, course.with(), course.end(), "alive").alive();
        return alive == (contract.expect() == Expected.LIVES) ? 1 : 0;
    }

    /** Not a number for a patient who dies without the stimulus already. */
    private static double change(Contract contract, Course course, Beds.Bed bed) {
        String column = String.valueOf(contract.observe());
        BedRun without = run(bed, course.without(), course.end(), column);
        return without.alive()
                ? run(bed, course.with(), course.end(), column).last().get(0)
                        - without.last().get(0)
                : Double.NaN;
    }

    private static BedRun run(Beds.Bed bed, List<Order> orders, double end, String column) {
        return BedRun.of(bed, Map.of(), orders, end, List.of(column));
    }
}
