package org.lungbridge.trials.population;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lungbridge.quantity.Unit;
import org.lungbridge.scenarios.Documents;
import org.lungbridge.scenarios.Library;
import org.lungbridge.scenarios.document.Measure;
import org.lungbridge.scenarios.document.Scenario;
import org.lungbridge.scenarios.document.SetLuck;
import org.lungbridge.scenarios.document.StandingCare;
import org.lungbridge.scenarios.document.TimelineOrder;
import org.lungbridge.scenarios.document.course.CourseDocument;
import org.lungbridge.scenarios.document.strategy.StrategyDocument;
import org.lungbridge.scenarios.document.trial.Trial;
import org.lungbridge.scenarios.document.trial.TrialBranch;
import org.lungbridge.trials.course.VirtualPatient;

/** An arm changes what it says and nothing else; the patient is the same in all of them. */
class ArmsTest {
    private static final String ARMS = "{ \"id\": \"usual\" },";
    private static final Trial TRIAL = SmallTrial.with(
            ARMS,
            ARMS + """
                    { "id": "heparin", "strategy": "HELP-low", "compliance": { "missedSamples": 0.1, "wrongDoses": 0.05 },
                      "courseWithout": ["proneSessions", "suction"], "overrides": { "bleeding.frailty": 2 },
                      "orders": [{ "at": "3 h", "order": "give-fluid", "volume": "250 mL", "over": "1 h" }],
                      "detection": { "routineHeadCt": "3 d", "apparentHeadBleeds": 0.6 } },
                    """,
            "\"follow\": \"2 d\"",
            "\"follow\": \"2 d\", \"decisions\": { \"rounds\": \"2 h\", \"look\": \"3 h\", \"suction\": \"0 s\" }",
            "\"reference\"",
            """
            "sensitivity": [
              { "parameter": "bleeding_diathesis.per_20_s", "as": "value", "low": 1.07, "high": 2.9, "source": "s" },
              { "parameter": "platelets", "low": 0.5, "high": 2, "source": "s" } ],
            "reference\"""");
    private static final VirtualPatient PATIENT = Population.of(TRIAL).patient(0, 1);
    private static final Arms OF_TRIAL = Arms.of(TRIAL);

    private static CourseDocument course(Scenario scenario) {
        StandingCare care = Objects.requireNonNull(scenario.care());
        return Objects.requireNonNull(Objects.requireNonNull(care.course()).inline());
    }

    private static StrategyDocument strategy(Scenario scenario) {
        StandingCare care = Objects.requireNonNull(scenario.care());
        return Objects.requireNonNull(
                Objects.requireNonNull(care.anticoagulation()).inline());
    }

    @Test
    void patientIsTheSameInEveryArm() {
        Scenario usual = OF_TRIAL.scenario(PATIENT, 0);
        Scenario longer = OF_TRIAL.scenario(PATIENT, 2);
        assertThat(usual.onlyPatient()).isEqualTo(PATIENT.scenario().onlyPatient());
        assertThat(longer.onlyPatient()).isEqualTo(usual.onlyPatient());
        assertThat(longer.timeline()).isEqualTo(usual.timeline());
        assertThat(OF_TRIAL.scenario(PATIENT, 1).onlyPatient().id()).isEqualTo("s0p1");
    }

    /** Twins whose thresholds were all those of the median patient would all bleed, clot and be infected on the same day, or never. */
    @ParameterizedTest
    @ValueSource(
            strings = {"prone-dah-course", "aav-pulmonary-renal", "sle-dah-course", "teach-weaning", "circuit-clot"})
    void complicationsComeByChanceWhateverTheScenarioSays(String template) {
        Trial trial = SmallTrial.with("prone-dah-course", template);
        Scenario like = Library.scenario(template);
        VirtualPatient patient = new VirtualPatient(
                0, 1, like.with(like.everybody().get(0).with("s0p1", null)), Map.of(), Map.of(), List.of());
        List<TimelineOrder> timeline = Arms.of(trial).scenario(patient, 0).timeline();
        assertThat(timeline.get(0)).isEqualTo(new SetLuck(new Measure(0, Unit.S), null));
        assertThat(timeline.stream().filter(order -> order instanceof SetLuck)).hasSize(1);
    }

    @Test
    void anArmMayStillChooseItsLuck() {
        Trial trial = SmallTrial.with(ARMS, """
                { "id": "usual", "orders": [{ "at": "1 h", "order": "set-luck", "quantile": 0.1 }] },""");
        assertThat(Arms.of(trial).scenario(PATIENT, 0).timeline())
                .filteredOn(order -> order instanceof SetLuck)
                .extracting(order -> ((SetLuck) order).quantile())
                .containsExactly(null, 0.1);
    }

    @Test
    void dutiesAreChangedAddedAndTakenAway() {
        CourseDocument usual = course(OF_TRIAL.scenario(PATIENT, 0));
        CourseDocument longer = course(OF_TRIAL.scenario(PATIENT, 2));
        CourseDocument without = course(OF_TRIAL.scenario(PATIENT, 1));
        assertThat(Objects.requireNonNull(longer.proneSessions()).lasting()).hasToString("20 h");
        assertThat(longer.suction()).isEqualTo(usual.suction()).isNotNull();
        assertThat(Objects.requireNonNull(usual.suction()).duration()).hasToString("0 s");
        assertThat(without.proneSessions()).isNull();
        assertThat(without.suction()).isNull();
        assertThat(without.fluids()).isEqualTo(usual.fluids()).isNotNull();
    }

    @Test
    void staffDecideAsOftenAsTheTrialSaysAndErrAsTheArmSays() {
        Scenario heparin = OF_TRIAL.scenario(PATIENT, 1);
        assertThat(course(heparin).interval()).hasToString("2 h");
        assertThat(strategy(heparin).id()).isEqualTo("HELP-low");
        assertThat(strategy(heparin).lookInterval()).hasToString("3 h");
        assertThat(Objects.requireNonNull(strategy(heparin).errors()).missedSamples())
                .isEqualTo(0.1);
    }

    @Test
    void ordersStandInTheOrderOfTimeAndOverridesInThePatient() {
        Scenario heparin = OF_TRIAL.scenario(PATIENT, 1);
        assertThat(heparin.timeline())
                .hasSize(OF_TRIAL.scenario(PATIENT, 0).timeline().size() + 1);
        assertThat(heparin.timeline())
                .isSortedAccordingTo((one, other) ->
                        Double.compare(one.at().engineValue(), other.at().engineValue()));
        assertThat(Objects.requireNonNull(heparin.onlyPatient().overrides())
                        .get("bleeding.frailty")
                        .value())
                .isEqualTo(2);
    }

    @Test
    void detectionIsThatOfTheArm() {
        assertThat(OF_TRIAL.detection(PATIENT, 0)).isNull();
        assertThat(Objects.requireNonNull(OF_TRIAL.detection(PATIENT, 1)).apparentHeadBleeds())
                .isEqualTo(0.6);
    }

    @Test
    void everyArmIsRunAgainWithTheLowAndTheHighValue() {
        assertThat(OF_TRIAL.branches().stream().map(TrialBranch::id))
                .startsWith("usual", "heparin", "prone-longer", "usual~1-low", "heparin~1-low", "prone-longer~1-low")
                .endsWith("usual~2-high", "heparin~2-high", "prone-longer~2-high")
                .hasSize(15);
        Scenario high = OF_TRIAL.scenario(PATIENT, 6);
        assertThat(OF_TRIAL.branches().get(6).id()).isEqualTo("usual~1-high");
        assertThat(Objects.requireNonNull(high.onlyPatient().overrides())
                        .get("bleeding_diathesis.per_20_s")
                        .value())
                .isEqualTo(2.9);
        Scenario few = OF_TRIAL.scenario(PATIENT, 9);
        assertThat(Objects.requireNonNull(few.onlyPatient().baseline().blood().platelets())
                        .value())
                .isEqualTo(PATIENT.covariates().get("platelets") * 0.5);
    }

    @Test
    void whatIsRunIsADocumentLikeAnyOther() {
        for (int arm : new int[] {0, 2, 3, 6, 9, 14}) {
            Scenario scenario = OF_TRIAL.scenario(PATIENT, arm);
            byte[] written = Documents.write(scenario).getBytes(StandardCharsets.UTF_8);
            assertThat(Documents.readScenario("arm " + arm, written)).isEqualTo(scenario);
        }
    }

    @Test
    void centersHaveTheirWaysInAllArms() {
        Trial trial = SmallTrial.with("\"include\"", """
                "centers": [
                  { "id": "north", "courseWithout": ["suction"], "detection": { "routineHeadCt": "2 d" } },
                  { "id": "south", "courseChanges": { "proneSessions": { "lasting": "10 h" } } } ], "include\"""");
        Population population = Population.of(trial);
        Arms arms = Arms.of(trial);
        for (int number = 0; number < 8; number++) {
            VirtualPatient patient = population.patient(0, number);
            boolean north = "north".equals(patient.labels().get(Population.CENTER));
            assertThat(course(arms.scenario(patient, 0)).suction() == null).isEqualTo(north);
            String lasting = String.valueOf(
                    Objects.requireNonNull(course(arms.scenario(patient, 1)).proneSessions())
                            .lasting());
            assertThat(lasting).isEqualTo("20 h");
            assertThat(arms.detection(patient, 1) != null).isEqualTo(north);
        }
    }
}
