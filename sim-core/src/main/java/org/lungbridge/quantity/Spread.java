package org.lungbridge.quantity;

/** How a parameter differs between patients, in the unit the parameter is declared in. */
public sealed interface Spread {
    /** The same in every patient. */
    record None() implements Spread {}

    /** Normal distribution. */
    record Normal(double mean, double sd) implements Spread {}

    /** Log-normal distribution by its median and the standard deviation of the logarithm. */
    record LogNormal(double median, double sdOfLog) implements Spread {}

    /** Uniform distribution. */
    record Uniform(double low, double high) implements Spread {}

    /** {@code scale} times a beta distribution. */
    record Beta(double alpha, double beta, double scale) implements Spread {}

    /** Gamma distribution by its mean and variance; the variance is at most the squared mean. */
    record Gamma(double mean, double variance) implements Spread {}

    /** The same in every patient. */
    static Spread none() {
        return new None();
    }
}
