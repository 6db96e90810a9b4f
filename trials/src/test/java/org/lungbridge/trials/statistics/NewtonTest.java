package org.lungbridge.trials.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Newton's method where its first step leads astray, and where there is nothing to be found. */
class NewtonTest {
    /** A concave curve, nearly straight far from its top at 2, so that the step from 0 lands beyond 13. */
    private static Newton.Likelihood flatFarAway(double[] at) {
        double x = at[0] - 2;
        double slope = -StrictMath.tanh(x);
        return new Newton.Likelihood(
                -StrictMath.log(StrictMath.cosh(x)), new double[] {slope}, new double[][] {{1 - slope * slope}});
    }

    @Test
    void aStepThatWouldLowerTheLikelihoodIsHalvedUntilItDoesNot() {
        double first = flatFarAway(new double[1]).score()[0]
                / flatFarAway(new double[1]).information()[0][0];
        assertThat(flatFarAway(new double[] {first}).value())
                .as("a full step")
                .isLessThan(flatFarAway(new double[1]).value());
        assertThat(Newton.maximize(1, NewtonTest::flatFarAway)[0]).isCloseTo(2, within(1e-9));
    }

    @Test
    void aLikelihoodWithoutMaximumIsRefused() {
        Function<double[], Newton.Likelihood> line =
                at -> new Newton.Likelihood(at[0], new double[] {1}, new double[][] {{1}});
        assertThatThrownBy(() -> Newton.maximize(1, line)).hasMessageContaining("no maximum within reach");
    }
}
