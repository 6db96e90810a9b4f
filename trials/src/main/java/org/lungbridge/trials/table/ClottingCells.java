package org.lungbridge.trials.table;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import org.lungbridge.engine.EventRecord;
import org.lungbridge.outcome.Course;
import org.lungbridge.outcome.Span;
import org.lungbridge.trials.endpoint.Evidence;

/** Thrombosis of the circuit and of the patient. */
final class ClottingCells {
    private static final Set<String> CHANGES = Set.of("change-oxygenator", "change-circuit", "change-pump-head");
    private static final String OXYGENATOR = "oxygenator-failure";
    private static final String PUMP = "pump-clot";
    private static final Set<String> FAILURES = Set.of(OXYGENATOR, PUMP, "circuit-rupture", "air-in-circuit");
    /** The end of an exchange says for how long there was no flow. */
    private static final String EXCHANGED = "without flow";

    private final Course course;

    private ClottingCells(Course course) {
        this.course = course;
    }

    static void put(Cells cells, Evidence evidence) {
        ClottingCells all = new ClottingCells(evidence.course());
        all.changes(cells);
        all.clots(cells);
        cells.text(
                "registryComplications",
                registry(evidence.outcome().complications().counts()));
    }

    private void changes(Cells cells) {
        double[] changes = times(course.all(
                event -> CHANGES.contains(event.what()) && event.detail().contains(EXCHANGED)));
        double[] acute =
                DoubleStream.of(changes).filter(time -> isAcute(time, changes)).toArray();
        cells.happened("circuitChange", DoubleStream.of(changes).findFirst());
        cells.happened("circuitChangeAcute", DoubleStream.of(acute).findFirst());
        cells.count("circuitChanges", changes.length).count("circuitChangesAcute", acute.length);
        cells.count("circuitChangesElective", changes.length - acute.length);
    }

    /** Whether a part had failed in the day before, and since the exchange before. */
    private boolean isAcute(double change, double[] changes) {
        double before =
                DoubleStream.of(changes).filter(time -> time < change).max().orElse(Double.NEGATIVE_INFINITY);
        double from = Math.max(before, change - Span.DAY);
        return course.all(event -> FAILURES.contains(event.what())).stream()
                .anyMatch(event -> event.time() > from && event.time() <= change);
    }

    private void clots(Cells cells) {
        OptionalDouble oxygenator = first(course.all(OXYGENATOR));
        OptionalDouble pump = first(course.all(PUMP));
        OptionalDouble circuit = earliest(oxygenator, pump);
        OptionalDouble vein = first(course.all(ClottingCells::isVein));
        OptionalDouble embolism = first(course.all(event ->
                event.what().equals("pulmonary-embolism") && !event.detail().contains("is gone")));
        OptionalDouble stroke = first(course.all("ischemic-stroke"));
        OptionalDouble patient = earliest(vein, embolism, stroke);
        cells.happened("oxygenatorFailure", oxygenator).happened("pumpClot", pump);
        cells.happened("circuitThrombosis", circuit).happened("thrombosis", patient);
        cells.happened("veinThrombosis", vein).happened("embolism", embolism).happened("stroke", stroke);
        cells.happened("elsoThrombotic", earliest(circuit, patient));
    }

    private static boolean isVein(EventRecord event) {
        return event.what().equals("vein-thrombosis")
                || event.what().equals("stop-ecmo") && event.detail().contains("thrombosis of the cannulated vein");
    }

    private static double[] times(List<EventRecord> events) {
        return events.stream().mapToDouble(EventRecord::time).toArray();
    }

    private static OptionalDouble first(List<EventRecord> events) {
        return DoubleStream.of(times(events)).findFirst();
    }

    private static OptionalDouble earliest(OptionalDouble... times) {
        return List.of(times).stream().flatMapToDouble(OptionalDouble::stream).min();
    }

    private static String registry(Map<String, Integer> counts) {
        return counts.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue())
                .collect(Collectors.joining("; "));
    }
}
