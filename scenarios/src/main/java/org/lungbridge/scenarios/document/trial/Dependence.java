package org.lungbridge.scenarios.document.trial;

import java.util.List;
import java.util.Optional;

/**
 * Rank correlations of a Gaussian copula as a matrix, in the order of the marginals.
 *
 * <pre>
 *   r = 2 sin(π ρ / 6)        ρ rank correlation (Spearman) wanted, r correlation of the normal numbers (Pearson 1907)
 *   r = L Lᵀ                  L lower triangular (Cholesky)
 *   z_i = Σ_j≤i L_ij e_j      e independent standard normal: z has the correlations r, and its ranks ρ
 * </pre>
 *
 * <p>A number goes into those after it only: a marginal that is written last changes no other.
 */
public final class Dependence {
    private final double[][] normal;

    private Dependence(double[][] normal) {
        this.normal = normal;
    }

    /**
     * The matrix of these marginals.
     *
     * @param names of the marginals, all that are written in a correlation among them
     */
    public static Dependence of(List<String> names, List<RankCorrelation> correlations) {
        double[][] normal = new double[names.size()][names.size()];
        for (int i = 0; i < normal.length; i++) {
            normal[i][i] = 1;
        }
        for (RankCorrelation correlation : correlations) {
            int i = names.indexOf(correlation.between().get(0));
            int j = names.indexOf(correlation.between().get(1));
            normal[i][j] = ofNormal(correlation.rank());
            normal[j][i] = normal[i][j];
        }
        return new Dependence(normal);
    }

    /** The correlation of normal numbers whose ranks have this correlation. */
    public static double ofNormal(double rank) {
        return 2 * StrictMath.sin(StrictMath.PI * rank / 6);
    }

    /** The same with another rank correlation of one pair. */
    public Dependence with(int i, int j, double rank) {
        double[][] other = new double[normal.length][];
        for (int k = 0; k < other.length; k++) {
            other[k] = normal[k].clone();
        }
        other[i][j] = ofNormal(rank);
        other[j][i] = other[i][j];
        return new Dependence(other);
    }

    /** The lower triangle L; empty where no numbers can be so correlated (the matrix is not positive definite). */
    public Optional<double[][]> factor() {
        int n = normal.length;
        double[][] factor = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j <= i; j++) {
                double rest = normal[i][j];
                for (int k = 0; k < j; k++) {
                    rest -= factor[i][k] * factor[j][k];
                }
                if (i == j && !(rest > LEAST)) {
                    return Optional.empty();
                }
                factor[i][j] = i == j ? StrictMath.sqrt(rest) : rest / factor[j][j];
            }
        }
        return Optional.of(factor);
    }

    /** What of a number the numbers before it must at least leave open. */
    private static final double LEAST = 1e-9;
}
