package org.lungbridge.physiology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lungbridge.vocabulary.Blood;
import org.lungbridge.vocabulary.Ecmo;
import org.lungbridge.vocabulary.Metabolism;

/** Supply-dependent oxygen use, lactate and temperature. */
class MetabolismTest {
    private static Walk man(double output_L_min) {
        return new Walk(BodyModels.withSteadyHeart(output_L_min)).set(OneAlveolus.FIO2, 0.5);
    }

    @Test
    void oxygenUseDoesNotDependOnDeliveryUntilItIsCritical() {
        double plateau = man(6).on(3600).get(Metabolism.OXYGEN_UPTAKE);
        double critical = 0;
        for (double output = 6; output > 0.9 && critical == 0; output -= 0.1) {
            Walk walk = man(output).setParameter("temperature.regulation", 1e5).on(3600);
            if (walk.get(Metabolism.OXYGEN_UPTAKE) < 0.95 * plateau) {
                critical = walk.get(Metabolism.OXYGEN_DELIVERY) / 70;
            }
        }
        assertThat(plateau).isCloseTo(3.3 * 70, within(1.0));
        // Lieberman 7.3 awake, Shibutani 8.2 anesthetized; extraction 0.60 puts it at 4.5-6 mL/kg/min (ruled)
        assertThat(critical).isBetween(4.5, 6.0);
    }

    @Test
    void belowCriticalDeliverySixTenthsAreExtracted() {
        Walk walk = man(1.2).on(3600);
        assertThat(walk.get(Metabolism.EXTRACTION)).isCloseTo(0.60, within(0.01));
    }

    @Test
    void noDeliveryAndNoDemandAreComputable() {
        Walk still = man(0.02).on(3600);
        assertThat(still.get(Metabolism.OXYGEN_UPTAKE)).isBetween(0.0, 5.0);
        assertThat(still.get(Metabolism.TISSUE_VENOUS_O2_CONTENT.at(0))).isGreaterThan(-0.01);
        Walk calm = man(5).set(Metabolism.SEDATION, 0).on(3600);
        assertThat(calm.get(Metabolism.OXYGEN_UPTAKE)).isZero();
        assertThat(calm.get(Metabolism.LACTATE)).isFinite();
    }

    @Test
    void limiterCostsLessThanATenthOfAPercentAtRest() {
        Walk walk = man(5.8).on(3600);
        double demand = walk.get(Metabolism.OXYGEN_DEMAND);
        assertThat(demand - walk.get(Metabolism.OXYGEN_UPTAKE)).isBetween(0.0, 0.001 * demand);
    }

    @ParameterizedTest
    @CsvSource({"2, 12", "6, 21"})
    void lactateIsHalvedAsMeasured(double start, double minutes) {
        Walk walk = man(5).on(7200);
        double basal = walk.get(Metabolism.LACTATE);
        walk.set(Metabolism.LACTATE, start);
        double elapsed = 0;
        while (walk.get(Metabolism.LACTATE) - basal > (start - basal) / 2) {
            walk.on(10);
            elapsed += 10;
        }
        assertThat(elapsed / 60).isCloseTo(minutes, within(0.25 * minutes));
    }

    @ParameterizedTest
    @CsvSource({"1, 0.9, 1.3", "0.47, 2.5, 2.9"})
    void steadyLactateFollowsLiverFunction(double liver, double low, double high) {
        Walk walk = man(5).set(Metabolism.LIVER_FUNCTION, liver).on(86_400);
        assertThat(walk.get(Metabolism.LACTATE)).isBetween(low, high);
    }

    @Test
    void oxygenDeficitHasASteadyLactateEvenInSepsis() {
        // 18 mL/min of deficit had no steady state without first-order clearance
        Walk walk = man(1.88)
                .set(Metabolism.LIVER_FUNCTION, 0.47)
                .setParameter("volume.sampling", 0)
                .setParameter("temperature.regulation", 1e5);
        double steady = walk.on(20 * 86_400).get(Metabolism.LACTATE);
        double deficit = walk.get(Metabolism.OXYGEN_DEMAND) - walk.get(Metabolism.OXYGEN_UPTAKE);
        double later = walk.on(5 * 86_400).get(Metabolism.LACTATE);
        assertThat(deficit).isBetween(14.0, 22.0);
        assertThat(later).isCloseTo(steady, within(0.02 * steady)).isBetween(5.0, 35.0);
    }

    @Test
    void sedationCoolsAndWaterHoldsTemperature() {
        Walk walk = man(5).set(Metabolism.SEDATION, 0.85).on(2 * 86_400);
        assertThat(walk.get(Blood.TEMPERATURE)).isBetween(36.0, 36.9);
        walk.set(Ecmo.HEAT_CONDUCTANCE, 70).set(Ecmo.WATER_TEMPERATURE, 37).on(6 * 3600);
        assertThat(walk.get(Blood.TEMPERATURE)).isBetween(36.7, 37.0);
    }

    @Test
    void heatExchangerPullsTemperatureWithinAnHour() {
        Walk walk = man(5).set(Ecmo.HEAT_CONDUCTANCE, 70)
                .set(Ecmo.WATER_TEMPERATURE, 35)
                .on(45 * 60);
        double first = 37 - walk.get(Blood.TEMPERATURE);
        double all = 37 - walk.on(86_400).get(Blood.TEMPERATURE);
        // time constant 45 min (30-60)
        assertThat(first / all).isBetween(0.5, 0.75);
    }

    @Test
    void feverRaisesDemandByTenPercentPerDegree() {
        Walk cool = man(5);
        double normal = cool.get(Metabolism.OXYGEN_DEMAND);
        double fever = cool.set(Blood.TEMPERATURE, 39).get(Metabolism.OXYGEN_DEMAND);
        assertThat(fever / normal).isCloseTo(1.21, within(0.002));
    }
}
