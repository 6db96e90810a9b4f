package org.lungbridge.trials.population;

/**
 * One of a few values; of words, their numbers in the list.
 *
 * @param values rising
 * @param upTo share of the patients with this value or one before, the last 1
 */
record DiscreteLaw(double[] values, double[] upTo) implements Law {
    /** Values with shares relative to each other. */
    static DiscreteLaw of(double[] values, double[] shares) {
        double[] upTo = new double[shares.length];
        double sum = 0;
        for (int i = 0; i < shares.length; i++) {
            sum += shares[i];
            upTo[i] = sum;
        }
        for (int i = 0; i < upTo.length; i++) {
            upTo[i] /= sum;
        }
        return new DiscreteLaw(values, upTo);
    }

    @Override
    public double quantile(double share) {
        int i = 0;
        while (i < values.length - 1 && upTo[i] <= share) {
            i++;
        }
        return values[i];
    }

    @Override
    public double share(double value) {
        double share = 0;
        for (int i = 0; i < values.length; i++) {
            if (values[i] <= value) {
                share = upTo[i];
            }
        }
        return share;
    }
}
