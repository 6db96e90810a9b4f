package org.lungbridge.physiology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lungbridge.quantity.Quantity;
import org.lungbridge.vocabulary.Blood;
import org.lungbridge.vocabulary.Circulation;
import org.lungbridge.vocabulary.Metabolism;

/** Who cannot live dies in the record, and a dead patient can still be computed. */
class ArrestTest {
    private static Walk circulation() {
        return new Walk(BodyModels.circulationAlone()).set(Circulation.INTRATHORACIC_PRESSURE, 2.5);
    }

    /** Minutes until a hazard reaches 1, or 60. */
    private static double minutesUntil(Walk walk, Quantity hazard) {
        double start = walk.time();
        while (walk.get(hazard) < 1 && walk.time() - start < 3600) {
            walk.on(5);
        }
        return (walk.time() - start) / 60;
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 10, 15})
    void heartStopsThreeToFiveMinutesAfterItsMuscleRunsOutOfOxygen(double po2) {
        Walk walk = circulation().on(300).set(Blood.ARTERIAL_PO2, po2);
        while (walk.get(Circulation.MYOCARDIAL_PO2) > 22.5) {
            walk.on(5);
        }
        assertThat(walk.time() - 300).isBetween(100.0, 300.0);
        assertThat(minutesUntil(walk, Circulation.HYPOXIC_ARREST)).isBetween(3.0, 5.0);
    }

    @Test
    void withoutAnyOxygenFlowIsGoneAfterTenMinutes() {
        Walk walk = circulation().on(300).set(Blood.ARTERIAL_PO2, 0).on(600);
        assertThat(walk.get(Circulation.CARDIAC_OUTPUT)).isLessThan(0.5);
    }

    @Test
    void heartBearsAPressureOfFortyForADay() {
        Walk walk = circulation().set(Blood.ARTERIAL_PO2, 40).on(86_400);
        assertThat(walk.get(Circulation.HYPOXIC_ARREST)).isLessThan(0.05);
        assertThat(walk.get(Circulation.CARDIAC_OUTPUT)).isGreaterThan(5.5);
    }

    @Test
    void exsanguinationEndsInArrest() {
        Walk walk = circulation().set(Circulation.BAROREFLEX_GAIN, 0.6).set(Blood.VOLUME, 2.5);
        assertThat(minutesUntil(walk, Circulation.CIRCULATORY_ARREST)).isBetween(3.0, 6.0);
        Walk survivor = circulation().set(Blood.VOLUME, 3.8).on(600);
        double atFirst = survivor.get(Circulation.CIRCULATORY_ARREST);
        assertThat(survivor.on(86_400).get(Circulation.CIRCULATORY_ARREST) - atFirst)
                .isLessThan(1e-3);
    }

    @Test
    void wholeBodyWithoutBreathDiesOfHypoxia() {
        Walk walk = new Walk(BodyModels.whole()).on(1800);
        walk.set(OneAlveolus.VENTILATION, 0).set(OneAlveolus.FIO2, 0).set(OneAlveolus.SHUNT, 0.3);
        assertThat(minutesUntil(walk, Circulation.HYPOXIC_ARREST)).isBetween(3.0, 12.0);
        assertThat(walk.get(Metabolism.LACTATE)).isGreaterThan(1.5);
    }

    @Test
    void deadPatientHasNoFlowNoDemandAndFiniteValues() {
        Walk walk = new Walk(BodyModels.whole()).on(1800);
        double lactate = walk.get(Metabolism.LACTATE);
        walk.set(Circulation.ALIVE, 0).set(OneAlveolus.VENTILATION, 0).on(7200);
        assertThat(walk.get(Circulation.CARDIAC_OUTPUT)).isCloseTo(0.02, within(0.001));
        assertThat(walk.get(Metabolism.OXYGEN_UPTAKE)).isZero();
        assertThat(walk.get(Circulation.ARTERIAL_PRESSURE)).isBetween(8.0, 16.0);
        assertThat(walk.get(Circulation.BAROREFLEX_SLOW)).isCloseTo(0, within(1e-3));
        assertThat(walk.get(Metabolism.LACTATE)).isCloseTo(lactate, within(0.05));
        for (double value : walk.point()) {
            assertThat(value).isFinite();
        }
    }

    @ParameterizedTest
    @CsvSource({"1, 5", "14, 1", "1, 1", "3, 2"})
    void extremesOfHemoglobinAndVolumeStayFinite(double hemoglobin_g_dL, double volume_L) {
        Walk walk = new Walk(BodyModels.whole()).on(600);
        walk.set(Blood.VOLUME, volume_L).set(Blood.HEMOGLOBIN_MASS, 10 * hemoglobin_g_dL * volume_L);
        walk.set(Blood.VENOUS_O2, 5).set(Blood.VENOUS_CO2, 20).set(Blood.ARTERIAL_O2, 2);
        walk.on(1800);
        for (double value : walk.point()) {
            assertThat(value).isFinite();
        }
        assertThat(walk.get(Blood.ARTERIAL_SATURATION)).isBetween(0.0, 1.0);
        assertThat(walk.get(Metabolism.OXYGEN_UPTAKE)).isBetween(0.0, 260.0);
    }
}
