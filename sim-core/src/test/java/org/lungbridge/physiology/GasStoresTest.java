package org.lungbridge.physiology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lungbridge.quantity.Quantity;
import org.lungbridge.vocabulary.Audit;
import org.lungbridge.vocabulary.Blood;
import org.lungbridge.vocabulary.Circulation;
import org.lungbridge.vocabulary.Ecmo;
import org.lungbridge.vocabulary.Metabolism;

/** O2 and CO2 stores: what apnea and steps of ventilation show, and that no gas is lost. */
class GasStoresTest {
    /** A man of 70 kg at rest on oxygen: O2 use 250 and CO2 200 mL/min, cardiac output 5 L/min. */
    private static Walk onOxygen() {
        return new Walk(BodyModels.withSteadyHeart(5))
                .set(OneAlveolus.FIO2, 1)
                .set(Metabolism.RESTING_OXYGEN_DEMAND, 250 / 70.0)
                .set(Metabolism.RESPIRATORY_QUOTIENT, 0.8)
                .set(OneAlveolus.VENTILATION, 4.4)
                .on(6 * 3600);
    }

    @Test
    void alveolarGasEquationHoldsAtRest() {
        Walk walk = onOxygen();
        // 0.863 · 200/4.4 = 39.2 at 760 mmHg; PAO2 = 713 − PaCO2
        assertThat(walk.get(Blood.ARTERIAL_PCO2)).isCloseTo(39.2, within(0.8));
        assertThat(walk.get(Blood.ARTERIAL_PO2)).isCloseTo(713 - walk.get(Blood.ARTERIAL_PCO2), within(1.0));
        assertThat(walk.get(Metabolism.OXYGEN_UPTAKE)).isCloseTo(250, within(0.5));
        assertThat(walk.get(Metabolism.CO2_PRODUCTION)).isCloseTo(200, within(0.5));
    }

    @Test
    void apneaRaisesPaco2FastThenSlowly() {
        Walk walk = onOxygen();
        double rest = walk.get(Blood.ARTERIAL_PCO2);
        double first = walk.set(OneAlveolus.VENTILATION, 0).on(60).get(Blood.ARTERIAL_PCO2) - rest;
        double later = (walk.on(420).get(Blood.ARTERIAL_PCO2) - rest - first) / 7;
        // Stock 1988, Eger: 8-12 mmHg in the first minute, 2.5-4.5 mmHg/min after
        assertThat(first).isBetween(8.0, 12.0);
        assertThat(later).isBetween(2.5, 4.5);
    }

    @Test
    void hyperventilationSettlesFasterThanHypoventilation() {
        double up = minutesToHalf(2, 60);
        double down = minutesToHalf(0.5, 60);
        // Nunn: 3-4 and 16 min; half of the change seen within an hour
        assertThat(up).isBetween(3.0, 6.0);
        assertThat(down).isBetween(10.0, 16.0);
        assertThat(down).isGreaterThan(2 * up);
    }

    /** Known miss of row 14b: taken against the value at 2 h, halving ventilation needs 17.8 min, 1.8 above the range. */
    @Test
    void halfChangeAgainstTheEndOfTwoHoursIsTooSlow() {
        assertThat(minutesToHalf(0.5, 120)).isCloseTo(17.8, within(0.3));
    }

    private static double minutesToHalf(double factor, int end_min) {
        Walk walk = onOxygen();
        double start = walk.get(Blood.ARTERIAL_PCO2);
        walk.set(OneAlveolus.VENTILATION, 4.4 * factor);
        List<Double> course = new ArrayList<>();
        for (int k = 0; k < 6 * end_min; k++) {
            course.add(walk.on(10).get(Blood.ARTERIAL_PCO2));
        }
        double half = (start + course.get(course.size() - 1)) / 2;
        int k = 0;
        while ((course.get(k) - half) * (factor - 1) > 0) {
            k++;
        }
        return (k + 1) / 6.0;
    }

    @Test
    void bodyStoresOfCarbonDioxideMatchFarhiAndRahn() {
        Walk walk = onOxygen();
        double before = co2Stores(walk);
        double pco2 = walk.get(Metabolism.TISSUE_PCO2.at(1));
        walk.set(OneAlveolus.VENTILATION, 4.0).on(4 * 3600);
        double perMmHg = 22.414 * (co2Stores(walk) - before) / (walk.get(Metabolism.TISSUE_PCO2.at(1)) - pco2) / 70;
        // 1.5 mL/kg/mmHg measured, 1.02 of it in tissue; the specification has 1.2
        assertThat(perMmHg).isBetween(1.0, 1.5);
    }

    private static final List<Quantity> O2 = List.of(
            Blood.ARTERIAL_O2,
            Blood.VENOUS_O2,
            Blood.PULMONARY_O2,
            Metabolism.TISSUE_O2.at(0),
            Metabolism.TISSUE_O2.at(1),
            Metabolism.TISSUE_O2.at(2));
    private static final List<Quantity> CO2 = List.of(
            Blood.ARTERIAL_CO2,
            Blood.VENOUS_CO2,
            Blood.PULMONARY_CO2,
            Metabolism.TISSUE_CO2.at(0),
            Metabolism.TISSUE_CO2.at(1),
            Metabolism.TISSUE_CO2.at(2));

    private static double sum(Walk walk, List<Quantity> stores) {
        double sum = 0;
        for (Quantity store : stores) {
            sum += walk.get(store);
        }
        return sum;
    }

    private static double co2Stores(Walk walk) {
        return sum(walk, CO2);
    }

    @Test
    void noGasVolumeOrHemoglobinIsLostWhileEverythingMoves() {
        Walk walk = new Walk(BodyModels.whole(), 1e-4).on(600);
        double o2 = sum(walk, O2) + walk.get(OneAlveolus.O2) - gainedO2(walk);
        double co2 = sum(walk, CO2) + walk.get(OneAlveolus.CO2) - gainedCo2(walk);
        double volume = walk.get(Blood.VOLUME) - walk.get(Audit.VOLUME);
        double hemoglobin = walk.get(Blood.HEMOGLOBIN_MASS) - walk.get(Audit.HEMOGLOBIN);
        walk.set(Blood.BLEEDING, 2000).set(Blood.RED_CELLS, 600).set(Blood.CRYSTALLOID, 1000);
        walk.on(1800)
                .set(Circulation.NOREPINEPHRINE, 0.3)
                .set(OneAlveolus.SHUNT, 0.3)
                .on(1800);
        walk.set(Blood.BLEEDING, 0).set(OneAlveolus.VENTILATION, 1).on(1800);
        assertThat(sum(walk, O2) + walk.get(OneAlveolus.O2) - gainedO2(walk)).isCloseTo(o2, within(1e-11 * 200));
        assertThat(sum(walk, CO2) + walk.get(OneAlveolus.CO2) - gainedCo2(walk)).isCloseTo(co2, within(1e-11 * 700));
        assertThat(walk.get(Blood.VOLUME) - walk.get(Audit.VOLUME)).isCloseTo(volume, within(1e-12 * 5));
        assertThat(walk.get(Blood.HEMOGLOBIN_MASS) - walk.get(Audit.HEMOGLOBIN))
                .isCloseTo(hemoglobin, within(1e-12 * 700));
        assertThat(walk.get(Audit.TRANSFUSED_O2)).isNotZero();
    }

    private static double gainedO2(Walk walk) {
        return walk.get(OneAlveolus.BREATHED_O2) - walk.get(Audit.TISSUE_O2) + walk.get(Audit.TRANSFUSED_O2);
    }

    private static double gainedCo2(Walk walk) {
        return walk.get(OneAlveolus.BREATHED_CO2) + walk.get(Audit.TISSUE_CO2) + walk.get(Audit.TRANSFUSED_CO2);
    }

    @Test
    void returnedBloodMixesByFlow() {
        Walk walk = new Walk(BodyModels.withSteadyHeart(6))
                .set(Ecmo.EFFECTIVE_FLOW, 3.6)
                .set(Ecmo.RETURN_O2_CONTENT, 19)
                .set(Ecmo.RETURN_CO2_CONTENT, 42)
                .on(3600);
        // Messai 2013: (EF/CO)·return + (1 − EF/CO)·venous
        double o2 = 0.6 * 19 + 0.4 * walk.get(Blood.VENOUS_O2_CONTENT);
        double co2 = 0.6 * 42 + 0.4 * walk.get(Blood.VENOUS_CO2_CONTENT);
        assertThat(walk.get(Blood.PULMONARY_O2_CONTENT)).isCloseTo(o2, within(0.01));
        assertThat(walk.get(Blood.PULMONARY_CO2_CONTENT)).isCloseTo(co2, within(0.02));
        assertThat(walk.get(Blood.PULMONARY_SATURATION)).isGreaterThan(walk.get(Blood.VENOUS_SATURATION));
    }
}
