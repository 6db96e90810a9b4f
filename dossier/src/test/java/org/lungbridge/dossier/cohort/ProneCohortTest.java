package org.lungbridge.dossier.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.lungbridge.dossier.cohort.ProneCohort.Moment;
import org.lungbridge.physiology.lung.LungPreset;
import org.lungbridge.vocabulary.Blood;
import org.lungbridge.vocabulary.Lung;
import org.lungbridge.vocabulary.Ventilator;

/**
 * A hundred drawn patients turned prone, as the lung was calibrated (before) and with the wide volume law and patients who
 * vary from hour to hour (after). What is not met is pinned with its size.
 */
@Tag("once")
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
            IntStream.range(0, Runtime.getRuntime().availableProcessors())
                    .parallel()
                    .forEach(thread -> ProneCohort.of(PATIENTS, version.preset, version.variation, SEED));
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

    /** Protti 2009: median −0.9 mmHg; the specification allows 3 mmHg, and a rise would be no fall. Spread between two samples: published 5 mmHg. */
    @Test
    void carbonDioxideFallsALittleAndVariesAsBetweenAnyTwoSamples() {
        double[] change = COHORTS.get(Version.WIDE_AND_VARYING).change(Blood.ARTERIAL_PCO2, Moment.PRONE_8_H);
        assertThat(Sample.median(change)).isBetween(-0.9 - 3, 0.0);
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

    /** Charron 2011: dead space goes along with compliance and not with P/F; the second is a miss, pinned below. */
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

    /** Moments in the order of a row of numbers below: 1, 4, 8 and 16 h prone, half an hour and 4 h after the return. */
    private static final List<Moment> MOMENTS = List.of(
            Moment.PRONE_1_H,
            Moment.PRONE_4_H,
            Moment.PRONE_8_H,
            Moment.PRONE_16_H,
            Moment.BACK_HALF_HOUR,
            Moment.BACK_4_H);

    /**
     * Charron 2011: greatest at 6-9 h. A known miss: the gain goes on to 16 h, and is greater still in the half hour after the
     * return, because the back is open and the front not yet collapsed.
     */
    @ParameterizedTest
    @CsvSource({"CALIBRATED, 0.83", "WIDE_AND_VARYING, 0.87"})
    void greatestGainComesTooLateWhichIsAMiss(Version version, double share) {
        double[] gain = MOMENTS.stream()
                .mapToDouble(moment -> Sample.mean(COHORTS.get(version).percent(Lung.PF_RATIO, moment)))
                .toArray();
        assertThat(gain[2] / gain[3]).isCloseTo(share, within(0.02));
        assertThat(gain[4]).isGreaterThan(1.2 * gain[3]);
    }

    /** Charron 2011 found none. A known miss, smaller where patients vary. */
    @ParameterizedTest
    @CsvSource({"CALIBRATED, -0.44", "WIDE_AND_VARYING, -0.34"})
    void deadSpaceGoesAlongWithOxygenationTooWhichIsAMiss(Version version, double correlation) {
        assertThat(withOxygenation(version)).isCloseTo(correlation, within(0.02));
    }

    /** Published SD 5 mmHg. A known miss of the mechanism alone: patients who do not vary differ by 1.2 mmHg. */
    @Test
    void withoutVariationCarbonDioxideHardlySpreadsWhichIsAMiss() {
        double[] change = COHORTS.get(Version.CALIBRATED).change(Blood.ARTERIAL_PCO2, Moment.PRONE_8_H);
        assertThat(Sample.median(change)).isBetween(-0.9 - 3, 0.0);
        assertThat(Sample.sd(change)).isCloseTo(1.2, within(0.1));
    }

    /** Lemasson 2006, Gattinoni 2003 (row 39): 70-80 % gain a fifth of P/F or more; 60-90 % allowed. */
    @ParameterizedTest
    @EnumSource
    void respondersAreAsManyAsPublished(Version version) {
        double[] gain = COHORTS.get(version).percent(Lung.PF_RATIO, Moment.PRONE_8_H);
        assertThat(Sample.percent(gain, g -> g >= 20)).isBetween(60.0, 90.0);
    }

    /**
     * Row 37: the mean of the cohort within 1 SD of the studies that print one. Pelosi 1998: PaO2 129.3 ± 32.9 from 103.2 mmHg
     * after 2 h (here 1 and 4 h); Crit Care 2022 (26, Table 2): P/F 177 ± 41 from 121 mmHg. Patients here are sicker, so the
     * published SD is taken as a share of the value before.
     */
    @ParameterizedTest
    @EnumSource
    void oxygenationIsWithinOneDeviationOfTheStudies(Version version) {
        ProneCohort cohort = COHORTS.get(version);
        double pelosi = 100 * (129.3 / 103.2 - 1);
        double deviation = 100 * 32.9 / 103.2;
        for (Moment moment : List.of(Moment.PRONE_1_H, Moment.PRONE_4_H)) {
            assertThat(Sample.mean(cohort.percent(Lung.PF_RATIO, moment))).isCloseTo(pelosi, within(deviation));
        }
        assertThat(Sample.mean(cohort.percent(Lung.PF_RATIO, Moment.PRONE_8_H)))
                .isCloseTo(100 * (177.0 / 121 - 1), within(100 * 41.0 / 121));
    }

    /** Crit Care 2022: +11 % prone. A known miss: the stiffer chest wall costs more here than the opened lung gives. */
    @ParameterizedTest
    @CsvSource({"CALIBRATED, -5.4", "WIDE_AND_VARYING, -3.3"})
    void complianceFallsProneInsteadOfRisingWhichIsAMiss(Version version, double change) {
        assertThat(Sample.mean(COHORTS.get(version).percent(Ventilator.COMPLIANCE, Moment.PRONE_8_H)))
                .isCloseTo(change, within(0.3));
    }

    /** Crit Care Explor 2022 and BMC Res Notes 2020, early COVID-19: +148 and +133 %. A known miss: here about +60 % at 16 h. */
    @ParameterizedTest
    @CsvSource({"CALIBRATED, 59", "WIDE_AND_VARYING, 62"})
    void nobodyGainsAsEarlyCovidDidWhichIsAMiss(Version version, double gain) {
        assertThat(Sample.mean(COHORTS.get(version).percent(Lung.PF_RATIO, Moment.PRONE_16_H)))
                .isCloseTo(gain, within(1.5));
    }
}
