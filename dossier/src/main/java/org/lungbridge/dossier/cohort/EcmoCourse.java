package org.lungbridge.dossier.cohort;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.lungbridge.chance.Chance;
import org.lungbridge.dossier.bed.HealthyMan;
import org.lungbridge.dossier.bed.WrittenOrders;
import org.lungbridge.engine.EventRecord;
import org.lungbridge.engine.Order;
import org.lungbridge.engine.Simulation;
import org.lungbridge.model.Model;
import org.lungbridge.patient.DrawnPatient;
import org.lungbridge.patient.PatientModel;
import org.lungbridge.patient.StandardOrders;
import org.lungbridge.physiology.coagulation.Factor;
import org.lungbridge.physiology.lung.LungPreset;
import org.lungbridge.physiology.lung.LungResolution;
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
 * @param recording every six hours, the first row before the circuit: platelets (10⁹/L), aPTT (s), clot of the cannulated vein
 * @param days length, or till death
 */
public record EcmoCourse(List<EventRecord> chart, Recording recording, double days) {
    /** A course whose chart nobody changes afterwards. */
    public EcmoCourse {
        chart = List.copyOf(chart);
    }

    private static final double HOUR = 3600;
    private static final double DAY = 24 * HOUR;
    private static final int ROWS_A_DAY = 4;
    /** The lungs are open and dry; how finely they are cut does not show. */
    private static final LungResolution LUNG = new LungResolution(4, 1);

    private static final long SEED = 2026;
    /** Usual of adults on ECMO before the prime, g/L. */
    private static final double HEMOGLOBIN = 98;

    private static final List<Quantity> WATCHED = List.of(
            Coagulation.PLATELET_COUNT,
            Coagulation.APTT,
            Thrombosis.CANNULA_VEIN_HAZARD,
            Thrombosis.CANNULA_VEIN_THRESHOLD);

    private static final List<String> VARYING = List.of("coagulation.", "heparin.", "bleeding.");
    private static final Shared<Care, EcmoCourse> COHORTS = new Shared<>();

    /**
     * How a cohort is treated.
     *
     * @param heparin_IUPerKgPerH rate of heparin
     * @param days on ECMO, the mean where they differ
     * @param spread standard deviation of the logarithm of the days
     */
    public record Care(double heparin_IUPerKgPerH, double days, double spread) {
        private static final double LONGEST = 60;

        private double daysOf(Chance luck) {
            double factor = StrictMath.exp(spread * luck.normal("days", 0) - spread * spread / 2);
            return spread > 0 ? Math.min(LONGEST, days * factor) : days;
        }
    }

    /** So many patients, the same patients and luck under any care. */
    public static List<EcmoCourse> cohort(int patients, Care care) {
        return COHORTS.of(care, patients, patient -> run(new Chance(SEED, patient), care));
    }

    private static EcmoCourse run(Chance luck, Care care) {
        Model observer = PatientModel.assemble(1, LUNG);
        Map<String, Double> parameters = new TreeMap<>(DrawnPatient.of(luck, observer, LUNG, LungPreset.CALIBRATED)
                .patient()
                .parameters());
        parameters.keySet().removeIf(name -> !varies(name));
        HealthyMan man = HealthyMan.admitted(LUNG, HealthyMan.USUAL_HEART, HEMOGLOBIN, parameters);
        Simulation simulation = Simulation.builder(man.model(), observer, new StandardOrders(luck))
                .solver("rodas5p", Tolerance.of(1e-4))
                .recording(new RecordingPlan(
                        DAY / ROWS_A_DAY,
                        WATCHED.stream().map(EcmoCourse::column).toList()))
                .start(0, man.states())
                .orders(0, orders(care))
                .alive(Circulation.ALIVE.name())
                .end(care.daysOf(luck) * DAY)
                .build();
        simulation.run();
        simulation.outcome(0).failure().ifPresent(failure -> {
            throw new IllegalStateException("patient " + luck.patient() + ": " + failure);
        });
        return new EcmoCourse(
                simulation.events(0),
                simulation.recording(0),
                simulation.outcome(0).endTime() / DAY);
    }

    private static List<Order> orders(Care care) {
        return new WrittenOrders()
                .add("{\"at\":\"0 s\",\"order\":\"set-luck\"}")
                .add(
                        "{\"at\":\"1 s\",\"order\":\"start-ecmo\",\"speed\":\"3000 /min\",\"sweep\":\"3 L/min\",\"FdO2\":1.0}")
                .add(String.format(
                        Locale.ROOT,
                        "{\"at\":\"1 s\",\"order\":\"set-heparin\",\"rate\":\"%.4f IU/kg/h\"}",
                        care.heparin_IUPerKgPerH()))
                .read("cohort on ECMO");
    }

    private static boolean varies(String name) {
        return VARYING.stream().anyMatch(name::startsWith)
                || Factor.ALL.stream()
                        .anyMatch(factor -> factor.parameter("setpoint").equals(name));
    }

    private static Column column(Quantity quantity) {
        return new Column(quantity.name(), quantity.name(), 1 / quantity.unit().toEngine());
    }

    /** How often this was charted up to this day. */
    public long count(Predicate<EventRecord> what, double day) {
        return chart.stream()
                .filter(event -> event.time() <= day * DAY)
                .filter(what)
                .count();
    }

    /** Days on ECMO up to this day. */
    public double daysUntil(double day) {
        return Math.min(days, day);
    }

    /** A bleed of this site begins, or of any where the site is empty. */
    public static Predicate<EventRecord> bleed(String site) {
        return event -> event.what().equals("bleed-at-site")
                && event.detail().contains(" begins")
                && event.detail().startsWith(site);
    }

    /** The chart says this. */
    public static Predicate<EventRecord> kind(String kind) {
        return event -> event.what().equals(kind);
    }

    /** Clot stops membrane lung or pump, or asks for an exchange. */
    public static Predicate<EventRecord> circuit() {
        return exchangeDue().or(kind("pump-clot"));
    }

    /** The pressure drop of the membrane lung asks for an exchange, or it stops. */
    public static Predicate<EventRecord> exchangeDue() {
        return kind("oxygenator-failure")
                .or(kind("membrane-alarm").and(event -> event.detail().contains("exchange")));
    }

    /** A quantity after so many days, in its own unit; not a number for who is no longer on ECMO. */
    public double at(Quantity quantity, double day) {
        double[] column = recording.column(quantity.name());
        int row = (int) Math.round(ROWS_A_DAY * day);
        return row < column.length ? column[row] : Double.NaN;
    }

    /** The lowest count of platelets up to this day, 10⁹/L. */
    public double fewestPlatelets(double day) {
        return Arrays.stream(recording.column(Coagulation.PLATELET_COUNT.name()))
                .limit(1 + Math.round(ROWS_A_DAY * day))
                .min()
                .orElseThrow();
    }

    /** There is a clot in the cannulated vein after so many days, or at the end of a shorter course. */
    public boolean clotOfCannula(double day) {
        double last = Math.min(day, (recording.rows() - 1) / (double) ROWS_A_DAY);
        return at(Thrombosis.CANNULA_VEIN_HAZARD, last) >= at(Thrombosis.CANNULA_VEIN_THRESHOLD, last);
    }
}
