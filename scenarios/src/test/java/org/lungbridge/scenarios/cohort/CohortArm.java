package org.lungbridge.scenarios.cohort;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.lungbridge.quantity.Unit;
import org.lungbridge.scenarios.Library;
import org.lungbridge.scenarios.document.End;
import org.lungbridge.scenarios.document.Measure;
import org.lungbridge.scenarios.document.Resolution;
import org.lungbridge.scenarios.document.Scenario;
import org.lungbridge.scenarios.document.SetLuck;
import org.lungbridge.scenarios.document.TimelineOrder;
import org.lungbridge.scenarios.run.RunOptions;

/**
 * Drawn patients of one disease, from one shipped document or several, everything by chance. Of five patients three come from
 * a document with three patients and two from one with two.
 *
 * <p>Runs share the processors; each patient is independent and keeps his place in the row.
 */
final class CohortArm {
    /** Patients of each arm; fewer while something is being looked for. */
    static final int PATIENTS = Integer.getInteger("lungbridge.cohort.patients", 200);

    private static final int PROCESSORS =
            Integer.getInteger("lungbridge.cohort.threads", Runtime.getRuntime().availableProcessors());
    private static final long SEED = 2026;
    private static final double DAY = 86_400;

    private final List<Cohort> beds = new ArrayList<>();

    /** An arm of so many days from these documents, some orders of their timelines left out. */
    CohortArm(double days, Set<Class<? extends TimelineOrder>> without, String... documents) {
        RunOptions options =
                new RunOptions(SEED, "rodas5p", 1e-4, OptionalDouble.of(3600), OptionalDouble.of(days * DAY));
        for (String document : documents) {
            Scenario scenario = coarse(document, days, without);
            int share = documents.length == 1 ? 1 : scenario.everybody().size();
            for (int i = 0; i < share; i++) {
                beds.add(new Cohort(scenario, options));
            }
        }
    }

    /** What became of everybody. */
    List<CohortRow> run() {
        ExecutorService pool = Executors.newFixedThreadPool(PROCESSORS);
        try {
            List<Future<CohortRow>> waiting = new ArrayList<>();
            for (int i = 0; i < PATIENTS; i++) {
                int number = i;
                waiting.add(pool.submit(() -> CohortRow.of(beds.get(number % beds.size()), number)));
            }
            List<CohortRow> rows = new ArrayList<>();
            for (Future<CohortRow> one : waiting) {
                rows.add(one.get());
            }
            return rows;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } finally {
            pool.shutdownNow();
        }
    }

    /** The document with a coarse lung, values by the hour and everything by chance. */
    private static Scenario coarse(String document, double days, Set<Class<? extends TimelineOrder>> without) {
        Scenario written = Library.scenario(document);
        List<TimelineOrder> timeline = new ArrayList<>(List.of(new SetLuck(new Measure(0, Unit.S), null)));
        written.timeline().stream()
                .filter(order -> !(order instanceof SetLuck) && !without.contains(order.getClass()))
                .forEach(timeline::add);
        return new Scenario(
                null,
                written.id(),
                written.title(),
                null,
                null,
                null,
                null,
                null,
                null,
                written.patient(),
                written.patients(),
                written.equipment(),
                written.laboratory(),
                written.care(),
                timeline,
                null,
                null,
                new End(new Measure(days, Unit.DAY), null),
                null,
                new Resolution(4.0, 1.0));
    }
}
