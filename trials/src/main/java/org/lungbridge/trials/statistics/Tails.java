package org.lungbridge.trials.statistics;

import org.apache.commons.math3.special.Erf;
import org.apache.commons.math3.special.Gamma;

/** Tails and quantiles of the normal and the chi-squared distribution, from Commons Math. */
final class Tails {
    private static final double ROOT_TWO = StrictMath.sqrt(2);

    private Tails() {}

    /** z such that a normal number lies within ±z with this probability; 1.96 for 0.95. */
    static double quantileOfBothSides(double level) {
        if (!(level > 0 && level < 1)) {
            throw new IllegalArgumentException(
                    "The confidence level (%s) must lie between 0 and 1.%nMaybe give 0.95.".formatted(level));
        }
        return ROOT_TWO * Erf.erfInv(level);
    }

    /** z with P(Z ≤ z) = p. */
    static double quantile(double p) {
        return ROOT_TWO * Erf.erfInv(2 * p - 1);
    }

    /** P(Z ≤ z). */
    static double below(double z) {
        return 0.5 * Erf.erfc(-z / ROOT_TWO);
    }

    /** P(|Z| ≥ |z|). */
    static double outside(double z) {
        return Erf.erfc(Math.abs(z) / ROOT_TWO);
    }

    /** P(χ² ≥ x). */
    static double aboveChiSquared(double x, double degreesOfFreedom) {
        return x <= 0 ? 1 : Gamma.regularizedGammaQ(degreesOfFreedom / 2, x / 2);
    }
}
