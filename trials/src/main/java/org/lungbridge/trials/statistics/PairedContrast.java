package org.lungbridge.trials.statistics;

import org.apache.commons.math3.distribution.TDistribution;

/**
 * The mean difference between twins, the same patients with the same luck under two strategies. Its standard error is the
 * Monte-Carlo error of the simulation: how far the mean would move with other patients.
 *
 * <pre>
 *   error = sd(differences)/√n ,   t = mean/error with n − 1 degrees of freedom (Student 1908, Biometrika 6:1)
 *   saving = (var(first) + var(second)) / var(differences)
 * </pre>
 *
 * @param pairs how many twins
 * @param difference mean of first less second, with Student's interval
 * @param unpaired the same without the pairing, as a trial would see it (Welch's error, normal interval)
 * @param saving how many times more patients the unpaired contrast would need for the same error
 * @param test Student's t
 */
public record PairedContrast(int pairs, Estimate difference, Estimate unpaired, double saving, TestResult test) {
    /** The contrast of two lists in the same order of patients. */
    public static PairedContrast of(double[] first, double[] second, double level) {
        if (first.length != second.length || first.length < 2) {
            throw new IllegalArgumentException(
                    "Twins (%s and %s) must be as many, and two at least.".formatted(first.length, second.length));
        }
        double[] differences = new double[first.length];
        for (int k = 0; k < differences.length; k++) {
            differences[k] = first[k] - second[k];
        }
        int n = differences.length;
        double mean = MonteCarlo.mean(differences);
        double variance = MonteCarlo.variance(differences);
        double both = MonteCarlo.variance(first) + MonteCarlo.variance(second);
        double error = Math.sqrt(variance / n);
        TDistribution student = new TDistribution(null, n - 1);
        double reach = student.inverseCumulativeProbability(0.5 + level / 2) * error;
        double t = mean / error;
        return new PairedContrast(
                n,
                new Estimate(mean, error, new Interval(mean - reach, mean + reach)),
                Estimate.normal(mean, Math.sqrt(both / n), level),
                both / variance,
                new TestResult(t, n - 1, 2 * student.cumulativeProbability(-Math.abs(t))));
    }
}
