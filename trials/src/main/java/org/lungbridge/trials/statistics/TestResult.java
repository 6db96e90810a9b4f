package org.lungbridge.trials.statistics;

/**
 * A test of a hypothesis.
 *
 * @param statistic chi-squared, or t or z where the maker says so
 * @param degreesOfFreedom of the statistic
 * @param p probability of a statistic at least as extreme if the hypothesis holds
 */
public record TestResult(double statistic, double degreesOfFreedom, double p) {
    static TestResult chiSquared(double statistic, double degreesOfFreedom) {
        return new TestResult(statistic, degreesOfFreedom, Tails.aboveChiSquared(statistic, degreesOfFreedom));
    }
}
