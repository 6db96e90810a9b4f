package org.lungbridge.trials.statistics;

import java.util.function.Function;

/** Newton's method for a concave log likelihood, with halved steps where a step would lower it. */
final class Newton {
    private static final int STEPS = 50;
    private static final int HALVINGS = 20;
    private static final double ENOUGH = 1e-12;

    private Newton() {}

    /**
     * A log likelihood at some coefficients.
     *
     * @param value of the log likelihood
     * @param score its first derivatives
     * @param information its second derivatives with the sign turned
     */
    record Likelihood(double value, double[] score, double[][] information) {}

    /** The coefficients of the greatest likelihood, from zero. */
    static double[] maximize(int size, Function<double[], Likelihood> likelihood) {
        double[] beta = new double[size];
        Likelihood here = likelihood.apply(beta);
        for (int k = 0; k < STEPS; k++) {
            double[] step = Covariates.times(Covariates.inverse(here.information()), here.score());
            if (Math.abs(Covariates.dot(step, here.score())) < ENOUGH) {
                Covariates.add(beta, 1, step);
                return beta;
            }
            double part = 1;
            Likelihood there = likelihood.apply(moved(beta, part, step));
            for (int h = 0; h < HALVINGS && !(there.value() >= here.value()); h++) {
                part /= 2;
                there = likelihood.apply(moved(beta, part, step));
            }
            Covariates.add(beta, part, step);
            here = there;
        }
        throw new IllegalArgumentException(
                "The likelihood has no maximum within reach.%nMaybe all events are in one group, so that a ratio of hazards is infinite."
                        .formatted());
    }

    private static double[] moved(double[] beta, double part, double[] step) {
        double[] moved = beta.clone();
        Covariates.add(moved, part, step);
        return moved;
    }
}
