package org.lungbridge.physiology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.lungbridge.physiology.HemostasisBench.DAY;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lungbridge.model.Part;
import org.lungbridge.physiology.blood.Erythropoiesis;
import org.lungbridge.vocabulary.Audit;
import org.lungbridge.vocabulary.Blood;
import org.lungbridge.vocabulary.Body;
import org.lungbridge.vocabulary.Coagulation;
import org.lungbridge.vocabulary.Disease;
import org.lungbridge.vocabulary.Kidney;

/** Red cells of somebody with 5 L of blood: 700 g of hemoglobin in health, 5.83 g made and destroyed a day (700/120). */
class ErythropoiesisTest {
    private static final double USUAL_gPerDay = 700.0 / 120;

    /** Hemoglobin is held, its mass is not: what a day makes of it. */
    private static Walk patient(double hemoglobin_gPerDL) {
        return new Walk(
                List.of(
                        new Part(
                                "held",
                                d -> new Fixed(
                                        d,
                                        Map.of(
                                                Blood.HEMOGLOBIN_MASS, 50 * hemoglobin_gPerDL,
                                                Blood.HEMOGLOBIN, hemoglobin_gPerDL,
                                                Audit.HEMOGLOBIN, 0.0,
                                                Kidney.FILTRATION, 1.0,
                                                Disease.C_REACTIVE_PROTEIN, 0.0,
                                                Coagulation.MARROW, 1.0),
                                        Map.of(Disease.ACTIVE, 1.0, Body.NORMAL_BLOOD_VOLUME, 5.0))),
                        new Part("erythropoiesis", Erythropoiesis::new)),
                1e-9);
    }

    private static double gained(Walk walk) {
        double before = walk.get(Blood.HEMOGLOBIN_MASS);
        return walk.on(DAY).get(Blood.HEMOGLOBIN_MASS) - before;
    }

    /** Made, if a 120th of the mass is destroyed (its mean over the day, to first order). */
    private static double made(Walk walk) {
        double before = walk.get(Blood.HEMOGLOBIN_MASS);
        double gain = gained(walk);
        return gain + (before + gain / 2) / 120;
    }

    @Test
    void inHealthAsMuchIsMadeAsDestroyed() {
        assertThat(gained(patient(14))).isCloseTo(0, within(1e-9));
    }

    /** Hillman 1967: two to three times the usual in anemia. */
    @Test
    void halfOfTheHemoglobinCallsForTwoAndAHalfTimesTheUsual() {
        assertThat(made(patient(7)) / USUAL_gPerDay).isCloseTo(2.5, within(0.01));
    }

    @Test
    void withoutKidneysNobodyAnswersToAnemia() {
        assertThat(made(patient(7).set(Kidney.FILTRATION, 0)) / USUAL_gPerDay).isCloseTo(1, within(1e-3));
    }

    /** At 100 mg/L of C-reactive protein 1 − 0.8 · 100/150 is left, about the usual at half of the hemoglobin (Rogiers 1997). */
    @Test
    void inflammationBrakesAndMarrowLimits() {
        double free = made(patient(7));
        assertThat(made(patient(7).set(Disease.C_REACTIVE_PROTEIN, 100)) / free).isCloseTo(1 - 0.8 / 1.5, within(1e-4));
        assertThat(made(patient(7).set(Coagulation.MARROW, 0.1)) / free).isCloseTo(0.1, within(1e-4));
    }

    @Test
    void booksHoldWhatTheBloodGainsAndNothingMovesWithoutADisease() {
        Walk walk = patient(7);
        double gain = gained(walk);
        assertThat(gain).isGreaterThan(11);
        assertThat(walk.get(Audit.HEMOGLOBIN)).isCloseTo(gain, within(1e-9));
        assertThat(gained(patient(7).set(Disease.ACTIVE, 0))).isZero();
    }
}
