package org.lungbridge.chemistry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class AcidBaseTest {
    @Test
    void pHAndBicarbonateAgreeWithTheTableToItsPrintedDigits() {
        for (var row : ReferenceTable.rows("carbon-dioxide.csv")) {
            double pH = AcidBase.pH(row.get("pco2"), row.get("saturation"), 15, 0, Double.NaN);
            assertThat(pH).as("pH at %s", row).isCloseTo(row.get("pH"), within(0.00051));
            assertThat(AcidBase.bicarbonate(row.get("pco2"), pH))
                    .as("bicarbonate at %s", row)
                    .isCloseTo(row.get("bicarbonate"), within(0.0051));
        }
    }

    /** Row 4 of the validation list: the sign on which published programs disagree. */
    @Test
    void deoxygenationRaisesPHAtConstantCarbonDioxide() {
        double oxygenated = AcidBase.pH(40, 1, 15, 0, 7.4);
        double deoxygenated = AcidBase.pH(40, 0, 15, 0, 7.4);
        assertThat(deoxygenated - oxygenated).isCloseTo(0.041, within(0.01)).isPositive();
        double gain = CarbonDioxide.content_mL_dL(40, deoxygenated, 0, 15, 37)
                - CarbonDioxide.content_mL_dL(40, oxygenated, 1, 15, 37);
        assertThat(gain).isBetween(5.0, 7.0);
    }

    /** Row 7, acute part (Brackett 1965 N Engl J Med 272:6). */
    @Test
    void acuteHypercapniaRaisesBicarbonateByTwo() {
        double before = AcidBase.bicarbonate(40, AcidBase.pHFromStandardBaseExcess(40, 0, 7.4));
        double after = AcidBase.bicarbonate(60, AcidBase.pHFromStandardBaseExcess(60, 0, 7.4));
        assertThat(after - before).isCloseTo(2, within(0.7));
    }

    @Test
    void pHFromBaseExcessUndoesBaseExcessFromAnyGuess() {
        var random = new SplittableRandom(2);
        double[] guesses = {Double.NaN, Double.NEGATIVE_INFINITY, -100, 5.5, 7.4, 9.3, 1e300};
        for (int i = 0; i < 5_000; i++) {
            double pco2 = random.nextDouble(5, 180);
            double pH = random.nextDouble(6.6, 8.0);
            double saturation = random.nextDouble();
            double hb = random.nextDouble(0, 20);
            double guess = guesses[i % guesses.length];
            double beox = AcidBase.baseExcess(pco2, pH, saturation, hb);
            assertThat(AcidBase.pH(pco2, saturation, hb, beox, guess)).isCloseTo(pH, within(1e-12));
            double sbe = AcidBase.standardBaseExcess(pco2, pH);
            assertThat(AcidBase.pHFromStandardBaseExcess(pco2, sbe, guess)).isCloseTo(pH, within(1e-12));
        }
    }

    @Test
    void pHExistsEvenWhereNoBaseIsLeft() {
        double pH = AcidBase.pHFromStandardBaseExcess(1e-3, -40, 7.4);
        assertThat(pH).isFinite();
        assertThat(AcidBase.pHFromStandardBaseExcess(1e-3, -41, 7.4)).isLessThan(pH);
        assertThat(AcidBase.pH(1e-3, 1, 15, -60, 7.4)).isFinite();
    }

    @Test
    void slopesAreDerivatives() {
        for (double pco2 = 10; pco2 < 150; pco2 *= 1.7) {
            for (double sbe = -28; sbe < 26; sbe += 9) {
                double pH = AcidBase.pHFromStandardBaseExcess(pco2, sbe, 7.4);
                double h = 1e-3;
                double inPco2 = (AcidBase.pHFromStandardBaseExcess(pco2 + h, sbe, pH)
                                - AcidBase.pHFromStandardBaseExcess(pco2 - h, sbe, pH))
                        / (2 * h);
                double inSbe = (AcidBase.pHFromStandardBaseExcess(pco2, sbe + h, pH)
                                - AcidBase.pHFromStandardBaseExcess(pco2, sbe - h, pH))
                        / (2 * h);
                assertThat(AcidBase.pHFromStandardBaseExcessSlopePco2(pco2, sbe, pH) / inPco2)
                        .isCloseTo(1, within(1e-6));
                assertThat(AcidBase.pHFromStandardBaseExcessSlopeSbe(sbe, pH) / inSbe)
                        .isCloseTo(1, within(1e-6));
            }
        }
    }
}
