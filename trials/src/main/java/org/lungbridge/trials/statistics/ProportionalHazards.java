package org.lungbridge.trials.statistics;

import java.util.ArrayList;
import java.util.List;

/**
 * Whether coefficients drift with time: the score test of a coefficient β + θ·t at θ = 0, which asks the Schoenfeld residuals
 * s for a slope over time (Grambsch and Therneau 1994, Biometrika 81:515, without their approximation by a mean variance).
 *
 * <pre>
 *   U = Σ t·s ,   V = Σ t²·I − (Σ t·I)·(Σ I)⁻¹·(Σ t·I)     I the information of each event time; t less its mean
 *   chi² = Uᵀ V⁻¹ U
 * </pre>
 */
final class ProportionalHazards {
    private final double[] slope;
    private final double[][] straight;
    private final double[][] mixed;
    private final double[][] squared;

    ProportionalHazards(EfronSums sums) {
        int size = sums.terms().get(0).score().length;
        slope = new double[size];
        straight = new double[size][size];
        mixed = new double[size][size];
        squared = new double[size][size];
        double mean = 0;
        for (EfronSums.Term term : sums.terms()) {
            mean += term.time() / sums.terms().size();
        }
        for (EfronSums.Term term : sums.terms()) {
            double time = term.time() - mean;
            Covariates.add(slope, time, term.score());
            for (int j = 0; j < size; j++) {
                Covariates.add(straight[j], 1, term.information()[j]);
                Covariates.add(mixed[j], time, term.information()[j]);
                Covariates.add(squared[j], time * time, term.information()[j]);
            }
        }
    }

    /** One test a covariate. */
    List<TestResult> each() {
        double[][] variance = variance();
        List<TestResult> tests = new ArrayList<>();
        for (int j = 0; j < slope.length; j++) {
            tests.add(TestResult.chiSquared(slope[j] * slope[j] / variance[j][j], 1));
        }
        return List.copyOf(tests);
    }

    /** All covariates at once. */
    TestResult all() {
        double[] solved = Covariates.times(Covariates.inverse(variance()), slope);
        return TestResult.chiSquared(Covariates.dot(slope, solved), slope.length);
    }

    private double[][] variance() {
        double[][] explained = Covariates.sandwich(mixed, Covariates.inverse(straight));
        double[][] variance = new double[slope.length][];
        for (int j = 0; j < slope.length; j++) {
            variance[j] = squared[j].clone();
            Covariates.add(variance[j], -1, explained[j]);
        }
        return variance;
    }
}
