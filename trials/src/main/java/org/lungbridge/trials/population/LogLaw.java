package org.lungbridge.trials.population;

/**
 * A positive value whose logarithm is distributed like this.
 *
 * @param ofLogarithm the law of the logarithm
 */
record LogLaw(Law ofLogarithm) implements Law {
    @Override
    public double quantile(double share) {
        return StrictMath.exp(ofLogarithm.quantile(share));
    }

    @Override
    public double share(double value) {
        return value <= 0 ? 0 : ofLogarithm.share(StrictMath.log(value));
    }
}
