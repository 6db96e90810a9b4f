package org.lungbridge.laboratory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lungbridge.chance.Chance;
import org.lungbridge.quantity.Unit;
import org.lungbridge.vocabulary.Airway;
import org.lungbridge.vocabulary.Disease;
import org.lungbridge.vocabulary.Drug;

/** What grows in two thousand cultures, beside published shares. */
class CultureTest {
    private static final int CULTURES = 2000;
    private static final AssayDevice BLOOD = device(Panel.BLOOD_CULTURE, Measurand.BLOOD_GROWTH, 1, 2);
    private static final AssayDevice ASPIRATE = device(Panel.RESPIRATORY_CULTURE, Measurand.AIRWAY_GROWTH, 1.2, 5);

    private static AssayDevice device(Panel panel, Measurand measurand, double sd, double normalHigh) {
        PrecisionProfile scatter = PrecisionProfile.of(new double[] {0}, new double[] {sd});
        Channel channel = new Channel(measurand, scatter, 0, 0, List.of(), 2, 9, 1, 0, normalHigh);
        return new AssayDevice("culture", panel, true, 86_400, 86_400, 1, List.of(channel));
    }

    private static double positive(AssayDevice device, double burden, double inLung, double antibiotics) {
        FakeLane lane = new FakeLane()
                .with(Disease.INFECTION, burden)
                .with(Disease.PNEUMONIA_SHARE, inLung)
                .with(Drug.ANTIBIOTICS, antibiotics)
                .with(Airway.SUPPORT, Airway.TUBE);
        int positive = 0;
        for (int k = 0; k < CULTURES; k++) {
            Reading reading = new Reading(Sample.draw(lane, 0), Method.ALGEBRAIC, ClottingNetworks.none());
            Result result = Report.results(Assay.measure(device, reading, k, false, new Chance(3, 5)))
                    .get(0);
            positive += result.flag() == Flag.HIGH ? 1 : 0;
        }
        return positive / (double) CULTURES;
    }

    /** Doern 2019: contaminated sets below 3 %. */
    @Test
    void fewSetsOfASoundPatientAreContaminated() {
        assertThat(positive(BLOOD, 0, 0, 0)).isBetween(0.01, 0.03);
    }

    /** Cheng 2019: antibiotics take a third to nearly all of what grew. */
    @Test
    void antibioticsHideBacteriaOfTheBlood() {
        double before = positive(BLOOD, 0.5, 0, 0);
        assertThat(before).isBetween(0.3, 0.7);
        assertThat(positive(BLOOD, 0.5, 0, 1)).isLessThan(19.4 / 31.4 * before);
    }

    @Test
    void morePneumoniaGrowsMoreOften() {
        double colonized = positive(ASPIRATE, 0, 1, 0);
        double small = positive(ASPIRATE, 0.1, 1, 0);
        double large = positive(ASPIRATE, 0.5, 1, 0);
        assertThat(colonized)
                .as("false alarms of aspirates, a quarter: Cook 2000")
                .isBetween(0.1, 0.3);
        assertThat(small).isGreaterThan(colonized);
        assertThat(large).isGreaterThan(small);
    }

    @Test
    void pneumoniaDoesNotGrowFromBloodHere() {
        assertThat(positive(BLOOD, 0.5, 1, 0)).isEqualTo(positive(BLOOD, 0, 0, 0));
    }

    @Test
    void aReportSaysPowersOfTenOrNothing() {
        Result grown = new Result("airwayGrowth", 6.2, Unit.ONE, 0, 1, Flag.HIGH, "culture");
        assertThat(Wording.of(grown)).isEqualTo("airwayGrowth 10^6.2 H");
        Result none = new Result("bloodGrowth", 2, Unit.ONE, 0, 1, Flag.BELOW, "culture");
        assertThat(Wording.of(none)).isEqualTo("bloodGrowth none");
    }
}
