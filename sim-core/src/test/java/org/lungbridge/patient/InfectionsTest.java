package org.lungbridge.patient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lungbridge.chance.Chance;
import org.lungbridge.quantity.Unit;
import org.lungbridge.vocabulary.Circulation;
import org.lungbridge.vocabulary.Coagulation;
import org.lungbridge.vocabulary.Disease;
import org.lungbridge.vocabulary.Drug;
import org.lungbridge.vocabulary.Lung;

/** Infections of a patient on ECMO: they come, are treated or not, and do to the body what sepsis does. */
class InfectionsTest {
    private static final double DAY = 24;

    private static ComplicationRun infected(String site) {
        return ComplicationRun.onEcmo().at(1, "infection", Map.of("severity", 0.25), Map.of("site", site));
    }

    @Test
    void hazardThatMeetsItsThresholdBeginsAnInfectionAndWaitsForTheNext() {
        ComplicationRun run = ComplicationRun.onEcmo()
                .with(Disease.INFECTION_THRESHOLD, 0.004)
                .until(DAY);
        assertThat(run.chart("infection")).hasSize(1);
        assertThat(run.chart("infection").get(0).time() / 3600).isBetween(5.0, 10.0);
        assertThat(run.get(Disease.INFECTION)).isBetween(0.25, 0.8);
        assertThat(run.get(Disease.INFECTION_THRESHOLD)).isCloseTo(StrictMath.log(2), within(1e-5));
        assertThat(run.get(Disease.INFECTION_HAZARD)).isLessThan(0.02);
    }

    @Test
    void untreatedPneumoniaWidensVesselsInflamesTheLungAndKillsBySepsis() {
        ComplicationRun calm = ComplicationRun.onEcmo().until(2 * DAY);
        ComplicationRun two = infected("pneumonia").until(2 * DAY);
        assertThat(two.get(Circulation.SYSTEMIC_RESISTANCE))
                .isLessThan(0.9 * calm.get(Circulation.SYSTEMIC_RESISTANCE));
        assertThat(two.get(Lung.TOTAL_INJURY)).isGreaterThan(calm.get(Lung.TOTAL_INJURY) + 0.1);
        assertThat(two.get(Disease.C_REACTIVE_PROTEIN)).isGreaterThan(calm.get(Disease.C_REACTIVE_PROTEIN));
        assertThat(two.get(Coagulation.PLATELET_COUNT)).isLessThan(calm.get(Coagulation.PLATELET_COUNT));
        ComplicationRun week = infected("pneumonia").until(7 * DAY);
        assertThat(week.chart("death"))
                .singleElement()
                .extracting("detail")
                .asString()
                .contains("cause: sepsis");
    }

    @Test
    void antibioticsAfterHalfADaySaveTheMedianPatient() {
        ComplicationRun run = infected("bloodstream")
                .at(13, "set-antibiotics", Map.of("on", 1.0), Map.of("spectrum", "broad"))
                .until(7 * DAY);
        assertThat(run.chart("death")).isEmpty();
        assertThat(run.get(Drug.ANTIBIOTICS)).isEqualTo(1);
        assertThat(run.get(Disease.INFECTION)).isLessThan(0.01);
        assertThat(run.get(Disease.PNEUMONIA)).isZero();
        double risk = 1 - StrictMath.exp(-run.get(Disease.SEPTIC_DEATH_HAZARD));
        assertThat(risk).isBetween(0.15, 0.35);
    }

    /** Teaching: at a small quantile infections come early, and the patient does not die of one before he can be treated. */
    @Test
    void earlyInfectionsDoNotKillEarly() {
        FakeWard ward = new FakeWard(new StandardOrders(new Chance(11, 0)));
        ward.order(0, "set-luck", Map.of("quantile", 0.05)).until(1);
        assertThat(ward.get(Disease.INFECTION_THRESHOLD)).isCloseTo(-StrictMath.log(0.95), within(1e-9));
        assertThat(ward.get(Disease.SEPTIC_DEATH_THRESHOLD)).isCloseTo(StrictMath.log(2), within(1e-9));
    }

    /** Half pneumonia, three in ten the bloodstream, two in ten a cannula; severity about 0.25; the same luck twice. */
    @Test
    void sitesAndSeveritiesAreDrawnByTheLuckOfThePatient() {
        int patients = 2_000;
        int pneumonia = 0;
        double severity = 0;
        for (int patient = 0; patient < patients; patient++) {
            FakeWard ward = ward(patient);
            pneumonia += ward.get(Disease.PNEUMONIA_SHARE) > 0.5 ? 1 : 0;
            severity += ward.get(Disease.INFECTION) / patients;
            if (patient < 20) {
                assertThat(ward(patient).get(Disease.INFECTION)).isEqualTo(ward.get(Disease.INFECTION));
            }
        }
        assertThat(100.0 * pneumonia / patients).isCloseTo(50, within(4.0));
        assertThat(severity).isCloseTo(0.27, within(0.02));
    }

    private static FakeWard ward(int patient) {
        FakeWard ward = new FakeWard(new StandardOrders(new Chance(11, patient)));
        return ward.order(0, "set-luck").order(1, "infection").until(2);
    }

    /** By chance 0.010 a day on ECMO: after 30 days about a quarter of patients without drugs would have met their threshold. */
    @Test
    void thresholdsAreExponential() {
        int patients = 2_000;
        int met = 0;
        for (int patient = 0; patient < patients; patient++) {
            met += ward(patient).get(Disease.INFECTION_THRESHOLD) < 30 * Unit.DAY.of(Unit.DAY.engine(0.010)) ? 1 : 0;
        }
        assertThat(1.0 * met / patients).isCloseTo(1 - StrictMath.exp(-0.3), within(0.03));
    }
}
