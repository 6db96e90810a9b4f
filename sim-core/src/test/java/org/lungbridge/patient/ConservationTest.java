package org.lungbridge.patient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lungbridge.engine.EventRecord;
import org.lungbridge.engine.Order;
import org.lungbridge.engine.Simulation;
import org.lungbridge.fitting.FittedPatient;
import org.lungbridge.model.Model;
import org.lungbridge.model.Variable;
import org.lungbridge.physiology.lung.LungPreset;
import org.lungbridge.recording.Column;
import org.lungbridge.recording.RecordingPlan;
import org.lungbridge.solver.Tolerance;
import org.lungbridge.vocabulary.Audit;
import org.lungbridge.vocabulary.Bleeding;
import org.lungbridge.vocabulary.Blood;
import org.lungbridge.vocabulary.Circulation;
import org.lungbridge.vocabulary.Kidney;
import org.lungbridge.vocabulary.Lung;

/** Nothing is made or lost in two days in which everything happens that can be ordered, with and without ECMO. */
@Tag("once")
class ConservationTest {
    private static final double HOUR = EveryOrder.HOUR;
    /** What stands in no order book of a patient without a circuit. */
    private static final Set<String> OF_ECMO = Set.of(
            StandardOrders.START_ECMO,
            StandardOrders.SET_ECMO,
            StandardOrders.CLAMP_ECMO,
            StandardOrders.UNCLAMP_ECMO,
            StandardOrders.OXYGENATOR_FAILURE,
            StandardOrders.CLOT_OXYGENATOR,
            StandardOrders.PUMP_CLOT,
            StandardOrders.CHANGE_OXYGENATOR,
            StandardOrders.CHANGE_PUMP_HEAD,
            StandardOrders.CHANGE_CIRCUIT,
            StandardOrders.STOP_ECMO,
            CircuitFault.PUMP,
            "hand-crank",
            "emergency-drive",
            CircuitFault.SWEEP,
            "restore-sweep-gas",
            CircuitFault.WET,
            "sigh-sweep",
            CircuitFault.HEATER,
            "repair-heater",
            CircuitFault.TIP,
            CircuitFault.DRAINAGE,
            CircuitAir.KIND,
            "de-air-circuit",
            MainsFailure.KIND,
            MainsFailure.RESTORE,
            CircuitOpens.RUPTURE,
            CircuitOpens.DECANNULATION);

    /** Every kind there is, but for ends, transplants and lysis, which follow from beginnings, and for what only a state event brings. */
    @Test
    void everyOrderIsGiven() {
        Set<String> known = new TreeSet<>(new StandardOrders().kinds());
        known.removeIf(kind -> kind.startsWith("end-"));
        known.remove(VeinClots.LYSIS);
        known.remove(PlasmaExchange.ALARM);
        known.remove(StandardOrders.TRANSPLANT);
        known.removeAll(followingFromEvents());
        assertThat(known).hasSizeGreaterThan(25);
        assertThat(kinds(EveryOrder.onEcmo())).containsAll(known);
        known.removeAll(OF_ECMO);
        assertThat(kinds(EveryOrder.withoutEcmo())).containsAll(known);
    }

    private static Set<String> followingFromEvents() {
        Model model = PatientModel.assemble(1, Bedside.LUNG);
        return IntStream.range(0, model.events())
                .mapToObj(event -> new StandardOrders().atStateEvent(model.eventName(event), new FakeLane()))
                .flatMap(List::stream)
                .map(Order::kind)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> kinds(List<Order> orders) {
        return orders.stream().map(Order::kind).collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void twoDaysOnEcmoCloseEveryBalance() {
        Bedside.Point start = Bedside.baseline();
        Simulation simulation = run(start, EveryOrder.onEcmo());
        assertThat(simulation.outcome(0).endTime()).isEqualTo(48 * HOUR);
        assertEveryBalanceCloses("on ECMO", simulation, start);
    }

    @Test
    void twoDaysWithoutEcmoCloseEveryBalance() {
        FittedPatient patient = DrawnBed.of(1, 5, Bedside.LUNG, LungPreset.CALIBRATED)
                .orElseThrow()
                .patient();
        Bedside.Point start = new Bedside.Point(patient.states(), patient.values());
        Simulation simulation = run(start, EveryOrder.withoutEcmo());
        assertThat(simulation.outcome(0).endTime()).isEqualTo(48 * HOUR);
        assertEveryBalanceCloses("without ECMO", simulation, start);
    }

    private static Simulation run(Bedside.Point start, List<Order> course) {
        Model model = PatientModel.assemble(1, Bedside.LUNG);
        model.restoreLane(0, start.values());
        Column bleeding = new Column("bleeding", Lung.ALVEOLAR_BLEEDING.name(), 1);
        Simulation simulation = Simulation.builder(model, PatientModel.assemble(1, Bedside.LUNG), new StandardOrders())
                .solver("rodas5p", Tolerance.of(1e-4))
                .recording(new RecordingPlan(60, List.of(bleeding)))
                .start(0, start.states())
                .orders(0, course)
                .alive(Circulation.ALIVE.name())
                .end(48 * HOUR)
                .build();
        simulation.run();
        assertEveryProcedureEnded(simulation);
        return simulation;
    }

    /** An order that was refused would test nothing. */
    private static void assertEveryProcedureEnded(Simulation simulation) {
        Set<String> charted =
                simulation.events(0).stream().map(EventRecord::what).collect(Collectors.toCollection(TreeSet::new));
        assertThat(charted)
                .contains(
                        StandardOrders.SUCTION,
                        StandardOrders.BRONCHOSCOPY,
                        StandardOrders.CHANGE_TUBE,
                        StandardOrders.RECRUITMENT_MANEUVER,
                        StandardOrders.INSPIRATORY_HOLD,
                        StandardOrders.EXPIRATORY_HOLD,
                        StandardOrders.DISCONNECT_VENTILATOR,
                        StandardOrders.TURN_PRONE,
                        StandardOrders.TURN_SUPINE,
                        LineKink.KIND,
                        LineKink.RELEASE,
                        TubeEvent.KIND,
                        TubeClot.KIND);
    }

    private static void assertEveryBalanceCloses(String course, Simulation simulation, Bedside.Point start) {
        Model model = PatientModel.assemble(1, Bedside.LUNG);
        double[] end = simulation.snapshot(0).memory().state();
        for (Balance balance : Balance.all()) {
            double gained = balance.stored(model, row -> end[row]) - balance.stored(model, row -> start.states()[row]);
            double booked = balance.booked(model, row -> end[row]);
            double turnover = balance.turnover(model, row -> end[row]);
            System.out.println(String.format(
                    Locale.ROOT,
                    "%s, %s: gained %.9g, booked %.9g, turnover %.6g, gap %.2e of turnover",
                    course,
                    balance.name(),
                    gained,
                    booked,
                    turnover,
                    (gained - booked) / turnover));
            assertThat(Math.abs(gained - booked)).as(balance.name()).isLessThan(1e-12 * turnover);
        }
        assertBledAsShown(simulation, end[model.stateRow(Audit.ALVEOLAR_BLED)]);
    }

    /** What was booked as bled into the lung is the integral of the bleeding that was shown. */
    private static void assertBledAsShown(Simulation simulation, double bled) {
        double[] bleeding = simulation.recording(0).column("bleeding");
        double sum = 0;
        for (int row = 1; row < bleeding.length; row++) {
            sum += 0.5 * 60 * (bleeding[row] + bleeding[row - 1]);
        }
        assertThat(bled).isGreaterThan(0.7).isCloseTo(sum, withinPercentage(1));
    }

    /** The books are kept by those who move blood, so they are checked against the orders as well. */
    @Test
    void booksAgreeWithWhatWasOrdered() {
        Bedside bedside = new Bedside(Bedside.onEcmo(), 1e-4);
        double volume = bedside.get(Blood.FLUID_BALANCE);
        Variable sampling = bedside.model().find("blood_volume.sampling").orElseThrow();
        double drawn = bedside.model().value(sampling, 0) * HOUR;
        double oozed = bedside.get(Bleeding.OTHER_BLED);
        double before = bedside.get(Blood.HEMOGLOBIN_MASS);
        bedside.model().set(bedside.model().find("renal_function.recovery").orElseThrow(), 0, 0);
        bedside.set(Map.of(Kidney.FILTRATION, 0.0, Blood.RED_CELLS, 600.0)).on(HOUR);
        double cells = bedside.get(Blood.HEMOGLOBIN_MASS) - before;
        double lost = drawn + bedside.get(Bleeding.OTHER_BLED) - oozed;
        assertThat(Math.abs(bedside.get(Blood.FLUID_BALANCE) - volume - (0.6 - lost)))
                .isLessThan(1e-6);
        // what sampling draws, and what bursts in the pump at 3.7 L/min
        double burst = 0.1;
        assertThat(cells).isBetween(120 - drawn * 110 - burst, 120.0);
    }
}
