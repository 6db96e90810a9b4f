package org.lungbridge.physiology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lungbridge.chemistry.OxygenCurve;
import org.lungbridge.quantity.Quantity;
import org.lungbridge.vocabulary.Blood;
import org.lungbridge.vocabulary.Circulation;
import org.lungbridge.vocabulary.Metabolism;

/** Who cannot live dies in the record, and a dead patient can still be computed. */
class ArrestTest {
    private static Walk circulation() {
        return new Walk(BodyModels.circulationAlone()).set(Circulation.INTRATHORACIC_PRESSURE, 2.5);
    }

    /** Arterial blood of this PO2 on the normal dissociation curve. */
    private static Walk normalCurve(Walk walk, double po2) {
        return shiftedCurve(walk, po2, po2);
    }

    /** Arterial blood of this PO2 with the saturation that normal blood has at another PO2. */
    private static Walk shiftedCurve(Walk walk, double po2, double virtualPo2) {
        return walk.set(Blood.ARTERIAL_PO2, po2)
                .set(Blood.ARTERIAL_LN_VIRTUAL_PO2, StrictMath.log(Math.max(virtualPo2, 0.01)));
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
        Walk walk = normalCurve(circulation().on(300), po2);
        while (walk.get(Circulation.MYOCARDIAL_PO2) > 22.5) {
            walk.on(5);
        }
        assertThat(walk.time() - 300).isBetween(100.0, 300.0);
        assertThat(minutesUntil(walk, Circulation.HYPOXIC_ARREST)).isBetween(3.0, 5.0);
    }

    @Test
    void withoutAnyOxygenFlowIsGoneAfterTenMinutes() {
        Walk walk = normalCurve(circulation().on(300), 0).on(600);
        assertThat(walk.get(Circulation.CARDIAC_OUTPUT)).isLessThan(0.5);
    }

    @Test
    void heartBearsAPressureOfFortyForADay() {
        Walk walk = normalCurve(circulation(), 40).on(86_400);
        assertThat(walk.get(Circulation.HYPOXIC_ARREST)).isLessThan(0.05);
        assertThat(walk.get(Circulation.CARDIAC_OUTPUT)).isGreaterThan(5.5);
    }

    /** Acid blood (pH 6.8) holds a PO2 of 34 mmHg at a saturation of 0.25: the tension alone would be borne for days. */
    @Test
    void heartFailsAtASaturationOfAQuarterAlthoughAcidosisKeepsTheTension() {
        double quarter = OxygenCurve.inverse(0.25);
        assertThat(quarter).isBetween(16.0, 18.0);
        Walk walk = shiftedCurve(circulation().on(300), 2 * quarter, quarter);
        assertThat(minutesUntil(walk, Circulation.HYPOXIC_ARREST)).isBetween(4.0, 15.0);
    }

    /** Cold or alkaline blood that holds on to its oxygen starves the heart as well. */
    @Test
    void heartFailsAtATensionOfTwentyAlthoughAlkalosisKeepsTheSaturation() {
        Walk walk = shiftedCurve(circulation().on(300), 18, 30);
        assertThat(minutesUntil(walk, Circulation.HYPOXIC_ARREST)).isBetween(4.0, 15.0);
    }

    /** Baboons on room air compensate to a hematocrit of 10 %, six of seven live to 4 % (Wilkerson 1988, Surgery 103:665). */
    @ParameterizedTest
    @CsvSource({"3.3, 0.95, 1.01", "1.0, 0, 0.3"})
    void anemicHeartCompensatesToAHematocritOfTenPercentAndNotBelowThree(
            double hemoglobin_g_dL, double from, double to) {
        double content = 1.34 * hemoglobin_g_dL + 0.3;
        Walk healthy = normalCurve(circulation().set(Blood.HEMOGLOBIN, hemoglobin_g_dL), 90)
                .on(3600);
        Walk anemic = normalCurve(circulation().set(Blood.HEMOGLOBIN, hemoglobin_g_dL), 90)
                .set(Blood.ARTERIAL_O2_CONTENT, content)
                .on(3600);
        double share = anemic.get(Circulation.CARDIAC_OUTPUT) / healthy.get(Circulation.CARDIAC_OUTPUT);
        assertThat(share).isBetween(from, to);
    }

    /** Nobody lives without red cells; a hemoglobin of 1.4 g/dL has been outlived on pure oxygen, of which 1.5 mL/dL is dissolved. */
    @Test
    void pureOxygenKeepsTheHeartGoingAtAHemoglobinThatKillsOnRoomAir() {
        Walk roomAir = normalCurve(circulation().on(300), 90).set(Blood.ARTERIAL_O2_CONTENT, 1.34 + 0.3);
        assertThat(minutesUntil(roomAir, Circulation.HYPOXIC_ARREST)).isBetween(4.0, 30.0);
        Walk oxygen = normalCurve(circulation().on(300), 500).set(Blood.ARTERIAL_O2_CONTENT, 1.34 * 1.4 + 1.5);
        assertThat(oxygen.on(86_400).get(Circulation.HYPOXIC_ARREST)).isLessThan(0.1);
    }

    /** Permissive hypercapnia to pH 7.1 is borne; nobody intact below 6.8 among 2,229 (Shin 2017, Crit Care 21:322). */
    @Test
    void acidosisIsBorneTo71AndWeakensTheHeartBelow() {
        double usual = circulation().on(600).get(Circulation.CARDIAC_OUTPUT);
        double[] share = {7.1, 7.0, 6.9, 6.8};
        for (int k = 0; k < share.length; k++) {
            share[k] = circulation().set(Blood.ARTERIAL_PH, share[k]).on(600).get(Circulation.CARDIAC_OUTPUT) / usual;
        }
        assertThat(share[0]).isBetween(0.99, 1.0);
        assertThat(share[1]).isBetween(0.95, 0.99);
        assertThat(share[2]).isBetween(0.75, 0.95);
        assertThat(share[3]).isBetween(0.4, 0.75);
    }

    @ParameterizedTest
    @CsvSource({"6.6, 3, 60", "6.5, 3, 15", "5.8, 3, 10"})
    void acidosisBelow67EndsInArrest(double pH, double from, double to) {
        Walk walk = circulation().set(Circulation.BAROREFLEX_GAIN, 0.6).on(300).set(Blood.ARTERIAL_PH, pH);
        double minutes = minutesUntil(walk, Circulation.CIRCULATORY_ARREST);
        System.out.printf("pH %.1f: arrest after %.1f min%n", pH, minutes);
        assertThat(minutes).isBetween(from, to);
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
