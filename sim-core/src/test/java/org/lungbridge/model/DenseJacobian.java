package org.lungbridge.model;

import org.lungbridge.ode.LinearPattern;

/** The ordinary Jacobian of one lane from the hub-augmented entries: J = F_x + F_z (I − G_z)⁻¹ G_x, by elimination. */
public final class DenseJacobian {
    private DenseJacobian() {}

    /** Substitutes the hubs of lane 0. */
    public static double[][] of(LinearPattern pattern, double[][] entries) {
        int n = pattern.states();
        int u = pattern.unknowns();
        double[][] a = new double[u][u];
        for (int k = 0; k < entries.length; k++) {
            a[pattern.row()[k]][pattern.column()[k]] += entries[k][0];
        }
        for (int hub = u - 1; hub >= n; hub--) {
            eliminate(a, hub, u);
        }
        double[][] jacobian = new double[n][];
        for (int r = 0; r < n; r++) {
            jacobian[r] = java.util.Arrays.copyOf(a[r], n);
        }
        return jacobian;
    }

    private static void eliminate(double[][] a, int hub, int u) {
        double pivot = 1 - a[hub][hub];
        for (int r = 0; r < u; r++) {
            double factor = r == hub ? 0 : a[r][hub] / pivot;
            if (factor != 0) {
                for (int c = 0; c < u; c++) {
                    if (c != hub) {
                        a[r][c] += factor * a[hub][c];
                    }
                }
                a[r][hub] = 0;
            }
        }
    }
}
