package org.lungbridge.chemistry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;

class CarbonDioxideTest {
    @Test
    void contentAgreesWithTheTableToItsPrintedDigits() {
        for (var row : ReferenceTable.rows("carbon-dioxide.csv")) {
            assertThat(content(row.get("pco2"), row.get("saturation"), 15))
                    .as("content at %s", row)
                    .isCloseTo(row.get("kelman"), within(0.0051));
        }
    }

    @Test
    void contentAgreesWithDouglasWithinEightPercent() {
        for (var row : ReferenceTable.rows("carbon-dioxide.csv")) {
            double pH = AcidBase.pH(row.get("pco2"), row.get("saturation"), 15, 0, 7.4);
            double douglas = OtherBloodModels.douglas1988(row.get("pco2"), pH, row.get("saturation"), 15, 37);
            assertThat(douglas).isCloseTo(row.get("douglas"), within(0.0051));
            assertThat(content(row.get("pco2"), row.get("saturation"), 15) / douglas)
                    .as("Kelman per Douglas at %s", row)
                    .isCloseTo(1, within(0.08));
        }
    }

    /** Row 3 against the middle of the three published models; against Dash alone see below. */
    @Test
    void contentAgreesWithTheMeanOfThreeModelsWithinEightPercent() {
        for (double pco2 = 20; pco2 <= 100; pco2 += 10) {
            double pH = AcidBase.pH(pco2, 0.975, 15, 0, 7.4);
            double kelman = CarbonDioxide.content_mL_dL(pco2, pH, 0.975, 15, 37);
            double douglas = OtherBloodModels.douglas1988(pco2, pH, 0.975, 15, 37);
            double dash = OtherBloodModels.dash2016(100, pco2, pH, 37, 15).co2();
            assertThat(kelman / ((kelman + douglas + dash) / 3)).isCloseTo(1, within(0.08));
        }
    }

    /**
     * Known miss of row 3: against Dash alone Kelman's content is 7.6 % higher at PCO2 20, 9.6 % at 40 and 11.2 % at
     * 100, outside the 8 % from PCO2 23 up. The two models differ; ours is Kelman's.
     */
    @Test
    void contentLiesAboveThatOfDashByTheKnownAmount() {
        assertThat(OtherBloodModels.dash2016(100, 40, 7.4, 37, 15).co2()).isCloseTo(43.4, within(0.1));
        double[][] missAtPco2 = {{20, 1.076}, {40, 1.096}, {100, 1.112}};
        for (double[] miss : missAtPco2) {
            double pH = AcidBase.pH(miss[0], 0.975, 15, 0, 7.4);
            double dash = OtherBloodModels.dash2016(100, miss[0], pH, 37, 15).co2();
            assertThat(content(miss[0], 0.975, 15) / dash).isCloseTo(miss[1], within(0.001));
        }
    }

    /** Row 3: arteriovenous difference at rest for a respiratory quotient of 0.8 to 0.95. */
    @Test
    void arteriovenousDifferenceIsThatOfARestingAdult() {
        double difference = content(46, 0.73, 15) - content(40, 1, 15);
        assertThat(difference).isCloseTo(4.62, within(0.01)).isBetween(4.0, 4.8);
        double membraneLung = content(45, 0.65, 10) - content(30, 1, 10);
        assertThat(membraneLung).isCloseTo(8.72, within(0.01));
    }

    @Test
    void contentRisesWithTensionInEveryBlood() {
        for (double hb = 5; hb <= 20; hb += 2.5) {
            for (double beox = -25; beox <= 25; beox += 5) {
                double before = 0;
                for (double pco2 = 3; pco2 <= 200; pco2 += 1) {
                    double pH = AcidBase.pH(pco2, 0.9, hb, beox, 7.4);
                    double content = CarbonDioxide.content_mL_dL(pco2, pH, 0.9, hb, 37);
                    assertThat(content).isGreaterThan(before);
                    before = content;
                }
            }
        }
    }

    @Test
    void slopesAreDerivatives() {
        var random = new SplittableRandom(3);
        for (int i = 0; i < 500; i++) {
            double p = random.nextDouble(5, 180);
            double pH = random.nextDouble(6.8, 7.9);
            double s = random.nextDouble();
            double hb = random.nextDouble(4, 18);
            double t = random.nextDouble(33, 40);
            compare(CarbonDioxide.contentSlopePco2(pH, s, hb, t), p, x -> CarbonDioxide.content_mL_dL(x, pH, s, hb, t));
            compare(
                    CarbonDioxide.contentSlopePH(p, pH, s, hb, t),
                    pH,
                    x -> CarbonDioxide.content_mL_dL(p, x, s, hb, t));
        }
    }

    private static void compare(double slope, double at, DoubleUnaryOperator content) {
        double h = 1e-4;
        double difference = (content.applyAsDouble(at + h) - content.applyAsDouble(at - h)) / (2 * h);
        assertThat(slope / difference).isCloseTo(1, within(1e-6));
    }

    private static double content(double pco2, double saturation, double hb) {
        double pH = AcidBase.pH(pco2, saturation, hb, 0, 7.4);
        return CarbonDioxide.content_mL_dL(pco2, pH, saturation, hb, 37);
    }
}
