package org.lungbridge.physiology;

import java.util.Arrays;
import java.util.List;
import org.lungbridge.model.DenseJacobian;
import org.lungbridge.model.Model;
import org.lungbridge.model.Part;
import org.lungbridge.model.Variable;
import org.lungbridge.ode.LinearPattern;
import org.lungbridge.quantity.Quantity;

/**
 * One patient walked through time by a small stiff method of its own (Rodas3, Sandu 1997, Atmos Environ 31:3459), so that
 * these tests judge equations and not the product's solver.
 */
final class Walk {
    private static final double GAMMA = 0.5;
    private static final double[][] A = {{}, {0}, {2, 0}, {2, 0, 1}};
    private static final double[][] C = {{}, {4}, {1, -1}, {1, -1, -8.0 / 3}};
    private static final double[] M = {2, 0, 1, 1};

    final Model model;
    final double[][] y;
    private final double tolerance;
    private double step = 1e-3;
    private double seconds;

    Walk(List<Part> parts) {
        this(parts, 1e-5);
    }

    Walk(List<Part> parts, double tolerance) {
        model = Model.assemble(1, parts);
        this.tolerance = tolerance;
        double[] start = model.initialStates();
        y = new double[start.length][1];
        for (int s = 0; s < start.length; s++) {
            y[s][0] = start[s];
        }
    }

    /** Gives a state, setting or parameter a value in its own unit. */
    Walk set(Quantity quantity, double value) {
        Variable variable = model.variable(quantity);
        double engine = quantity.unit().engine(value);
        if (variable instanceof Variable.State) {
            y[model.stateRow(quantity)][0] = engine;
        } else {
            model.set(variable, 0, engine);
        }
        step = 1e-3;
        return this;
    }

    /** Sets a parameter by its full name, in engine units. */
    Walk setParameter(String name, double engine) {
        model.set(model.find(name).orElseThrow(), 0, engine);
        return this;
    }

    /** The present value in the quantity's own unit. */
    double get(Quantity quantity) {
        model.observe(y);
        return quantity.unit().of(model.value(model.variable(quantity), 0));
    }

    double time() {
        return seconds;
    }

    double[] point() {
        double[] point = new double[y.length];
        for (int s = 0; s < point.length; s++) {
            point[s] = y[s][0];
        }
        return point;
    }

    /** Walks on for so many seconds. */
    Walk on(double duration) {
        double end = seconds + duration;
        int guard = 0;
        while (end - seconds > 1e-9 * Math.max(1, end)) {
            if (++guard > 400_000) {
                throw new IllegalStateException("no end in sight at " + seconds + " s, step " + step);
            }
            double h = Math.min(step, end - seconds);
            double error = attempt(h);
            if (error <= 1) {
                seconds += h;
                model.rates(new double[1], y, new double[y.length][1]);
                model.accepted(new boolean[] {true});
            }
            double factor = Double.isNaN(error) ? 0.2 : Math.max(0.2, Math.min(4, 0.9 / Math.cbrt(error + 1e-12)));
            step = h * factor;
        }
        return this;
    }

    private double attempt(double h) {
        int n = y.length;
        double[] start = point();
        double[] f = rates(start);
        double[][] w = matrix(h);
        int[] pivot = factor(w);
        double[][] u = new double[4][];
        for (int stage = 0; stage < 4; stage++) {
            double[] at = start.clone();
            boolean moved = false;
            for (int j = 0; j < stage; j++) {
                moved |= A[stage][j] != 0;
                axpy(A[stage][j], u[j], at);
            }
            double[] rhs = moved ? rates(at) : f.clone();
            for (int j = 0; j < stage; j++) {
                axpy(C[stage][j] / h, u[j], rhs);
            }
            u[stage] = solve(w, pivot, rhs);
        }
        double error = 0;
        double[] next = start.clone();
        for (int stage = 0; stage < 4; stage++) {
            axpy(M[stage], u[stage], next);
        }
        for (int s = 0; s < n; s++) {
            double e = Math.abs(u[3][s]) / (tolerance * model.nominal(s));
            error = e <= error ? error : e;
        }
        boolean accepted = error <= 1;
        for (int s = 0; s < n; s++) {
            y[s][0] = accepted ? next[s] : start[s];
        }
        return error;
    }

    private static void axpy(double a, double[] x, double[] target) {
        if (a != 0) {
            for (int s = 0; s < target.length; s++) {
                target[s] += a * x[s];
            }
        }
    }

    private double[] rates(double[] at) {
        for (int s = 0; s < at.length; s++) {
            y[s][0] = at[s];
        }
        double[][] out = new double[at.length][1];
        model.rates(new double[1], y, out);
        double[] f = new double[at.length];
        for (int s = 0; s < f.length; s++) {
            f[s] = out[s][0];
        }
        return f;
    }

    private double[][] matrix(double h) {
        LinearPattern pattern = model.pattern();
        double[][] entries = new double[pattern.entries()][1];
        model.linearize(entries);
        double[][] w = DenseJacobian.of(pattern, entries);
        for (int r = 0; r < w.length; r++) {
            for (int c = 0; c < w.length; c++) {
                w[r][c] = (r == c ? 1 / (h * GAMMA) : 0) - w[r][c];
            }
        }
        return w;
    }

    private static int[] factor(double[][] w) {
        int n = w.length;
        int[] pivot = new int[n];
        for (int k = 0; k < n; k++) {
            int p = k;
            for (int r = k + 1; r < n; r++) {
                p = Math.abs(w[r][k]) > Math.abs(w[p][k]) ? r : p;
            }
            pivot[k] = p;
            double[] row = w[p];
            w[p] = w[k];
            w[k] = row;
            for (int r = k + 1; r < n; r++) {
                double m = w[r][k] /= w[k][k];
                if (m != 0) {
                    for (int c = k + 1; c < n; c++) {
                        w[r][c] -= m * w[k][c];
                    }
                }
            }
        }
        return pivot;
    }

    private static double[] solve(double[][] w, int[] pivot, double[] rhs) {
        int n = w.length;
        double[] x = Arrays.copyOf(rhs, n);
        for (int k = 0; k < n; k++) {
            double swap = x[pivot[k]];
            x[pivot[k]] = x[k];
            x[k] = swap;
        }
        for (int r = 0; r < n; r++) {
            for (int c = 0; c < r; c++) {
                x[r] -= w[r][c] * x[c];
            }
        }
        for (int r = n - 1; r >= 0; r--) {
            for (int c = r + 1; c < n; c++) {
                x[r] -= w[r][c] * x[c];
            }
            x[r] /= w[r][r];
        }
        return x;
    }
}
