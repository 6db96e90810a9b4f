package org.lungbridge.trials.statistics;

import java.util.ArrayList;
import java.util.List;

/**
 * Regression of hazards on covariates (Cox 1972, J R Stat Soc B 34:187), ties by Efron (1977, J Am Stat Assoc 72:557), with the
 * robust variance of Lin and Wei (1989, J Am Stat Assoc 84:1074) and a check of proportional hazards.
 *
 * <pre>
 *   hazard = h0(t)·exp(β·x)
 *   log L  = Σ over event times [ Σ_events β·x − Σ_k ln(S − k/d·D) ] ,  k = 0 … d − 1
 *   S = Σ exp(β·x) at risk, D the same over the d events
 * </pre>
 */
public final class CoxModel {
    private CoxModel() {}

    /**
     * A patient of a regression.
     *
     * @param time of follow-up
     * @param cause 0 if censored, 1 for the event of interest; 2 and more are other events, which a Cox model takes as censored
     * @param covariates one number for each covariate
     */
    public record Patient(double time, int cause, double[] covariates) {
        public Patient {
            Times.require(time);
        }

        boolean event() {
            return cause == 1;
        }
    }

    /**
     * A fitted model.
     *
     * @param coefficients logarithms of the ratios of hazards per unit of a covariate
     * @param standardErrors from the information
     * @param robustErrors from the sandwich of residuals, good also where hazards are not proportional
     * @param logLikelihood at the coefficients
     * @param logLikelihoodAtZero with all coefficients 0
     * @param scoreTest of all coefficients being 0
     * @param proportional one test a covariate: whether its coefficient drifts with time
     * @param allProportional the same of all covariates at once
     */
    public record Fit(
            List<Double> coefficients,
            List<Double> standardErrors,
            List<Double> robustErrors,
            double logLikelihood,
            double logLikelihoodAtZero,
            TestResult scoreTest,
            List<TestResult> proportional,
            TestResult allProportional) {
        /** A fit nobody changes afterwards. */
        public Fit {
            coefficients = List.copyOf(coefficients);
            standardErrors = List.copyOf(standardErrors);
            robustErrors = List.copyOf(robustErrors);
            proportional = List.copyOf(proportional);
        }

        /** The ratio of hazards per unit of a covariate; its standard error is the robust one, of the logarithm. */
        public Estimate robustHazardRatio(int covariate, double level) {
            return ratio(coefficients.get(covariate), robustErrors.get(covariate), level);
        }
    }

    static Estimate ratio(double coefficient, double error, double level) {
        Interval limits = Interval.around(coefficient, error, level).exponential();
        return new Estimate(StrictMath.exp(coefficient), error, limits);
    }

    /** Fits the model. */
    public static Fit fit(List<Patient> patients) {
        List<Patient> sorted = Covariates.centered(patients);
        int size = sorted.get(0).covariates().length;
        double[] beta = Newton.maximize(size, b -> EfronSums.of(sorted, b).likelihood());
        Newton.Likelihood none = EfronSums.of(sorted, new double[size]).likelihood();
        EfronSums sums = EfronSums.of(sorted, beta);
        double[][] variance = Covariates.inverse(sums.likelihood().information());
        double[][] robust = Covariates.sandwich(variance, sums.residualSquares());
        double score =
                Covariates.dot(none.score(), Covariates.times(Covariates.inverse(none.information()), none.score()));
        ProportionalHazards check = new ProportionalHazards(sums);
        return new Fit(
                boxed(beta),
                rootDiagonal(variance),
                rootDiagonal(robust),
                sums.likelihood().value(),
                none.value(),
                TestResult.chiSquared(score, size),
                check.each(),
                check.all());
    }

    static List<Double> boxed(double[] values) {
        List<Double> list = new ArrayList<>();
        for (double value : values) {
            list.add(value);
        }
        return List.copyOf(list);
    }

    static List<Double> rootDiagonal(double[][] matrix) {
        double[] roots = new double[matrix.length];
        for (int k = 0; k < roots.length; k++) {
            roots[k] = Math.sqrt(matrix[k][k]);
        }
        return boxed(roots);
    }
}
