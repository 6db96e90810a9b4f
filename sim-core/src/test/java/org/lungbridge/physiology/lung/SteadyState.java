package org.lungbridge.physiology.lung;

import org.lungbridge.model.DenseJacobian;
import org.lungbridge.model.Model;

/** Follows one lane by implicit Euler steps, to rest where only the end matters. */
final class SteadyState {
    private static final double TOLERANCE = 1e-10;

    private SteadyState() {}

    /** The states at rest, from these start values. */
    static double[] of(Model model, double[] start) {
        Steps steps = new Steps(model, start);
        double h = 0.2;
        for (int step = 0; step < 400; step++) {
            steps.rates();
            if (h > 1e4 && steps.fastest() < TOLERANCE) {
                return flat(steps.y);
            }
            steps.move(h);
            h = Math.min(1e6, h * 1.3);
        }
        throw new AssertionError("The lung did not come to rest; remaining rate " + steps.fastest());
    }

    /** The states after this time, in steps of a tenth of a second; audits are kept too. */
    static double[] after(Model model, double[] start, double seconds) {
        Steps steps = new Steps(model, start);
        steps.audits = true;
        for (int k = 0; k < Math.round(10 * seconds); k++) {
            steps.rates();
            steps.move(0.1);
        }
        return flat(steps.y);
    }

    /** Linearly implicit Euler. */
    private static final class Steps {
        private final Model model;
        private final double[][] y;
        private final double[][] f;
        private final double[][] entries;
        private boolean audits;

        Steps(Model model, double[] start) {
            this.model = model;
            y = new double[start.length][1];
            for (int s = 0; s < start.length; s++) {
                y[s][0] = start[s];
            }
            f = new double[start.length][1];
            entries = new double[model.pattern().entries()][1];
        }

        void rates() {
            model.rates(new double[1], y, f);
            model.accepted(new boolean[] {true});
        }

        void move(double h) {
            int n = y.length;
            model.linearize(entries);
            double[][] a = DenseJacobian.of(model.pattern(), entries);
            double[] move = new double[n];
            for (int r = 0; r < n; r++) {
                for (int c = 0; c < n; c++) {
                    a[r][c] = -a[r][c];
                }
                a[r][r] += 1 / h;
                move[r] = f[r][0];
            }
            solve(a, move);
            for (int s = 0; s < n; s++) {
                y[s][0] += model.nominal(s) >= 1e29 && !audits ? 0 : move[s];
            }
        }

        double fastest() {
            double worst = 0;
            for (int s = 0; s < f.length; s++) {
                double nominal = model.nominal(s);
                double rate = nominal >= 1e29 ? 0 : Math.abs(f[s][0]) / nominal;
                worst = rate <= worst ? worst : rate;
            }
            return worst;
        }
    }

    private static double[] flat(double[][] y) {
        double[] out = new double[y.length];
        for (int s = 0; s < out.length; s++) {
            out[s] = y[s][0];
        }
        return out;
    }

    private static void solve(double[][] a, double[] b) {
        int n = b.length;
        for (int p = 0; p < n; p++) {
            pivot(a, b, p);
            for (int r = p + 1; r < n; r++) {
                double factor = a[r][p] / a[p][p];
                if (factor != 0) {
                    for (int c = p; c < n; c++) {
                        a[r][c] -= factor * a[p][c];
                    }
                    b[r] -= factor * b[p];
                }
            }
        }
        for (int r = n - 1; r >= 0; r--) {
            for (int c = r + 1; c < n; c++) {
                b[r] -= a[r][c] * b[c];
            }
            b[r] /= a[r][r];
        }
    }

    private static void pivot(double[][] a, double[] b, int p) {
        int best = p;
        for (int r = p + 1; r < b.length; r++) {
            if (Math.abs(a[r][p]) > Math.abs(a[best][p])) {
                best = r;
            }
        }
        double[] row = a[p];
        a[p] = a[best];
        a[best] = row;
        double value = b[p];
        b[p] = b[best];
        b[best] = value;
    }
}
