package org.lungbridge.physiology.bleeding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.lungbridge.physiology.StillBench;
import org.lungbridge.vocabulary.Bleeding;
import org.lungbridge.vocabulary.Blood;
import org.lungbridge.vocabulary.Lung;

/** A fast fall of arterial CO2 at the start of ECMO strains the brain for days; a slow one does not. */
class CerebralStrainTest {
    @Test
    void fastFallStrainsForTwoDays() {
        StillBench bench = HeldBlood.bench().with(Blood.ARTERIAL_PCO2, 90).pass(3);
        double calm = bench.perDay(BleedingSite.INTRACRANIAL.hazard());
        bench.with(Blood.ARTERIAL_PCO2, 40).pass(3);
        assertThat(bench.get(Bleeding.CEREBRAL_STRAIN)).isGreaterThan(0.8);
        assertThat(bench.perDay(BleedingSite.INTRACRANIAL.hazard()) / calm).isBetween(2.0, 2.5);
        double soon = bench.get(Bleeding.CEREBRAL_STRAIN);
        bench.pass(48);
        assertThat(bench.get(Bleeding.CEREBRAL_STRAIN) / soon).isCloseTo(Math.exp(-1), within(0.05));
    }

    @Test
    void fallByThirtyDoesNothingMuch() {
        StillBench bench = HeldBlood.bench().with(Blood.ARTERIAL_PCO2, 70).pass(3);
        bench.with(Blood.ARTERIAL_PCO2, 45).pass(6);
        assertThat(bench.get(Bleeding.CEREBRAL_STRAIN)).isLessThan(0.15);
    }

    @Test
    void slowFallIsHarmless() {
        StillBench bench = HeldBlood.bench().with(Blood.ARTERIAL_PCO2, 90).pass(3);
        for (double tension = 88; tension >= 40; tension -= 2) {
            bench.with(Blood.ARTERIAL_PCO2, tension).pass(1);
        }
        assertThat(bench.get(Bleeding.CEREBRAL_STRAIN)).isLessThan(0.05);
    }

    @Test
    void nothingIsRememberedWhileAPatientSettles() {
        StillBench bench = HeldBlood.bench()
                .with(Lung.FLUID_EXCHANGE, 0)
                .with(Blood.ARTERIAL_PCO2, 120)
                .pass(2);
        assertThat(bench.get(Bleeding.CO2_PEAK)).isEqualTo(40);
        for (BleedingSite site : BleedingSite.values()) {
            assertThat(bench.perDay(site.hazard())).isZero();
        }
    }
}
