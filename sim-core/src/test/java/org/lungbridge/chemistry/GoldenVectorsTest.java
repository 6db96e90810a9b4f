package org.lungbridge.chemistry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Row 5 of the validation list: whole blood against an independent program, 1e-3 relative. */
class GoldenVectorsTest {
    private static final double NONE = Double.NaN;

    @Test
    void tensionsGiveTheListedContents() {
        var blood = new TensionsToContents();
        for (var row : ReferenceTable.rows("tensions-to-contents.csv")) {
            blood.solve(row.get("po2"), row.get("pco2"), row.get("hb"), row.get("beox"), 37, 26.8, NONE);
            assertThat(blood.converged).isTrue();
            near(blood.pH, row.get("pH"));
            near(blood.bicarbonate, row.get("bicarbonate"));
            near(100 * blood.saturation, row.get("saturation"));
            near(blood.o2, row.get("o2"));
            near(blood.co2, row.get("co2"));
        }
    }

    @Test
    void contentsGiveTheListedTensions() {
        var blood = new ContentsToTensions();
        for (var row : ReferenceTable.rows("contents-to-tensions.csv")) {
            blood.solve(row.get("o2"), row.get("co2"), row.get("hb"), row.get("beox"), 37, 26.8, NONE, NONE);
            assertThat(blood.converged).isTrue();
            near(blood.po2, row.get("po2"));
            near(blood.pco2, row.get("pco2"));
            near(blood.pH, row.get("pH"));
            near(100 * blood.saturation, row.get("saturation"));
        }
    }

    /** Row 6: arterial blood of a patient with lupus hemorrhage, SaO2 0.73 measured. */
    @Test
    void lupusPatientArrivesWithHerMeasuredSaturation() {
        var blood = new TensionsToContents();
        double beox = AcidBase.baseExcess(41, 7.22, 0.73, 9.8);
        blood.solve(48, 41, 9.8, beox, 37, 26.8, NONE);
        assertThat(blood.saturation).isCloseTo(0.73, within(0.03));
        assertThat(blood.pH).isCloseTo(7.22, within(0.002));
    }

    @Test
    void wholeBloodIsMadeOfThePublishedParts() {
        var blood = new TensionsToContents();
        blood.solve(48, 41, 9.8, -11.2, 38.4, 25.1, NONE);
        double x = 48 * OxygenCurve.virtualFactor(blood.pH, 41, 38.4, 25.1);
        assertThat(blood.saturation).isCloseTo(OxygenCurve.saturation(x), within(1e-9));
        assertThat(blood.bicarbonate).isCloseTo(AcidBase.bicarbonate(41, blood.pH), within(1e-7));
        assertThat(AcidBase.baseExcess(41, blood.pH, blood.saturation, 9.8)).isCloseTo(-11.2, within(1e-7));
        assertThat(blood.co2)
                .isCloseTo(CarbonDioxide.content_mL_dL(41, blood.pH, blood.saturation, 9.8, 38.4), within(1e-7));
        assertThat(blood.o2).isCloseTo(1.34 * 9.8 * blood.saturation + 0.003 * 48, within(1e-7));
    }

    private static void near(double actual, double expected) {
        assertThat(actual / expected).isCloseTo(1, within(1e-3));
    }
}
