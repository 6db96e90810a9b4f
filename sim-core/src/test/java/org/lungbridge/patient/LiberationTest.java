package org.lungbridge.patient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lungbridge.engine.EventRecord;
import org.lungbridge.engine.Order;
import org.lungbridge.engine.Rank;
import org.lungbridge.engine.Simulation;
import org.lungbridge.engine.Snapshot;
import org.lungbridge.model.Model;
import org.lungbridge.model.Variable;
import org.lungbridge.quantity.Quantity;
import org.lungbridge.quantity.Unit;
import org.lungbridge.recording.RecordingPlan;
import org.lungbridge.solver.Tolerance;
import org.lungbridge.vocabulary.Airway;
import org.lungbridge.vocabulary.Audit;
import org.lungbridge.vocabulary.Bleeding;
import org.lungbridge.vocabulary.Blood;
import org.lungbridge.vocabulary.Care;
import org.lungbridge.vocabulary.Circulation;
import org.lungbridge.vocabulary.Ecmo;
import org.lungbridge.vocabulary.Lung;
import org.lungbridge.vocabulary.Ventilator;

/** Off the tube, off the circuit, back again, and the ends a course can have. */
class LiberationTest {
    private static final double MINUTE = 60;
    private static final double HOUR = 3600;
    private static final double CMH2O = Unit.CMH2O.engine(1);
    private static final Map<String, Double> CIRCUIT = Map.of("speed", 3240.0, "sweep", 0.06, "FdO2", 1.0);

    /** What came of a course. */
    private record End(List<EventRecord> chart, Model model, Snapshot at) {
        double get(Quantity quantity) {
            Variable variable = model.variable(quantity);
            model.restoreLane(0, at.values());
            double[][] states = new double[model.states()][1];
            for (int s = 0; s < states.length; s++) {
                states[s][0] = at.memory().state()[s];
            }
            model.observe(states);
            return quantity.unit().of(model.value(variable, 0));
        }

        String line(String what) {
            return LiberationTest.line(chart, what);
        }
    }

    private static String line(List<EventRecord> chart, String what) {
        return chart.stream()
                .filter(event -> event.what().equals(what))
                .map(EventRecord::detail)
                .reduce((first, second) -> second)
                .orElse("");
    }

    private static End run(Bedside.Point start, double end, List<Order> orders) {
        Simulation simulation = simulate(start, end, orders);
        Model model = PatientModel.assemble(1, Bedside.LUNG);
        return new End(simulation.events(0), model, simulation.snapshot(0));
    }

    private static Simulation simulate(Bedside.Point start, double end, List<Order> orders) {
        Model model = PatientModel.assemble(1, Bedside.LUNG);
        model.restoreLane(0, start.values());
        Model observer = PatientModel.assemble(1, Bedside.LUNG);
        Simulation simulation = Simulation.builder(model, observer, new StandardOrders())
                .solver("rodas5p", Tolerance.of(1e-4))
                .recording(new RecordingPlan(3600, List.of()))
                .start(0, start.states())
                .orders(0, orders)
                .end(end)
                .build();
        simulation.run();
        return simulation;
    }

    private static Order at(double time, String kind, Map<String, Double> values, Map<String, String> names) {
        return new Order(time, Rank.ORDER, 0, "test", kind, values, names);
    }

    private static Order at(double time, String kind, Map<String, Double> values) {
        return at(time, kind, values, Map.of());
    }

    private static Order extubation(double time, String to) {
        return at(time, StandardOrders.EXTUBATE, Map.of(), Map.of("to", to));
    }

    private static Bedside.Point healthy() {
        return HealthyMan.admitted(Map.of());
    }

    /** Normal PaCO2 35-45 mmHg; PaO2 of 70 mmHg and more is enough to go home without oxygen. */
    @Test
    void recoveredPatientBreathesRoomAirForADay() {
        End day = run(healthy(), 25 * HOUR, List.of(extubation(HOUR, "room-air")));
        assertThat(day.get(Airway.SUPPORT)).isZero();
        assertThat(day.get(Circulation.ALIVE)).isEqualTo(1);
        assertThat(day.get(Blood.ARTERIAL_SATURATION)).isBetween(0.93, 1.0);
        assertThat(day.get(Blood.ARTERIAL_PCO2)).isBetween(35.0, 45.0);
        assertThat(day.get(Ventilator.MEASURED_RATE)).isBetween(12.0, 24.0);
    }

    @Test
    void whatNeedsATubeIsRefusedWithoutOne() {
        List<Order> orders = List.of(
                extubation(HOUR, "nasal-oxygen"),
                at(2 * HOUR, StandardOrders.SUCTION, Map.of()),
                at(2 * HOUR, StandardOrders.SET_VENTILATOR, Map.of("PEEP", 12 * CMH2O)),
                at(3 * HOUR, StandardOrders.SET_OXYGEN, Map.of("flow", 2 / 60.0), Map.of("device", "nasal-oxygen")));
        End end = run(healthy(), 4 * HOUR, orders);
        assertThat(end.line(StandardOrders.SUCTION)).isEqualTo("not done: the patient has no tube");
        assertThat(end.get(Ventilator.PEEP)).isZero();
        assertThat(end.get(Ventilator.FIO2)).isCloseTo(0.28, within(1e-9));
    }

    @Test
    void tubeComesBackWithTheBreathsTheVentilatorHad() {
        List<Order> orders = List.of(extubation(HOUR, "high-flow"), at(2 * HOUR, StandardOrders.INTUBATE, Map.of()));
        End end = run(healthy(), 3 * HOUR, orders);
        assertThat(end.get(Airway.SUPPORT)).isEqualTo(Airway.TUBE);
        assertThat(end.get(Ventilator.MEASURED_TIDAL_VOLUME)).isBetween(495.0, 505.0);
        assertThat(end.get(Ventilator.MEASURED_RATE)).isBetween(14.0, 15.5);
        assertThat(end.get(Ventilator.DISCONNECTION)).isZero();
    }

    @Test
    void coughClearsTheAirwaysThatATubeKeepsFull() {
        Map<String, Double> drops = Map.of("rate", 0.02 / HOUR);
        Order bleeds = at(60, StandardOrders.SET_ALVEOLAR_BLEEDING, drops);
        End tube = run(healthy(), 12 * HOUR, List.of(bleeds));
        End free = run(healthy(), 12 * HOUR, List.of(bleeds, extubation(120, "nasal-oxygen")));
        assertThat(tube.get(Airway.HEMOPTYSIS)).isZero();
        assertThat(free.get(Airway.HEMOPTYSIS)).isGreaterThan(1);
        assertThat(free.get(Lung.AIRWAY_BLOOD)).isLessThan(0.3 * tube.get(Lung.AIRWAY_BLOOD));
    }

    private static List<Order> awakeThenTrial(double oxygen) {
        return List.of(
                at(60, StandardOrders.SET_VENTILATOR, Map.of("FiO2", oxygen)),
                at(60, StandardOrders.SET_SEDATION, Map.of("depth", 0.2)),
                at(10 * MINUTE, StandardOrders.SPONTANEOUS_BREATHING_TRIAL, Map.of()));
    }

    @Test
    void goodLungPassesATrialOfBreathingAndTheVentilatorIsAsBefore() {
        End end = run(healthy(), HOUR, awakeThenTrial(0.35));
        assertThat(end.line(StandardOrders.SPONTANEOUS_BREATHING_TRIAL)).startsWith("passed after 30 min");
        assertThat(end.get(Ventilator.PRESSURE_SUPPORT)).isZero();
    }

    @Test
    void badLungFailsATrialOfBreathing() {
        Bedside.Point ill = Bedside.onEcmo();
        List<Order> orders = new ArrayList<>(awakeThenTrial(0.5));
        orders.add(at(9 * MINUTE, StandardOrders.SET_ECMO, Map.of("sweep", 0.0)));
        orders.sort((a, b) -> Double.compare(a.time(), b.time()));
        End end = run(ill, 40 * MINUTE, orders);
        assertThat(end.line(StandardOrders.SPONTANEOUS_BREATHING_TRIAL)).startsWith("failed after");
        End refused = run(ill, 15 * MINUTE, awakeThenTrial(1));
        assertThat(refused.line(StandardOrders.SPONTANEOUS_BREATHING_TRIAL)).startsWith("not done: ");
    }

    @Test
    void sweepOffTrialTellsAGoodLungFromABadOne() {
        List<Order> orders = List.of(
                at(60, StandardOrders.SET_VENTILATOR, Map.of("FiO2", 0.5)),
                at(2 * MINUTE, StandardOrders.START_ECMO, CIRCUIT),
                at(HOUR, StandardOrders.SWEEP_OFF_TRIAL, Map.of()));
        End good = run(healthy(), 4 * HOUR, orders);
        assertThat(good.line(StandardOrders.SWEEP_OFF_TRIAL)).startsWith("passed after 2 h");
        assertThat(good.get(Ecmo.SWEEP)).isEqualTo(3.6);
        End bad = run(
                Bedside.onEcmo(),
                HOUR,
                List.of(
                        at(60, StandardOrders.SET_VENTILATOR, Map.of("FiO2", 0.6)),
                        at(5 * MINUTE, StandardOrders.SWEEP_OFF_TRIAL, Map.of())));
        assertThat(bad.line(StandardOrders.SWEEP_OFF_TRIAL)).startsWith("failed after 10 min: desaturates");
        assertThat(bad.get(Ecmo.SWEEP)).isEqualTo(3.6);
    }

    @Test
    void circuitCanComeBackFresh() {
        List<Order> orders = List.of(
                at(60, StandardOrders.START_ECMO, CIRCUIT),
                at(5 * HOUR, StandardOrders.STOP_ECMO, Map.of()),
                at(8 * HOUR, StandardOrders.START_ECMO, CIRCUIT));
        End between = run(healthy(), 7 * HOUR, orders.subList(0, 2));
        assertThat(between.get(Ecmo.BLOOD_FLOW)).isBetween(-0.01, 0.01);
        assertThat(between.get(Bleeding.REBLEED_RISK)).isEqualTo(1);
        End again = run(healthy(), 9 * HOUR, orders);
        assertThat(again.get(Ecmo.BLOOD_FLOW)).isGreaterThan(3);
        assertThat(again.get(Ecmo.MEMBRANE_AGE)).isBetween(0.9, 1.1);
        assertThat(again.get(Bleeding.REBLEED_RISK)).isZero();
        assertThat(again.get(Circulation.ALIVE)).isEqualTo(1);
    }

    @Test
    void whoDependsOnTheMachinesDiesWithoutThem() {
        Order withdraw = at(HOUR, StandardOrders.WITHDRAW_LIFE_SUPPORT, Map.of(), Map.of("reason", "no-recovery"));
        Simulation dependent = simulate(Bedside.onEcmo(), 13 * HOUR, List.of(withdraw));
        assertThat(line(dependent.events(0), StandardOrders.DEATH))
                .startsWith("hypoxic cardiac arrest; cause: ")
                .endsWith("mode: withdrawal of life support (the lung does not recover)");
        assertThat(dependent.outcome(0).endTime()).isBetween(HOUR + MINUTE, 3 * HOUR);
        assertThat(line(dependent.events(0), StandardOrders.WITHDRAW_LIFE_SUPPORT))
                .contains("pump off, circuit clamped and disconnected");
        End recovered = run(healthy(), 13 * HOUR, List.of(withdraw));
        assertThat(recovered.get(Circulation.ALIVE)).isEqualTo(1);
        assertThat(recovered.line(StandardOrders.DEATH)).isEmpty();
    }

    /** The circuit leaves as it does at decannulation: nothing turns, nothing flows, its 600 mL of blood are lost. */
    @Test
    void withdrawalTakesTheCircuitAwayWithItsBlood() {
        Order withdraw = at(HOUR, StandardOrders.WITHDRAW_LIFE_SUPPORT, Map.of());
        Order stop = at(HOUR, StandardOrders.STOP_ECMO, Map.of());
        End withdrawn = run(Bedside.onEcmo(), HOUR + 10, List.of(withdraw));
        End decannulated = run(Bedside.onEcmo(), HOUR + 10, List.of(stop));
        for (End end : List.of(withdrawn, decannulated)) {
            assertThat(end.get(Ecmo.CONNECTED)).isZero();
            assertThat(end.get(Ecmo.CLAMP)).isEqualTo(1);
            assertThat(end.get(Ecmo.SPEED)).isZero();
            assertThat(end.get(Ecmo.SWEEP)).isZero();
        }
        assertThat(withdrawn.get(Blood.HEMOGLOBIN_MASS))
                .isCloseTo(decannulated.get(Blood.HEMOGLOBIN_MASS), within(0.01));
    }

    @Test
    void pumpIsStoppedWhenThePatientDiesOnEcmo() {
        Order death = at(HOUR, StandardOrders.DEATH, Map.of(), Map.of("cause", "circulatory arrest (shock)"));
        Simulation simulation = simulate(Bedside.onEcmo(), 2 * HOUR, List.of(death));
        assertThat(line(simulation.events(0), StandardOrders.DEATH))
                .isEqualTo("circulatory arrest (shock); cause: circulatory arrest (shock); mode: despite full support;"
                        + " pump off, circuit clamped");
    }

    @Test
    void orderedRebleedPutsItsVolumeIntoTheLung() {
        List<Order> orders = List.of(at(60, StandardOrders.LATE_REBLEED, Map.of("volume", 0.6, "duration", 4 * HOUR)));
        End end = run(healthy(), 5 * HOUR, orders);
        double bled = end.get(Audit.ALVEOLAR_BLED);
        assertThat(bled).isBetween(0.55, 0.61);
        assertThat(end.get(Bleeding.REBLEED_FLOW)).isZero();
    }

    @Test
    void dischargeWaitsForTubeAndCircuit() {
        Map<String, String> home = Map.of("from", "hospital", "to", "home");
        End early = run(healthy(), 2 * HOUR, List.of(at(HOUR, StandardOrders.DISCHARGE, Map.of(), home)));
        assertThat(early.line(StandardOrders.DISCHARGE)).startsWith("not done: ");
        List<Order> orders = List.of(extubation(60, "room-air"), at(HOUR, StandardOrders.DISCHARGE, Map.of(), home));
        End late = run(healthy(), 2 * HOUR, orders);
        assertThat(late.line(StandardOrders.DISCHARGE)).isEqualTo("from hospital to home, breathes room air");
        assertThat(late.get(Care.SAMPLING)).as("nobody draws blood at home").isZero();
        assertThat(early.get(Care.SAMPLING)).isEqualTo(1);
    }

    /** A quarter is drawn on the ward; a tube or a circuit is intensive care, where 40 mL are lost a day. */
    @Test
    void whoIsBackInIntensiveCareHasBloodDrawnAsBefore() {
        Order ward = at(HOUR, StandardOrders.DISCHARGE, Map.of(), Map.of("from", "icu", "to", "ward"));
        Order home = at(HOUR, StandardOrders.DISCHARGE, Map.of(), Map.of("from", "hospital", "to", "home"));
        Order back = at(2 * HOUR, "end-stay-at-home", Map.of());
        Order tube = at(3 * HOUR, StandardOrders.INTUBATE, Map.of());
        Order circuit = at(3 * HOUR, StandardOrders.START_ECMO, CIRCUIT);
        Order free = extubation(60, "room-air");
        assertThat(run(healthy(), 2.5 * HOUR, List.of(free, ward)).get(Care.SAMPLING))
                .isEqualTo(0.25);
        assertThat(run(healthy(), 2.5 * HOUR, List.of(free, home, back)).get(Care.SAMPLING))
                .isEqualTo(0.25);
        assertThat(run(healthy(), 3.5 * HOUR, List.of(free, ward, tube)).get(Care.SAMPLING))
                .isEqualTo(1);
        assertThat(run(healthy(), 3.5 * HOUR, List.of(free, home, circuit)).get(Care.SAMPLING))
                .isEqualTo(1);
    }
}
