package org.lungbridge.solver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The recipe of Hairer, Nørsett, Wanner (1993, section II.4) by hand for equations that are simple enough, five times as large.
 * A state of 1 and an allowance of 1e-6 make every size a million times the number itself.
 */
class FirstStepTest {
    private static final int ORDER = 5;
    private static final double ALLOWANCE = 1e-6;
    private static final double BOLD = 5;

    /** y' = drift + growth·y + ramp·t. */
    private record Line(double drift, double growth, double ramp) implements Problem {
        @Override
        public double[] initial() {
            return new double[] {1};
        }

        @Override
        public double[] nominal() {
            return new double[] {1};
        }

        @Override
        public void rates(double t, double[] y, double[] d) {
            d[0] = drift + growth * y[0] + ramp * t;
        }

        @Override
        public void jacobian(double t, double[] y, double[][] j) {
            j[0][0] = growth;
        }
    }

    private static double chosen(Problem problem, double time, double state) {
        return chosen(new LaneProblem(problem), new double[] {time}, new double[][] {{state}}, true)[0];
    }

    private static double[] chosen(LaneProblem system, double[] time, double[][] states, boolean... wanted) {
        double[] next = new double[system.lanes()];
        new FirstStep(system, new ErrorNorm(system, Tolerance.of(ALLOWANCE)), ORDER).choose(time, states, wanted, next);
        return next;
    }

    private static double root(double steepest) {
        return StrictMath.pow(0.01 * ALLOWANCE / steepest, 1.0 / ORDER);
    }

    @ParameterizedTest
    @CsvSource({"0.1, 0.1", "1, 1", "3, 9", "10, 100"})
    void aDecayIsBegunByItsSlopeOrWhereThatIsSteeperByItsBend(double perSecond, double steepest) {
        double step = chosen(new Line(0, -perSecond, 0), 0, 1);
        assertThat(step).isCloseTo(BOLD * root(steepest), within(1e-12));
    }

    @Test
    void aVeryFastDecayIsBegunWithinTheTimeInWhichItCrossesItsOwnSize() {
        assertThat(chosen(new Line(0, -1000, 0), 0, 1)).isCloseTo(BOLD / 1000, within(1e-15));
    }

    @Test
    void ratesThatClimbWithTimeAloneBendTheCourseToo() {
        assertThat(chosen(new Line(1, 0, 10), 0, 1)).isCloseTo(BOLD * root(10), within(1e-12));
        assertThat(chosen(new Line(1, 0, 10), 0.1, 1))
                .as("a bend above a slope of 2")
                .isCloseTo(BOLD * root(10), within(1e-12));
        assertThat(chosen(new Line(1, 0, 10), 2, 1))
                .as("a slope of 21 above the bend")
                .isCloseTo(BOLD * root(21), within(1e-12));
    }

    /** y'' = −y' + 10 = 1 + 10 where y' = −1: the probe has to go forward in time and along the slope. */
    @Test
    void aBendOfTheStateAndOneOfTheTimeAddUp() {
        assertThat(chosen(new Line(0, -1, 10), 0, 1)).isCloseTo(BOLD * root(11), within(1e-12));
    }

    @Test
    void everyStateOfALaneCountsAndNoneOfAnother() {
        double[][] states = {{1, 2, 0.5}, {0, 1, 3}};
        Problem circle = new ConvergenceTest.Circle();
        double[] ward = chosen(new LaneProblem(circle, circle, circle), new double[3], states, true, true, true);
        for (int lane = 0; lane < 3; lane++) {
            double[][] own = {{states[0][lane]}, {states[1][lane]}};
            assertThat(chosen(new LaneProblem(circle), new double[1], own, true)[0])
                    .isEqualTo(ward[lane]);
        }
        double meanOfOneAndZero = Math.sqrt(0.5);
        assertThat(ward[0]).isCloseTo(BOLD * root(meanOfOneAndZero), within(1e-4 * ward[0]));
    }

    @Test
    void whereNothingTellsATimeTheStepIsCautious() {
        double cautious = 1e-6;
        assertThat(chosen(new Line(1, 0, 0), 0, 0)).as("from nothing").isCloseTo(BOLD * 100 * cautious, within(1e-15));
        assertThat(chosen(new Line(0, 0, 0), 0, 1)).as("at rest").isCloseTo(BOLD * cautious, within(1e-18));
        assertThat(chosen(new Line(Double.NaN, 0, 0), 0, 1)).isEqualTo(cautious);
        assertThat(chosen(new Line(Double.POSITIVE_INFINITY, 0, 0), 0, 1)).isEqualTo(cautious);
    }

    @Test
    void noFirstStepIsSmallerThanTheSmallestAtItsTime() {
        double daysLater = 1e8;
        assertThat(chosen(new Line(0, 0, 0), daysLater, 1)).isEqualTo(StepControl.smallestStep(daysLater));
    }

    @ParameterizedTest
    @ValueSource(strings = {"rodas5p", "rodas4", "tsit5"})
    void aLaneThatWasNeverPlacedChoosesItsFirstStepToo(String solver) {
        Integrator integrator = Solvers.of(solver, new LaneProblem(new Line(0, -1, 0)), Tolerance.of(ALLOWANCE));
        integrator.state()[0][0] = 1;
        LaneProblem.run(integrator, 1);
        assertThat(integrator.status(0)).isEqualTo(LaneStatus.AT_TARGET);
        assertThat(integrator.state()[0][0]).isCloseTo(Math.exp(-1), within(1e-5));
    }

    @Test
    void onlyTheLanesThatAskForOneGetAStepAndTheOthersDoNotMatterToIt() {
        LaneProblem ward =
                new LaneProblem(new Line(0, -1, 0), new Line(Double.NaN, 0, 0), new Line(1, 0, 10), new Line(0, -1, 0));
        double[][] states = {{1, 1, 1, 1}};
        double[] next = chosen(ward, new double[] {0, 0, 2, 0}, states, false, false, true, true);
        assertThat(next[0]).isZero();
        assertThat(next[1]).isZero();
        assertThat(next[2]).isEqualTo(chosen(new Line(1, 0, 10), 2, 1));
        assertThat(next[3]).isEqualTo(chosen(new Line(0, -1, 0), 0, 1));
        assertThat(states[0]).containsExactly(1, 1, 1, 1);
    }
}
