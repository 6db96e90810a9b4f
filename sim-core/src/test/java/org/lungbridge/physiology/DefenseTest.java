package org.lungbridge.physiology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lungbridge.model.Component;
import org.lungbridge.model.Declarations;
import org.lungbridge.model.Part;
import org.lungbridge.physiology.disease.DefenseParts;
import org.lungbridge.quantity.Unit;
import org.lungbridge.vocabulary.Airway;
import org.lungbridge.vocabulary.Bleeding;
import org.lungbridge.vocabulary.Coagulation;
import org.lungbridge.vocabulary.Disease;
import org.lungbridge.vocabulary.Drug;
import org.lungbridge.vocabulary.Ecmo;
import org.lungbridge.vocabulary.Lung;

/** Infection, defense, marrow and acute phase against the numbers they were built for. */
class DefenseTest {
    private static final double HOUR = 3600;
    private static final double DAY = 24 * HOUR;

    /** A patient on ECMO of whom only defense moves; drugs and antibodies are what a test sets. */
    private static final class Bed implements Component {
        Bed(Declarations d) {
            d.state(Drug.GLUCOCORTICOID_EFFECT, 0);
            d.state(Disease.B_CELLS, 1);
            d.state(Disease.ANTIBODY, 1);
            d.state(Disease.COMPLEMENT, 1);
            d.state(Disease.IMMUNOGLOBULIN, 12);
            d.state(Bleeding.CAPILLARITIS, 0);
            d.setting(Ecmo.CONNECTED, 1);
            d.setting(Airway.SUPPORT, Airway.TUBE);
            d.setting(Lung.FLUID_EXCHANGE, 1);
        }
    }

    private static Walk patient() {
        List<Part> parts = new ArrayList<>(DefenseParts.all());
        parts.add(new Part("bed", Bed::new));
        return new Walk(parts, 1e-7);
    }

    private static double hazardOfTenDays(Walk walk) {
        return walk.on(10 * DAY).get(Disease.INFECTION_HAZARD);
    }

    /** 0.010 a day on ECMO without immunosuppressants, half of it off ECMO. */
    @Test
    void infectionComesToOneInAHundredEcmoDays() {
        assertThat(hazardOfTenDays(patient())).isCloseTo(0.100, within(0.001));
        assertThat(hazardOfTenDays(patient().set(Ecmo.CONNECTED, 0))).isCloseTo(0.050, within(0.001));
        assertThat(hazardOfTenDays(patient().set(Ecmo.CONNECTED, 0).set(Airway.SUPPORT, Airway.ROOM_AIR)))
                .isCloseTo(0.006, within(0.001));
        assertThat(hazardOfTenDays(patient().set(Lung.FLUID_EXCHANGE, 0))).isZero();
    }

    /** Factors one by one: 1 + 1.5 E, 1 + 0.5 (no B cells), 1 + 0.5 (no IgG); together no more than 3. */
    @Test
    void immunosuppressionRaisesTheHazardNoMoreThanThreefold() {
        double usual = hazardOfTenDays(patient());
        double steroid = hazardOfTenDays(patient().set(Drug.GLUCOCORTICOID_EFFECT, 0.8));
        double depleted = hazardOfTenDays(patient().set(Disease.B_CELLS, 0));
        double withoutIgG = hazardOfTenDays(patient().set(Disease.IMMUNOGLOBULIN, 0));
        double afterImmunoglobulin = hazardOfTenDays(patient().set(Disease.IMMUNOGLOBULIN, 30));
        assertThat(steroid / usual).isCloseTo(2.2, within(0.02));
        assertThat(depleted / usual).isCloseTo(1.5, within(0.01));
        assertThat(withoutIgG / usual).isCloseTo(1.5, within(0.01));
        assertThat(afterImmunoglobulin / usual).isBetween(0.5, 0.6);
        Walk all = patient()
                .set(Drug.GLUCOCORTICOID_EFFECT, 1)
                .set(Disease.B_CELLS, 0)
                .set(Disease.IMMUNOGLOBULIN, 2)
                .set(Disease.MARROW_TOXICITY, 1);
        assertThat(hazardOfTenDays(all) / usual).isBetween(2.8, 3.0);
    }

    /** Nadir on day 8-14 at a third of usual; platelet production down by a fifth in the second week; back after three. */
    @Test
    void cyclophosphamidePulseEmptiesTheBloodInTheSecondWeek() {
        Walk walk = patient().set(Disease.MARROW_TOXICITY, 1);
        double least = 1;
        double dayOfLeast = 0;
        double leastMarrow = 1;
        for (int half = 1; half <= 60; half++) {
            double now = walk.on(DAY / 2).get(Disease.NEUTROPHILS);
            leastMarrow = Math.min(leastMarrow, walk.get(Coagulation.MARROW));
            if (now < least) {
                least = now;
                dayOfLeast = half / 2.0;
            }
        }
        assertThat(least).isCloseTo(0.35, within(0.04));
        assertThat(dayOfLeast).isBetween(8.0, 14.0);
        assertThat(leastMarrow).isCloseTo(0.8, within(0.03));
        assertThat(walk.get(Disease.NEUTROPHILS)).isBetween(0.95, 1.2);
        Walk half = patient().set(Disease.MARROW_TOXICITY, 0.5).on(10.5 * DAY);
        assertThat(half.get(Disease.NEUTROPHILS)).isBetween(least + 0.15, 0.8);
    }

    @Test
    void marrowWithoutReserveMakesFewPlatelets() {
        Walk walk = patient().setParameter(Disease.MARROW_RESERVE.name(), 0.1).on(DAY);
        assertThat(walk.get(Coagulation.MARROW)).isCloseTo(0.1, within(1e-9));
        assertThat(walk.get(Disease.NEUTROPHILS)).isCloseTo(1, within(1e-9));
    }

    private static Walk infected(double burden) {
        return patient().set(Disease.INFECTION, burden);
    }

    @Test
    void smallBurdenClearsByItselfAndALargerOneDoesNot() {
        assertThat(infected(0.02).on(14 * DAY).get(Disease.INFECTION)).isLessThan(0.005);
        Walk untreated = infected(0.25).on(7 * DAY);
        assertThat(untreated.get(Disease.INFECTION)).isBetween(0.8, 1.0);
        assertThat(untreated.get(Coagulation.SEPSIS)).isBetween(0.85, 1.0);
        assertThat(patient().on(14 * DAY).get(Disease.INFECTION)).isZero();
    }

    @Test
    void antibioticsClearItWithinDaysUnlessNeutrophilsAreFewAndTheSpectrumNarrow() {
        assertThat(infected(0.25).set(Drug.ANTIBIOTICS, 1).on(3 * DAY).get(Disease.INFECTION))
                .isLessThan(0.05);
        assertThat(infected(0.25).set(Drug.ANTIBIOTICS, 0.5).on(3 * DAY).get(Disease.INFECTION))
                .isBetween(0.05, 0.25);
        Walk neutropenic = infected(0.25)
                .set(Disease.PROGENITORS, 0.02)
                .set(Disease.MATURING.at(0), 0.02)
                .set(Disease.MATURING.at(1), 0.02)
                .set(Disease.MATURING.at(2), 0.02)
                .set(Disease.NEUTROPHILS, 0.02)
                .set(Drug.ANTIBIOTICS, 0.5);
        assertThat(neutropenic.on(4 * DAY).get(Disease.INFECTION)).isGreaterThan(0.25);
    }

    /** A quarter dies of an infection of usual size that is treated after half a day under steroids; nearly all untreated. */
    @Test
    void quarterDiesOfATreatedInfection() {
        Walk walk = infected(0.25).set(Drug.GLUCOCORTICOID_EFFECT, 0.5).on(12 * HOUR);
        double treated = walk.set(Drug.ANTIBIOTICS, 1).on(14 * DAY).get(Disease.SEPTIC_DEATH_HAZARD);
        double untreated = infected(0.25).on(7 * DAY).get(Disease.SEPTIC_DEATH_HAZARD);
        assertThat(1 - StrictMath.exp(-treated)).isCloseTo(0.25, within(0.03));
        assertThat(1 - StrictMath.exp(-untreated)).isGreaterThan(0.9);
    }

    /** The same over the sizes that chance deals, 0.25 · e^(0.4 N) up to 0.8, at the middles of ten equal shares. */
    @Test
    void quarterDiesOfTreatedInfectionsOfAllSizes() {
        double[] normal = {-1.645, -1.036, -0.674, -0.385, -0.126, 0.126, 0.385, 0.674, 1.036, 1.645};
        double dead = 0;
        for (double n : normal) {
            double size = Math.min(0.8, 0.25 * StrictMath.exp(0.4 * n));
            Walk walk = infected(size).set(Drug.GLUCOCORTICOID_EFFECT, 0.5).on(12 * HOUR);
            double hazard = walk.set(Drug.ANTIBIOTICS, 1).on(14 * DAY).get(Disease.SEPTIC_DEATH_HAZARD);
            dead += 1 - StrictMath.exp(-hazard);
        }
        assertThat(dead / normal.length).isCloseTo(0.25, within(0.04));
    }

    /** Low complement of lupus (source S1); exchange takes away the antibodies and leaves the titer of ANA. */
    @Test
    void serologyFollowsAntibodiesAndComplement() {
        Walk walk = patient()
                .setParameter("serology.anti_dna", Unit.IU_PER_ML.engine(200))
                .setParameter("serology.antinuclear", 1280)
                .set(Disease.ANTIBODY, 0.37)
                .set(Disease.COMPLEMENT, 0.4)
                .on(1);
        assertThat(walk.get(Disease.ANTI_DNA)).isCloseTo(74, within(0.1));
        assertThat(walk.get(Disease.ANTINUCLEAR)).isEqualTo(1280);
        assertThat(walk.get(Disease.ANCA)).isZero();
        assertThat(walk.get(Disease.C3)).isLessThan(0.9);
        assertThat(walk.get(Disease.C4)).isLessThan(0.1);
    }

    /** Half-lives of 19 h and 24 h once the cause is gone; vasculitis alone does not raise procalcitonin above 0.5. */
    @Test
    void acutePhaseFallsWithItsHalfLivesAndTellsVasculitisFromSepsis() {
        Walk walk = patient().set(Disease.C_REACTIVE_PROTEIN, 205).set(Disease.PROCALCITONIN, 10.05);
        walk.on(19 * HOUR);
        assertThat(walk.get(Disease.C_REACTIVE_PROTEIN)).isCloseTo(105, within(0.1));
        walk.on(5 * HOUR);
        assertThat(walk.get(Disease.PROCALCITONIN)).isCloseTo(5.05, within(0.01));
        Walk flare = patient().set(Bleeding.CAPILLARITIS, 0.9).on(7 * DAY);
        assertThat(flare.get(Disease.C_REACTIVE_PROTEIN)).isBetween(80.0, 110.0);
        assertThat(flare.get(Disease.PROCALCITONIN)).isLessThan(0.5);
        Walk septic = infected(0.25).on(3 * DAY);
        assertThat(septic.get(Disease.C_REACTIVE_PROTEIN)).isGreaterThan(150);
        assertThat(septic.get(Disease.PROCALCITONIN)).isGreaterThan(5);
    }
}
