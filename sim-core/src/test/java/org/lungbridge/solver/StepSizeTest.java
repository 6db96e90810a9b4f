package org.lungbridge.solver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The controller of Gustafsson (1991, ACM TOMS 17:533) number by number, for an error of order five; and what lanes remember. */
class StepSizeTest {
    private static final int ORDER = 5;
    private static final double STEP = 2;
    private static final double NEAR = 1e-12;

    private final StepControl control = new StepControl(ORDER, 1);

    @BeforeEach
    void takeAStep() {
        control.next[0] = STEP;
        control.end(0, 0, 1000);
    }

    private double afterAccepting(double error) {
        control.accept(0, error, STEP, 10);
        return control.next[0] / STEP;
    }

    @Test
    void withoutMemoryTheStepFollowsItsErrorAlone() {
        assertThat(afterAccepting(0.5)).isCloseTo(0.9 * StrictMath.pow(0.5, -1 / 5.0), within(NEAR));
    }

    @Test
    void withMemoryAnErrorThatGrowsHoldsBackAndOneThatFallsHelps() {
        control.previousError[0] = 0.25;
        double growing = afterAccepting(0.5);
        assertThat(growing)
                .isCloseTo(0.9 * StrictMath.pow(0.5, -0.7 / 5) * StrictMath.pow(0.25, 0.4 / 5), within(NEAR));
        assertThat(control.previousError[0]).isEqualTo(0.5);
        control.previousError[0] = 0.9;
        assertThat(afterAccepting(0.5)).isGreaterThan(growing);
    }

    @Test
    void farBelowItsAllowanceAStepClimbsFasterThanItsOrderWhateverWasBefore() {
        double climbing = StrictMath.pow(0.3 / 0.05, 1.3 / 5);
        assertThat(afterAccepting(0.05)).isCloseTo(climbing, within(NEAR));
        control.previousError[0] = 0.9;
        assertThat(afterAccepting(0.05)).isCloseTo(climbing, within(NEAR));
        control.previousError[0] = 0;
        assertThat(afterAccepting(0.1)).isCloseTo(0.9 * StrictMath.pow(0.1, -1 / 5.0), within(NEAR));
    }

    @Test
    void aStepGrowsSixfoldAtMostAndAPerfectOneIsNotRemembered() {
        assertThat(afterAccepting(0)).isEqualTo(6);
        assertThat(control.previousError[0]).isEqualTo(0.01);
    }

    @Test
    void afterARejectionTheStepShrinksByItsErrorAndDoesNotGrowAtOnce() {
        assertThat(control.reject(0, 32, STEP, 10)).isTrue();
        assertThat(control.next[0]).isCloseTo(STEP * 0.45, within(NEAR));
        assertThat(control.reject(0, 1e9, STEP, 10)).isTrue();
        assertThat(control.next[0]).isCloseTo(STEP * 0.2, within(NEAR));
        assertThat(control.reject(0, Double.NaN, STEP, 10)).isTrue();
        assertThat(control.next[0]).isCloseTo(STEP * 0.2, within(NEAR));
        assertThat(afterAccepting(0)).as("the first after it").isEqualTo(1);
        assertThat(afterAccepting(0)).as("the next").isEqualTo(6);
    }

    @Test
    void aStepThatWasCutToMeetItsTargetIsNoMeasure() {
        control.next[0] = 10;
        assertThat(control.end(0, 5, 8)).isEqualTo(8);
        control.accept(0, 0.5, 3, 8);
        assertThat(control.next[0]).as("the step before stands").isEqualTo(10);
        assertThat(control.previousError[0]).as("and nothing is remembered").isZero();
        control.end(0, 5, 8);
        control.accept(0, 1, 3, 8);
        assertThat(control.next[0]).as("an error that asks for less is heard").isCloseTo(2.7, within(NEAR));
    }

    @Test
    void aStepThatNearlyMeetsItsTargetIsStretchedToIt() {
        assertThat(control.end(0, 0, STEP * 1.009)).isEqualTo(STEP * 1.009);
        assertThat(control.end(0, 0, STEP * 1.011)).isEqualTo(STEP);
    }

    @Test
    void theSmallestStepGrowsWithTime() {
        assertThat(StepControl.smallestStep(0)).isEqualTo(1e-9);
        assertThat(StepControl.smallestStep(-1e6)).isCloseTo(1e-4, within(1e-18));
        assertThat(control.reject(0, 32, 1e-9, 0)).as("smaller than that").isFalse();
        control.accept(0, 1, 1e-12, 0);
        assertThat(control.next[0]).isEqualTo(1e-9);
    }

    @Test
    void aChangeForgetsTheErrorAndUnlessAskedOtherwiseTheStep() {
        control.pending[0] = false;
        control.previousError[0] = 0.5;
        control.reject(0, 2, STEP, 10);
        control.forget(0, true);
        assertThat(control.pending[0]).isFalse();
        assertThat(control.previousError[0]).isZero();
        assertThat(afterAccepting(0)).as("no rejection is remembered").isEqualTo(6);
        control.forget(0, false);
        assertThat(control.pending[0]).isTrue();
        control.pending[0] = false;
        control.begin(0);
        assertThat(control.pending[0]).isTrue();
    }

    @Test
    void aStepOfHalfADayIsNotKeptOverAChange() {
        control.accept(0, 0.5, 43_200, 1e6);
        control.forget(0, true);
        assertThat(control.next[0]).isEqualTo(7200);
        control.accept(0, 0.9, 60, 1e6);
        double before = control.next[0];
        control.forget(0, true);
        assertThat(control.next[0]).isEqualTo(before);
    }

    @Test
    void workIsAddedAndTakenAwayCountByCount() {
        Statistics some = new Statistics(1, 2, 3, 4, 5, 6);
        Statistics more = new Statistics(10, 20, 30, 40, 50, 60);
        assertThat(some.plus(more)).isEqualTo(new Statistics(11, 22, 33, 44, 55, 66));
        assertThat(more.minus(some)).isEqualTo(new Statistics(9, 18, 27, 36, 45, 54));
    }

    @Test
    void aMemoryIsItsOwnAndEqualsAnotherWithTheSameNumbers() {
        double[] state = {1, 2};
        LaneMemory memory = new LaneMemory(3, state, 4, 5, true);
        state[0] = 9;
        memory.state()[1] = 9;
        assertThat(memory.state()).containsExactly(1, 2);
        LaneMemory same = new LaneMemory(3, new double[] {1, 2}, 4, 5, true);
        assertThat(memory).isEqualTo(same).hasSameHashCodeAs(same).hasToString(same.toString());
        assertThat(memory.toString()).contains("time=3.0", "[1.0, 2.0]", "step=4.0");
        assertThat(memory)
                .isNotEqualTo(new LaneMemory(2, new double[] {1, 2}, 4, 5, true))
                .isNotEqualTo(new LaneMemory(3, new double[] {1, 1}, 4, 5, true))
                .isNotEqualTo(new LaneMemory(3, new double[] {1, 2}, 3, 5, true))
                .isNotEqualTo(new LaneMemory(3, new double[] {1, 2}, 4, 4, true))
                .isNotEqualTo(new LaneMemory(3, new double[] {1, 2}, 4, 5, false))
                .isNotEqualTo(null);
        assertThat(memory.hashCode())
                .isNotEqualTo(new LaneMemory(2, new double[] {1, 2}, 4, 5, true).hashCode())
                .isNotEqualTo(new LaneMemory(3, new double[] {1, 1}, 4, 5, true).hashCode());
    }

    @ParameterizedTest
    @ValueSource(doubles = {1e-14, 1e-4, 1})
    void tolerancesFromTheDigitsOfADoubleToOneAreTaken(double relative) {
        assertThat(Tolerance.of(relative)).isEqualTo(new Tolerance(relative, 5));
        assertThat(new Tolerance(relative, 1).guard()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(doubles = {9e-15, 1.01, -1})
    void othersAreRefused(double relative) {
        assertThatThrownBy(() -> Tolerance.of(relative)).hasMessageContaining("must lie between");
    }
}
