package org.lungbridge.trials.statistics;

import org.lungbridge.trials.statistics.SurvivalCurve.Step;

/**
 * Mean time without event up to a horizon, and its difference between two groups (Royston and Parmar 2013, BMC Med Res
 * Methodol 13:152). Nothing need be proportional.
 *
 * <pre>
 *   RMST      = ∫ S(t) dt                                       from 0 to the horizon
 *   Var(RMST) = Σ (∫ S(u) du from t to horizon)² · d / (n·(n − d))   over event times t up to the horizon
 * </pre>
 */
public final class RestrictedMean {
    private RestrictedMean() {}

    /** The restricted mean of one group. The horizon may not lie past the last time of follow-up. */
    public static Estimate of(SurvivalCurve curve, double horizon, double level) {
        requireFollowUp(curve, horizon);
        double area = 0;
        double variance = 0;
        double end = horizon;
        for (int k = curve.steps().size() - 1; k >= 0; k--) {
            Step step = curve.steps().get(k);
            if (step.time() > horizon) {
                continue;
            }
            area += step.survival() * (end - step.time());
            end = step.time();
            if (step.events() > 0 && step.atRisk() > step.events()) {
                variance += area * area * step.events() / ((double) step.atRisk() * (step.atRisk() - step.events()));
            }
        }
        return Estimate.normal(area + end, Math.sqrt(variance), level);
    }

    /** Restricted mean of the first less that of the second group. */
    public static Estimate difference(SurvivalCurve first, SurvivalCurve second, double horizon, double level) {
        Estimate a = of(first, horizon, level);
        Estimate b = of(second, horizon, level);
        double error = Math.sqrt(a.standardError() * a.standardError() + b.standardError() * b.standardError());
        return Estimate.normal(a.value() - b.value(), error, level);
    }

    /** Past the last time the curve is not known, unless it is 0. */
    private static void requireFollowUp(SurvivalCurve curve, double horizon) {
        int steps = curve.steps().size();
        if (steps == 0 || !(horizon > 0)) {
            throw new IllegalArgumentException(
                    "A restricted mean needs patients and a horizon (%s) above 0.".formatted(horizon));
        }
        Step last = curve.steps().get(steps - 1);
        if (horizon > last.time() && last.survival() > 0) {
            throw new IllegalArgumentException(
                    "The horizon (%s) lies past the last time of follow-up (%s).%nMaybe take that time or less."
                            .formatted(horizon, last.time()));
        }
    }
}
