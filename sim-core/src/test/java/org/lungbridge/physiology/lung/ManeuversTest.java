package org.lungbridge.physiology.lung;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lungbridge.quantity.Quantity;
import org.lungbridge.vocabulary.Audit;
import org.lungbridge.vocabulary.Blood;
import org.lungbridge.vocabulary.Breathing;
import org.lungbridge.vocabulary.Circulation;
import org.lungbridge.vocabulary.Lung;
import org.lungbridge.vocabulary.Metabolism;
import org.lungbridge.vocabulary.Ventilator;

/** Modes and maneuvers on a whole lung. */
@Tag("once")
class ManeuversTest {
    private static final LungResolution LUNG = LungResolution.DEFAULT;

    private static LungBench patient() {
        return LungBehaviorTest.patient();
    }

    private static double volume(LungBench patient) {
        double sum = 0;
        for (int i = 0; i < LUNG.units(); i++) {
            sum += patient.get(Lung.END_EXPIRATORY_VOLUME.at(i));
        }
        return sum;
    }

    @Test
    void inspiratoryHoldShowsPlateauAndStaticCompliance() {
        LungBench patient = patient().settle();
        double plateau = patient.get(Lung.PLATEAU_PRESSURE);
        double driving = patient.get(Ventilator.DRIVING_PRESSURE);
        double compliance = patient.get(Ventilator.COMPLIANCE);
        assertThat(patient.get(Ventilator.PEAK_PRESSURE)).isGreaterThan(plateau + 3);
        patient.with(Ventilator.INSPIRATORY_HOLD, 1).pass(5);
        assertThat(patient.get(Lung.PLATEAU_PRESSURE)).isCloseTo(plateau, within(1e-6));
        assertThat(patient.get(Ventilator.PEAK_PRESSURE)).isCloseTo(plateau, within(1e-6));
        assertThat(patient.get(Ventilator.COMPLIANCE)).isCloseTo(compliance, within(1e-4));
        assertThat(compliance).isCloseTo(400 / driving, Percentage.withPercentage(0.1));
        assertThat(patient.get(Ventilator.TOTAL_RATE)).isZero();
        assertThat(patient.get(Lung.ALVEOLAR_VENTILATION)).isZero();
    }

    @Test
    void expiratoryHoldShowsTotalPeep() {
        LungBench patient = patient().with(Ventilator.RATE, 32).settle();
        double total = patient.get(Ventilator.TOTAL_PEEP);
        assertThat(total).isGreaterThan(patient.get(Ventilator.PEEP) + 0.2);
        patient.with(Ventilator.EXPIRATORY_HOLD, 1).pass(5);
        assertThat(patient.get(Ventilator.PEAK_PRESSURE)).isCloseTo(total, within(1e-9));
        assertThat(patient.get(Ventilator.MEAN_PRESSURE)).isCloseTo(total, within(1e-9));
    }

    /** An open tube: the lung empties to the volume it has without PEEP and without breaths. */
    @Test
    void disconnectedLungFallsToItsRelaxedVolume() {
        LungBench patient = patient().settle();
        double before = volume(patient);
        LungBench relaxed = patient()
                .with(Ventilator.PEEP, 0)
                .with(Ventilator.SET_TIDAL_VOLUME, 0)
                .with(Ventilator.TUBE_RESISTANCE, 0);
        relaxed.pass(60);
        patient.with(Ventilator.DISCONNECTION, 1).pass(60);
        assertThat(patient.get(Ventilator.TOTAL_PEEP)).isCloseTo(0, within(1e-3));
        assertThat(volume(patient)).isCloseTo(volume(relaxed), within(1.0));
        assertThat(before - volume(patient)).isGreaterThan(300);
        assertThat(patient.get(Lung.TIDAL_VOLUME)).isCloseTo(0, within(2.0));
    }

    /**
     * Maggiore 2003: 531 mL with a closed system, 1,466 mL after disconnection, a ratio of 0.36. The ratio is met within
     * 5 %; the volumes are a miss: this lung holds 1.08 L with PEEP and gives 0.17 and 0.48 L of them.
     */
    @Test
    void closedSuctionLosesLessVolumeThanAnOpenTube() {
        double before = volume(patient().settle());
        double open = before
                - volume(patient().settle().with(Ventilator.DISCONNECTION, 1).pass(15));
        double closed = before
                - volume(patient()
                        .settle()
                        .with(Ventilator.DISCONNECTION, 531.0 / 1466)
                        .pass(15));
        assertThat(closed / open).isCloseTo(531.0 / 1466, Percentage.withPercentage(5));
        assertThat(open).isCloseTo(476, within(5.0));
        assertThat(closed).isCloseTo(168, within(5.0));
    }

    /** Suction leaves collapsed lung behind, an open tube more of it; with the breaths back the volume returns. */
    @Test
    void suctionCollapsesAndAnOpenTubeMore() {
        double[] lost = new double[2];
        double[] shares = {531.0 / 1466, 1};
        for (int k = 0; k < 2; k++) {
            LungBench patient = ReferenceLung.of(ReferenceLung.TYPICAL, LUNG).live(24);
            double open = ReferenceLung.open(patient, LUNG);
            double gas = volume(patient);
            patient.with(Ventilator.DISCONNECTION, shares[k]).live(30 / 3600.0);
            lost[k] = open - ReferenceLung.open(patient, LUNG);
            patient.with(Ventilator.DISCONNECTION, 0).live(1 / 60.0);
            assertThat(volume(patient)).isCloseTo(gas, Percentage.withPercentage(2));
        }
        assertThat(lost[0]).isPositive();
        assertThat(lost[1]).isGreaterThan(3 * lost[0]);
    }

    @Test
    void openTubeLetsNitrogenIn() {
        LungBench patient = patient().with(Ventilator.FIO2, 1).settle();
        double start = patient.get(Audit.LUNG_N2);
        LungBench held = patient().with(Ventilator.FIO2, 1).settle();
        double reference = held.get(Audit.LUNG_N2);
        patient.with(Ventilator.DISCONNECTION, 1).pass(40);
        held.with(Ventilator.INSPIRATORY_HOLD, 1).pass(40);
        assertThat(patient.get(Audit.LUNG_N2) - start).isGreaterThan(1);
        assertThat(held.get(Audit.LUNG_N2) - reference).isCloseTo(0, within(1e-3));
    }

    /** What is in lung and blood changes by what came through the tube, less what the tissues turned over. */
    @ParameterizedTest
    @CsvSource({
        "ventilator.disconnection, 1", "ventilator.disconnection, 0.36", "ventilator.inspiratory_hold, 1",
        "ventilator.expiratory_hold, 1", "ventilator.maneuver, 1", "breathing.sedation_depth, 0"
    })
    void everyGasBalancesThroughManeuvers(String what, double value) {
        LungBench patient = patient().settle();
        Quantity[] gases = {Lung.O2, Lung.CO2, Lung.N2};
        Quantity[] audits = {Audit.LUNG_O2, Audit.LUNG_CO2, Audit.LUNG_N2};
        double[] before = new double[3];
        for (int g = 0; g < 3; g++) {
            before[g] = stored(patient, gases[g]) - patient.get(audits[g]);
        }
        double back = patient.get(what);
        patient.with(what, value).pass(15);
        patient.with(what, back).pass(15);
        double[] tissue = {
            -Metabolism.OXYGEN_UPTAKE.unit().engine(230) * 30,
            Metabolism.CO2_PRODUCTION.unit().engine(190) * 30,
            0
        };
        for (int g = 0; g < 3; g++) {
            double gained = stored(patient, gases[g]) - patient.get(audits[g]) - before[g];
            assertThat(gained).as(gases[g].name()).isCloseTo(tissue[g], within(1e-9));
        }
    }

    private static double stored(LungBench patient, Quantity gas) {
        double sum = 0;
        for (int i = 0; i < LUNG.units(); i++) {
            sum += patient.get(gas.at(i, 0)) + patient.get(gas.at(i, 1));
        }
        if (gas.equals(Lung.O2)) {
            sum += patient.get(Blood.ARTERIAL_O2) + patient.get(Blood.PULMONARY_O2);
        }
        if (gas.equals(Lung.CO2)) {
            sum += patient.get(Blood.ARTERIAL_CO2) + patient.get(Blood.PULMONARY_CO2);
        }
        return sum;
    }

    @Test
    void morePeepAndARecruitmentManeuverHoldMoreGas() {
        double last = 0;
        for (double peep : new double[] {5, 10, 15, 20}) {
            double now = volume(patient().with(Ventilator.PEEP, peep).settle());
            assertThat(now).isGreaterThan(last);
            last = now;
        }
        LungBench patient = patient().settle();
        double before = volume(patient);
        double chest = patient.get(Circulation.INTRATHORACIC_PRESSURE);
        patient.with(Ventilator.MANEUVER, 1)
                .with(Ventilator.MANEUVER_PEEP, 40)
                .with(Ventilator.MANEUVER_PRESSURE, 0)
                .pass(30);
        assertThat(volume(patient)).isGreaterThan(last);
        assertThat(patient.get(Lung.PLATEAU_PRESSURE)).isCloseTo(40, within(0.1));
        assertThat(patient.get(Lung.TIDAL_VOLUME)).isCloseTo(0, within(3.0));
        assertThat(patient.get(Circulation.INTRATHORACIC_PRESSURE)).isGreaterThan(chest + 2);
        patient.with(Ventilator.MANEUVER, 0).pass(90);
        assertThat(volume(patient)).isCloseTo(before, Percentage.withPercentage(0.1));
        assertThat(patient.get(Lung.TIDAL_VOLUME)).isCloseTo(400, within(1.0));
    }

    /** A step of a staircase: breaths of 15 cmH2O on PEEP 25. */
    @Test
    void recruitmentBreathsRideOnTheirOwnPeep() {
        LungBench patient = patient().settle();
        patient.with(Ventilator.MANEUVER, 1)
                .with(Ventilator.MANEUVER_PEEP, 25)
                .with(Ventilator.MANEUVER_PRESSURE, 15)
                .pass(45);
        assertThat(patient.get(Lung.PLATEAU_PRESSURE)).isBetween(36.0, 40.0);
        assertThat(patient.get(Lung.TIDAL_VOLUME)).isGreaterThan(150);
        assertThat(patient.get(Ventilator.PEAK_PRESSURE)).isCloseTo(40, within(1e-9));
    }

    /** VT = C · (pressure above total PEEP) · (1 − exp(−Ti/RC)), with R, C, Ti as shown. */
    @ParameterizedTest
    @CsvSource({"0", "15", "40", "80"})
    void pressureControlLosesTidalVolumeByTheFactorOfIncompleteFilling(double added) {
        LungBench patient = patient()
                .with(Ventilator.PRESSURE_CONTROL, 1)
                .with(Lung.ADDED_RESISTANCE, added)
                .settle();
        double c = patient.get(Ventilator.COMPLIANCE) / 1000;
        double ti = 60.0 / 20 / 3;
        double factor = 1 - Math.exp(-ti / ((13 + added) * c));
        double above = patient.get(Ventilator.PEEP) + 15 - patient.get(Ventilator.TOTAL_PEEP);
        assertThat(patient.get(Lung.TIDAL_VOLUME)).isCloseTo(1000 * c * above * factor, Percentage.withPercentage(0.5));
    }

    /** An obstructed tube in volume control: the volume stays until the pressure limit is met, then falls. */
    @Test
    void obstructedTubeLosesTidalVolumeAtThePressureLimit() {
        LungBench open = patient().with(Ventilator.PRESSURE_LIMIT, 45).settle();
        assertThat(open.get(Lung.TIDAL_VOLUME)).isCloseTo(400, within(0.01));
        double last = 400;
        for (double added : new double[] {60, 120, 240}) {
            LungBench clotted = patient()
                    .with(Ventilator.PRESSURE_LIMIT, 45)
                    .with(Lung.ADDED_RESISTANCE, added)
                    .settle();
            assertThat(clotted.get(Ventilator.PEAK_PRESSURE)).isCloseTo(45, within(0.5));
            assertThat(clotted.get(Lung.TIDAL_VOLUME)).isLessThan(0.8 * last);
            last = clotted.get(Lung.TIDAL_VOLUME);
        }
    }

    private static LungBench supported(double carbonDioxide) {
        return patient()
                .with(Breathing.SEDATION_DEPTH, 0)
                .with(Ventilator.PRESSURE_CONTROL, 1)
                .with(Ventilator.PRESSURE_SUPPORT, 1)
                .with(Ventilator.INSPIRATORY_PRESSURE, 8)
                .with(Metabolism.CO2_PRODUCTION, carbonDioxide);
    }

    /** The awake patient sets his own rate; more CO2 asks for more, and the loop holds PaCO2 within a few mmHg. */
    @Test
    void supportedPatientBreathesForHisCarbonDioxide() {
        LungBench calm = supported(160).settle();
        LungBench hungry = supported(260).settle();
        assertThat(calm.get(Ventilator.TOTAL_RATE)).isCloseTo(calm.get(Breathing.RATE), within(0.3));
        assertThat(hungry.get(Breathing.RATE)).isGreaterThan(calm.get(Breathing.RATE) + 1);
        assertThat(hungry.get(Ventilator.MINUTE_VENTILATION)).isGreaterThan(calm.get(Ventilator.MINUTE_VENTILATION));
        double open = 260.0 / 160 * calm.get(Blood.ARTERIAL_PCO2);
        assertThat(hungry.get(Blood.ARTERIAL_PCO2)).isLessThan(0.85 * open);
    }

    @Test
    void blockTakesEffortAndLeavesTheBackupRate() {
        LungBench patient = supported(190).settle();
        double before = patient.get(Lung.TIDAL_VOLUME);
        double rate = patient.get(Ventilator.TOTAL_RATE);
        double drive = patient.get(Breathing.DRIVE);
        assertThat(rate).isGreaterThan(14);
        patient.with(Breathing.NEUROMUSCULAR_BLOCK, 1).pass(20);
        assertThat(patient.get(Breathing.EFFORT)).isZero();
        assertThat(patient.get(Ventilator.TOTAL_RATE)).isCloseTo(12, within(1e-9));
        assertThat(patient.get(Lung.TIDAL_VOLUME)).isLessThan(before - 50);
        assertThat(patient.get(Breathing.DRIVE)).isGreaterThan(drive);
        patient.with(Breathing.SEDATION_DEPTH, 1).observe();
        assertThat(patient.get(Breathing.DRIVE)).isZero();
    }

    /**
     * With a membrane lung taking CO2 the native lung gives off less. Enghoff's mixed expired PCO2 is native VCO2 ·
     * 0.863/VE, whatever the body makes.
     */
    @ParameterizedTest
    @CsvSource({"190", "90", "30"})
    void deadSpaceIsThatOfTheNativeLung(double native_mL_min) {
        LungBench patient =
                patient().with(Metabolism.CO2_PRODUCTION, native_mL_min).settle();
        double given = 0;
        double flows = 0;
        double weighted = 0;
        for (int i = 0; i < LUNG.units(); i++) {
            for (int k = 0; k < LUNG.subUnits(); k++) {
                given += patient.get(Lung.CO2_OUTPUT.at(i, k));
                double q = patient.get(Lung.CAPILLARY_FLOW.at(i, k));
                flows += q;
                weighted += q * patient.get(Lung.PCO2.at(i, k));
            }
        }
        assertThat(given).isCloseTo(native_mL_min, Percentage.withPercentage(0.01));
        double minute = 0.4 * 20;
        double expired = 0.863 * native_mL_min / minute;
        double arterial = patient.get(Blood.ARTERIAL_PCO2);
        assertThat(patient.get(Lung.DEAD_SPACE_ENGHOFF)).isCloseTo(1 - expired / arterial, within(1e-3));
        assertThat(patient.get(Lung.DEAD_SPACE_BOHR)).isCloseTo(1 - expired / (weighted / flows), within(1e-3));
        assertThat(patient.get(Lung.VENTILATORY_RATIO))
                .isCloseTo(1000 * minute * arterial / (100 * 66 * 37.5), within(1e-9));
    }

    /** Nothing moves, in every mode: rates and slopes stay numbers. */
    @ParameterizedTest
    @CsvSource({
        "ventilator.pressure_control, 0", "ventilator.pressure_control, 1", "ventilator.pressure_support, 1",
        "ventilator.maneuver, 1", "ventilator.disconnection, 1", "circulation.alive, 0"
    })
    void stillPatientStaysComputable(String what, double value) {
        LungBench patient = patient()
                .with(what, value)
                .with(Ventilator.RATE, 0)
                .with(Ventilator.BACKUP_RATE, 0)
                .with(Ventilator.SET_TIDAL_VOLUME, 0)
                .with(Ventilator.INSPIRATORY_PRESSURE, 0)
                .with(Lung.TIDAL_VOLUME, 0)
                .with(Breathing.SEDATION_DEPTH, 0)
                .with(Breathing.NEUROMUSCULAR_BLOCK, 1);
        for (double rate : patient.rates()) {
            assertThat(rate).isFinite();
        }
        double[][] entries = new double[patient.model.pattern().entries()][1];
        patient.model.linearize(entries);
        for (double[] entry : entries) {
            assertThat(entry[0]).isFinite();
        }
        patient.observe();
        assertThat(patient.get(Ventilator.MECHANICAL_POWER)).isCloseTo(0, within(1e-3));
        assertThat(patient.get(Lung.DEAD_SPACE_ENGHOFF)).isFinite();
    }
}
