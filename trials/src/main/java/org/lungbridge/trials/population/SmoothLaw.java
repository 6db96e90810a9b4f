package org.lungbridge.trials.population;

import org.apache.commons.math3.distribution.RealDistribution;

/** A distribution of Commons Math, whose functions are plain Java and give the same bits everywhere. */
record SmoothLaw(RealDistribution distribution) implements Law {
    @Override
    public double quantile(double share) {
        return distribution.inverseCumulativeProbability(share);
    }

    @Override
    public double share(double value) {
        return distribution.cumulativeProbability(value);
    }
}
