package org.lungbridge.trials.population;

/**
 * A law of numbers from 0 on, stretched so that 0 and 1 come to lie elsewhere.
 *
 * @param plain the law
 * @param zero where 0 comes to lie
 * @param one where 1 comes to lie, above
 */
record StretchedLaw(Law plain, double zero, double one) implements Law {
    @Override
    public double quantile(double share) {
        return zero + plain.quantile(share) * (one - zero);
    }

    @Override
    public double share(double value) {
        return value <= zero ? 0 : plain.share((value - zero) / (one - zero));
    }
}
