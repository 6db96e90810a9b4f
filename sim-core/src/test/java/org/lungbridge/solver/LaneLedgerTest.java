package org.lungbridge.solver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is told of a lane that could not go on, and of the work it took. */
class LaneLedgerTest {
    private final LaneLedger ledger = new LaneLedger(2);

    private String reason(double error) {
        ledger.fail(1, 3600.5, 2e-9, 7, "heparin.pool", error);
        return ledger.failure(1).reason();
    }

    @Test
    void aStepWithTooLargeAnErrorIsBlamedOnPartialsOrAJump() {
        assertThat(reason(12.34))
                .contains("time (3600.5 s)", "step of (2.00e-09 s)", "(heparin.pool)", "(12.3) times its allowance")
                .contains("\nMaybe its partial derivatives are incomplete or its rate jumps.");
        assertThat(ledger.failure(1).stateIndex()).isEqualTo(7);
        assertThat(ledger.failure(1).stepSize()).isEqualTo(2e-9);
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY})
    void aStepWithoutNumbersIsBlamedOnWhatIsFarOutsideItsRange(double error) {
        assertThat(reason(error))
                .contains("state (heparin.pool) or its rate is not a finite number")
                .contains("\nMaybe a control or a state is far outside its range.")
                .doesNotContain("allowance");
    }

    @Test
    void aLibraryThatGivesUpIsQuotedAndTheStiffMethodIsRecommended() {
        ledger.refuse(0, 60, 1e-10, "heparin.pool", new IllegalStateException("too many evaluations"));
        IntegrationFailure failure = ledger.failure(0);
        assertThat(ledger.status(0)).isEqualTo(LaneStatus.FAILED);
        assertThat(failure.time()).isEqualTo(60);
        assertThat(failure.stepSize()).isEqualTo(1e-10);
        assertThat(failure.stateName()).isEqualTo("heparin.pool");
        assertThat(failure.reason()).contains("too many evaluations", "\nMaybe", "too stiff", "rodas5p");
    }

    @Test
    void aLaneIsToldByItsLastFateAndTheOthersByTheirs() {
        assertThat(ledger.status(0)).as("before anything").isEqualTo(LaneStatus.AT_TARGET);
        ledger.stopAtEvent(0, 3);
        reason(2);
        assertThat(ledger.event(0)).isEqualTo(3);
        assertThatThrownBy(() -> ledger.failure(0))
                .hasMessageContaining("lane (0)")
                .hasMessageContaining("(AT_EVENT)");
        assertThatThrownBy(() -> ledger.event(1))
                .hasMessageContaining("lane (1)")
                .hasMessageContaining("(FAILED)");
        ledger.setOut(1);
        assertThat(ledger.status(1)).isEqualTo(LaneStatus.UNDER_WAY);
        assertThatThrownBy(() -> ledger.failure(1)).hasMessageContaining("(UNDER_WAY)");
        reason(2);
        ledger.clear(1);
        assertThatThrownBy(() -> ledger.failure(1)).hasMessageContaining("(AT_TARGET)");
        ledger.clear(0);
        assertThatThrownBy(() -> ledger.event(0)).hasMessageContaining("(AT_TARGET)");
    }

    /** RODAS has six stages and one matrix (Hairer, Wanner 1996), which is factored again where pivots are needed. */
    @Test
    void aStepCostsItsStagesAndOneFactorizationAndEveryRepetitionOneMore() {
        LaneProblem decays = new LaneProblem(new StepControlTest.Decay(), new StepControlTest.Decay());
        StepMethod rodas = new RosenbrockMethod(RosenbrockTableau.rodas4(), decays);
        ledger.countRates(1, 2);
        ledger.countStep(1, true, rodas);
        ledger.countStep(1, false, rodas);
        ledger.countStep(1, true, rodas);
        ledger.countAccepted(0);
        assertThat(ledger.statistics(1, 0)).isEqualTo(new Statistics(2, 1, 2 + 3 * 6, 3, 3, 0));
        assertThat(ledger.statistics(1, 2)).isEqualTo(new Statistics(2, 1, 2 + 3 * 6, 3, 3 + 2, 2));
        assertThat(ledger.statistics(0, 0)).isEqualTo(new Statistics(1, 0, 0, 0, 0, 0));
    }
}
