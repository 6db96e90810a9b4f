package org.lungbridge.patient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lungbridge.engine.Simulation;
import org.lungbridge.recording.Recording;
import org.lungbridge.vocabulary.Blood;
import org.lungbridge.vocabulary.Circulation;
import org.lungbridge.vocabulary.Ecmo;
import org.lungbridge.vocabulary.Fault;

/** Motor, mains, gas, water, heat and lines of the circuit fail, and staff mend them. */
class CircuitFaultsTest {
    private static final double APNEA = 1800;

    /** Design demand: without a lung a stopped pump shows in the saturation within tens of seconds, and it runs backward. */
    @Test
    void stoppedPumpRunsBackwardAndAnApneicPatientDesaturatesInTensOfSeconds() {
        FaultRun run = FaultRun.onEcmo()
                .at(1, StandardOrders.DISCONNECT_VENTILATOR, Map.of("duration", APNEA))
                .at(2, CircuitFault.PUMP)
                .at(3, StandardOrders.CLAMP_ECMO)
                .until(4);
        assertThat(run.get(Fault.ACTUAL_SPEED, 2.5)).isZero();
        assertThat(run.get(Ecmo.BLOOD_FLOW, 2.5)).as("backflow, L/min").isBetween(-0.5, -0.02);
        double before = run.get(Blood.ARTERIAL_SATURATION, 1.5);
        assertThat(run.get(Blood.ARTERIAL_SATURATION, 2.5)).isLessThan(before - 0.1);
        assertThat(run.get(Ecmo.BLOOD_FLOW, 3.5)).as("clamped").isCloseTo(0, within(1e-3));
        assertThat(run.chart()).contains("console-alarm: pump: drive failure");
    }

    @Test
    void handAtTheCrankHoldsHalfTheFlowUntilTheEmergencyDriveTurns() {
        FaultRun run = FaultRun.onEcmo()
                .at(1, "hand-crank")
                .at(2, CircuitFault.PUMP, Map.of(FaultOrder.ALARM, 0.0))
                .at(3, "hand-crank")
                .at(6, "emergency-drive")
                .until(10);
        assertThat(run.get(Fault.ACTUAL_SPEED, 5)).isEqualTo(2000);
        assertThat(run.get(Ecmo.BLOOD_FLOW, 5)).isBetween(1.5, 2.5);
        assertThat(run.get(Ecmo.BLOOD_FLOW, 6.5)).as("the head is moved").isCloseTo(0, within(1e-3));
        assertThat(run.get(Ecmo.BLOOD_FLOW, 10)).isCloseTo(run.get(Ecmo.BLOOD_FLOW, 1), within(0.02));
        assertThat(run.chart())
                .contains("hand-crank: not done: no circuit is connected, or its motor turns")
                .noneMatch(line -> line.startsWith(FaultOrder.CONSOLE_ALARM));
    }

    /** Lessons of every gas failure: all circuit pressures are normal while the blood behind the membrane turns dark. */
    @Test
    void sweepLineThatSlipsOffLeavesEveryPressureNormal() {
        FaultRun run = FaultRun.onEcmo()
                .at(2, CircuitFault.SWEEP)
                .at(12, "restore-sweep-gas")
                .until(20);
        assertThat(run.get(Ecmo.INLET_PRESSURE, 12)).isCloseTo(run.get(Ecmo.INLET_PRESSURE, 1), within(4.0));
        assertThat(run.get(Ecmo.MEMBRANE_DELTA_P, 12)).isCloseTo(run.get(Ecmo.MEMBRANE_DELTA_P, 1), within(0.1));
        assertThat(run.get(Ecmo.BLOOD_FLOW, 12)).isCloseTo(run.get(Ecmo.BLOOD_FLOW, 1), within(0.01));
        assertThat(run.get(Ecmo.POST_SATURATION, 3))
                .as("gas left in the fibers")
                .isGreaterThan(0.98);
        assertThat(run.get(Ecmo.POST_SATURATION, 8)).isLessThan(0.6);
        assertThat(run.get(Blood.ARTERIAL_SATURATION, 8)).isLessThan(0.8);
        assertThat(run.get(Blood.ARTERIAL_PCO2, 12))
                .as("apneic rise, 2-3 mmHg/min")
                .isBetween(run.get(Blood.ARTERIAL_PCO2, 1) + 15, run.get(Blood.ARTERIAL_PCO2, 1) + 30);
        assertThat(run.get(Blood.ARTERIAL_SATURATION, 20)).isGreaterThan(0.95);
        assertThat(run.chart()).noneMatch(line -> line.startsWith(FaultOrder.CONSOLE_ALARM));
    }

    @Test
    void blenderThatGivesAirTakesOxygenAndLeavesCarbonDioxideUntilACylinderComes() {
        FaultRun run = FaultRun.onEcmo()
                .at(2, CircuitFault.SWEEP, Map.of(), Map.of("cause", "blender"))
                .at(10, "restore-sweep-gas")
                .at(12, "restore-sweep-gas", Map.of(), Map.of("by", "cylinder"))
                .until(20);
        assertThat(run.get(Ecmo.POST_PO2, 9)).isBetween(30.0, 70.0);
        assertThat(run.get(Blood.ARTERIAL_SATURATION, 9)).isLessThan(0.87);
        assertThat(run.get(Blood.ARTERIAL_PCO2, 9)).isCloseTo(run.get(Blood.ARTERIAL_PCO2, 1), within(1.0));
        assertThat(run.get(Blood.ARTERIAL_SATURATION, 20)).isGreaterThan(0.95);
        assertThat(run.chart())
                .contains(
                        "restore-sweep-gas: the line is on, the gas still fails",
                        "restore-sweep-gas: gas flows again",
                        "console-alarm: blender: gas supply pressure");
    }

    @Test
    void waterInTheFibersLetsCarbonDioxideDriftUpUntilASigh() {
        FaultRun run = FaultRun.onEcmo()
                .at(2, CircuitFault.WET, Map.of(FaultOrder.ONSET, 3600.0))
                .at(120, "sigh-sweep")
                .until(180);
        double before = run.get(Blood.ARTERIAL_PCO2, 1);
        assertThat(run.get(Blood.ARTERIAL_PCO2, 30)).isBetween(before + 2, before + 10);
        assertThat(run.get(Blood.ARTERIAL_PCO2, 120)).isGreaterThan(before + 20);
        assertThat(run.get(Ecmo.POST_SATURATION, 120))
                .as("oxygen hardly suffers")
                .isGreaterThan(0.99);
        assertThat(run.get(Ecmo.MEMBRANE_DELTA_P, 120)).isCloseTo(run.get(Ecmo.MEMBRANE_DELTA_P, 1), within(0.2));
        assertThat(run.get(Blood.ARTERIAL_PCO2, 180)).isCloseTo(before, within(4.0));
    }

    /** A battery of 90 min at 30 % lasts 27 min; the heater-cooler has none. */
    @Test
    void consoleWithoutMainsRunsUntilItsBatteryIsEmpty() {
        FaultRun run = FaultRun.onEcmo()
                .at(2, MainsFailure.KIND, Map.of("charge", 0.30))
                .at(35, MainsFailure.RESTORE)
                .until(60);
        assertThat(run.get(Fault.BATTERY, 7)).isCloseTo(25, within(1e-9));
        assertThat(run.get(Ecmo.BLOOD_FLOW, 28)).isGreaterThan(3.6);
        assertThat(run.get(Fault.ACTUAL_SPEED, 30)).isZero();
        assertThat(run.get(Blood.TEMPERATURE, 28)).isLessThan(36.8);
        assertThat(run.get(Ecmo.BLOOD_FLOW, 36)).isGreaterThan(3.6);
        assertThat(run.get(Fault.BATTERY, 60)).as("12 min a step of 5 %").isCloseTo(10, within(1e-9));
        assertThat(run.chart())
                .containsSubsequence(
                        "console-alarm: mains power lost, battery 30 %",
                        "console-alarm: battery 25 %", "console-alarm: battery empty, the pump stops");
    }

    /** Air takes the head of the pump and leaves its speed; 32 mL fill the pump head. */
    @Test
    void airEmptiesThePumpAtFullSpeedUntilTheCircuitIsDeAired() {
        FaultRun run =
                FaultRun.onEcmo().at(2, CircuitAir.KIND).at(4, "de-air-circuit").until(12);
        assertThat(run.get(Fault.ACTUAL_SPEED, 3)).isEqualTo(3240);
        assertThat(run.get(Ecmo.BLOOD_FLOW, 3)).isLessThan(0);
        assertThat(run.get(Ecmo.BLOOD_FLOW, 8)).isGreaterThan(3.6);
        assertThat(run.chart()).contains("console-alarm: bubble detector", "de-air-circuit: free of air after 3 min");
    }

    @Test
    void airThatReachesThePatientLoadsTheRightHeartForAnHour() {
        FaultRun run = FaultRun.onEcmo()
                .at(2, CircuitAir.KIND, Map.of("volume", 0.005, "toPatient", 0.05))
                .until(90);
        double before = run.get(Circulation.PULMONARY_PRESSURE, 1);
        assertThat(run.get(Circulation.PULMONARY_PRESSURE, 4)).isGreaterThan(before + 4);
        assertThat(run.get(Circulation.CARDIAC_OUTPUT, 4)).isLessThan(run.get(Circulation.CARDIAC_OUTPUT, 1) - 0.2);
        assertThat(run.get(Circulation.PULMONARY_PRESSURE, 90)).isCloseTo(before, within(1.0));
        assertThat(run.chart())
                .anyMatch(line -> line.startsWith("air-embolism: 50 mL of air reach the patient"))
                .contains("air-embolism: the air has dissolved");
    }

    @Test
    void tipAtTheWallChattersUntilThePumpIsSlowed() {
        FaultRun run = FaultRun.onEcmo()
                .at(2, CircuitFault.DRAINAGE, Map.of(FaultOrder.SEVERITY, 0.3))
                .at(5, StandardOrders.SET_ECMO, Map.of("speed", 2200.0))
                .at(8, StandardOrders.REPOSITION_CANNULA)
                .at(8, StandardOrders.SET_ECMO, Map.of("speed", 3240.0))
                .until(10);
        double flow = run.get(Ecmo.BLOOD_FLOW, 1);
        assertThat(run.get(Ecmo.BLOOD_FLOW, 4) / flow).isCloseTo(0.7, within(0.02));
        assertThat(run.get(Ecmo.CHATTER, 4)).isGreaterThan(0.9);
        assertThat(run.get(Ecmo.INLET_PRESSURE, 4)).isLessThan(run.get(Ecmo.INLET_PRESSURE, 1) - 100);
        assertThat(run.get(Ecmo.CHATTER, 7)).as("slower").isLessThan(0.1);
        assertThat(run.get(Ecmo.INLET_PRESSURE, 7)).isGreaterThan(-80);
        assertThat(run.get(Ecmo.BLOOD_FLOW, 10)).isCloseTo(flow, within(0.02));
    }

    @Test
    void tipThatWandersRaisesTheSaturationBeforeTheMembraneAndLowersTheArterial() {
        FaultRun run = FaultRun.onEcmo()
                .at(2, CircuitFault.TIP, Map.of(FaultOrder.ONSET, 3600.0))
                .at(90, StandardOrders.REPOSITION_CANNULA)
                .until(120);
        assertThat(run.get(Ecmo.RECIRCULATION, 30))
                .isBetween(run.get(Ecmo.RECIRCULATION, 1) + 0.05, run.get(Ecmo.RECIRCULATION, 80) - 0.05);
        assertThat(run.get(Ecmo.RECIRCULATION, 80)).isBetween(0.28, 0.40);
        assertThat(run.get(Ecmo.INLET_SATURATION, 80)).isGreaterThan(run.get(Ecmo.INLET_SATURATION, 1) + 0.03);
        assertThat(run.get(Blood.ARTERIAL_SATURATION, 80)).isLessThan(run.get(Blood.ARTERIAL_SATURATION, 1) - 0.03);
        assertThat(run.get(Ecmo.RECIRCULATION, 120)).isCloseTo(run.get(Ecmo.RECIRCULATION, 1), within(0.01));
    }

    @Test
    void patientCoolsByADegreeAnHourWithoutAHeaterAndWarmsAgain() {
        FaultRun run = FaultRun.onEcmo()
                .at(2, CircuitFault.HEATER)
                .at(180, "repair-heater")
                .until(300);
        assertThat(run.get(Blood.TEMPERATURE, 60)).isBetween(35.8, 36.5);
        assertThat(run.get(Blood.TEMPERATURE, 180)).isBetween(34.5, 35.5);
        assertThat(run.get(Blood.TEMPERATURE, 300)).isGreaterThan(36.7);
    }

    @Test
    void coughIsOverByItself() {
        FaultRun run = FaultRun.onEcmo()
                .at(2, CircuitFault.DRAINAGE, Map.of(), Map.of("cause", "cough"))
                .until(5);
        assertThat(run.get(Ecmo.BLOOD_FLOW, 2.5)).isLessThan(2.8);
        assertThat(run.get(Ecmo.BLOOD_FLOW, 5)).isGreaterThan(3.6);
        assertThat(run.chart()).contains("drainage-insufficiency: over after 60 s");
    }

    @Test
    void faultsResumedInTheMiddleOfTheirOnsetHaveTheSameBits() {
        FaultRun faults = FaultRun.onEcmo()
                .at(1, CircuitFault.WET, Map.of(FaultOrder.ONSET, 600.0))
                .at(2, MainsFailure.KIND, Map.of("charge", 0.06))
                .at(3, CircuitAir.KIND, Map.of(FaultOrder.ONSET, 240.0, "toPatient", 0.02))
                .until(15);
        Simulation resumed = faults.resumedAt(5, 15);
        Recording whole = faults.run().recording(0);
        Recording again = resumed.recording(0);
        for (int row = 0; row < again.times().length; row++) {
            for (int column = 0; column < FaultRun.WATCHED.size(); column++) {
                int same = whole.times().length - again.times().length + row;
                assertThat(again.value(row, column)).isEqualTo(whole.value(same, column));
            }
        }
        assertThat(resumed.statistics(0)).isEqualTo(faults.run().statistics(0));
    }
}
