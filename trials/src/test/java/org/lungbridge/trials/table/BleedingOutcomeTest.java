package org.lungbridge.trials.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lungbridge.outcome.InventedCourse;
import org.lungbridge.quantity.Unit;
import org.lungbridge.scenarios.document.Measure;
import org.lungbridge.scenarios.document.trial.Detection;

/** Bleeding in the table of outcomes, with answers that the published definitions give. */
class BleedingOutcomeTest {
    private static InventedCourse bleed(double before, double after, double units) {
        return new InventedCourse(10)
                .column("hemoglobin_gPerDL", day -> day < 2.5 ? before : after)
                .column("redCellUnits", day -> day < 2.5 ? 0 : units)
                .happens(2, "bleed-at-site", "gastrointestinal bleeding begins, 60 mL/h")
                .happens(
                        2.6,
                        "bleed-at-site",
                        "gastrointestinal bleeding stopped: 864 mL in 14 h, hemoglobin 9.0 to 7.0 g/dL");
    }

    @ParameterizedTest
    @CsvSource({
        // Hemoglobin before and after, units: ISTH major (2 g/dL or 2 units), BARC.
        "9.0, 7.1, 0, false, 1",
        "9.0, 7.0, 0, true,  1",
        "9.0, 8.9, 1, false, 3a",
        "9.0, 8.9, 2, true,  3a",
        "9.0, 6.0, 0, true,  3a",
        "9.0, 4.0, 0, true,  3b",
    })
    void aBleedOutsideOfTheLungIsGradedAsPublished(
            double before, double after, double units, boolean major, String barc) {
        Map<String, String> outcome = OutcomeOf.course(bleed(before, after, units));

        assertThat(outcome)
                .containsEntry("majorBleeding", Boolean.toString(major))
                .containsEntry("majorBleeding_d", major ? "2" : "")
                .containsEntry("majorBleedingOutsideLung", Boolean.toString(major))
                .containsEntry("majorBleedingSite", major ? "gastrointestinal bleeding" : "")
                .containsEntry("barc", barc)
                .containsEntry("barc3", Boolean.toString(barc.startsWith("3")))
                .containsEntry("bleeds", "1")
                .containsEntry("ich", "false");
    }

    @Test
    void aLungThatBleedsIsNoSiteOutsideOfIt() {
        Map<String, String> outcome = OutcomeOf.course(new InventedCourse(10)
                .column("alveolarBleeding_mLPerH", day -> day >= 1 && day < 2 ? 30 : 1)
                .column("cumulativeAlveolarBleeding_mL", day -> 720 * Math.max(0, Math.min(1, day - 1)))
                .constant("cumulativeOtherBleeding_mL", 80)
                .column("hemoglobin_gPerDL", day -> day < 1.5 ? 9.5 : 7));

        assertThat(outcome)
                .containsEntry("majorBleeding", "true")
                .containsEntry("majorBleeding_d", "1")
                .containsEntry("majorBleedingSite", "lung hemorrhage")
                .containsEntry("majorBleedingOutsideLung", "false")
                .containsEntry("elsoBleeding", "true")
                .containsEntry("lungBloodLost_mL", "720")
                .containsEntry("bloodLost_mL", "800");
    }

    @Test
    void onEcmoCountsWhatBeganThere() {
        InventedCourse course = new InventedCourse(10)
                .column("alveolarBleeding_mLPerH", day -> day < 2 ? 30 : 0)
                .column("hemoglobin_gPerDL", day -> day < 1.5 ? 9.5 : day < 6 ? 7 : 4.5)
                .order(1, "start-ecmo", "cannulated");
        // The lung bled before it.
        assertThat(OutcomeOf.course(course))
                .containsEntry("majorBleeding_d", "0")
                .containsEntry("majorBleedingOnEcmo", "false")
                .containsEntry("majorBleedingOnEcmo_d", "");

        course.happens(5.5, "bleed-at-site", "gastrointestinal bleeding begins, 60 mL/h");
        assertThat(OutcomeOf.course(course))
                .containsEntry("majorBleedingOnEcmo", "true")
                .containsEntry("majorBleedingOnEcmo_d", "5.5");
    }

    @Test
    void hemostasisIsADayOfLittleBleedingAndARebleedComesAfterIt() {
        Map<String, String> outcome = OutcomeOf.course(new InventedCourse(20).column("alveolarBleeding_mLPerH", day -> {
            boolean pause = day >= 3 && day < 3.5;
            boolean dry = day >= 5 && day < 12;
            return pause || dry ? 2 : day >= 13 ? 0 : 20;
        }));

        // The pause of half a day is none; from day 5 on it is dry, on day 12 it bleeds again.
        assertThat(outcome)
                .containsEntry("hemostasis", "true")
                .containsEntry("hemostasis_d", "5")
                .containsEntry("rebleed", "true")
                .containsEntry("rebleed_d", "12");
    }

    @Test
    void withoutHemostasisNobodyKnowsOfARebleed() {
        assertThat(OutcomeOf.course(new InventedCourse(5).constant("alveolarBleeding_mLPerH", 20)))
                .containsEntry("hemostasis", "false")
                .containsEntry("rebleed", "")
                .containsEntry("rebleed_d", "");
    }

    @Test
    void aFatalBleedOfTheSkullIsMajorAndOfTheHighestType() {
        Map<String, String> outcome = OutcomeOf.course(new InventedCourse(4)
                .order(0, "start-ecmo", "cannulated")
                .happens(2, "bleed-at-site", "intracranial bleeding begins, 20 mL/h; pupils unequal")
                .death("intracranial bleeding; cause: intracranial bleeding; mode: despite full support"));

        assertThat(outcome)
                .containsEntry("ich", "true")
                .containsEntry("ich_d", "2")
                .containsEntry("ichFound_d", "2")
                .containsEntry("majorBleeding", "true")
                .containsEntry("barc", "5b")
                .containsEntry("fatalBleeding", "true")
                .containsEntry("elsoHemorrhagic_d", "2")
                .containsEntry("neurology", "intracranial-bleeding")
                .containsEntry("deathCause", "intracranial bleeding")
                .containsEntry("deathMode", "despite-treatment")
                .containsEntry("deathOnEcmo", "true");
    }

    @Test
    void aBleedWithoutSignsIsFoundAtTheNextRoutineLook() {
        InventedCourse course = new InventedCourse(10)
                .order(0.5, "start-ecmo", "cannulated")
                .happens(4, "bleed-at-site", "intracranial bleeding begins, 20 mL/h; pupils unequal")
                .happens(
                        4.2,
                        "bleed-at-site",
                        "intracranial bleeding stopped: 96 mL in 5 h, hemoglobin 9.0 to 8.9 g/dL");
        assertThat(OutcomeOf.found(course, new Detection(new Measure(3, Unit.DAY), 0.0, null, null)))
                .containsEntry("ich_d", "4")
                .containsEntry("ichFound_d", "6.5");
        assertThat(OutcomeOf.found(course, new Detection(null, 0.0, null, null)))
                .containsEntry("ich", "true")
                .containsEntry("ichFound", "false");
        assertThat(OutcomeOf.found(course, new Detection(null, 1.0, null, null)))
                .containsEntry("ichFound_d", "4");
    }
}
