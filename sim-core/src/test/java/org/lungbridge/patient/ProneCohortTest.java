package org.lungbridge.patient;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lungbridge.patient.ProneCohort.Moment;
import org.lungbridge.physiology.lung.LungPreset;
import org.lungbridge.vocabulary.Blood;
import org.lungbridge.vocabulary.Lung;
import org.lungbridge.vocabulary.Ventilator;

/**
 * A hundred drawn patients turned prone, as the lung was calibrated (before) and with the wide volume law and patients who
 * vary from hour to hour (after). What is not yet met is printed with its distance.
 */
class ProneCohortTest {
    private static final int PATIENTS = 100;
    private static final long SEED = 7;

    enum Version {
        CALIBRATED(LungPreset.CALIBRATED, 0),
        WIDE_AND_VARYING(LungPreset.WIDE_VOLUME_LAW, 1);

        private final LungPreset preset;
        private final double variation;

        Version(LungPreset preset, double variation) {
            this.preset = preset;
            this.variation = variation;
        }
    }

    private static final Map<Version, ProneCohort> COHORTS = new EnumMap<>(Version.class);

    @BeforeAll
    static void turnThem() {
        for (Version version : Version.values()) {
            COHORTS.put(version, ProneCohort.of(PATIENTS, version.preset, version.variation, SEED));
        }
    }

    /** Source S4: lower in all four at 8 h; mean fall of 2 to 5 points in the studies of the specification (5.1). */
    @ParameterizedTest
    @EnumSource
    void deadSpaceFallsInMostPatients(Version version) {
        double[] change = COHORTS.get(version).change(Lung.DEAD_SPACE_ENGHOFF, Moment.PRONE_8_H);
        assertThat(Sample.percent(change, c -> c < 0)).isGreaterThanOrEqualTo(90);
        assertThat(100 * Sample.mean(change)).isBetween(-5.0, -2.0);
    }

    /** Published mean gains of 40 to 60 % at 6-9 h. */
    @ParameterizedTest
    @EnumSource
    void oxygenationGainsHalfOnAverage(Version version) {
        assertThat(Sample.mean(COHORTS.get(version).percent(Lung.PF_RATIO, Moment.PRONE_8_H)))
                .isBetween(40.0, 60.0);
    }

    /** 15-35 % of patients gain less than a fifth. */
    @ParameterizedTest
    @EnumSource
    void aboutAQuarterHardlyRespond(Version version) {
        double[] gain = COHORTS.get(version).percent(Lung.PF_RATIO, Moment.PRONE_8_H);
        assertThat(Sample.percent(gain, g -> g < 20)).isBetween(15.0, 35.0);
    }

    @ParameterizedTest
    @EnumSource
    void mechanicalPowerHardlyChanges(Version version) {
        double[] change = COHORTS.get(version).percent(Ventilator.MECHANICAL_POWER, Moment.PRONE_8_H);
        assertThat(Sample.percent(change, c -> Math.abs(c) < 10)).isGreaterThanOrEqualTo(90);
    }

    /** Protti 2009: median −0.9 mmHg; the specification allows 3 mmHg. Spread between two samples: published 5 mmHg. */
    @Test
    void carbonDioxideFallsALittleAndVariesAsBetweenAnyTwoSamples() {
        double[] change = COHORTS.get(Version.WIDE_AND_VARYING).change(Blood.ARTERIAL_PCO2, Moment.PRONE_8_H);
        assertThat(Sample.median(change)).isBetween(-4.0, 0.0);
        assertThat(Sample.sd(change)).isBetween(4.0, 5.0);
    }

    /** Pelosi 1998: 38.4 to 42.3 mL/cmH2O (+10 %) after the return from prone. */
    @ParameterizedTest
    @EnumSource
    void complianceIsBetterForAWhileAfterTheReturn(Version version) {
        double[] change = COHORTS.get(version).percent(Ventilator.COMPLIANCE, Moment.BACK_HALF_HOUR);
        assertThat(Sample.mean(change)).isBetween(6.0, 14.0);
    }

    @ParameterizedTest
    @EnumSource
    void benefitFadesWithinHoursOfTheReturn(Version version) {
        ProneCohort cohort = COHORTS.get(version);
        double prone = Sample.mean(cohort.percent(Lung.PF_RATIO, Moment.PRONE_16_H));
        double later = Sample.mean(cohort.percent(Lung.PF_RATIO, Moment.BACK_4_H));
        assertThat(later).isBetween(0.0, 0.5 * prone);
    }

    /** Charron 2011: dead space goes along with compliance and not with P/F; the second is a distance, printed below. */
    @ParameterizedTest
    @EnumSource
    void deadSpaceGoesAlongWithCompliance(Version version) {
        assertThat(withCompliance(version)).isLessThan(-0.25);
    }

    private static double withCompliance(Version version) {
        ProneCohort cohort = COHORTS.get(version);
        return Sample.correlation(
                cohort.change(Lung.DEAD_SPACE_ENGHOFF, Moment.PRONE_8_H),
                cohort.change(Ventilator.COMPLIANCE, Moment.PRONE_8_H));
    }

    private static double withOxygenation(Version version) {
        ProneCohort cohort = COHORTS.get(version);
        return Sample.correlation(
                cohort.change(Lung.DEAD_SPACE_ENGHOFF, Moment.PRONE_8_H),
                cohort.change(Lung.PF_RATIO, Moment.PRONE_8_H));
    }

    @Test
    void report() {
        for (Version version : Version.values()) {
            ProneCohort cohort = COHORTS.get(version);
            for (Moment moment : Moment.values()) {
                System.out.printf(
                        "%s %s: P/F %.0f (%.0f), gain %.0f %% (median %.0f, below 20 %%: %.0f %%); PaCO2 %.1f, change %.1f (SD %.1f);"
                                + " Enghoff %.3f, change %.1f points; alveolar %.1f points; C %.1f, change %+.1f %%; power %+.1f %%%n",
                        version,
                        moment,
                        Sample.mean(cohort.values(Lung.PF_RATIO, moment)),
                        Sample.sd(cohort.values(Lung.PF_RATIO, moment)),
                        Sample.mean(cohort.percent(Lung.PF_RATIO, moment)),
                        Sample.median(cohort.percent(Lung.PF_RATIO, moment)),
                        Sample.percent(cohort.percent(Lung.PF_RATIO, moment), g -> g < 20),
                        Sample.mean(cohort.values(Blood.ARTERIAL_PCO2, moment)),
                        Sample.median(cohort.change(Blood.ARTERIAL_PCO2, moment)),
                        Sample.sd(cohort.change(Blood.ARTERIAL_PCO2, moment)),
                        Sample.mean(cohort.values(Lung.DEAD_SPACE_ENGHOFF, moment)),
                        100 * Sample.mean(cohort.change(Lung.DEAD_SPACE_ENGHOFF, moment)),
                        100 * Sample.mean(cohort.change(Lung.DEAD_SPACE_ALVEOLAR, moment)),
                        Sample.mean(cohort.values(Ventilator.COMPLIANCE, moment)),
                        Sample.mean(cohort.percent(Ventilator.COMPLIANCE, moment)),
                        Sample.mean(cohort.percent(Ventilator.MECHANICAL_POWER, moment)));
            }
            System.out.printf(
                    "%s 8 h: correlation of dead space with compliance %.2f, with P/F %.2f%n",
                    version, withCompliance(version), withOxygenation(version));
        }
        assertThat(COHORTS).hasSize(2);
    }
}
