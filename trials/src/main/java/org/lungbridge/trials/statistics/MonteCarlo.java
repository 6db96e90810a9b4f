package org.lungbridge.trials.statistics;

/** How exact numbers are that come from a limited number of simulated patients or studies (Morris 2019, Stat Med 38:2074, table 6). */
public final class MonteCarlo {
    private MonteCarlo() {}

    /** A mean with its Monte-Carlo error sd/√n. */
    public static Estimate mean(double[] values, double level) {
        return Estimate.normal(mean(values), Math.sqrt(variance(values) / values.length), level);
    }

    /** The Monte-Carlo error of a share, such as power or coverage: √(p(1 − p)/n). */
    public static double errorOfShare(double share, int studies) {
        return Math.sqrt(share * (1 - share) / studies);
    }

    /** The Monte-Carlo error of a standard deviation over studies: sd/√(2(n − 1)). */
    public static double errorOfDeviation(double deviation, int studies) {
        return deviation / Math.sqrt(2.0 * (studies - 1));
    }

    /** How many studies bring the error of a share down to this. */
    public static int studiesForShare(double share, double error) {
        return (int) Math.ceil(share * (1 - share) / (error * error) - 1e-9);
    }

    static double mean(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum / values.length;
    }

    static double variance(double[] values) {
        double mean = mean(values);
        double sum = 0;
        for (double value : values) {
            sum += (value - mean) * (value - mean);
        }
        return sum / (values.length - 1);
    }
}
