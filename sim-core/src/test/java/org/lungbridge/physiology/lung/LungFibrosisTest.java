package org.lungbridge.physiology.lung;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lungbridge.vocabulary.Bleeding;
import org.lungbridge.vocabulary.Disease;
import org.lungbridge.vocabulary.Drug;
import org.lungbridge.vocabulary.Lung;

/** Weeks of inflammation and injury leave a scar that stays. */
@Tag("once")
class LungFibrosisTest {
    private static final LungResolution LUNG = new LungResolution(4, 1);

    /** A lung with this inflammation, without injury by the ventilator. */
    private static LungBench inflamed(double inflammation) {
        return HeldLung.bench(LUNG)
                .with("lung_injury.power_rate", 0)
                .with("lung_injury.driving_rate", 0)
                .with("lung_injury.oxygen_rate", 0)
                .with(Lung.INFLAMMATION, inflammation);
    }

    private static double after(LungBench bench, double days) {
        return HeldLung.pass(bench, 24 * days).get(Lung.FIBROSIS);
    }

    @Test
    void fullInflammationScarsAboutHalfOfTheLungInAMonth() {
        double rate = 0.02 + 0.001;
        double expected = 0.02 / rate * (1 - Math.exp(-rate * 30));
        assertThat(after(inflamed(1), 30)).isCloseTo(expected, within(1e-9)).isBetween(0.4, 0.5);
    }

    @Test
    void injuryScarsLikeInflammationAndBothTogetherMore() {
        double inflamed = after(inflamed(0.4), 7);
        double injured = after(inflamed(0).with(Lung.INJURY, 0.4).with("lung_injury.repair_time", 1e9), 7);
        double both = after(inflamed(0.4).with(Lung.INJURY, 0.4).with("lung_injury.repair_time", 1e9), 7);
        assertThat(injured).isCloseTo(inflamed, within(1e-6));
        assertThat(both).isBetween(1.8 * inflamed, 2 * inflamed);
    }

    /** Anti-MDA5 disease adds 1 % a day whatever is done about the inflammation. */
    @Test
    void mda5ScarsWithoutInflammation() {
        assertThat(after(inflamed(0).with("lung_fibrosis.mda5", 1), 10)).isCloseTo(0.095, within(0.003));
        assertThat(after(inflamed(0), 10)).isZero();
    }

    /** Mycophenolate and calcineurin inhibitors: 0.7 of the growth, after a week. */
    @Test
    void immunosuppressantsSlowScarringAfterAWeek() {
        LungBench treated = inflamed(1).with(Drug.IMMUNOSUPPRESSION, 1);
        double first = after(treated, 7);
        double second = after(treated, 7) - first;
        double untreated = after(inflamed(1), 14) - after(inflamed(1), 7);
        assertThat(first).isBetween(0.72 * after(inflamed(1), 7), 0.92 * after(inflamed(1), 7));
        assertThat(second / untreated).isBetween(0.68, 0.76);
    }

    /** Pneumonia and a capillaritis that is followed inflame like what an instructor sets. */
    @Test
    void everyInflammationScars() {
        LungBench pneumonia = inflamed(0).with(Disease.PNEUMONIA, 0.5);
        LungBench capillaritis = inflamed(0).with(Bleeding.CAPILLARITIS, 0.5).with(Disease.ACTIVE, 1);
        assertThat(after(pneumonia, 7)).isCloseTo(after(inflamed(0.5), 7), within(1e-9));
        assertThat(after(capillaritis, 7)).isCloseTo(after(inflamed(0.5), 7), within(1e-9));
        assertThat(after(inflamed(0).with(Bleeding.CAPILLARITIS, 0.5), 7)).isZero();
    }

    @Test
    void scarHardlyHealsAndNeverPassesTheWholeLung() {
        assertThat(after(inflamed(0).with(Lung.FIBROSIS, 0.3), 30)).isBetween(0.285, 0.295);
        assertThat(after(inflamed(1).with(Lung.FIBROSIS, 1), 1)).isLessThan(1);
        assertThat(after(inflamed(1.2).with(Lung.FIBROSIS, 0.9), 60)).isLessThan(1);
        LungBench settling = inflamed(1).with(Lung.FLUID_EXCHANGE, 0).with(Lung.FIBROSIS, 0.2);
        assertThat(after(settling, 5)).isEqualTo(0.2);
    }
}
