package org.lungbridge.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.lungbridge.recording.Column;
import org.lungbridge.recording.RecordingBuilder;

class CourseOutcomeTest {
    /** Source S1: eight days of ECMO, thirteen on the ventilator, home on room air. */
    private static InventedCourse survivor() {
        return new InventedCourse(60)
                .column("airwaySupport", day -> day < 13 ? 4 : day < 20 ? 1 : 0)
                .order(1, "start-ecmo", "flow 4 L/min")
                .order(9, "stop-ecmo", "circuit disconnected")
                .order(18, "discharge", "from ICU to ward")
                .order(30, "discharge", "from hospital to home");
    }

    @Test
    void aSurvivorHasDaysOfEachMachineAndDaysFreeOfIt() {
        CourseOutcome outcome = CourseOutcome.of(survivor().course());

        assertThat(outcome.death()).isEmpty();
        assertThat(Span.days(outcome.ecmo())).isEqualTo(8);
        assertThat(Span.days(outcome.ventilator())).isEqualTo(13);
        assertThat(outcome.ventilatorFree()).isEqualTo(new FreeDays(15, 28, true));
        assertThat(outcome.stay().intensiveCare()).hasValue(18 * Span.DAY);
        assertThat(outcome.stay().hospital()).hasValue(30 * Span.DAY);
        assertThat(outcome.lastSupport()).isEqualTo(Support.ROOM_AIR);
        assertThat(outcome.recannulations()).isZero();
    }

    @Test
    void ecmoFreeDaysCountFromTheStartOfTheRun() {
        FreeDays free = CourseOutcome.of(survivor().course()).ecmoFree().orElseThrow();

        assertThat(free.days()).isEqualTo(52);
        assertThat(free.observed()).as("the run reached day 60").isTrue();
    }

    @Test
    void aRunThatEndsBeforeTheDayIsContinuedAsItEnded() {
        InventedCourse short27 = new InventedCourse(27)
                .column("airwaySupport", day -> day < 13 ? 4 : 0)
                .order(1, "start-ecmo", "")
                .order(9, "stop-ecmo", "");

        assertThat(CourseOutcome.of(short27.course()).ventilatorFree()).isEqualTo(new FreeDays(15, 28, false));
        assertThat(CourseOutcome.of(short27.course()).ecmoFree()).contains(new FreeDays(52, 60, false));
    }

    @Test
    void whoIsDeadWithinTheHorizonHasNoFreeDays() {
        CourseOutcome outcome = CourseOutcome.of(new InventedCourse(20)
                .column("airwaySupport", day -> day < 10 ? 4 : 0)
                .order(1, "start-ecmo", "")
                .order(5, "stop-ecmo", "")
                .death("lung hemorrhage")
                .course());

        assertThat(outcome.ventilatorFree()).isEqualTo(new FreeDays(0, 28, true));
        assertThat(outcome.ecmoFree()).contains(new FreeDays(0, 60, true));
        assertThat(outcome.death()).contains(new Death(20 * Span.DAY, "lung hemorrhage", Death.Mode.DESPITE_TREATMENT));
    }

    @Test
    void whoIsStillVentilatedAtTheEndOfAShortRunIsTakenToStaySo() {
        CourseOutcome outcome = CourseOutcome.of(new InventedCourse(10).course());

        assertThat(outcome.ventilatorFree()).isEqualTo(new FreeDays(0, 28, false));
        assertThat(outcome.lastSupport()).isEqualTo(Support.TUBE);
        assertThat(outcome.ecmoFree()).isEmpty();
    }

    @Test
    void aReturnToTheVentilatorStartsTheCountAnewAndASecondCircuitIsARecannulation() {
        CourseOutcome outcome = CourseOutcome.of(new InventedCourse(40)
                .column("airwaySupport", day -> day < 10 || day >= 15 && day < 20 ? 4 : 0)
                .order(0, "start-ecmo", "")
                .order(5, "stop-ecmo", "")
                .order(15, "start-ecmo", "")
                .order(18, "stop-ecmo", "")
                .course());

        assertThat(outcome.ventilatorFree().days()).isEqualTo(8);
        assertThat(outcome.recannulations()).isEqualTo(1);
        assertThat(outcome.ecmoFree().orElseThrow().days()).as("60 - 5 - 3").isEqualTo(52);
    }

    @Test
    void deathAfterWithdrawalIsTold() {
        CourseOutcome outcome = CourseOutcome.of(new InventedCourse(5)
                .order(4.9, "withdraw-life-support", "no recovery")
                .death("circulatory arrest (shock)")
                .course());

        assertThat(outcome.death().orElseThrow().mode()).isEqualTo(Death.Mode.WITHDRAWAL);
        assertThat(outcome.withdrawn()).hasValue(4.9 * Span.DAY);
        assertThat(CourseOutcome.of(survivor().course()).withdrawn()).isEmpty();
    }

    @Test
    void causeAndModeAreReadFromTheWordsOfTheDeath() {
        CourseOutcome outcome = CourseOutcome.of(new InventedCourse(5)
                .death("circulatory arrest (shock); cause: alveolar hemorrhage; mode: limitation of life support")
                .course());

        assertThat(outcome.death()).contains(new Death(5 * Span.DAY, "alveolar hemorrhage", Death.Mode.LIMITATION));
    }

    @Test
    void aDischargeThatWasRefusedIsNone() {
        CourseOutcome outcome = CourseOutcome.of(new InventedCourse(9)
                .order(5, "discharge", "not done: has a tube")
                .order(7, "discharge", "from icu to ward, with oxygen")
                .course());

        assertThat(outcome.stay().intensiveCare()).hasValue(7 * Span.DAY);
        assertThat(outcome.stay().hospital()).isEmpty();
    }

    @Test
    void withdrawalEndsTheRunOnEcmo() {
        CourseOutcome outcome = CourseOutcome.of(new InventedCourse(6)
                .order(1, "start-ecmo", "")
                .order(5, "withdraw-life-support", "no recovery")
                .death(
                        "hypoxic cardiac arrest; cause: respiratory failure; mode: withdrawal of life support (no recovery)")
                .course());

        assertThat(Span.days(outcome.ecmo())).isEqualTo(4);
        assertThat(outcome.death().orElseThrow().mode()).isEqualTo(Death.Mode.WITHDRAWAL);
    }

    @Test
    void renalReplacementThatEndedInALivingPatientIsRecovery() {
        InventedCourse course = new InventedCourse(10)
                .order(2, "start-renal-replacement", "25 mL/kg/h")
                .order(6, "stop-renal-replacement", "");

        assertThat(Renal.of(course.course()).recovered()).isTrue();
        assertThat(Span.days(Renal.of(course.course()).sessions())).isEqualTo(4);
        assertThat(Renal.of(course.order(8, "start-renal-replacement", "").course())
                        .recovered())
                .isFalse();
        assertThat(Renal.of(new InventedCourse(3).course()).recovered()).isFalse();
    }

    @Test
    void treatmentsAreCountedOnceEach() {
        Treatments treatments = CourseOutcome.of(new InventedCourse(6)
                        .column("prone", day -> day > 1 && day < 1.6 || day > 2 && day < 2.6 ? 1 : 0)
                        .order(1, "plasma-exchange", "1.5 volumes")
                        .order(1.1, "plasma-exchange", "done")
                        .order(3, "plasma-exchange", "1.5 volumes")
                        .order(4, "change-oxygenator", "lines clamped, new membrane lung being put in")
                        .order(4.01, "change-oxygenator", "new membrane lung after 5 min without flow")
                        .course())
                .treatments();

        assertThat(treatments.plasmaExchanges()).isEqualTo(2);
        assertThat(treatments.circuitExchanges()).isEqualTo(1);
        assertThat(treatments.proneSessions()).hasSize(2);
    }

    @Test
    void productsComeFromProtocolsAndFromRatesOfTheTimeline() {
        Transfusions given = CourseOutcome.of(new InventedCourse(3)
                        .column("redCellUnits", day -> day < 1 ? 0 : 2)
                        .event(0.5, "protocol", "product", "1 unit of platelets")
                        .event(0.6, "protocol", "product", "2 units of platelets")
                        .event(0.7, "protocol", "product", "600 mL of plasma")
                        .event(0.8, "protocol", "product", "4 g of fibrinogen")
                        .order(1, "transfuse-platelets", "2 units an hour (500 mL/h)")
                        .order(1 + 1 / 24.0, "transfuse-platelets", "has run in")
                        .course())
                .treatments()
                .transfusions();

        assertThat(given.redCells_units()).isEqualTo(2);
        assertThat(given.platelets_doses()).isCloseTo(1 + 2 + 2, within(1e-9));
        assertThat(given.plasma_mL()).isEqualTo(600);
        assertThat(given.fibrinogen_g()).isEqualTo(4);
    }

    @Test
    void aRecordingIsReadByTheIdsOfItsColumns() {
        RecordingBuilder rows = new RecordingBuilder(List.of(new Column("SaO2", "blood.arterial_saturation", 1)));
        rows.add(0, new double[] {0.9});
        rows.add(60, new double[] {0.8});
        Columns columns = Columns.of(rows.close());

        assertThat(columns.at("SaO2", 59)).isEqualTo(0.9);
        assertThat(columns.lowest("SaO2", 0, 60)).isEqualTo(0.8);
        assertThat(columns.at("pHa", 0)).isNaN();
    }

    @Test
    void complicationsAreNamedAsARegistryDoes() {
        CourseOutcome outcome = CourseOutcome.of(new InventedCourse(4)
                .constant("plasmaFreeHemoglobin_mgPerL", 700)
                .happens(1, "bleed-at-site", "gastrointestinal bleeding begins, 20 mL/h")
                .happens(2, "ischemic-stroke", "one side does not move: ischemic stroke")
                .happens(2, "oxygenator-failure", "the membrane lung fails, flow falls")
                .course());

        assertThat(outcome.complications().counts().keySet().stream().collect(Collectors.joining("; ")))
                .isEqualTo("circuit: oxygenator failure; hemolysis: moderate; hemorrhage: gastrointestinal; "
                        + "neurologic: central nervous system infarction");
        assertThat(outcome.neurology()).isEqualTo(new Neurology(0, 1));
    }

    /** As the survivors of sources S1 and S2: home on room air, no event of the brain, kidneys of their own. */
    @Test
    void homeOnRoomAirWithoutEventsIsWithoutDisability() {
        InventedCourse course = new InventedCourse(30)
                .column("airwaySupport", day -> day < 13 ? 4 : day < 20 ? 1 : 0)
                .order(3, "start-renal-replacement", "")
                .order(9, "stop-renal-replacement", "")
                .order(25, "discharge", "from hospital to home, breathes room air");
        assertThat(CourseOutcome.of(course.course()).disability()).isEqualTo(new Disability(true, List.of()));
        assertThat(CourseOutcome.of(course.course()).disability().none()).isTrue();
    }

    @Test
    void whatRemainsIsNamed() {
        InventedCourse course = new InventedCourse(30)
                .column("airwaySupport", day -> day < 13 ? 4 : 1)
                .order(3, "start-renal-replacement", "")
                .happens(5, "ischemic-stroke", "one side does not move: ischemic stroke")
                .order(25, "discharge", "from hospital to home, with oxygen");
        Disability disability = CourseOutcome.of(course.course()).disability();
        assertThat(disability.lasting()).containsExactly("oxygen", "renal replacement", "after a stroke");
        assertThat(disability.none()).isFalse();
    }

    @Test
    void whoIsStillInHospitalIsNotSaidToBeWithoutDisability() {
        Disability disability = CourseOutcome.of(
                        new InventedCourse(10).constant("airwaySupport", 0).course())
                .disability();
        assertThat(disability.none()).isFalse();
        assertThat(disability.lasting()).isEmpty();
    }

    /** 20 mL/h for ten hours of the second day: 200 mL, moderate. */
    @Test
    void hemoptysisIsGradedByItsWorstDay() {
        InventedCourse course = new InventedCourse(4)
                .column("hemoptysis_mLPerH", day -> day > 1 && day <= 1 + 10 / 24.0 + 1e-9 ? 20 : 0);
        Hemoptysis seen = Hemoptysis.of(course.course());
        assertThat(seen.most_mL()).isCloseTo(200, within(1e-9));
        assertThat(seen.grade()).isEqualTo("moderate");
        assertThat(new Hemoptysis(50).grade()).isEqualTo("mild");
        assertThat(new Hemoptysis(0).grade()).isEqualTo("none");
        assertThat(new Hemoptysis(700).grade()).isEqualTo("massive");
        assertThat(Hemoptysis.of(new InventedCourse(1).course()).grade()).isEqualTo("not recorded");
    }

    /** Bleeding stops on day 2 for good, oxygenation crosses 200 on day 6, the radiograph is half clear on day 5. */
    @Test
    void theLungAnswersWhenAllThreeCriteriaHaveLastedADay() {
        Response response = Response.of(new InventedCourse(20)
                .column("alveolarBleeding_mLPerH", day -> day < 2 && (day < 0.5 || day > 1) ? 20 : 1)
                .column("PaO2FiO2_mmHg", day -> 140 + 10 * day)
                .column("chestRadiographScore", day -> Math.max(0, 8 - 0.8 * day))
                .course());
        assertThat(response.bleeding().orElseThrow()).isEqualTo(2 * Span.DAY);
        assertThat(response.oxygenation().orElseThrow()).isEqualTo(6 * Span.DAY);
        assertThat(response.radiograph().orElseThrow()).isEqualTo(5 * Span.DAY);
        assertThat(response.complete().orElseThrow()).isEqualTo(6 * Span.DAY);
    }

    @Test
    void theBrainIsToldInWords() {
        assertThat(new Neurology(0, 0).inWords()).isEqualTo("no neurological event");
        assertThat(new Neurology(0, 1).inWords()).isEqualTo("after a stroke");
        assertThat(new Neurology(1, 1).inWords()).isEqualTo("after intracranial bleeding");
    }
}
