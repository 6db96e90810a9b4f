package org.lungbridge.trials.statistics;

import java.util.List;

/**
 * What each patient adds to the score of a Fine-Gray model: η, and ψ through the censoring curve.
 *
 * <pre>
 *   η = Σ_own event (x − mean) − e^βx·Σ w(s)·(x − mean)·dΛ(s)
 *   ψ = q(T)/n(T) if censored at T, − Σ q(u)/n(u)²·(number censored at u)   over u up to T
 *   q(u) = Σ over who had another event before u of e^βx/G(T−)·Σ_{s ≥ u} (x − mean)·G(s−)·dΛ(s)
 * </pre>
 */
final class SubdistributionResiduals {
    private final SubdistributionSums sums;
    private final int size;
    /** Of the terms up to k: dΛ, mean·dΛ; of the terms from k on, times G: dΛ, mean·dΛ. */
    private final double[] level;

    private final double[][] mean;
    private final double[] laterLevel;
    private final double[][] laterMean;

    SubdistributionResiduals(SubdistributionSums sums) {
        this.sums = sums;
        size = sums.size;
        List<SubdistributionSums.Term> terms = sums.terms();
        int count = terms.size();
        level = new double[count + 1];
        laterLevel = new double[count + 1];
        mean = new double[count + 1][size];
        laterMean = new double[count + 1][size];
        for (int k = 0; k < count; k++) {
            SubdistributionSums.Term term = terms.get(k);
            level[k + 1] = level[k] + term.hazard();
            Covariates.add(mean[k + 1], 1, mean[k]);
            Covariates.add(mean[k + 1], term.hazard(), term.mean());
        }
        for (int k = count - 1; k >= 0; k--) {
            SubdistributionSums.Term term = terms.get(k);
            double step = term.hazard() * term.uncensored();
            laterLevel[k] = laterLevel[k + 1] + step;
            Covariates.add(laterMean[k], 1, laterMean[k + 1]);
            Covariates.add(laterMean[k], step, term.mean());
        }
    }

    /** The sum over patients of the squares of what each adds, in the order of their times. */
    double[][] squares() {
        double[][] squares = new double[size][size];
        double[] lost = new double[size];
        double othersLevel = 0;
        double[] othersFirst = new double[size];
        int next = 0;
        int count = sums.sorted.size();
        for (int from = 0; from < count; ) {
            int to = endOfTies(from);
            long censored = sums.sorted.subList(from, to).stream()
                    .filter(patient -> patient.cause() == CompetingTime.CENSORED)
                    .count();
            double[] q = new double[size];
            Covariates.add(q, laterLevel[next], othersFirst);
            Covariates.add(q, -othersLevel, laterMean[next]);
            double atRisk = count - from;
            Covariates.add(lost, -censored / (atRisk * atRisk), q);
            boolean events =
                    next < sums.terms().size() && sums.terms().get(next).from() == from;
            next += events ? 1 : 0;
            for (; from < to; from++) {
                CoxModel.Patient patient = sums.sorted.get(from);
                double[] residual = event(from, next);
                Covariates.add(residual, 1, lost);
                if (patient.cause() == CompetingTime.CENSORED) {
                    Covariates.add(residual, 1 / atRisk, q);
                }
                Covariates.addSquare(squares, 1, residual);
                if (patient.cause() > 1) {
                    double weight = sums.weight[from] / sums.uncensored[from];
                    othersLevel += weight;
                    Covariates.add(othersFirst, weight, patient.covariates());
                }
            }
        }
        return squares;
    }

    /** Behind the last patient with the time of this one. */
    private int endOfTies(int from) {
        int to = from;
        while (to < sums.sorted.size()
                && sums.sorted.get(to).time() == sums.sorted.get(from).time()) {
            to++;
        }
        return to;
    }

    /** η of a patient; {@code next} counts the terms up to the patient's time. */
    private double[] event(int i, int next) {
        CoxModel.Patient patient = sums.sorted.get(i);
        double[] x = patient.covariates();
        double[] residual = new double[size];
        Covariates.add(residual, -sums.weight[i] * level[next], x);
        Covariates.add(residual, sums.weight[i], mean[next]);
        if (patient.event()) {
            Covariates.add(residual, 1, x);
            Covariates.add(residual, -1, sums.terms().get(next - 1).mean());
        } else if (patient.cause() > 1) {
            double later = sums.weight[i] / sums.uncensored[i];
            Covariates.add(residual, -later * laterLevel[next], x);
            Covariates.add(residual, later, laterMean[next]);
        }
        return residual;
    }
}
