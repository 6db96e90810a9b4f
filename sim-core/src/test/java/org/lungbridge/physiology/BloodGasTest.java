package org.lungbridge.physiology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lungbridge.chemistry.AcidBase;
import org.lungbridge.quantity.Quantity;
import org.lungbridge.vocabulary.Blood;

/** Tensions of the pools from their contents, stored red cells, and what the pulse oximeter shows. */
class BloodGasTest {
    private static Walk man() {
        return new Walk(BodyModels.withSteadyHeart(5));
    }

    /** Fills a pool of so many liters to these contents, mL/dL. */
    private static void fill(Walk walk, Quantity o2, Quantity co2, double volume_L, double o2_mL_dL, double co2_mL_dL) {
        walk.set(o2, volume_L * o2_mL_dL * 10 / 22.414).set(co2, volume_L * co2_mL_dL * 10 / 22.414);
    }

    @ParameterizedTest
    @CsvSource({
        "13.5, 45, 10, 0, 100.215, 27.921, 7.5052, 0.98503",
        "8.9, 48, 10, 0, 30.462, 30.628, 7.4885, 0.65736",
        "14.5, 42, 10, 0, 367.803, 23.318, 7.5557, 0.99975",
        "19.8, 48, 15, 0, 92.316, 40.564, 7.3974, 0.97130",
        "3, 55, 7, -5, 25.702, 65.471, 7.1858, 0.31161"
    })
    void arterialAndPulmonaryTensionsFollowFromContents(
            double o2, double co2, double hb, double be, double po2, double pco2, double pH, double saturation) {
        Walk walk = man().set(Blood.HEMOGLOBIN_MASS, 50 * hb).set(Blood.BASE_EXCESS, be);
        fill(walk, Blood.ARTERIAL_O2, Blood.ARTERIAL_CO2, 1.2, o2, co2);
        fill(walk, Blood.PULMONARY_O2, Blood.PULMONARY_CO2, 0.25, o2, co2);
        // golden vectors of the blood gas model, 1e-3 relative
        assertThat(walk.get(Blood.ARTERIAL_PO2)).isCloseTo(po2, within(1e-3 * po2));
        assertThat(walk.get(Blood.ARTERIAL_PCO2)).isCloseTo(pco2, within(1e-3 * pco2));
        assertThat(walk.get(Blood.ARTERIAL_PH)).isCloseTo(pH, within(1e-3));
        assertThat(walk.get(Blood.ARTERIAL_SATURATION)).isCloseTo(saturation, within(1e-3));
        assertThat(walk.get(Blood.PULMONARY_PO2)).isCloseTo(po2, within(1e-3 * po2));
        assertThat(walk.get(Blood.PULMONARY_PCO2)).isCloseTo(pco2, within(1e-3 * pco2));
        assertThat(walk.get(Blood.PULMONARY_SATURATION)).isCloseTo(saturation, within(1e-3));
        assertThat(walk.get(Blood.ARTERIAL_BASE_EXCESS)).isCloseTo(be, within(0.01));
        assertThat(walk.get(Blood.ARTERIAL_BICARBONATE))
                .isCloseTo(AcidBase.bicarbonate(pco2, walk.get(Blood.ARTERIAL_PH)), within(0.05));
    }

    @Test
    void venousPoolIsWhateverIsNotArterialOrPulmonary() {
        Walk walk = man();
        fill(walk, Blood.VENOUS_O2, Blood.VENOUS_CO2, 5 - 1.2 - 0.25, 14.8, 52);
        assertThat(walk.get(Blood.VENOUS_O2_CONTENT)).isCloseTo(14.8, within(0.001));
        assertThat(walk.get(Blood.VENOUS_CO2_CONTENT)).isCloseTo(52, within(0.001));
        assertThat(walk.get(Blood.VENOUS_SATURATION)).isBetween(0.75, 0.82);
        double before = walk.get(Blood.VENOUS_O2_CONTENT);
        walk.set(Blood.VOLUME, 4);
        assertThat(walk.get(Blood.VENOUS_O2_CONTENT)).isCloseTo(before * 3.55 / 2.55, within(0.001));
    }

    @Test
    void oximeterFollowsWithinAMinuteAndReadsLowInDeepHypoxemia() {
        Walk walk = man().set(OneAlveolus.FIO2, 0.3).on(1800);
        assertThat(walk.get(Blood.PULSE_SATURATION)).isCloseTo(walk.get(Blood.ARTERIAL_SATURATION), within(0.001));
        walk.set(OneAlveolus.SHUNT, 0.75);
        double early = walk.on(10).get(Blood.PULSE_SATURATION) - walk.get(Blood.ARTERIAL_SATURATION);
        assertThat(early).isGreaterThan(0.02);
        walk.on(600);
        assertThat(walk.get(Blood.ARTERIAL_SATURATION)).isBetween(0.3, 0.65);
        assertThat(walk.get(Blood.ARTERIAL_SATURATION) - walk.get(Blood.PULSE_SATURATION))
                .isBetween(0.02, 0.035);
    }

    @Test
    void storedRedCellsRecoverTheirDiphosphoglycerateWithinADay() {
        Walk walk = man().set(Blood.DPG, 1.5);
        // 1.5 mmol/L gives a P50 of 24.1 mmHg (Dash and Bassingthwaighte)
        assertThat(walk.get(Blood.P50)).isCloseTo(24.1, within(0.1));
        walk.on(12.5 * 3600);
        // half recovered in 8-24 h
        assertThat(walk.get(Blood.DPG)).isCloseTo((1.5 + 4.65) / 2, within(0.05));
    }
}
