package org.lungbridge.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lungbridge.engine.Outcome.Ending;
import org.lungbridge.scenarios.Schemas;
import org.lungbridge.vocabulary.OutputVariables;

/** What the program says about itself and about what is shipped. */
class WordsTest {
    private static Answer to(Object... arguments) {
        return Answer.to(StandIn.thatEnds(Ending.END_TIME), arguments);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"--help", "run --help", "check --help", "new --help", "plot --help", "verify --help", "--version"
            })
    void everyHelpSaysTeachingAndResearchNeverPatientCare(String arguments) {
        Answer answer = to((Object[]) arguments.split(" "));
        assertThat(answer.code()).isZero();
        assertThat(answer.out()).contains("For teaching and research only. Never for patient care.");
    }

    @Test
    void helpNamesEveryCommandAndExitCode() {
        assertThat(to("--help").out())
                .contains("run", "check", "list", "describe", "schema", "new", "plot", "verify", "130 interrupted");
    }

    @Test
    void missingAndUnknownCommandsAreUsageErrors() {
        assertThat(to().code()).isEqualTo(2);
        assertThat(to("rum").code()).isEqualTo(2);
        assertThat(to("rum").err()).contains("run");
    }

    @Test
    void listShowsEveryVariableOnceInOrder() {
        List<String> ids = to("list", "variables")
                .out()
                .lines()
                .map(line -> line.split(" ", 2)[0])
                .toList();
        assertThat(ids)
                .containsExactlyElementsOf(
                        OutputVariables.all().stream().map(v -> v.id()).toList());
    }

    @Test
    void strategiesAreListedAndDescribedWithPhasesAndSources() {
        assertThat(to("list", "strategies").out().lines().map(line -> line.split(" ", 2)[0]))
                .contains("S1-ladder", "hold-until-hemostasis", "Raschke", "none")
                .doesNotHaveDuplicates();
        assertThat(to("describe", "S1-ladder").out())
                .contains("Given:", "heparin, intravenous", "ACT by i-stat every 2 h")
                .contains("low: target 140 s to 160 s; from 4 IU/kg/h; then (full) when timeSinceCannulation > 24 h")
                .contains("full: target 180 s to 200 s", "Source S1", "chosen");
        assertThat(to("describe", "enoxaparin-40").out()).contains("40 mg every 24 h");
        assertThat(to("describe", "none").out()).contains("Given:", "nothing is given");
        assertThat(to("describe", "heparin-ladder").out()).contains("lungbridge describe S1-ladder");
    }

    @Test
    void coursesAreListedAndDescribedDutyByDuty() {
        assertThat(to("list", "courses").out().lines().map(line -> line.split(" ", 2)[0]))
                .containsExactly("myositis", "sle-dah", "vv-ecmo-usual");
        assertThat(to("describe", "sle-dah").out())
                .contains("Staff see to:", "plasmaExchange: A series of plasma exchanges.", "start 6 d", "sessions 5")
                .doesNotContain("rituximab:");
    }

    @Test
    void diseasesAreListedAndDescribedValueByValue() {
        assertThat(to("list", "diseases").out().lines().map(line -> line.split(" ", 2)[0]))
                .contains("lupus", "anti-gbm", "aav-pr3");
        assertThat(to("list", "devices").out()).doesNotContain("lupus");
        assertThat(to("describe", "lupus").out())
                .contains(
                        "Systemic lupus erythematosus", "disease_drive.antibody_weight: 0.8 (0.4 to 1; design choice)");
    }

    @Test
    void listShowsEachDeviceOnce() {
        assertThat(to("list", "devices").out().lines().map(line -> line.split(" ", 2)[0]))
                .contains("rotaflow", "quadrox-d", "bio-medicus-19-femoral", "fem-flex-18")
                .doesNotHaveDuplicates();
        assertThat(to("list").out())
                .contains("scenarios:", "strategies:", "courses:", "diseases:", "devices:", "variables:", "orders:");
        assertThat(to("list", "drugs").code()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "sle-dah-vv-ecmo | 2 h  start-ecmo",
                "rotaflow | Speed 0 to 5000 rpm.",
                "quadrox-d | Surface",
                "fem-flex-18 | 18 Fr.",
                "PaO2_mmHg | Unit: mm[Hg].",
                "set-ecmo | FdO2: Oxygen fraction of the sweep gas.",
                "turn-prone | [one of none, line-kink, tube-event, by-chance]",
                "suction | [one of open, closed]",
                "debrief | lungbridge plot RUN --figure debrief",
                "set-ventilator | [one of volume-control, pressure-control, pressure-support, aprv]"
            })
    void describeSaysWhatSomethingIs(String name, String told) {
        assertThat(to("describe", name))
                .satisfies(answer -> assertThat(answer.code()).isZero())
                .satisfies(answer -> assertThat(answer.out()).contains(told));
    }

    @Test
    void describeOffersTheNearestName() {
        Answer answer = to("describe", "rotaflw");
        assertThat(answer.code()).isEqualTo(2);
        assertThat(answer.err()).contains("Maybe (rotaflow) was meant.");
    }

    @Test
    void schemaIsPrintedByteForByte() {
        assertThat(to("schema", "scenario").out()).isEqualTo(Schemas.text("scenario"));
        assertThat(to("schema", "nothing").code()).isEqualTo(2);
    }
}
