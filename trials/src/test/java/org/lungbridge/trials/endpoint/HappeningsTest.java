package org.lungbridge.trials.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lungbridge.laboratory.Flag;
import org.lungbridge.laboratory.Result;
import org.lungbridge.outcome.InventedCourse;
import org.lungbridge.quantity.Unit;
import org.lungbridge.scenarios.document.Measure;
import org.lungbridge.scenarios.document.trial.endpoint.BleedGrade;
import org.lungbridge.scenarios.document.trial.endpoint.BloodProduct;
import org.lungbridge.scenarios.document.trial.endpoint.DeathMode;
import org.lungbridge.scenarios.document.trial.endpoint.EndpointCriterion;

/** Criteria over hand-made courses whose answers can be counted on a hand. */
class HappeningsTest {
    private static double[] days(EndpointCriterion criterion, InventedCourse course, Result... labs) {
        double[] times = Happenings.of(criterion, Evidence.of(course.course(), List.of(labs)));
        return DoubleStream.of(times).map(time -> time / 86_400).toArray();
    }

    private static Measure hours(double hours) {
        return new Measure(hours, Unit.HOUR);
    }

    private static Result hemoglobin(double day, double value) {
        return new Result("hemoglobin", value, Unit.G_PER_DL, day * 86_400, day * 86_400, Flag.NONE, "analyzer");
    }

    @Test
    void anEventIsChosenByNameAndWords() {
        InventedCourse course = new InventedCourse(10)
                .happens(1, "infection", "pneumonia of the ventilated")
                .happens(2, "infection", "infection of the bloodstream")
                .event(3, "result", "infection", "pneumonia, told by the laboratory");

        assertThat(days(new EndpointCriterion.Event(List.of("infection"), null, null), course))
                .containsExactly(1, 2);
        assertThat(days(new EndpointCriterion.Event(List.of("infection"), List.of("bloodstream"), null), course))
                .containsExactly(2);
        assertThat(days(new EndpointCriterion.Event(List.of("infection"), null, List.of("bloodstream")), course))
                .containsExactly(1);
    }

    @Test
    void aFallIsFromTheHighestOfTheTimeBefore() {
        EndpointCriterion fall = new EndpointCriterion.Fall(null, "hemoglobin", 2, hours(24));
        InventedCourse course = new InventedCourse(10);

        assertThat(days(fall, course, hemoglobin(1, 9.5), hemoglobin(1.5, 8), hemoglobin(1.9, 7.5), hemoglobin(2.2, 7)))
                .containsExactly(1.9);
        // As much, but slower.
        assertThat(days(fall, course, hemoglobin(1, 9.5), hemoglobin(2.5, 8), hemoglobin(3.6, 7.4)))
                .isEmpty();
        // A second fall counts from what there was at the first.
        assertThat(days(fall, course, hemoglobin(1, 9.5), hemoglobin(1.5, 7.5), hemoglobin(2, 9), hemoglobin(2.4, 7)))
                .containsExactly(1.5, 2.4);
    }

    @Test
    void aFallOfARecordedColumnIsOneToo() {
        InventedCourse course = new InventedCourse(3).column("platelets_10e9PerL", day -> 200 - 60 * day);
        EndpointCriterion fall = new EndpointCriterion.Fall("platelets_10e9PerL", null, 50, hours(24));

        assertThat(days(fall, course)[0]).isEqualTo(20 / 24.0);
    }

    @Test
    void aValueMustLastWhereItIsWritten() {
        InventedCourse course = new InventedCourse(6)
                .column("alveolarBleeding_mLPerH", day -> day >= 1 && day < 1.5 || day >= 3 && day < 5 ? 2 : 30);

        assertThat(days(new EndpointCriterion.Value("alveolarBleeding_mLPerH", null, 4.0, null, hours(24)), course))
                .containsExactly(3);
        assertThat(days(new EndpointCriterion.Value("alveolarBleeding_mLPerH", null, 4.0, null, null), course))
                .containsExactly(1, 3);
        assertThat(days(
                        new EndpointCriterion.Value(null, "hemoglobin", 7.0, null, null),
                        course,
                        hemoglobin(2, 6.9),
                        hemoglobin(3, 7)))
                .containsExactly(2);
    }

    @Test
    void unitsWithinATimeCountOnce() {
        InventedCourse course = new InventedCourse(10)
                .column("redCellUnits", day -> day < 1 ? 0 : day < 3 ? 1 : day < 3.5 ? 2 : day < 6 ? 3 : 4);
        EndpointCriterion two = new EndpointCriterion.Product(BloodProduct.RED_CELLS, 2, hours(24));

        // One on day 1, two on day 3, one on day 6.
        assertThat(days(two, course)).containsExactly(3.5);
        assertThat(days(new EndpointCriterion.Product(BloodProduct.RED_CELLS, 1, hours(24)), course))
                .containsExactly(1, 3, 3.5, 6);
        assertThat(days(new EndpointCriterion.Product(BloodProduct.RED_CELLS, 3, hours(24)), course))
                .isEmpty();
    }

    @Test
    void platletsOfAStrategyAreDoses() {
        InventedCourse course = new InventedCourse(4)
                .order(1, "product", "1 unit of platelets")
                .order(1.5, "product", "1 unit of platelets");

        assertThat(days(new EndpointCriterion.Product(BloodProduct.PLATELETS, 2, hours(24)), course))
                .containsExactly(1.5);
    }

    @Test
    void deathIsChosenByCauseAndMode() {
        InventedCourse course = new InventedCourse(5)
                .death("circulatory arrest (shock); cause: hemorrhage; mode: despite full support");

        assertThat(days(new EndpointCriterion.Died(null, null), course)).containsExactly(5);
        assertThat(days(new EndpointCriterion.Died(List.of("hemorrhage"), null), course))
                .hasSize(1);
        assertThat(days(new EndpointCriterion.Died(List.of("sepsis"), null), course))
                .isEmpty();
        assertThat(days(new EndpointCriterion.Died(null, List.of(DeathMode.WITHDRAWAL)), course))
                .isEmpty();
        assertThat(days(new EndpointCriterion.Died(null, null), new InventedCourse(5)))
                .isEmpty();
    }

    @Test
    void anyIsEachOfThemAndAllIsTheLastOfThem() {
        InventedCourse course = new InventedCourse(20)
                .happens(2, "pump-clot", "the pump head sounds rough")
                .happens(5, "oxygenator-failure", "clot fills the membrane lung")
                .happens(5.5, "pump-clot", "the pump head sounds rough");
        EndpointCriterion pump = new EndpointCriterion.Event(List.of("pump-clot"), null, null);
        EndpointCriterion lung = new EndpointCriterion.Event(List.of("oxygenator-failure"), null, null);

        assertThat(days(new EndpointCriterion.Any(List.of(pump, lung)), course)).containsExactly(2, 5, 5.5);
        assertThat(days(new EndpointCriterion.All(List.of(pump, lung), hours(24)), course))
                .containsExactly(5.5);
        assertThat(days(new EndpointCriterion.All(List.of(pump, lung), null), course))
                .containsExactly(5, 5.5);
    }

    /** The published grade, and the same definition written out, find the same bleeds. */
    @ParameterizedTest
    @ValueSource(doubles = {9.5, 8.0, 7.6, 7.5, 7.0, 5.0})
    void majorBleedingOfIsthWrittenOutIsThatOfTheProgram(double lowest) {
        for (double units : new double[] {0, 1, 2}) {
            InventedCourse course = new InventedCourse(6)
                    .column("hemoglobin_gPerDL", day -> day < 2.5 ? 9.5 : lowest)
                    .column("redCellUnits", day -> day < 2.5 ? 0 : units)
                    .happens(2, "bleed-at-site", "bleeding at a cannula begins, 30 mL/h")
                    .happens(
                            3, "bleed-at-site", "bleeding at a cannula stopped: 720 mL in 24 h, hemoglobin 9 to 8 g/dL")
                    .happens(5, "bleed-at-site", "intracranial bleeding begins, 20 mL/h")
                    .happens(
                            5.1,
                            "bleed-at-site",
                            "intracranial bleeding stopped: 50 mL in 2 h, hemoglobin 9 to 9 g/dL");
            EndpointCriterion graded = bled(null, BleedGrade.ISTH_MAJOR, null, null, null);
            EndpointCriterion written = new EndpointCriterion.Any(List.of(
                    bled(null, null, null, null, true),
                    bled(List.of("intracranial bleeding"), null, null, null, null),
                    bled(null, null, 2.0, null, null),
                    bled(null, null, null, 2.0, null)));

            double[] once = DoubleStream.of(days(written, course)).distinct().toArray();
            assertThat(once).containsExactly(days(graded, course));
            assertThat(once).contains(5);
        }
    }

    private static EndpointCriterion bled(
            List<String> sites, BleedGrade grade, Double fall, Double units, Boolean fatal) {
        return new EndpointCriterion.Bled(sites, null, grade, fall, units, null, null, null, fatal);
    }

    @Test
    void aBleedIsChosenByGradeAndBySiteThatDoesNotCount() {
        InventedCourse course = new InventedCourse(6)
                .column("alveolarBleeding_mLPerH", day -> day < 1 ? 30 : 0)
                .column("hemoglobin_gPerDL", day -> day < 0.5 ? 9.5 : 6)
                .happens(3, "bleed-at-site", "bleeding of nose, mouth or lines begins, 15 mL/h");

        EndpointCriterion elsewhere =
                new EndpointCriterion.Bled(null, List.of("lung hemorrhage"), null, null, null, null, null, null, null);
        assertThat(days(elsewhere, course)).containsExactly(3);
        assertThat(days(bled(null, BleedGrade.BARC_3, null, null, null), course))
                .containsExactly(0);
        assertThat(days(bled(null, BleedGrade.BARC_5, null, null, null), course))
                .isEmpty();
        assertThat(days(bled(null, BleedGrade.ELSO_MAJOR, null, null, null), course))
                .containsExactly(0);
    }
}
