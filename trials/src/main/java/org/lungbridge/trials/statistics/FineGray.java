package org.lungbridge.trials.statistics;

import java.util.ArrayList;
import java.util.List;

/**
 * Regression of the hazard of the subdistribution of cause 1, where other causes compete (Fine and Gray 1999, J Am Stat Assoc
 * 94:496), with their variance, which counts in that the censoring was estimated. Ties by Breslow.
 *
 * <pre>
 *   at risk at t:  who is followed (weight 1), and who had another event before (weight G(t−)/G(T−), G the
 *                  Kaplan-Meier curve of being uncensored)
 *   score        = Σ_events (x − mean x at risk)
 *   variance     = I⁻¹ · Σ (η + ψ)(η + ψ)ᵀ · I⁻¹     η from the event process, ψ from the censoring
 * </pre>
 *
 * <p>The work grows with the number of patients, not with its square: G(t−)/G(T−) is a product.
 */
public final class FineGray {
    private FineGray() {}

    /**
     * A fitted model.
     *
     * @param coefficients logarithms of the ratios of subdistribution hazards per unit of a covariate
     * @param standardErrors by Fine and Gray
     */
    public record Fit(List<Double> coefficients, List<Double> standardErrors) {
        /** A fit nobody changes afterwards. */
        public Fit {
            coefficients = List.copyOf(coefficients);
            standardErrors = List.copyOf(standardErrors);
        }

        /** The ratio of subdistribution hazards; its standard error is that of the logarithm. */
        public Estimate hazardRatio(int covariate, double level) {
            return CoxModel.ratio(coefficients.get(covariate), standardErrors.get(covariate), level);
        }
    }

    /** Fits the model to the events of cause 1. */
    public static Fit fit(List<CoxModel.Patient> patients) {
        List<CoxModel.Patient> sorted = Covariates.centered(patients);
        List<TimeToEvent> censoring = new ArrayList<>();
        for (CoxModel.Patient patient : sorted) {
            censoring.add(new TimeToEvent(patient.time(), patient.cause() == CompetingTime.CENSORED));
        }
        double[] uncensored = justBefore(sorted, SurvivalCurve.of(censoring));
        int size = sorted.get(0).covariates().length;
        double[] beta = Newton.maximize(size, b -> new SubdistributionSums(sorted, uncensored, b).likelihood());
        SubdistributionSums sums = new SubdistributionSums(sorted, uncensored, beta);
        double[][] bread = Covariates.inverse(sums.likelihood().information());
        double[][] variance = Covariates.sandwich(bread, new SubdistributionResiduals(sums).squares());
        return new Fit(CoxModel.boxed(beta), CoxModel.rootDiagonal(variance));
    }

    /** The curve just before the time of each patient. */
    private static double[] justBefore(List<CoxModel.Patient> sorted, SurvivalCurve curve) {
        double[] before = new double[sorted.size()];
        int step = 0;
        for (int i = 0; i < before.length; i++) {
            while (curve.steps().get(step).time() < sorted.get(i).time()) {
                step++;
            }
            before[i] = step == 0 ? 1 : curve.steps().get(step - 1).survival();
        }
        return before;
    }
}
