package org.lungbridge.solver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lungbridge.ode.OdeSystem;

/** Where a function falls through zero within a step, and how states weigh in the error of one. */
class EventSearchTest {
    private static final double ROOT = 6.3;
    /** The state of a step is its time. */
    private static final DenseOutput TIME = (lane, time, into) -> into[0] = time;

    /** Functions that fall through zero at the root, with how often they may be asked for it. */
    private enum Fall {
        /** Met exactly at the first guess, after which there is nothing left to guess by. */
        STRAIGHT(t -> ROOT - t, 26),
        NEARLY_STRAIGHT(t -> (ROOT - t) * (1 + 1e-3 * t), 8),
        LATE(t -> 1 - StrictMath.exp(8 * (t - ROOT)), 40),
        EARLY(t -> StrictMath.exp(-8 * (t - ROOT)) - 1, 80),
        FLAT(t -> (ROOT - t) * (ROOT - t) * (ROOT - t), 80),
        AT_ONCE(t -> t < ROOT ? 1 : -1, 80);

        private final DoubleUnaryOperator of;
        private final int most;

        Fall(DoubleUnaryOperator of, int most) {
            this.of = of;
            this.most = most;
        }
    }

    /** A state that stands still, watched by a function of it. */
    private static final class Watched extends StepControlTest.Wide {
        private final DoubleUnaryOperator of;
        private int asked;

        Watched(DoubleUnaryOperator of) {
            super(1);
            this.of = of;
        }

        @Override
        public int events() {
            return 1;
        }

        @Override
        public double event(int event, double t, double[] y) {
            asked++;
            return of.applyAsDouble(y[0]);
        }
    }

    private static EventSearch looked(LaneProblem system, double from, double to) {
        EventSearch search = new EventSearch(system);
        search.begin(new double[] {from}, new double[][] {{from}}, new boolean[] {true});
        search.look(
                new double[] {from}, new double[] {to}, new double[][] {{from}}, new double[] {to}, new boolean[] {true
                });
        return search;
    }

    @ParameterizedTest
    @EnumSource(Fall.class)
    void aFallIsFoundWithinAMicrosecondOnItsFarSide(Fall fall) {
        Watched watched = new Watched(fall.of);
        EventSearch search = looked(new LaneProblem(watched), 0, 10);
        watched.asked = 0;
        assertThat(search.first(0, 0, 10, TIME)).isZero();
        assertThat(fall.of.applyAsDouble(search.time())).isLessThanOrEqualTo(0);
        assertThat(search.time()).isCloseTo(ROOT, within(1e-6));
        assertThat(watched.asked).isPositive().isLessThanOrEqualTo(fall.most);
    }

    @Test
    void lateInALongRunTheDigitsOfTheTimeAreEnough() {
        double begin = 1e9;
        Watched watched = new Watched(t -> t < begin + ROOT ? 1 : -1);
        EventSearch search = looked(new LaneProblem(watched), begin, begin + 10);
        watched.asked = 0;
        assertThat(search.first(0, begin, begin + 10, TIME)).isZero();
        assertThat(search.time()).isCloseTo(begin + ROOT, within(1e-3));
        assertThat(watched.asked).isLessThan(42);
    }

    @Test
    void aFallToZeroIsOneAndAFallFromZeroIsNone() {
        EventSearch falls = looked(new LaneProblem(new Watched(t -> 10 - t)), 0, 10);
        assertThat(falls.first(0, 0, 10, TIME)).isZero();
        assertThat(falls.time()).isCloseTo(10, within(1e-6));
        assertThat(falls.first(0, 0, 10, TIME)).as("it has been found").isEqualTo(-1);
        assertThat(looked(new LaneProblem(new Watched(t -> -t)), 0, 10).first(0, 0, 10, TIME))
                .isEqualTo(-1);
    }

    @Test
    void aLaneWhoseStepWasRejectedIsLookedAtWhereItStands() {
        EventSearch search = new EventSearch(new LaneProblem(new Watched(t -> ROOT - t), new Watched(t -> ROOT - t)));
        double[] time = {0, 1};
        double[][] state = {{0, 1}};
        search.begin(time, state, new boolean[] {true, true});
        search.look(time, new double[] {10, 10}, state, new double[] {10, 10}, new boolean[] {true, false});
        assertThat(search.first(0, 0, 10, TIME)).isZero();
        assertThat(search.first(1, 1, 10, TIME)).isEqualTo(-1);
    }

    private static ErrorNorm norm(double... nominal) {
        StepControlTest.Wide states = new StepControlTest.Wide(nominal.length) {
            @Override
            public double[] nominal() {
                return nominal.clone();
            }
        };
        return new ErrorNorm(new LaneProblem(states, states), new Tolerance(0.1, 5));
    }

    /** Two lanes of three states: the tolerance times the nominal size is 0.2 and 0.05, the middle one is not controlled. */
    @Test
    void anErrorIsMeasuredByTheNominalSizeOfItsState() {
        ErrorNorm norm = norm(2, OdeSystem.UNCONTROLLED, 0.5);
        double[] error = {0.4, 0.2, 7, 7, -0.1, 0.15};
        double[] result = new double[2];
        norm.meanSquare(error, result);
        assertThat(result[0]).isCloseTo(2, within(1e-12));
        assertThat(result[1]).isCloseTo(Math.sqrt((1 + 9) / 2.0), within(1e-12));
        norm.errors(error, new double[6], result);
        assertThat(result[0]).isCloseTo(2, within(1e-12));
        norm.meanSquare(new double[6], result);
        assertThat(result).as("nothing is left of the last").containsOnly(0);
        norm.errors(new double[6], new double[6], result);
        assertThat(result).as("nor of the largest").containsOnly(0);
    }

    @Test
    void aFailingStepIsBlamedOnTheFirstStateWithoutNumbersElseOnTheWorst() {
        ErrorNorm norm = norm(2, OdeSystem.UNCONTROLLED, 0.5);
        double[] error = {0.4, 0.6, 7, 7, 0.3, 0.1};
        double[] candidate = new double[6];
        assertThat(norm.culprit(error, candidate, 0)).isEqualTo(2);
        assertThat(norm.culprit(error, candidate, 1)).isZero();
        candidate[3] = Double.NaN;
        assertThat(norm.culprit(error, candidate, 1)).isEqualTo(1);
        assertThat(norm.culprit(error, candidate, 0)).as("another lane").isEqualTo(2);
        error[0] = Double.NEGATIVE_INFINITY;
        assertThat(norm.culprit(error, candidate, 0)).isZero();
    }

    @Test
    void withoutAnyControlledStateThereIsNoError() {
        double[] result = {1, 1};
        norm(OdeSystem.UNCONTROLLED).errors(new double[] {5, 5}, new double[2], result);
        assertThat(Arrays.stream(result)).containsOnly(0.0);
    }
}
