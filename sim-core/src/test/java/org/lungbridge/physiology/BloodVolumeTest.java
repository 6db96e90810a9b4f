package org.lungbridge.physiology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lungbridge.vocabulary.Blood;
import org.lungbridge.vocabulary.Ecmo;

/** Bleeding, refill, infusions and what they do to hemoglobin. */
class BloodVolumeTest {
    private static Walk man() {
        return new Walk(BodyModels.withSteadyHeart(5)).setParameter("volume.sampling", 0);
    }

    /** Loses so many liters within a quarter of an hour. */
    private static Walk bled(double loss) {
        return man().set(Blood.BLEEDING, 4000 * loss).on(900).set(Blood.BLEEDING, 0);
    }

    @Test
    void bloodDonationRefillsInFortyHours() {
        Walk walk = bled(0.6);
        double before = walk.get(Blood.VOLUME);
        double hemoglobin = walk.get(Blood.HEMOGLOBIN);
        double hours = 0.25;
        while (walk.get(Blood.VOLUME) - before < 0.87 * (5 - before)) {
            walk.on(1800);
            hours += 0.5;
        }
        // Moore: 10-14 % of blood volume back over about 40 h, ± 12 h
        assertThat(hours).isBetween(28.0, 52.0);
        assertThat(walk.get(Blood.HEMOGLOBIN)).isLessThan(hemoglobin - 1);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.6, 1.0, 2.5})
    void allOfALossReturns(double loss) {
        Walk walk = bled(loss).on(20 * 86_400);
        assertThat(walk.get(Blood.VOLUME)).isCloseTo(5, within(0.002));
        assertThat(walk.get(Blood.REFILL_FAST)).isCloseTo(0, within(1e-6));
    }

    @Test
    void refillNeverExceedsItsCap() {
        Walk walk = bled(2.5);
        assertThat(walk.get(Blood.REFILL_FLOW)).isBetween(110.0, 120.0);
    }

    @Test
    void hemoglobinFallsLateAfterBleeding() {
        Walk walk = bled(1);
        double early = walk.get(Blood.HEMOGLOBIN);
        double late = walk.on(2 * 86_400).get(Blood.HEMOGLOBIN);
        assertThat(early).isGreaterThan(13.9);
        assertThat(late).isCloseTo(14 * 0.8, within(0.2));
    }

    @Test
    void quarterOfACrystalloidBolusIsLeftAfterAnHour() {
        Walk walk = man().set(Blood.CRYSTALLOID, 12_000)
                .on(300)
                .set(Blood.CRYSTALLOID, 0)
                .on(3600);
        assertThat(walk.get(Blood.VOLUME) - 5).isBetween(0.25, 0.30);
        assertThat(walk.get(Blood.FLUID_BALANCE)).isCloseTo(1, within(1e-9));
    }

    @Test
    void redCellUnitRaisesHemoglobinByOneGramPerDeciliter() {
        Walk walk = man().set(Blood.HEMOGLOBIN_MASS, 450);
        double before = walk.get(Blood.HEMOGLOBIN);
        walk.set(Blood.RED_CELLS, 300).on(3600).set(Blood.RED_CELLS, 0);
        double mass = walk.get(Blood.HEMOGLOBIN_MASS);
        assertThat(mass).isCloseTo(510, within(1e-6));
        // read once the volume of the unit has left
        assertThat(mass / 5 / 10 - before).isCloseTo(1.2, within(0.01));
        assertThat(walk.get(Blood.DPG)).isLessThan(4.3);
        assertThat(walk.get(Blood.P50)).isLessThan(26.6);
    }

    @Test
    void infusionPaysBackTheDeficit() {
        Walk walk = bled(0.6);
        double owed = walk.get(Blood.REFILL_FAST) + walk.get(Blood.REFILL_SLOW);
        walk.set(Blood.RED_CELLS, 1200).on(900).set(Blood.RED_CELLS, 0);
        double left = walk.get(Blood.REFILL_FAST) + walk.get(Blood.REFILL_SLOW);
        assertThat(owed - left).isBetween(0.28, 0.36);
    }

    /** A step may end below zero by its tolerance; then an infusion must lead back, not away, and nothing leaves the blood. */
    @ParameterizedTest
    @ValueSource(doubles = {-0.01, -0.03, -0.3})
    void anInfusionLeadsBackToNothingOwed(double below) {
        Walk walk = man().set(Blood.REFILL_SLOW, below).set(Blood.PLASMA_PRODUCT, 500);
        walk.on(1200);
        double early = walk.get(Blood.REFILL_SLOW);
        walk.on(2 * 3600);
        assertThat(early).isBetween(below, 0.0);
        assertThat(walk.get(Blood.REFILL_SLOW)).isBetween(-1e-3, 1e-3);
    }

    @Test
    void primeDilutesAtOnce() {
        Walk walk = man().set(Blood.HEMOGLOBIN_MASS, 490);
        assertThat(walk.get(Blood.HEMOGLOBIN)).isCloseTo(9.8, within(0.01));
        walk.set(Ecmo.CONNECTED, 1);
        // 9.8 to 8.6-8.9 with a prime of 0.5-0.7 L
        assertThat(walk.get(Blood.HEMOGLOBIN)).isBetween(8.6, 8.9);
        assertThat(walk.get(Blood.HEMATOCRIT)).isCloseTo(0.03 * walk.get(Blood.HEMOGLOBIN), within(1e-12));
    }

    @Test
    void samplingCostsFortyMillilitersADay() {
        Walk walk = new Walk(BodyModels.withSteadyHeart(5)).on(86_400);
        assertThat(700 - walk.get(Blood.HEMOGLOBIN_MASS)).isCloseTo(0.040 * 140, within(0.05));
    }

    @Test
    void bleedingStopsBeforeTheVeinsAreEmpty() {
        Walk walk = man().set(Blood.BLEEDING, 20_000).on(3600);
        assertThat(walk.get(Blood.VOLUME)).isBetween(0.4, 1.3);
        assertThat(walk.get(Blood.HEMOGLOBIN_MASS)).isPositive();
        assertThat(walk.get(Blood.VENOUS_O2_CONTENT)).isFinite();
    }
}
