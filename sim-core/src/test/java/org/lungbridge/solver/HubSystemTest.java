package org.lungbridge.solver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lungbridge.ode.LinearPattern;
import org.lungbridge.ode.OdeSystem;

/** Keeping shared quantities as unknowns of the linear system is the same as substituting them. */
class HubSystemTest {
    @ParameterizedTest
    @ValueSource(strings = {"rodas5p", "rodas4"})
    void hubsGiveTheSameStepsAndTheSameStates(String solver) {
        Integrator substituted = run(solver, false);
        Integrator augmented = run(solver, true);
        for (int s = 0; s < 3; s++) {
            double value = substituted.state()[s][0];
            assertThat(augmented.state()[s][0]).isEqualTo(value, within(1e-11 * Math.abs(value)));
        }
        assertThat(augmented.statistics(0)).isEqualTo(substituted.statistics(0));
        assertThat(augmented.statistics(0).accepted()).isGreaterThan(20);
    }

    /** Twice, because what the first step left at the hubs must not be taken for the second. */
    @Test
    void hubsGiveTheSameLongSteps() {
        double[][] plain = {{1}, {2}, {3}};
        double[][] withHubs = {{1}, {2}, {3}};
        LongStep substituted = new LongStep(new Shared(false), 5);
        LongStep augmented = new LongStep(new Shared(true), 5);
        substituted.from(plain);
        augmented.from(withHubs);
        for (int turn = 0; turn < 2; turn++) {
            plain[0][0] += 0.1;
            withHubs[0][0] += 0.1;
            substituted.follow(plain);
            augmented.follow(withHubs);
            for (int s = 0; s < 3; s++) {
                assertThat(withHubs[s][0]).isEqualTo(plain[s][0], within(1e-11 * Math.abs(plain[s][0])));
            }
        }
        assertThat(plain[2][0]).as("it has been moved").isNotEqualTo(3);
    }

    private static Integrator run(String solver, boolean hubs) {
        Integrator integrator = Solvers.of(solver, new Shared(hubs), Tolerance.of(1e-6));
        for (int s = 0; s < 3; s++) {
            integrator.state()[s][0] = s + 1;
        }
        integrator.place(0, 0);
        LaneProblem.run(integrator, 30);
        return integrator;
    }

    /**
     * Three states that share z1 = x1 x2/(1 + x3), z2 = z1² + x3.
     *
     * <pre>
     *   x1' = −100 z1 + z2      x2' = z2 − x2      x3' = z1 − 0.1 x3 z2
     * </pre>
     */
    private static final class Shared implements OdeSystem {
        private final boolean hubs;
        private final double[] x = new double[3];

        Shared(boolean hubs) {
            this.hubs = hubs;
        }

        @Override
        public int states() {
            return 3;
        }

        @Override
        public int lanes() {
            return 1;
        }

        @Override
        public double nominal(int state) {
            return 1;
        }

        @Override
        public String name(int state) {
            return "x" + (state + 1);
        }

        private double z1() {
            return x[0] * x[1] / (1 + x[2]);
        }

        private double z2() {
            return z1() * z1() + x[2];
        }

        @Override
        public void rates(double[] t, double[][] y, double[][] d) {
            for (int s = 0; s < 3; s++) {
                x[s] = y[s][0];
            }
            d[0][0] = -100 * z1() + z2();
            d[1][0] = z2() - x[1];
            d[2][0] = z1() - 0.1 * x[2] * z2();
        }

        @Override
        public LinearPattern pattern() {
            return hubs
                    ? new LinearPattern(3, 2, new int[] {1, 2, 0, 0, 1, 2, 2, 3, 3, 3, 4, 4}, new int[] {
                        1, 2, 3, 4, 4, 3, 4, 0, 1, 2, 3, 2
                    })
                    : LaneProblem.fullPattern(3);
        }

        @Override
        public void linearize(double[][] e) {
            double[] dz1 = {x[1] / (1 + x[2]), x[0] / (1 + x[2]), -z1() / (1 + x[2])};
            if (hubs) {
                double[] entries = {-1, -0.1 * z2(), -100, 1, 1, 1, -0.1 * x[2], dz1[0], dz1[1], dz1[2], 2 * z1(), 1};
                for (int k = 0; k < entries.length; k++) {
                    e[k][0] = entries[k];
                }
                return;
            }
            for (int c = 0; c < 3; c++) {
                double dz2 = 2 * z1() * dz1[c] + (c == 2 ? 1 : 0);
                e[c][0] = -100 * dz1[c] + dz2;
                e[3 + c][0] = dz2 - (c == 1 ? 1 : 0);
                e[6 + c][0] = dz1[c] - 0.1 * x[2] * dz2 - (c == 2 ? 0.1 * z2() : 0);
            }
        }
    }
}
