package org.lungbridge.trials.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.lungbridge.scenarios.Library;
import org.lungbridge.scenarios.document.trial.Trial;
import org.lungbridge.scenarios.run.RunOptions;
import org.lungbridge.scenarios.run.RunResult;
import org.lungbridge.scenarios.run.ScenarioRun;
import org.lungbridge.trials.course.CourseKey;
import org.lungbridge.trials.course.CourseRows;
import org.lungbridge.trials.course.EndedCourse;
import org.lungbridge.trials.course.TrialTable;
import org.lungbridge.trials.course.VirtualPatient;
import org.lungbridge.trials.population.Arms;
import org.lungbridge.trials.population.Population;

/** A real course of a shipped trial in its tables. */
class TabulationTest {
    private static final Trial TRIAL = Library.trial("low-vs-standard-act");

    private static final Tabulation TABULATION = Tabulation.of(TRIAL);

    private static VirtualPatient patient;
    private static RunResult run;

    @BeforeAll
    static void runTwoDays() {
        patient = Population.of(TRIAL).patient(0, 0);
        RunOptions usual = Arms.of(TRIAL).options();
        RunOptions twoDays = new RunOptions(
                usual.seed(),
                usual.solver(),
                usual.relativeTolerance(),
                usual.interval_s(),
                OptionalDouble.of(172_800));
        run = ScenarioRun.prepare(Arms.of(TRIAL).scenario(patient, 0), twoDays).run((done, total) -> {}, () -> false);
    }

    private static CourseRows rows(int arm, Optional<RunResult> result, Optional<String> failure) {
        String id = TRIAL.arms().get(arm).id();
        return TABULATION.rows(new EndedCourse(new CourseKey(arm, 0, 0), id, patient, result, failure));
    }

    private static String outcome(CourseRows rows, String column) {
        List<String> names = TABULATION.tables().of(TrialTable.OUTCOMES).stream()
                .map(TableColumn::name)
                .toList();
        return rows.of(TrialTable.OUTCOMES).get(0).get(names.indexOf(column));
    }

    @Test
    void aCourseHasARowOfOutcomesAndOneOfEachEventAndResult() {
        CourseRows rows = rows(0, Optional.of(run), Optional.empty());

        assertThat(rows.complete()).isTrue();
        assertThat(rows.of(TrialTable.PATIENTS)).hasSize(1);
        assertThat(rows.of(TrialTable.OUTCOMES)).hasSize(1);
        assertThat(rows.of(TrialTable.EVENTS)).hasSameSizeAs(run.events());
        assertThat(rows.of(TrialTable.LABS)).hasSameSizeAs(run.labs());
        assertThat(rows.of(TrialTable.TIMESERIES)).isEmpty();
        assertThat(outcome(rows, "arm")).isEqualTo("ladder");
        assertThat(outcome(rows, "status")).isEqualTo("complete");
        assertThat(outcome(rows, "followed_d")).isEqualTo("2");
        assertThat(outcome(rows, "ecmo")).isEqualTo("true");
        assertThat(Double.parseDouble(outcome(rows, "heparin_IU"))).isPositive();
        assertThat(Double.parseDouble(outcome(rows, "timeInBand"))).isBetween(0.0, 1.0);
        assertThat(outcome(rows, "states")).startsWith("0:");
    }

    @Test
    void everyColumnOfOutcomesIsFilledWhereItCanBeKnown() {
        CourseRows rows = rows(0, Optional.of(run), Optional.empty());

        for (TableColumn column : OutcomeColumns.all()) {
            boolean always = column.type() == ColumnType.COUNT || column.name().endsWith("_mL");
            if (always) {
                assertThat(outcome(rows, column.name())).as(column.name()).isNotEmpty();
            }
        }
    }

    @Test
    void thePatientStandsWithTheFirstArmOnly() {
        assertThat(rows(1, Optional.of(run), Optional.empty()).of(TrialTable.PATIENTS))
                .isEmpty();
        List<String> row = rows(0, Optional.of(run), Optional.empty())
                .of(TrialTable.PATIENTS)
                .get(0);
        assertThat(row).contains("vasculitis").hasSameSizeAs(TABULATION.tables().of(TrialTable.PATIENTS));
    }

    @Test
    void theSameCourseGivesTheSameRows() {
        assertThat(rows(0, Optional.of(run), Optional.empty())).isEqualTo(rows(0, Optional.of(run), Optional.empty()));
    }

    @Test
    void whoCouldNotBeComputedIsToldWithTheReason() {
        CourseRows failed = rows(0, Optional.of(run), Optional.of("step size underflow at 2 d"));
        assertThat(failed.complete()).isFalse();
        assertThat(outcome(failed, "status")).isEqualTo("failed");
        assertThat(outcome(failed, "failure")).isEqualTo("step size underflow at 2 d");
        assertThat(outcome(failed, "followed_d")).isEqualTo("2");

        CourseRows nobody = rows(0, Optional.empty(), Optional.of("nobody could be this patient"));
        assertThat(outcome(nobody, "status")).isEqualTo("implausible");
        assertThat(outcome(nobody, "alive")).isEmpty();
        assertThat(nobody.of(TrialTable.EVENTS)).isEmpty();
    }

    @Test
    void aFaultOfTheProgramIsNotCountedAsANobody() {
        CourseRows broken = rows(0, Optional.empty(), Optional.of(EndedCourse.PROGRAM + "division by zero"));
        assertThat(broken.complete()).isFalse();
        assertThat(outcome(broken, "status")).isEqualTo("failed");
        assertThat(outcome(broken, "failure")).isEqualTo("the program failed: division by zero");
    }
}
