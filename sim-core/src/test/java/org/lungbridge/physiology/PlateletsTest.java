package org.lungbridge.physiology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.lungbridge.physiology.HemostasisBench.DAY;
import static org.lungbridge.physiology.HemostasisBench.HOUR;
import static org.lungbridge.physiology.HemostasisBench.heparin;
import static org.lungbridge.physiology.HemostasisBench.man;
import static org.lungbridge.physiology.HemostasisBench.onEcmo;

import org.junit.jupiter.api.Test;
import org.lungbridge.vocabulary.Blood;
import org.lungbridge.vocabulary.Coagulation;

/** Platelet count on ECMO, with transfusion, under heparin-induced thrombocytopenia. */
class PlateletsTest {
    /** P1, the median patient: relative count by day; Abrams 2016 finds no trend after the first days. */
    @Test
    void countFallsInThreeDaysAndThenStays() {
        Walk walk = man();
        double before = walk.get(Coagulation.PLATELET_COUNT);
        onEcmo(walk);
        int[] days = {0, 1, 2, 3, 5, 7, 10, 14};
        double[] expected = {0.90, 0.77, 0.73, 0.71, 0.71, 0.73, 0.75, 0.77};
        StringBuilder course = new StringBuilder("P1: platelets by day, relative:");
        double third = 0;
        for (int k = 0; k < days.length; k++) {
            walk.on(days[k] * DAY - walk.time());
            double relative = walk.get(Coagulation.PLATELET_COUNT) / before;
            third = days[k] == 3 ? relative : third;
            course.append(" d%d %.2f (%.2f)".formatted(days[k], relative, expected[k]));
            assertThat(relative).isCloseTo(expected[k], within(0.08));
        }
        double slope = 100 * (Math.pow(walk.get(Coagulation.PLATELET_COUNT) / before / third, 1.0 / 11) - 1);
        System.out.println(
                course.append("; slope from day 3 %+.2f %%/d (Abrams -0.85, -2.05 to 0.36)".formatted(slope)));
        assertThat(slope).isBetween(-2.05, 0.36);
    }

    /** D16: one apheresis unit, + 30-50 off ECMO; 0.6 of it on ECMO, half gone after a day and a half. */
    @Test
    void apheresisUnitRaisesTheCountByFortyAndLessOnEcmo() {
        double off = rise(man());
        Walk ecmo = onEcmo(man());
        double on = rise(ecmo);
        double transfused = ecmo.get(Coagulation.TRANSFUSED_PLATELETS);
        ecmo.on(1.5 * DAY);
        System.out.printf("D16: apheresis unit +%.0f off (30-50), +%.0f on ECMO%n", off, on);
        assertThat(off).isBetween(30.0, 50.0);
        assertThat(on / off).isCloseTo(0.6 * 5 / 5.6, within(0.03));
        assertThat(ecmo.get(Coagulation.TRANSFUSED_PLATELETS) / transfused).isCloseTo(0.5, within(0.01));
    }

    private static double rise(Walk walk) {
        double before = walk.get(Coagulation.PLATELET_COUNT);
        transfuse(walk);
        double volume = walk.get(Blood.CIRCULATING_VOLUME);
        // the volume of the unit itself is left out, as the increment is read with it gone
        return walk.get(Coagulation.PLATELET_COUNT) * volume / (volume - 0.25) - before;
    }

    /** 3.5e11 platelets in 0.25 L within half an hour. */
    private static Walk transfuse(Walk walk) {
        return walk.set(Blood.PLATELET_PRODUCT, 500)
                .set(Coagulation.PLATELET_INFUSION, 700)
                .on(HOUR / 2)
                .set(Blood.PLATELET_PRODUCT, 0)
                .set(Coagulation.PLATELET_INFUSION, 0);
    }

    @Test
    void refractoryPatientGetsLittleOfIt() {
        Walk refractory = man().set(Coagulation.REFRACTORINESS, 0.8);
        assertThat(rise(refractory)).isLessThan(0.25 * rise(man()));
    }

    /** HIT: the count falls by more than half within 2-3 days of heparin and recovers within a week after it. */
    @Test
    void antibodiesAgainstHeparinHalveTheCount() {
        Walk walk = heparin(onEcmo(man()), 10).on(6 * DAY);
        double before = walk.get(Coagulation.PLATELET_COUNT);
        walk.set(Coagulation.HIT, 1).on(3 * DAY);
        double low = walk.get(Coagulation.PLATELET_COUNT);
        walk.set(Coagulation.HIT, 0).on(7 * DAY);
        double after = walk.get(Coagulation.PLATELET_COUNT);
        System.out.printf("HIT: platelets %.0f, %.0f after 3 d, %.0f a week after its end%n", before, low, after);
        assertThat(low / before).isBetween(0.25, 0.5);
        assertThat(after).isGreaterThan(1.5 * low);
    }

    @Test
    void sepsisAndAnEmptyMarrowLowerTheCount() {
        double usual = man().on(5 * DAY).get(Coagulation.PLATELET_COUNT);
        double septic = man().set(Coagulation.SEPSIS, 1).on(5 * DAY).get(Coagulation.PLATELET_COUNT);
        double empty = man().set(Coagulation.MARROW, 0.1).on(5 * DAY).get(Coagulation.PLATELET_COUNT);
        assertThat(usual).isCloseTo(200, within(0.01));
        assertThat(septic).isBetween(160.0, 185.0);
        assertThat(empty).isBetween(110.0, 140.0);
    }
}
