package org.lungbridge.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GradedBleedTest {
    private static Bleed bleed(
            String site, double fall, double units, boolean treated, boolean pressors, boolean fatal) {
        return new Bleed(site, new Span(0, 3600, false), 100, fall, units, treated, pressors, fatal);
    }

    @ParameterizedTest
    @CsvSource({
        "0,   0, false, false, 1",
        "1.9, 0, true,  false, 2",
        "2.9, 0, true,  false, 2",
        "3,   0, false, false, 3a",
        "2,   1, true,  false, 3a",
        "0.2, 1, true,  false, 3a",
        "4.9, 0, true,  false, 3a",
        "5,   0, true,  false, 3b",
        "3,   2, true,  false, 3b",
        "0.5, 0, true,  true,  3b",
    })
    void barcFollowsTheFallCorrectedForTransfusion(
            double fall, double units, boolean treated, boolean pressors, String type) {
        assertThat(Barc.of(bleed("bleeding at a cannula", fall, units, treated, pressors, false))
                        .code())
                .isEqualTo(type);
    }

    @Test
    void barcOfTheSkullAndOfTheDead() {
        assertThat(Barc.of(bleed(Bleed.INTRACRANIAL, 0, 0, false, false, false)).code())
                .isEqualTo("3c");
        assertThat(Barc.of(bleed(Bleed.INTRACRANIAL, 0, 0, false, false, true)).code())
                .isEqualTo("5b");
    }

    @ParameterizedTest
    @CsvSource({"1.9, 1.9, false", "2, 0, true", "0, 2, true"})
    void isthMajorIsTwoGramsOrTwoUnits(double fall, double units, boolean major) {
        assertThat(GradedBleed.of(bleed("gastrointestinal bleeding", fall, units, false, false, false), 55)
                        .isthMajor())
                .isEqualTo(major);
    }

    @Test
    void isthMajorIsTheBrainAndTheDeadWithoutAnyFall() {
        assertThat(GradedBleed.of(bleed(Bleed.INTRACRANIAL, 0, 0, false, false, false), 55)
                        .isthMajor())
                .isTrue();
        assertThat(GradedBleed.of(bleed("major bleeding", 0, 0, false, false, true), 55)
                        .isthMajor())
                .isTrue();
        assertThat(GradedBleed.of(bleed(Bleed.LUNG, 1, 0, false, false, false), 55)
                        .isthMajor())
                .isFalse();
    }

    @Test
    void elsoMajorIsTwentyMillilitersAKilogramADay() {
        Span twoDays = new Span(0, 2 * Span.DAY, false);
        Bleed slow = new Bleed("major bleeding", twoDays, 2000, 0, 0, false, false, false);
        Bleed fast = new Bleed("major bleeding", twoDays, 2300, 0, 0, false, false, false);

        assertThat(GradedBleed.of(slow, 55).elsoMajor()).isFalse();
        assertThat(GradedBleed.of(fast, 55).elsoMajor()).isTrue();
    }

    @Test
    void aBleedIsReadFromTheChartWithItsConsequences() {
        Course course = new InventedCourse(4)
                .column("hemoglobin_gPerDL", day -> day < 1 ? 9.5 : 7.2)
                .column("redCellUnits", day -> day < 1.3 ? 0 : 1)
                .happens(0.9, "bleed-at-site", "bleeding at a cannula begins, 21 mL/h")
                .event(1.2, "protocol", "hold", "bleeding at a cannula")
                .happens(
                        1.25,
                        "bleed-at-site",
                        "bleeding at a cannula stopped: 1.2 L in 8 h, hemoglobin 9.5 to 7.2 g/dL")
                .course();

        Bleed bleed = Bleed.of(course).get(0);

        assertThat(bleed.site()).isEqualTo("bleeding at a cannula");
        assertThat(bleed.volume_mL()).isEqualTo(1200);
        assertThat(bleed.hemoglobinFall_gPerDL()).isCloseTo(2.3, within(1e-9));
        assertThat(bleed.redCells_units()).isEqualTo(1);
        assertThat(bleed.treated()).isTrue();
        assertThat(GradedBleed.of(course).get(0).isthMajor()).isTrue();
    }

    @Test
    void aPauseOfTheLungBelowADayBelongsToTheSameBleed() {
        Course course = new InventedCourse(6)
                .column(
                        "alveolarBleeding_mLPerH",
                        day -> day < 1 || day >= 1.5 && day < 2 || day >= 4 && day < 5 ? 20 : 0)
                .column("cumulativeAlveolarBleeding_mL", day -> 480 * Math.min(day, 2))
                .course();

        assertThat(Bleed.of(course)).extracting(bleed -> bleed.span().days()).containsExactly(2.0, 1.0);
        assertThat(Bleed.of(course).get(0).volume_mL()).isCloseTo(960, within(1e-9));
    }

    @Test
    void aDeathNamedAfterTheSiteIsFatalBleeding() {
        Course course = new InventedCourse(3)
                .happens(
                        1,
                        "bleed-at-site",
                        "intracranial bleeding begins, 40 mL/h; pupils unequal, no reaction to light")
                .happens(1.1, "bleed-at-site", "intracranial bleeding stopped: 40 mL in 1 h, hemoglobin 9 to 9 g/dL")
                .death("intracranial bleeding")
                .course();

        assertThat(GradedBleed.of(course).get(0).barc()).isEqualTo(Barc.TYPE_5B);
    }

    /** Norepinephrine by the day; 55 kg, so 578 mL is the loss that shows. */
    @ParameterizedTest
    @CsvSource({"0.05, 0.20, 60, 1", "0.30, 0.32, 700, 1", "0.05, 0.20, 570, 1", "0.05, 0.20, 600, 3b"})
    void vasopressorsCountWhereTheBleedNeededThem(double before, double after, int volume, String type) {
        Course course = new InventedCourse(4)
                .column("norepinephrine_ugPerKgPerMin", day -> day < 1.2 ? before : after)
                .happens(1, "bleed-at-site", "bleeding of nose, mouth or lines begins, 60 mL/h")
                .happens(
                        1.1,
                        "bleed-at-site",
                        "bleeding of nose, mouth or lines stopped: " + volume + " mL in 2 h, hemoglobin 9 to 9 g/dL")
                .course();

        assertThat(GradedBleed.of(course).get(0).barc().code()).isEqualTo(type);
    }

    @Test
    void norepinephrineThatWasHigherHoursBeforeIsNotRaised() {
        Course course = new InventedCourse(4)
                .column("norepinephrine_ugPerKgPerMin", day -> day > 0.95 && day < 1.05 ? 0.1 : 0.3)
                .happens(1, "bleed-at-site", "gastrointestinal bleeding begins, 100 mL/h")
                .happens(
                        1.3,
                        "bleed-at-site",
                        "gastrointestinal bleeding stopped: 700 mL in 7 h, hemoglobin 9 to 8 g/dL")
                .course();

        assertThat(GradedBleed.of(course).get(0).barc()).isEqualTo(Barc.TYPE_1);
    }
}
