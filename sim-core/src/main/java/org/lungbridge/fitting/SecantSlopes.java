package org.lungbridge.fitting;

/**
 * Slopes of residuals that are kept up to date by the steps of a search (C. G. Broyden 1965, Math Comput 19:577, method 1):
 *
 * <pre>
 *   J ← J + (Δr − J Δz) Δzᵀ / Δzᵀ Δz
 * </pre>
 *
 * <p>A step whose outcome the slopes foretold badly, |Δr − J Δz| &gt; 0.5 |Δr|, asks for slopes by differences [D].
 */
final class SecantSlopes {
    /**
     * Slopes are used as they are this near to where they belong: they hardly change, and what is not repeatable in a settled patient
     * would spoil them.
     */
    private static final double NEAR = 0.05;

    private static final double BADLY_FORETOLD = 0.5;

    private final double[][] slopes;
    private double[] point = new double[0];
    private double[] residuals = new double[0];
    private boolean followed;

    SecantSlopes(int residuals, int unknowns) {
        slopes = new double[residuals][unknowns];
    }

    double of(int residual, int unknown) {
        return slopes[residual][unknown];
    }

    /** Slopes by differences: residuals here, and with each unknown moved by this step. */
    void take(double[] z, double[] here, double[][] beside, double step) {
        for (int r = 0; r < slopes.length; r++) {
            for (int k = 0; k < z.length; k++) {
                slopes[r][k] = (beside[k][r] - here[r]) / step;
            }
        }
        belongTo(z, here);
        followed = false;
    }

    private void belongTo(double[] z, double[] here) {
        point = z.clone();
        residuals = here.clone();
    }

    /** Forgets slopes that were only followed to where they belong, so that they are taken anew. */
    void renew() {
        if (followed) {
            point = new double[0];
        }
    }

    /** Follows the search to this point; false if slopes have to be taken there. */
    boolean follow(double[] z, double[] here) {
        if (point.length == 0) {
            return false;
        }
        double length = 0;
        double farthest = 0;
        for (int k = 0; k < z.length; k++) {
            length += (z[k] - point[k]) * (z[k] - point[k]);
            farthest = Math.max(farthest, Math.abs(z[k] - point[k]));
        }
        if (farthest < NEAR) {
            return true;
        }
        double[] miss = miss(z, here);
        if (!(size(miss) <= BADLY_FORETOLD * size(difference(here, residuals)))) {
            return false;
        }
        for (int r = 0; r < slopes.length; r++) {
            for (int k = 0; k < z.length; k++) {
                slopes[r][k] += miss[r] * (z[k] - point[k]) / length;
            }
        }
        belongTo(z, here);
        followed = true;
        return true;
    }

    /** What the slopes did not foretell. */
    private double[] miss(double[] z, double[] here) {
        double[] miss = difference(here, residuals);
        for (int r = 0; r < miss.length; r++) {
            for (int k = 0; k < z.length; k++) {
                miss[r] -= slopes[r][k] * (z[k] - point[k]);
            }
        }
        return miss;
    }

    private static double[] difference(double[] a, double[] b) {
        double[] difference = new double[a.length];
        for (int r = 0; r < a.length; r++) {
            difference[r] = a[r] - b[r];
        }
        return difference;
    }

    private static double size(double[] vector) {
        double sum = 0;
        for (double v : vector) {
            sum += v * v;
        }
        return Math.sqrt(sum);
    }
}
