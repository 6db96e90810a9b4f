package org.lungbridge.device.ventilator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lungbridge.model.Component;
import org.lungbridge.model.ComponentVerifier;
import org.lungbridge.model.Declarations;
import org.lungbridge.model.Model;
import org.lungbridge.model.Part;
import org.lungbridge.quantity.Quantity;
import org.lungbridge.quantity.Unit;
import org.lungbridge.vocabulary.Breathing;
import org.lungbridge.vocabulary.Lung;
import org.lungbridge.vocabulary.Ventilator;

/** Modes and maneuvers beside a patient whose breath, rate and effort are given. */
class BreathingPatternTest {
    private static final class GivenPatient implements Component {
        GivenPatient(Declarations d) {
            d.state(Lung.TIDAL_VOLUME, 420);
            d.state(Lung.PLATEAU_PRESSURE, 22);
            d.state(Lung.ADDED_RESISTANCE, 0);
            d.state(Breathing.RATE, 0);
            d.state(Breathing.EFFORT, 0);
        }
    }

    private final Model model = assemble(1);
    private final double[][] states = new double[model.states()][1];

    BreathingPatternTest() {
        set(Lung.TIDAL_VOLUME, 420);
        set(Lung.PLATEAU_PRESSURE, 22);
        set(Ventilator.MEASURED_COMPLIANCE, 35);
        set(Ventilator.PEEP, 10);
        set(Ventilator.TUBE_RESISTANCE, 12);
        set(Ventilator.RATE, 20);
        set(Ventilator.INSPIRATORY_FRACTION, 1.0 / 3);
    }

    private static Model assemble(int lanes) {
        List<Part> parts = new ArrayList<>(VentilatorParts.all());
        parts.add(new Part("patient", GivenPatient::new));
        return Model.assemble(lanes, parts);
    }

    private void set(Quantity quantity, double value) {
        double engine = quantity.unit().engine(value);
        var variable = model.variable(quantity);
        if (variable instanceof org.lungbridge.model.Variable.State) {
            states[model.stateRow(quantity)][0] = engine;
        } else {
            model.set(variable, 0, engine);
        }
    }

    private void set(Map<Quantity, Double> settings) {
        settings.forEach((quantity, value) -> model.set(model.variable(quantity), 0, value));
    }

    private double get(Quantity quantity) {
        model.observe(states);
        return quantity.unit().of(model.value(model.variable(quantity), 0));
    }

    private void patient(double rate, double effort) {
        set(Breathing.RATE, rate);
        set(Breathing.EFFORT, effort);
    }

    @Test
    void passivePatientGetsWhatIsSet() {
        assertThat(get(Ventilator.TOTAL_RATE)).isCloseTo(20, within(1e-10));
        assertThat(get(Ventilator.APPLIED_PEEP)).isCloseTo(10, within(1e-12));
        assertThat(get(Ventilator.APPLIED_VOLUME)).isCloseTo(400, within(1e-12));
        assertThat(get(Ventilator.DUTY)).isCloseTo(1.0 / 3, within(1e-15));
        assertThat(get(Ventilator.PRESSURE_MODE)).isZero();
        assertThat(get(Ventilator.ASSISTED_EFFORT)).isZero();
    }

    /** Assist-control: the machine breathes at its rate or the patient's, whichever is faster. */
    @ParameterizedTest
    @CsvSource({"8, 20", "14, 20", "28, 28", "35, 35"})
    void assistControlFollowsTheFasterOfMachineAndPatient(double patient, double total) {
        patient(patient, 8);
        assertThat(get(Ventilator.TOTAL_RATE)).isCloseTo(total, Percentage.withPercentage(0.3));
        double effort = get(Ventilator.ASSISTED_EFFORT);
        assertThat(effort).isCloseTo(patient > 20 ? 8 : 0, within(0.2));
        set(Ventilator.ASSIST, 0);
        assertThat(get(Ventilator.TOTAL_RATE)).isCloseTo(20, within(1e-10));
    }

    @Test
    void supportFollowsThePatientAndBacksUpInApnea() {
        set(VentilatorSettings.pressureSupport());
        patient(26, 8);
        assertThat(get(Ventilator.TOTAL_RATE)).isCloseTo(26, within(0.01));
        assertThat(get(Ventilator.ASSISTED_EFFORT)).isCloseTo(8, within(0.01));
        patient(0, 0);
        assertThat(get(Ventilator.TOTAL_RATE)).isCloseTo(12, within(1e-10));
        set(Ventilator.BACKUP_RATE, 0);
        assertThat(get(Ventilator.TOTAL_RATE)).isCloseTo(0, within(1e-4));
    }

    @Test
    void holdsAndDisconnectionStopTheMachine() {
        set(Map.of(Ventilator.INSPIRATORY_HOLD, 1.0));
        assertThat(get(Ventilator.TOTAL_RATE)).isZero();
        assertThat(get(Ventilator.PEAK_PRESSURE)).isCloseTo(22, within(1e-9));
        assertThat(get(Ventilator.MEAN_PRESSURE)).isCloseTo(22, within(1e-9));
        assertThat(get(Ventilator.COMPLIANCE)).isCloseTo(35, within(0.01));
        set(Map.of(Ventilator.INSPIRATORY_HOLD, 0.0));
        set(Map.of(Ventilator.EXPIRATORY_HOLD, 1.0));
        set(Ventilator.INTRINSIC_PEEP, 3);
        assertThat(get(Ventilator.TOTAL_RATE)).isZero();
        assertThat(get(Ventilator.PEAK_PRESSURE)).isCloseTo(13, within(1e-9));
        assertThat(get(Ventilator.MEASURED_RATE)).isCloseTo(20, within(1e-9));
        set(Map.of(Ventilator.EXPIRATORY_HOLD, 0.0));
        set(Map.of(Ventilator.DISCONNECTION, 1.0));
        assertThat(get(Ventilator.TOTAL_RATE)).isZero();
        assertThat(get(Ventilator.APPLIED_PEEP)).isZero();
        assertThat(get(Ventilator.APPLIED_VOLUME)).isZero();
        assertThat(get(Ventilator.MEASURED_RATE)).isZero();
        assertThat(get(Ventilator.PEAK_PRESSURE)).isZero();
        set(Map.of(Ventilator.DISCONNECTION, 0.0));
        assertThat(get(Ventilator.APPLIED_PEEP)).isCloseTo(10, within(1e-12));
    }

    /** A hold keeps what is trapped: intrinsic PEEP does not move. */
    @Test
    void holdKeepsIntrinsicPeep() {
        set(Ventilator.INTRINSIC_PEEP, 3);
        set(Map.of(Ventilator.EXPIRATORY_HOLD, 1.0));
        double[][] rates = new double[model.states()][1];
        model.rates(new double[1], states, rates);
        assertThat(rates[model.stateRow(Ventilator.INTRINSIC_PEEP)][0]).isZero();
    }

    /** Maggiore 2003: −531 mL with a closed system, −1,466 mL after disconnection. */
    @Test
    void closedSuctionKeepsMostOfThePressure() {
        set(Map.of(Ventilator.DISCONNECTION, VentilatorSettings.CLOSED_SUCTION));
        assertThat(get(Ventilator.APPLIED_PEEP)).isCloseTo(10 * (1 - 531.0 / 1466), within(1e-9));
        set(Map.of(Ventilator.DISCONNECTION, 1.0));
        assertThat(get(Ventilator.APPLIED_PEEP)).isZero();
        set(Map.of(Ventilator.DISCONNECTION, 0.0));
        assertThat(get(Ventilator.APPLIED_PEEP)).isCloseTo(10, within(1e-12));
    }

    private static Map<Quantity, Double> maneuver(double peep_cmH2O, double pressure_cmH2O) {
        return Map.of(
                Ventilator.MANEUVER,
                1.0,
                Ventilator.MANEUVER_PEEP,
                Unit.CMH2O.engine(peep_cmH2O),
                Ventilator.MANEUVER_PRESSURE,
                Unit.CMH2O.engine(pressure_cmH2O));
    }

    @Test
    void maneuverReplacesTheModeAndGivesItBack() {
        set(Lung.PLATEAU_PRESSURE, 38);
        set(maneuver(30, 15));
        assertThat(get(Ventilator.APPLIED_PEEP)).isCloseTo(30, within(1e-12));
        assertThat(get(Ventilator.GOAL_PRESSURE)).isCloseTo(30 + 15 * filling(1, 12, 420.0 / 8), within(0.2));
        assertThat(get(Ventilator.PRESSURE_MODE)).isEqualTo(1);
        set(maneuver(40, 0));
        assertThat(get(Ventilator.GOAL_PRESSURE)).isCloseTo(40, within(1e-9));
        set(Map.of(Ventilator.MANEUVER, 0.0));
        assertThat(get(Ventilator.APPLIED_PEEP)).isCloseTo(10, within(1e-12));
        assertThat(get(Ventilator.PRESSURE_MODE)).isZero();
    }

    private static double filling(double ti_s, double resistance, double compliance_mL) {
        return 1 - Math.exp(-ti_s / (resistance * compliance_mL / 1000));
    }

    /** 1 − exp(−Ti/RC): Ti 1 s, C 35 mL/cmH2O; R 12 fills 91 %, R 40 51 %, R 100 25 %. */
    @ParameterizedTest
    @CsvSource({"0, 0.908", "28, 0.510", "88, 0.248"})
    void pressureControlledBreathFillsThroughTheResistance(double added, double share) {
        set(VentilatorSettings.pressureControl());
        set(Ventilator.INSPIRATORY_PRESSURE, 14);
        set(Lung.ADDED_RESISTANCE, added);
        assertThat(filling(1, 12 + added, 35)).isCloseTo(share, within(1e-3));
        assertThat((get(Ventilator.GOAL_PRESSURE) - 10) / 14).isCloseTo(share, within(2e-3));
    }

    /** Effort of an assisted breath adds to the pressure of the machine. */
    @Test
    void patientHelpsAnAssistedBreath() {
        set(VentilatorSettings.pressureSupport());
        set(Ventilator.INSPIRATORY_PRESSURE, 8);
        patient(30, 10);
        double ti = 0.35 * 60 / 30;
        assertThat(get(Ventilator.GOAL_PRESSURE)).isCloseTo(10 + 18 * filling(ti, 12, 35), within(0.05));
        assertThat(get(Ventilator.PEAK_PRESSURE)).isCloseTo(18, within(1e-9));
    }

    /** Volume control: the machine delivers its volume, the patient's muscles take pressure off the airway. */
    @Test
    void effortLowersAirwayPressureInVolumeControl() {
        patient(30, 0);
        double passive = get(Ventilator.PEAK_PRESSURE);
        patient(30, 6);
        assertThat(passive - get(Ventilator.PEAK_PRESSURE)).isCloseTo(6, within(0.1));
    }

    /** A clot in the tube: at R 100 and Ti 1 s no more than 25 % of limit − PEEP reaches the alveoli. */
    @Test
    void pressureLimitIsMetThroughTheResistance() {
        set(Ventilator.PRESSURE_LIMIT, 45);
        set(Lung.ADDED_RESISTANCE, 88);
        assertThat(get(Ventilator.CEILING_PRESSURE)).isCloseTo(10 + 35 * 0.248, within(0.1));
        assertThat(get(Ventilator.PEAK_PRESSURE)).isCloseTo(45, within(1e-9));
    }

    /**
     * Release of 0.3-0.6 s: alveolar pressure and release flow end at e^(−T/RC) of their start, so that with RC 0.84 s
     * (R 24, C 35) 0.24 s stops at 75 % and 0.58 s at 50 % of peak flow (Habashi 2005, Crit Care Med 33:S228: 50-75 %).
     */
    @ParameterizedTest
    @CsvSource({"0.24, 12, 0.751", "0.4, 12, 0.621", "0.58, 12, 0.501", "0.5, 0, 0.304"})
    void releaseEndsAtTheShareOfExponentialEmptying(double low_s, double added, double share) {
        double high_s = 5;
        set(VentilatorSettings.aprv(Unit.CMH2O.engine(26), Unit.CMH2O.engine(0), high_s, low_s));
        assertThat(get(Ventilator.TOTAL_RATE)).isCloseTo(60 / (high_s + low_s), within(1e-9));
        assertThat(get(Ventilator.DUTY)).isCloseTo(high_s / (high_s + low_s), within(1e-12));
        set(Lung.ADDED_RESISTANCE, added);
        set(Lung.PLATEAU_PRESSURE, 12);
        assertThat(Math.exp(-low_s / ((12 + added) * 0.035))).isCloseTo(share, within(1e-3));
        double[][] rates = new double[model.states()][1];
        model.rates(new double[1], states, rates);
        double trapped = Unit.CMH2O.of(3 * rates[model.stateRow(Ventilator.INTRINSIC_PEEP)][0]);
        assertThat(trapped / (12 + trapped)).isCloseTo(share, within(3e-3));
    }

    /** Becher 2019: 0.098 · 20 · 0.42 · (10 + 14) = 19.8 J/min. */
    @Test
    void powerOfPressureModesIsBechers() {
        set(VentilatorSettings.pressureControl());
        set(Ventilator.INSPIRATORY_PRESSURE, 14);
        for (Quantity power : new Quantity[] {
            Ventilator.MECHANICAL_POWER, Ventilator.MECHANICAL_POWER_SIMPLE, Ventilator.MECHANICAL_POWER_GIOSA
        }) {
            assertThat(get(power)).isCloseTo(0.098 * 20 * 0.42 * 24, within(1e-9));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, 0, 20, 0, 0, 0, 0", "0, 0, 0, 20, 28, 9, 5, 0", "1, 0, 0, 20, 22, 9, 5, 0", "1, 1, 0, 20, 26, 8, 0, 0",
        "1, 1, 0, 20, 0, 0, 0, 0", "0, 0, 1, 20, 18, 5, 0, 0", "0, 0, 0, 0, 0, 0, 0, 0", "0, 0, 0, 0, 5, 3, 200, 0",
        "1, 0, 0, 20, 22, 9, 5, 0.4", "0, 0, 0, 20, 22, 9, 5, 1"
    })
    void partialsAreTheSlopes(
            double pressure,
            double support,
            double maneuver,
            double rate,
            double patient,
            double effort,
            double added,
            double open) {
        patient(patient, effort);
        set(Lung.ADDED_RESISTANCE, added);
        double[] point = new double[states.length];
        for (int s = 0; s < point.length; s++) {
            point[s] = states[s][0];
        }
        var verifier = new ComponentVerifier(lanes -> {
            Model fresh = assemble(lanes);
            Map<Quantity, Double> settings = Map.of(
                    Ventilator.PRESSURE_CONTROL, pressure,
                    Ventilator.PRESSURE_SUPPORT, support,
                    Ventilator.MANEUVER, maneuver,
                    Ventilator.RATE, rate,
                    Ventilator.DISCONNECTION, open);
            settings.forEach((q, v) -> fresh.set(fresh.variable(q), 0, q.unit().engine(v)));
            return fresh;
        });
        assertThat(verifier.partials(point)).isEmpty();
        assertThat(verifier.jacobian(point)).isEmpty();
    }
}
