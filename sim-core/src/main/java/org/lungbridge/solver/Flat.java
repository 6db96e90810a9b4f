package org.lungbridge.solver;

/** Loops over flat vectors {@code [state · lanes + lane]}. */
final class Flat {
    private Flat() {}

    /** target ← rows. */
    static void gather(double[][] rows, double[] target, int lanes) {
        for (int s = 0; s < rows.length; s++) {
            System.arraycopy(rows[s], 0, target, s * lanes, lanes);
        }
    }

    /** target ← Σ factor_j · source_j over the factors that are not zero, in order. */
    static void combine(double[] factor, double[][] source, double[] target, int n) {
        java.util.Arrays.fill(target, 0, n, 0);
        for (int j = 0; j < factor.length; j++) {
            if (factor[j] != 0) {
                addProduct(target, factor[j], source[j], n);
            }
        }
    }

    private static void addProduct(double[] target, double factor, double[] source, int n) {
        for (int k = 0; k < n; k++) {
            target[k] += factor * source[k];
        }
    }
}
