package org.lungbridge.trials.population;

/** A distribution as it is drawn from: by quantiles, within its bounds. */
interface Law {
    /** The value below which this share of patients lie. */
    double quantile(double share);

    /** The share of patients at or below a value. */
    double share(double value);
}
