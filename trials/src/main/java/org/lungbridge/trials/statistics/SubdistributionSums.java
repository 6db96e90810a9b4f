package org.lungbridge.trials.statistics;

import java.util.ArrayList;
import java.util.List;

/** Sums over the weighted risk sets of a Fine-Gray model at given coefficients. */
final class SubdistributionSums {
    /**
     * One time of events of cause 1.
     *
     * @param from first patient with this time
     * @param uncensored probability of being uncensored just before
     * @param mean covariates of who is at risk
     * @param hazard step of the baseline hazard: events over the sum of weights
     */
    record Term(int from, double uncensored, double[] mean, double hazard) {}

    final List<CoxModel.Patient> sorted;
    final double[] uncensored;
    final double[] weight;
    final int size;
    private final List<Term> terms = new ArrayList<>();
    private final double[] score;
    private final double[][] information;
    private double value;

    SubdistributionSums(List<CoxModel.Patient> sorted, double[] uncensored, double[] beta) {
        this.sorted = sorted;
        this.uncensored = uncensored;
        this.size = beta.length;
        score = new double[size];
        information = new double[size][size];
        weight = new double[sorted.size()];
        Sums followed = new Sums(size);
        for (int i = 0; i < weight.length; i++) {
            weight[i] = StrictMath.exp(Covariates.dot(beta, sorted.get(i).covariates()));
            followed.add(weight[i], sorted.get(i).covariates());
        }
        walk(beta, followed);
    }

    private void walk(double[] beta, Sums followed) {
        Sums others = new Sums(size);
        for (int from = 0; from < sorted.size(); ) {
            int to = from;
            int events = 0;
            for (;
                    to < sorted.size()
                            && sorted.get(to).time() == sorted.get(from).time();
                    to++) {
                CoxModel.Patient patient = sorted.get(to);
                if (patient.event()) {
                    events++;
                    value += Covariates.dot(beta, patient.covariates());
                    Covariates.add(score, 1, patient.covariates());
                }
            }
            if (events > 0) {
                term(from, events, followed, others);
            }
            for (; from < to; from++) {
                CoxModel.Patient patient = sorted.get(from);
                followed.add(-weight[from], patient.covariates());
                if (patient.cause() > 1) {
                    others.add(weight[from] / uncensored[from], patient.covariates());
                }
            }
        }
    }

    private void term(int from, int events, Sums followed, Sums others) {
        double g = uncensored[from];
        double sum = followed.sum + g * others.sum;
        double[] mean = new double[size];
        Covariates.add(mean, 1 / sum, followed.first);
        Covariates.add(mean, g / sum, others.first);
        value -= events * StrictMath.log(sum);
        Covariates.add(score, -events, mean);
        for (int j = 0; j < size; j++) {
            Covariates.add(information[j], events / sum, followed.second[j]);
            Covariates.add(information[j], events * g / sum, others.second[j]);
        }
        Covariates.addSquare(information, -events, mean);
        terms.add(new Term(from, g, mean, events / sum));
    }

    List<Term> terms() {
        return terms;
    }

    Newton.Likelihood likelihood() {
        return new Newton.Likelihood(value, score, information);
    }

    /** Sums of a weight, of the same times x and times x xᵀ. */
    private static final class Sums {
        double sum;
        final double[] first;
        final double[][] second;

        Sums(int size) {
            first = new double[size];
            second = new double[size][size];
        }

        void add(double weight, double[] x) {
            sum += weight;
            Covariates.add(first, weight, x);
            Covariates.addSquare(second, weight, x);
        }
    }
}
