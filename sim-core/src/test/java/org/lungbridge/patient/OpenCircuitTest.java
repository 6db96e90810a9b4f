package org.lungbridge.patient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lungbridge.model.Model;
import org.lungbridge.quantity.Quantity;
import org.lungbridge.vocabulary.Bleeding;
import org.lungbridge.vocabulary.Blood;
import org.lungbridge.vocabulary.Circulation;
import org.lungbridge.vocabulary.Coagulation;
import org.lungbridge.vocabulary.Ecmo;
import org.lungbridge.vocabulary.Fault;

/** A line tears or a cannula slips out: blood on the floor, air in the pump, until somebody clamps. */
class OpenCircuitTest {
    private static final Map<String, String> BEHIND = Map.of("site", "after-pump");
    private static final Map<String, String> BEFORE = Map.of("site", "before-pump");

    /** 30 % of 3.7 L/min are 1.1 L in a minute; pressure falls until the line is clamped. */
    @Test
    void tornReturnLineLosesItsShareOfTheFlowUntilItIsClamped() {
        FaultRun run = FaultRun.onEcmo()
                .at(2, CircuitOpens.RUPTURE, Map.of(FaultOrder.SEVERITY, 0.3), BEHIND)
                .at(3, StandardOrders.CLAMP_ECMO)
                .at(4, StandardOrders.CHANGE_CIRCUIT, Map.of("duration", 120.0))
                .at(7, StandardOrders.UNCLAMP_ECMO)
                .until(10);
        double lost = run.get(Blood.VOLUME, 2) - run.get(Blood.VOLUME, 3);
        assertThat(lost).isCloseTo(0.3 * 3.699, withinPercentage(2));
        assertThat(run.get(Circulation.ARTERIAL_PRESSURE, 3))
                .isLessThan(run.get(Circulation.ARTERIAL_PRESSURE, 1) - 20);
        assertThat(run.get(Blood.VOLUME, 4)).isCloseTo(run.get(Blood.VOLUME, 3), within(0.02));
        assertThat(run.get(Blood.VOLUME, 10)).as("the new line holds").isGreaterThan(run.get(Blood.VOLUME, 7) - 0.01);
        assertThat(run.get(Ecmo.BLOOD_FLOW, 10)).isGreaterThan(3);
    }

    /** Before the pump there is suction: air while it turns, blood when it stands. */
    @Test
    void tornDrainageLineDrawsAirAndBleedsOnceThePumpStands() {
        FaultRun run = FaultRun.onEcmo()
                .at(2, CircuitOpens.RUPTURE, Map.of(FaultOrder.SEVERITY, 0.3), BEFORE)
                .at(4, CircuitAir.KIND)
                .at(5, "de-air-circuit")
                .at(6, CircuitFault.PUMP)
                .at(8, StandardOrders.CLAMP_ECMO)
                .until(10);
        assertThat(run.get(Ecmo.BLOOD_FLOW, 3)).isBetween(2.0, 3.4);
        assertThat(run.get(Blood.VOLUME, 2) - run.get(Blood.VOLUME, 4))
                .as("suction keeps the blood")
                .isLessThan(0.01);
        double standing = run.get(Blood.VOLUME, 6.5) - run.get(Blood.VOLUME, 7.5);
        assertThat(standing).as("0.3 of 0.6 L/min").isCloseTo(0.18, within(0.02));
        assertThat(run.get(Blood.VOLUME, 8.5)).isCloseTo(run.get(Blood.VOLUME, 9.5), within(0.005));
        assertThat(run.chart())
                .contains(
                        "console-alarm: bubble detector, flow low",
                        "de-air-circuit: not done: no air in the pump, or it comes in as fast: the circuit is open");
    }

    @Test
    void lostReturnCannulaEmptiesThePatientWithinAMinute() {
        FaultRun run = FaultRun.onEcmo()
                .at(2, CircuitOpens.DECANNULATION, Map.of(), Map.of("cannula", "return"))
                .at(2.25, StandardOrders.CLAMP_ECMO)
                .at(4, BleedingControl.KIND, Map.of(), Map.of("site", "cannula"))
                .until(8);
        double first = run.get(Blood.VOLUME, 2) - run.get(Blood.VOLUME, 2.25);
        assertThat(first).as("pump flow and hole, 15 s").isCloseTo((3.699 + 0.2) / 4, withinPercentage(3));
        assertThat(run.get(Blood.VOLUME, 3) - run.get(Blood.VOLUME, 4))
                .as("the hole")
                .isCloseTo(0.2, within(0.01));
        assertThat(run.get(Blood.VOLUME, 8)).as("pressure on it").isCloseTo(run.get(Blood.VOLUME, 5.5), within(0.01));
        assertThat(run.get(Circulation.ARTERIAL_PRESSURE, 3)).isLessThan(55);
    }

    @Test
    void lostDrainageCannulaFillsThePumpWithAirAndNewCannulasMendIt() {
        FaultRun run = FaultRun.onEcmo()
                .at(2, CircuitOpens.DECANNULATION, Map.of("bleeding", 0.1 / 60), Map.of("cannula", "drainage"))
                .at(3, BleedingControl.KIND, Map.of("duration", 30.0), Map.of("site", "cannula"))
                .at(5, StandardOrders.STOP_ECMO)
                .at(20, StandardOrders.START_ECMO, Map.of("speed", 3240.0, "sweep", 0.06, "FdO2", 1.0))
                .until(22);
        assertThat(run.get(Ecmo.BLOOD_FLOW, 3)).isLessThan(0);
        assertThat(run.get(Fault.ACTUAL_SPEED, 3)).isEqualTo(3240);
        assertThat(run.get(Blood.VOLUME, 2) - run.get(Blood.VOLUME, 3)).isCloseTo(0.1, within(0.005));
        assertThat(run.get(Ecmo.BLOOD_FLOW, 22)).isGreaterThan(3);
    }

    /** What leaves through the tear leaves every book, and takes plasma and cells in their proportion. */
    @Test
    void tornLineKeepsEveryBalanceAndTakesPlasmaAndCellsAlike() {
        Bedside.Point start = Bedside.onEcmo();
        FaultRun run = FaultRun.onEcmo()
                .at(1, CircuitOpens.RUPTURE, Map.of(FaultOrder.SEVERITY, 0.5, FaultOrder.ONSET, 20.0), BEHIND)
                .at(2, StandardOrders.CLAMP_ECMO)
                .at(3, CircuitOpens.RUPTURE, Map.of(), BEFORE)
                .at(4, StandardOrders.UNCLAMP_ECMO)
                .at(5, StandardOrders.CLAMP_ECMO)
                .until(6);
        Model model = PatientModel.assemble(1, Bedside.LUNG);
        double[] end = run.end();
        for (Balance balance : Balance.all()) {
            double gained = balance.stored(model, row -> end[row]) - balance.stored(model, row -> start.states()[row]);
            double gap =
                    gained - balance.booked(model, row -> end[row]) + balance.booked(model, row -> start.states()[row]);
            assertThat(Math.abs(gap)).as(balance.name()).isLessThan(1e-12 * balance.turnover(model, row -> end[row]));
        }
        double bled = end[model.stateRow(Bleeding.OTHER_BLED)] - start.states()[model.stateRow(Bleeding.OTHER_BLED)];
        assertThat(bled).isGreaterThan(1);
        double cells = left(model, start, end, Blood.HEMOGLOBIN_MASS);
        assertThat(cells).isBetween(0.4, 0.8);
        for (Quantity alike : new Quantity[] {Coagulation.PLATELETS, Coagulation.FIBRINOGEN, Coagulation.FACTOR_II}) {
            assertThat(left(model, start, end, alike)).as(alike.name()).isCloseTo(cells, within(0.02));
        }
    }

    private static double left(Model model, Bedside.Point start, double[] end, Quantity amount) {
        return end[model.stateRow(amount)] / start.states()[model.stateRow(amount)];
    }
}
