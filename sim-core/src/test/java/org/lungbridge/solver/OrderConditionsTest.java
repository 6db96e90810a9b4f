package org.lungbridge.solver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every tableau against the order conditions of its own theory, so that no digit of it needs to be trusted. */
class OrderConditionsTest {
    private static final double DIGITS = 2e-13;

    static Stream<RosenbrockTableau> rosenbrock() {
        return Stream.of(RosenbrockTableau.rodas4(), RosenbrockTableau.rodas5p());
    }

    @Test
    void thereAreSeventeenTreesUpToOrderFive() {
        assertThat(Stream.of(1, 2, 3, 4, 5).map(n -> RootedTree.ofOrder(n).size()))
                .containsExactly(1, 1, 2, 4, 9);
    }

    @ParameterizedTest
    @MethodSource("rosenbrock")
    void rosenbrockSolutionHasItsOrder(RosenbrockTableau tableau) {
        Original original = new Original(tableau);
        check(original.alpha, original.beta, original.original(tableau.weights()), tableau.order(), 1);
    }

    @ParameterizedTest
    @MethodSource("rosenbrock")
    void rosenbrockEmbeddedSolutionIsOneOrderLower(RosenbrockTableau tableau) {
        Original original = new Original(tableau);
        double[] embedded = tableau.weights().clone();
        for (int j = 0; j < embedded.length; j++) {
            embedded[j] -= tableau.errors()[j];
        }
        check(original.alpha, original.beta, original.original(embedded), tableau.order() - 1, 1);
        assertThat(worst(original.alpha, original.beta, original.original(embedded), tableau.order(), 1))
                .as("the error estimate must see the highest order")
                .isGreaterThan(1e-5);
    }

    @ParameterizedTest
    @MethodSource("rosenbrock")
    void rosenbrockNodesAndSlopesAreTheSumsThatTimeDependentEquationsNeed(RosenbrockTableau tableau) {
        Original original = new Original(tableau);
        for (int i = 0; i < tableau.stages(); i++) {
            double nodes = 0;
            double slopes = 0;
            for (int j = 0; j <= i; j++) {
                nodes += original.alpha[i][j];
                slopes += original.beta[i][j] - original.alpha[i][j];
            }
            assertThat(tableau.nodes()[i]).as("node %d", i).isEqualTo(nodes, within(DIGITS));
            assertThat(tableau.slopes()[i]).as("slope %d", i).isEqualTo(slopes, within(DIGITS));
        }
    }

    @ParameterizedTest
    @MethodSource("rosenbrock")
    void rosenbrockDenseOutputIsOneOrderLowerThanTheSolution(RosenbrockTableau tableau) {
        Original original = new Original(tableau);
        for (double theta : new double[] {0.1, 0.35, 0.5, 0.8, 0.95}) {
            double[] m = new double[tableau.stages()];
            for (int j = 0; j < m.length; j++) {
                double inner = 0;
                for (int l = tableau.dense().length - 1; l >= 0; l--) {
                    inner = tableau.dense()[l][j] + theta * inner;
                }
                m[j] = theta * (tableau.weights()[j] + (1 - theta) * inner);
            }
            check(original.alpha, original.beta, original.original(m), tableau.order() - 1, theta);
        }
    }

    @ParameterizedTest
    @MethodSource("rosenbrock")
    void rosenbrockForgetsAnInfinitelyFastDecayAtOnce(RosenbrockTableau tableau) {
        Original original = new Original(tableau);
        double[] b = original.original(tableau.weights());
        double[] ones = new double[b.length];
        java.util.Arrays.fill(ones, 1);
        double[] solved = lowerSolve(original.beta, ones);
        double atInfinity = 1;
        for (int j = 0; j < b.length; j++) {
            atInfinity -= b[j] * solved[j];
        }
        assertThat(atInfinity).isEqualTo(0, within(1e-11));
    }

    @ParameterizedTest
    @MethodSource("rosenbrock")
    void rosenbrockIsStableForEveryOscillation(RosenbrockTableau tableau) {
        Original original = new Original(tableau);
        double[] b = original.original(tableau.weights());
        for (double y = 0.01; y < 1e6; y *= 1.05) {
            assertThat(original.amplification(b, y)).as("|R(%s i)|", y).isLessThanOrEqualTo(1 + 1e-12);
        }
    }

    @ParameterizedTest
    @MethodSource("rosenbrock")
    void rosenbrockIsStifflyAccurate(RosenbrockTableau tableau) {
        Original original = new Original(tableau);
        int last = tableau.stages() - 1;
        double[] b = original.original(tableau.weights());
        for (int j = 0; j <= last; j++) {
            assertThat(b[j]).isEqualTo(original.beta[last][j], within(DIGITS));
        }
    }

    @Test
    void tsit5HasItsOrders() {
        RungeKuttaTableau tableau = RungeKuttaTableau.tsit5();
        double[][] alpha = square(tableau.a());
        check(alpha, alpha, tableau.weights(), 5, 1);
        double[] embedded = tableau.weights().clone();
        for (int j = 0; j < embedded.length; j++) {
            embedded[j] -= tableau.errors()[j];
        }
        check(alpha, alpha, embedded, 4, 1);
        for (int i = 0; i < tableau.stages(); i++) {
            assertThat(tableau.nodes()[i])
                    .isEqualTo(java.util.Arrays.stream(alpha[i]).sum(), within(1e-14));
        }
    }

    @Test
    void tsit5DenseOutputHasOrderFour() {
        RungeKuttaTableau tableau = RungeKuttaTableau.tsit5();
        double[][] alpha = square(tableau.a());
        for (double theta : new double[] {0.1, 0.35, 0.5, 0.8, 0.95, 1}) {
            double[] b = new double[tableau.stages()];
            for (int j = 0; j < b.length; j++) {
                for (int l = 3; l >= 0; l--) {
                    b[j] = theta * (tableau.dense()[j][l] + b[j]);
                }
            }
            check(alpha, alpha, b, 4, theta);
        }
    }

    private static void check(double[][] alpha, double[][] beta, double[] b, int order, double theta) {
        for (int n = 1; n <= order; n++) {
            assertThat(worst(alpha, beta, b, n, theta))
                    .as("conditions of order %d at fraction %s", n, theta)
                    .isLessThan(DIGITS);
        }
    }

    private static double worst(double[][] alpha, double[][] beta, double[] b, int order, double theta) {
        double worst = 0;
        for (RootedTree tree : RootedTree.ofOrder(order)) {
            double[] phi = tree.weights(alpha, beta);
            double sum = 0;
            double size = 0;
            for (int j = 0; j < b.length; j++) {
                sum += b[j] * phi[j];
                size += Math.abs(b[j] * phi[j]);
            }
            double wanted = Math.pow(theta, order) / tree.density();
            worst = Math.max(worst, Math.abs(sum - wanted) / Math.max(1, size));
        }
        return worst;
    }

    private static double[][] square(double[][] ragged) {
        double[][] full = new double[ragged.length][ragged.length];
        for (int i = 0; i < ragged.length; i++) {
            System.arraycopy(ragged[i], 0, full[i], 0, ragged[i].length);
        }
        return full;
    }

    private static double[] lowerSolve(double[][] lower, double[] right) {
        double[] x = right.clone();
        for (int i = 0; i < x.length; i++) {
            for (int j = 0; j < i; j++) {
                x[i] -= lower[i][j] * x[j];
            }
            x[i] /= lower[i][i];
        }
        return x;
    }

    /** The method's α, β = α + Γ and b, recovered from the form without Jacobian products: Γ⁻¹ = I/γ − C. */
    private static final class Original {
        final double[][] alpha;
        final double[][] beta;
        private final double[][] gammas;

        Original(RosenbrockTableau tableau) {
            int n = tableau.stages();
            gammas = new double[n][n];
            double[][] inverse = square(tableau.c());
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < i; j++) {
                    inverse[i][j] = -inverse[i][j];
                }
                inverse[i][i] = 1 / tableau.gamma();
            }
            for (int column = 0; column < n; column++) {
                double[] unit = new double[n];
                unit[column] = 1;
                double[] solved = lowerSolve(inverse, unit);
                for (int i = 0; i < n; i++) {
                    gammas[i][column] = solved[i];
                }
            }
            double[][] a = square(tableau.a());
            alpha = new double[n][];
            beta = new double[n][n];
            for (int i = 0; i < n; i++) {
                alpha[i] = original(a[i]);
                for (int j = 0; j < n; j++) {
                    beta[i][j] = alpha[i][j] + gammas[i][j];
                }
            }
        }

        /** Weights of the k_j for weights of the u_j = Σ γ_jl k_l. */
        double[] original(double[] weights) {
            double[] result = new double[gammas.length];
            for (int j = 0; j < weights.length; j++) {
                for (int l = 0; l < result.length; l++) {
                    result[l] += weights[j] * gammas[j][l];
                }
            }
            return result;
        }

        /** |R(iy)| = |1 + iy b (I − iyβ)⁻¹ 1|. */
        double amplification(double[] b, double y) {
            int n = b.length;
            double[] re = new double[n];
            double[] im = new double[n];
            double sumRe = 0;
            double sumIm = 0;
            for (int i = 0; i < n; i++) {
                double right = 1;
                double rightIm = 0;
                for (int j = 0; j < i; j++) {
                    right -= y * beta[i][j] * im[j];
                    rightIm += y * beta[i][j] * re[j];
                }
                double d = -y * beta[i][i];
                double scale = 1 / (1 + d * d);
                re[i] = (right + rightIm * d) * scale;
                im[i] = (rightIm - right * d) * scale;
                sumRe += b[i] * re[i];
                sumIm += b[i] * im[i];
            }
            double real = 1 - y * sumIm;
            double imaginary = y * sumRe;
            return Math.sqrt(real * real + imaginary * imaginary);
        }
    }
}
