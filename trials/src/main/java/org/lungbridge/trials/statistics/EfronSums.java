package org.lungbridge.trials.statistics;

import java.util.ArrayList;
import java.util.List;

/** Sums over risk sets of a Cox model at given coefficients, ties by Efron. */
final class EfronSums {
    /**
     * What one event time adds: score (the Schoenfeld residual, summed over ties) and information.
     *
     * @param from first patient with this time
     */
    record Term(double time, int from, double[] score, double[][] information) {}

    private final List<CoxModel.Patient> sorted;
    private final double[] weight;
    private final int size;
    private final List<Term> terms = new ArrayList<>();
    /** Of each term, over its ties: 1/denominator and mean covariate/denominator; for who dies then, thinned by k/d. */
    private final List<double[][]> hazards = new ArrayList<>();

    private double value;

    private EfronSums(List<CoxModel.Patient> sorted, double[] beta) {
        this.sorted = sorted;
        this.size = beta.length;
        weight = new double[sorted.size()];
        for (int i = 0; i < weight.length; i++) {
            double predictor = Covariates.dot(beta, sorted.get(i).covariates());
            weight[i] = StrictMath.exp(predictor);
            value += sorted.get(i).event() ? predictor : 0;
        }
    }

    /** From the last time to the first, as risk sets grow. */
    static EfronSums of(List<CoxModel.Patient> sorted, double[] beta) {
        EfronSums sums = new EfronSums(sorted, beta);
        Moments atRisk = new Moments(beta.length);
        for (int to = sorted.size(); to > 0; ) {
            int from = to;
            Moments events = new Moments(beta.length);
            while (from > 0 && sorted.get(from - 1).time() == sorted.get(to - 1).time()) {
                from--;
                CoxModel.Patient patient = sorted.get(from);
                atRisk.add(sums.weight[from], patient.covariates());
                if (patient.event()) {
                    events.add(sums.weight[from], patient.covariates());
                }
            }
            if (events.count > 0) {
                sums.add(from, to, atRisk, events);
            }
            to = from;
        }
        return sums;
    }

    private void add(int from, int to, Moments atRisk, Moments events) {
        double[] score = new double[size];
        double[][] information = new double[size][size];
        double[][] hazard = new double[4][size + 1];
        for (int i = from; i < to; i++) {
            if (sorted.get(i).event()) {
                Covariates.add(score, 1, sorted.get(i).covariates());
            }
        }
        for (int k = 0; k < events.count; k++) {
            double gone = (double) k / events.count;
            double sum = atRisk.sum - gone * events.sum;
            double[] mean = new double[size];
            Covariates.add(mean, 1 / sum, atRisk.first);
            Covariates.add(mean, -gone / sum, events.first);
            value -= StrictMath.log(sum);
            Covariates.add(score, -1, mean);
            for (int j = 0; j < size; j++) {
                Covariates.add(information[j], 1 / sum, atRisk.second[j]);
                Covariates.add(information[j], -gone / sum, events.second[j]);
            }
            Covariates.addSquare(information, -1, mean);
            collect(hazard, sum, gone, events.count, mean);
        }
        terms.add(new Term(sorted.get(from).time(), from, score, information));
        hazards.add(hazard);
    }

    private static void collect(double[][] hazard, double sum, double gone, int ties, double[] mean) {
        hazard[0][0] += 1 / sum;
        hazard[1][0] += (1 - gone) / sum;
        for (int j = 0; j < mean.length; j++) {
            hazard[2][j] += mean[j] / sum;
            hazard[3][j] += (1 - gone) * mean[j] / sum;
            hazard[0][j + 1] += mean[j] / ties;
        }
    }

    /** The terms, from the last time to the first. */
    List<Term> terms() {
        return terms;
    }

    Newton.Likelihood likelihood() {
        double[] score = new double[size];
        double[][] information = new double[size][size];
        for (Term term : terms) {
            Covariates.add(score, 1, term.score());
            for (int j = 0; j < size; j++) {
                Covariates.add(information[j], 1, term.information()[j]);
            }
        }
        return new Newton.Likelihood(value, score, information);
    }

    /** Σ over patients of the square of what each adds to the score. */
    double[][] residualSquares() {
        double[][] squares = new double[size][size];
        double level = 0;
        double[] mean = new double[size];
        int next = terms.size() - 1;
        for (int i = 0; i < sorted.size(); i++) {
            for (; next >= 0 && terms.get(next).from() <= i; next--) {
                level += hazards.get(next)[0][0];
                Covariates.add(mean, 1, hazards.get(next)[2]);
            }
            double[] x = sorted.get(i).covariates();
            double[] residual = new double[size];
            Covariates.add(residual, -weight[i] * level, x);
            Covariates.add(residual, weight[i], mean);
            if (sorted.get(i).event()) {
                ownEvent(residual, x, weight[i], hazards.get(next + 1));
            }
            Covariates.addSquare(squares, 1, residual);
        }
        return squares;
    }

    /** Who has the event is at risk of its later ties in part only. */
    private void ownEvent(double[] residual, double[] x, double weight, double[][] hazard) {
        Covariates.add(residual, 1 + weight * (hazard[0][0] - hazard[1][0]), x);
        for (int j = 0; j < size; j++) {
            residual[j] -= hazard[0][j + 1] + weight * (hazard[2][j] - hazard[3][j]);
        }
    }

    /** Sums of exp(β·x), of the same times x and times x xᵀ. */
    private static final class Moments {
        int count;
        double sum;
        final double[] first;
        final double[][] second;

        Moments(int size) {
            first = new double[size];
            second = new double[size][size];
        }

        void add(double weight, double[] x) {
            count++;
            sum += weight;
            Covariates.add(first, weight, x);
            Covariates.addSquare(second, weight, x);
        }
    }
}
