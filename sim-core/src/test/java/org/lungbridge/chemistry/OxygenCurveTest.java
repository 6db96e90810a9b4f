package org.lungbridge.chemistry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class OxygenCurveTest {
    @Test
    void followsTheTableOfSeveringhausWithinItsPublishedFit() {
        var rows = ReferenceTable.rows("oxygen-curve-severinghaus-1979.csv");
        assertThat(rows).hasSize(51);
        for (var row : rows) {
            assertThat(100 * OxygenCurve.saturation(row.get("po2")))
                    .as("saturation at PO2 %s", row.get("po2"))
                    .isCloseTo(row.get("saturation"), within(0.6));
        }
    }

    @Test
    void otherPublishedCurvesFollowTheSameTable() {
        for (var row : ReferenceTable.rows("oxygen-curve-severinghaus-1979.csv")) {
            double po2 = row.get("po2");
            assertThat(100 * OtherBloodModels.kelman1966(po2)).isCloseTo(row.get("saturation"), within(2.3));
            assertThat(100 * OtherBloodModels.dash2016(po2, 40, 7.4, 37, 15).saturation())
                    .isCloseTo(row.get("saturation"), within(0.6));
        }
    }

    @Test
    void inverseIsExactFromOneThousandthToSixHundredFiftyMillimeters() {
        for (double x = 1e-3; x < 650; x *= 1.003) {
            assertThat(OxygenCurve.inverse(OxygenCurve.saturation(x)) / x - 1).isCloseTo(0, within(1e-12));
        }
    }

    @Test
    void inverseKeepsItsDigitsWhereBloodIsNearlyEmptyAndEndsAtFullSaturation() {
        double linear = OxygenCurve.SEVERINGHAUS_CUBIC / OxygenCurve.SEVERINGHAUS_LINEAR;
        for (double saturation = 1e-12; saturation < 1e-7; saturation *= 10) {
            assertThat(OxygenCurve.inverse(saturation) / (saturation * linear) - 1)
                    .isCloseTo(0, within(2e-7));
        }
        assertThat(OxygenCurve.inverse(1e-12) / (1e-12 * linear) - 1).isCloseTo(0, within(2e-12));
        assertThat(OxygenCurve.inverse(0)).isZero();
        assertThat(OxygenCurve.inverse(1)).isInfinite();
    }

    @Test
    void slopeIsTheDerivativeOfSaturation() {
        for (double x = 0.5; x < 600; x *= 1.3) {
            double h = 1e-4 * x;
            double difference = (OxygenCurve.saturation(x + h) - OxygenCurve.saturation(x - h)) / (2 * h);
            assertThat(OxygenCurve.saturationSlope(x) / difference - 1).isCloseTo(0, within(1e-6));
        }
    }

    /**
     * Row 2: within 2.5 mmHg of the mean of the three models. Known miss: at pH 7.0 ours (41.8) lies 3.0 above
     * Kelman's and 2.9 above Dash's, because the Bohr coefficient is 0.48 and not 0.40.
     */
    @Test
    void halfSaturationShiftsAsInThreePublishedModels() {
        for (var row : ReferenceTable.rows("p50-shifts.csv")) {
            double p50 = OxygenCurve.inverse(0.5)
                    / OxygenCurve.virtualFactor(row.get("pH"), row.get("pco2"), row.get("temperature"), 26.8);
            double mean = (row.get("severinghaus") + row.get("kelman") + row.get("dash")) / 3;
            assertThat(p50).as("P50 at %s", row).isCloseTo(mean, within(2.5));
            assertThat(p50).as("P50 at %s", row).isCloseTo(row.get("severinghaus"), within(0.06));
        }
    }

    @Test
    void otherModelsShiftAsTheirOwnColumnsSay() {
        for (var row : ReferenceTable.rows("p50-shifts.csv")) {
            double pH = row.get("pH");
            double pco2 = row.get("pco2");
            double temperature = row.get("temperature");
            double kelman = row.get("kelman");
            assertThat(OtherBloodModels.kelman1966(kelman, pH, pco2, temperature))
                    .isCloseTo(0.5, within(0.003));
            assertThat(OtherBloodModels.dash2016(30, pco2, pH, temperature, 15).p50())
                    .isCloseTo(row.get("dash"), within(0.06));
        }
    }

    @Test
    void storedBloodHoldsOxygenMoreTightly() {
        for (var row : ReferenceTable.rows("p50-of-dpg.csv")) {
            double p50 = OxygenCurve.standardP50_mmHg(row.get("dpg"));
            double halfSaturated = OxygenCurve.inverse(0.5) / OxygenCurve.virtualFactor(7.4, 40, 37, p50);
            assertThat(halfSaturated).as("P50 at %s", row).isCloseTo(row.get("p50"), within(0.06));
        }
        assertThat(OxygenCurve.standardP50_mmHg(OxygenCurve.NORMAL_DPG)).isEqualTo(26.8);
        double difference = (OxygenCurve.standardP50_mmHg(3.01) - OxygenCurve.standardP50_mmHg(2.99)) / 0.02;
        assertThat(OxygenCurve.standardP50Slope(3)).isCloseTo(difference, within(1e-10));
    }

    @Test
    void saturationOfTheLupusPatientIsReproduced() {
        double x = 48 * OxygenCurve.virtualFactor(7.22, 41, 37, 26.8);
        assertThat(OxygenCurve.saturation(x)).isCloseTo(0.73, within(0.03));
        assertThat(OtherBloodModels.kelman1966(48, 7.22, 41, 37)).isCloseTo(0.73, within(0.03));
        assertThat(OtherBloodModels.dash2016(48, 41, 7.22, 37, 9.8).saturation())
                .isCloseTo(0.73, within(0.03));
    }
}
