package org.lungbridge.solver;

import java.util.Arrays;

/**
 * The past of a multistep method as scaled derivatives, {@code z[j] = h^j y^(j)/j!}, with what a step of fixed leading coefficient
 * and a change of order take (G. D. Byrne, A. C. Hindmarsh 1975, ACM TOMS 1:71; K. R. Jackson, R. Sacks-Davis 1980, ACM TOMS
 * 6:295). One lane.
 */
final class Nordsieck {
    /** Highest order. */
    static final int HIGHEST = 5;

    final double[][] z;
    /** Coefficients of the corrector. */
    final double[] l = new double[HIGHEST + 2];
    /** Steps of the past, the last one first; from 1. */
    final double[] past = new double[HIGHEST + 2];

    int order;
    double h;

    /** What the correction times these estimates: the error at order − 1, at the order, at order + 1; from 1. */
    final double[] estimate = new double[4];

    /** Scale of the correction kept for the error at order + 1. */
    double change;

    Nordsieck(int states) {
        z = new double[HIGHEST + 1][states];
    }

    /** Begins at order 1 with these states and their rates. */
    void begin(double[][] states, double[][] rates, double step) {
        order = 1;
        h = step;
        for (int s = 0; s < states.length; s++) {
            z[0][s] = states[s][0];
            z[1][s] = step * rates[s][0];
        }
    }

    /** Moves all derivatives by a step (sign 1) or back again (sign −1). */
    void predict(double sign) {
        for (int k = 1; k <= order; k++) {
            for (int j = order; j >= k; j--) {
                double[] to = z[j - 1], from = z[j];
                for (int s = 0; s < to.length; s++) {
                    to[s] += sign * from[s];
                }
            }
        }
    }

    /** Adds the correction found and remembers the step. */
    void correct(double[] correction, long steps) {
        for (int i = order; i >= 2; i--) {
            past[i] = past[i - 1];
        }
        if (order == 1 && steps > 1) {
            past[2] = past[1];
        }
        past[1] = h;
        for (int j = 0; j <= order; j++) {
            double[] to = z[j];
            double factor = l[j];
            for (int s = 0; s < to.length; s++) {
                to[s] += factor * correction[s];
            }
        }
    }

    /** Changes the step size. */
    void rescale(double factor) {
        double power = factor;
        for (int j = 1; j <= order; j++) {
            double[] row = z[j];
            for (int s = 0; s < row.length; s++) {
                row[s] *= power;
            }
            power *= factor;
        }
        h *= factor;
    }

    /** Coefficients of the next step; those of the neighboring orders too if asked for. */
    void coefficients(boolean neighbors) {
        Arrays.fill(l, 0);
        l[0] = 1;
        l[1] = 1;
        double perXi = 1;
        double perXiStar = 1;
        double alpha = -1;
        double alphaHat = -1;
        double sum = h;
        for (int j = 2; j < order; j++) {
            sum += past[j - 1];
            perXi = h / sum;
            alpha -= 1.0 / j;
            multiply(j, perXi);
        }
        if (order > 1) {
            alpha -= 1.0 / order;
            perXiStar = -l[1] - alpha;
            sum += past[order - 1];
            perXi = h / sum;
            alphaHat = -l[1] - perXi;
            multiply(order, perXiStar);
        }
        double a1 = 1 - alphaHat + alpha;
        double a2 = 1 + order * a1;
        estimate[2] = Math.abs(a1 / (alpha * a2));
        change = Math.abs(a2 * perXiStar / (l[order] * perXi));
        if (neighbors) {
            double a3 = alpha + 1.0 / order;
            double a4 = alphaHat + perXi;
            estimate[1] = order > 1 ? Math.abs(perXiStar / l[order] * (1 - a4 + a3) / a3) : 1;
            perXi = h / (sum + past[order]);
            double a5 = alpha - 1.0 / (order + 1);
            double a6 = alphaHat - perXi;
            estimate[3] = Math.abs((1 - a6 + a5) / a2 / (perXi * (order + 2) * a5));
        }
    }

    private void multiply(int degree, double root) {
        for (int i = degree; i >= 1; i--) {
            l[i] += l[i - 1] * root;
        }
    }

    /** One order more, from the correction that was kept in the last row. */
    void raise() {
        Arrays.fill(l, 0);
        l[2] = 1;
        double alpha0 = -1;
        double alpha1 = 1;
        double product = 1;
        double before = 1;
        double sum = h;
        for (int j = 1; j < order; j++) {
            sum += past[j + 1];
            double xi = sum / h;
            product *= xi;
            alpha0 -= 1.0 / (j + 1);
            alpha1 += 1 / xi;
            for (int i = j + 2; i >= 2; i--) {
                l[i] = l[i] * before + l[i - 1];
            }
            before = xi;
        }
        double scale = (-alpha0 - alpha1) / product;
        double[] top = z[order + 1], kept = z[HIGHEST];
        for (int s = 0; s < top.length; s++) {
            top[s] = scale * kept[s];
        }
        for (int j = 2; j <= order; j++) {
            addTo(j, l[j], top);
        }
        order++;
    }

    /** One order less. */
    void lower() {
        Arrays.fill(l, 0);
        l[2] = 1;
        double sum = 0;
        for (int j = 1; j <= order - 2; j++) {
            sum += past[j];
            double xi = sum / h;
            for (int i = j + 2; i >= 2; i--) {
                l[i] = l[i] * xi + l[i - 1];
            }
        }
        for (int j = 2; j < order; j++) {
            addTo(j, -l[j], z[order]);
        }
        order--;
    }

    private void addTo(int row, double factor, double[] from) {
        double[] to = z[row];
        for (int s = 0; s < to.length; s++) {
            to[s] += factor * from[s];
        }
    }

    /** States at {@code share} steps after the present time; negative within the last steps. */
    void at(double share, double[] into) {
        System.arraycopy(z[order], 0, into, 0, into.length);
        for (int j = order - 1; j >= 0; j--) {
            double[] row = z[j];
            for (int s = 0; s < into.length; s++) {
                into[s] = into[s] * share + row[s];
            }
        }
    }
}
