package org.lungbridge.patient;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntToDoubleFunction;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.lungbridge.chance.Chance;
import org.lungbridge.engine.EventRecord;
import org.lungbridge.engine.Order;
import org.lungbridge.engine.Rank;
import org.lungbridge.engine.Simulation;
import org.lungbridge.model.Model;
import org.lungbridge.physiology.coagulation.Factor;
import org.lungbridge.physiology.lung.LungPreset;
import org.lungbridge.quantity.Quantity;
import org.lungbridge.recording.Column;
import org.lungbridge.recording.Recording;
import org.lungbridge.recording.RecordingPlan;
import org.lungbridge.solver.Tolerance;
import org.lungbridge.vocabulary.Circulation;
import org.lungbridge.vocabulary.Coagulation;
import org.lungbridge.vocabulary.Thrombosis;

/**
 * One of a cohort on ECMO with a fixed infusion of heparin: what was charted and recorded. The lungs are open, so that nobody
 * dies of them while bleeding and clotting are counted; parameters of clotting, heparin and bleeding vary as they declare,
 * everything happens by chance.
 *
 * @param chart what happened
 * @param recording every six hours: platelets (10⁹/L), aPTT (s), clot of the cannulated vein
 * @param days length, or till death
 */
record EcmoCourse(List<EventRecord> chart, Recording recording, double days) {
    private static final double HOUR = 3600;
    private static final double DAY = 24 * HOUR;
    /** Usual of adults on ECMO before the prime, g/L. */
    private static final double HEMOGLOBIN = 98;

    private static final List<Quantity> WATCHED = List.of(
            Coagulation.PLATELET_COUNT,
            Coagulation.APTT,
            Thrombosis.CANNULA_VEIN_HAZARD,
            Thrombosis.CANNULA_VEIN_THRESHOLD);

    private static final List<String> VARYING = List.of("coagulation.", "heparin.", "bleeding.");

    /** How a patient is treated. */
    record Care(double heparin_IUPerKgPerH, IntToDoubleFunction days, Map<String, Double> parameters) {
        Care(double heparin_IUPerKgPerH, double days) {
            this(heparin_IUPerKgPerH, patient -> days, Map.of());
        }
    }

    /** So many patients with the luck of this seed, the same patients and luck under any care. */
    static List<EcmoCourse> cohort(int patients, long seed, Care care) {
        return IntStream.range(0, patients)
                .parallel()
                .mapToObj(patient ->
                        run(new Chance(seed, patient), care, care.days().applyAsDouble(patient)))
                .toList();
    }

    private static EcmoCourse run(Chance luck, Care care, double days) {
        Model model = PatientModel.assemble(1, Bedside.LUNG);
        Map<String, Double> parameters = new TreeMap<>(new Draw(luck, LungPreset.CALIBRATED).declared(model));
        parameters.keySet().removeIf(name -> !varies(name));
        parameters.putAll(care.parameters());
        Bedside.Point start = HealthyMan.admitted(parameters, HEMOGLOBIN);
        model.restoreLane(0, start.values());
        List<Order> orders = new ArrayList<>();
        add(orders, 0, SetLuck.KIND, Map.of());
        add(orders, 0, StandardOrders.START_ECMO, Map.of("speed", 3000.0, "sweep", 0.05, "FdO2", 1.0));
        add(orders, 0, StandardOrders.SET_HEPARIN, Map.of("ratePerKilogram", care.heparin_IUPerKgPerH() / HOUR));
        Simulation simulation = Simulation.builder(
                        model, PatientModel.assemble(1, Bedside.LUNG), new StandardOrders(luck))
                .solver("rodas5p", Tolerance.of(1e-4))
                .recording(new RecordingPlan(
                        6 * HOUR, WATCHED.stream().map(EcmoCourse::column).toList()))
                .start(0, start.states())
                .orders(0, orders)
                .alive(Circulation.ALIVE.name())
                .end(days * DAY)
                .build();
        simulation.run();
        if (simulation.outcome(0).failure().isPresent()) {
            throw new AssertionError(simulation.outcome(0).endReason());
        }
        return new EcmoCourse(
                simulation.events(0),
                simulation.recording(0),
                simulation.outcome(0).endTime() / DAY);
    }

    private static boolean varies(String name) {
        return VARYING.stream().anyMatch(name::startsWith)
                || Factor.ALL.stream()
                        .anyMatch(factor -> factor.parameter("setpoint").equals(name));
    }

    private static Column column(Quantity quantity) {
        return new Column(quantity.name(), quantity.name(), 1 / quantity.unit().toEngine());
    }

    private static void add(List<Order> orders, double hour, String kind, Map<String, Double> values) {
        orders.add(new Order(hour * HOUR, Rank.ORDER, orders.size(), "cohort", kind, values, Map.of()));
    }

    /** How often this was charted. */
    long count(Predicate<EventRecord> what) {
        return chart.stream().filter(what).count();
    }

    /** A bleed of this site begins, or of any where the site is empty. */
    static Predicate<EventRecord> bleed(String site) {
        return event -> event.what().equals("bleed-at-site")
                && event.detail().contains(" begins")
                && event.detail().startsWith(site);
    }

    /** The chart says this. */
    static Predicate<EventRecord> kind(String kind) {
        return event -> event.what().equals(kind);
    }

    /** A quantity after so many days, in its own unit. */
    double at(Quantity quantity, double day) {
        double[] column = recording.column(quantity.name());
        return column[Math.min(column.length - 1, (int) Math.round(4 * day))];
    }

    /** The lowest count of platelets, 10⁹/L. */
    double fewestPlatelets() {
        return Arrays.stream(recording.column(Coagulation.PLATELET_COUNT.name()))
                .min()
                .orElseThrow();
    }

    /** There is a clot in the cannulated vein after so many days. */
    boolean clotOfCannula(double day) {
        return at(Thrombosis.CANNULA_VEIN_HAZARD, day) >= at(Thrombosis.CANNULA_VEIN_THRESHOLD, day);
    }
}
