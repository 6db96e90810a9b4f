package org.lungbridge.solver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.lungbridge.ode.LinearPattern;

/** One step of each method where theory says what it must give, to the last digits. */
class MethodStepTest {
    /** Methods with their published stages, order, and order of the dense output. */
    private enum Published {
        RODAS4(6, 4, 3),
        RODAS5P(8, 5, 4),
        TSIT5(7, 5, 4);

        private final int stages;
        private final int order;
        private final int denseOrder;

        Published(int stages, int order, int denseOrder) {
            this.stages = stages;
            this.order = order;
            this.denseOrder = denseOrder;
        }

        StepMethod of(LaneProblem system) {
            return switch (this) {
                case RODAS4 -> new RosenbrockMethod(RosenbrockTableau.rodas4(), system);
                case RODAS5P -> new RosenbrockMethod(RosenbrockTableau.rodas5p(), system);
                case TSIT5 -> new ExplicitMethod(RungeKuttaTableau.tsit5(), system);
            };
        }
    }

    /** y' = growth·y + degree·t^(degree − 1), and the same times a hundred. */
    private record Climb(int degree, double growth) implements Problem {
        @Override
        public double[] initial() {
            return new double[] {0, 0};
        }

        @Override
        public double[] nominal() {
            return new double[] {1, 100};
        }

        @Override
        public void rates(double t, double[] y, double[] d) {
            d[0] = growth * y[0] + degree * StrictMath.pow(t, degree - 1);
            d[1] = growth * y[1] + 100 * degree * StrictMath.pow(t, degree - 1);
        }

        @Override
        public void jacobian(double t, double[] y, double[][] j) {
            j[0][0] = growth;
            j[1][1] = growth;
        }

        @Override
        public boolean autonomous() {
            return false;
        }

        @Override
        public void timeDerivative(double t, double[] y, double[] dfdt) {
            dfdt[0] = degree * (degree - 1) * StrictMath.pow(t, degree - 2);
            dfdt[1] = 100 * dfdt[0];
        }
    }

    /** Three pools in a ring that hand on what they hold and lose nothing. */
    private static final class Ring extends StepControlTest.Wide {
        private static final double[] OUT = {3, 0.7, 40};

        Ring() {
            super(3);
        }

        @Override
        public void rates(double t, double[] y, double[] d) {
            for (int s = 0; s < 3; s++) {
                d[s] = OUT[(s + 2) % 3] * y[(s + 2) % 3] - OUT[s] * y[s];
            }
        }

        @Override
        public void jacobian(double t, double[] y, double[][] j) {
            for (int s = 0; s < 3; s++) {
                j[s][s] = -OUT[s];
                j[s][(s + 2) % 3] = OUT[(s + 2) % 3];
            }
        }
    }

    private static final double[] TIMES = {0.3, 2};
    private static final double[] STEPS = {0.9, 0.25};

    /** A step of two lanes from these times, with the steps above. */
    private static StepMethod stepped(Published method, Problem problem, double[][] states, boolean... active) {
        StepMethod made = method.of(new LaneProblem(problem, problem));
        made.attempt(TIMES, STEPS, states, active);
        return made;
    }

    /** For rates of time alone a method of order p is a rule of integration that is exact up to t^p. */
    @ParameterizedTest
    @EnumSource(Published.class)
    void ratesThatDependOnTimeAloneAreIntegratedExactlyUpToTheOrder(Published published) {
        for (int degree = 2; degree <= published.order; degree++) {
            double[] begin = {StrictMath.pow(TIMES[0], degree), StrictMath.pow(TIMES[1], degree)};
            double[][] states = {begin, {100 * begin[0], 100 * begin[1]}};
            StepMethod method = stepped(published, new Climb(degree, 0), states, true, true);
            double[] y = new double[2];
            for (int lane = 0; lane < 2; lane++) {
                double end = StrictMath.pow(TIMES[lane] + STEPS[lane], degree);
                assertThat(method.candidate()[lane]).as("t^%d", degree).isCloseTo(end, within(1e-12 * end));
                assertThat(method.candidate()[2 + lane]).isCloseTo(100 * end, within(1e-10 * end));
                for (double theta : new double[] {0, 0.3, 0.8, 1}) {
                    method.interpolate(lane, theta, y);
                    double between = StrictMath.pow(TIMES[lane] + theta * STEPS[lane], degree);
                    if (degree <= published.denseOrder || theta == 0 || theta == 1) {
                        assertThat(y[0]).as("t^%d at %s", degree, theta).isCloseTo(between, within(1e-12 * end));
                        assertThat(y[1]).isCloseTo(100 * between, within(1e-10 * end));
                    }
                }
            }
        }
    }

    /** The solution of order p − 1 that a step is compared with is exact up to t^(p−1) as well, and no further. */
    @ParameterizedTest
    @EnumSource(Published.class)
    void theErrorIsNothingUpToOneOrderBelowAndSomethingAtTheOrder(Published published) {
        for (int degree = 2; degree <= published.order; degree++) {
            StepMethod method = stepped(published, new Climb(degree, 0), new double[][] {{0, 0}, {0, 0}}, true, true);
            double error = Math.abs(method.error()[0]);
            assertThat(error < 1e-12).as("t^%d: %s", degree, error).isEqualTo(degree < published.order);
        }
    }

    @ParameterizedTest
    @EnumSource(Published.class)
    void whatPoolsHandOnIsNeitherMadeNorLost(Published published) {
        double[][] states = {{1, 5}, {2, 0}, {0.5, 0}};
        StepMethod method = stepped(published, new Ring(), states, true, true);
        double[] between = new double[3];
        for (int lane = 0; lane < 2; lane++) {
            int at = lane;
            double held = Stream.of(states).mapToDouble(row -> row[at]).sum();
            double[] end = method.candidate();
            double size = Math.abs(end[at]) + Math.abs(end[2 + at]) + Math.abs(end[4 + at]);
            assertThat(end[at] + end[2 + at] + end[4 + at]).isCloseTo(held, within(1e-13 * size));
            assertThat(method.error()[at] + method.error()[2 + at] + method.error()[4 + at])
                    .isCloseTo(0, within(1e-13 * size));
            method.interpolate(lane, 0.6, between);
            assertThat(between[0] + between[1] + between[2]).isCloseTo(held, within(1e-13 * size));
            StepMethod alone = published.of(new LaneProblem(new Ring()));
            double[][] own = {{states[0][lane]}, {states[1][lane]}, {states[2][lane]}};
            alone.attempt(new double[] {0}, new double[] {STEPS[lane]}, own, new boolean[] {true});
            assertThat(alone.candidate()).as("as if alone").containsExactly(end[at], end[2 + at], end[4 + at]);
        }
    }

    /**
     * With J = [1, 1.3; 0.9, 0] the first pivot of I/(γh) − J is zero at h = 1/γ, and only there: γ of RODAS is a quarter.
     */
    @Test
    void aStepThatNeedsItsRowsExchangedIsLikeTheOneBesideItAndIsCounted() {
        Problem pair = new StepControlTest.Wide(2) {
            @Override
            public void rates(double t, double[] y, double[] d) {
                d[0] = y[0] + 1.3 * y[1];
                d[1] = 0.9 * y[0];
            }

            @Override
            public void jacobian(double t, double[] y, double[][] j) {
                j[0][0] = 1;
                j[0][1] = 1.3;
                j[1][0] = 0.9;
            }
        };
        LinearPattern sparse = new LinearPattern(2, 0, new int[] {0, 0, 1}, new int[] {0, 1, 0});
        StepMethod rodas = Published.RODAS4.of(new LaneProblem(sparse, pair, pair));
        rodas.attempt(
                new double[2], new double[] {4, 4.000004}, new double[][] {{1, 1}, {2, 2}}, new boolean[] {true, true});
        assertThat(rodas.fallbacks(0)).isEqualTo(1);
        assertThat(rodas.fallbacks(1)).isZero();
        for (int at = 0; at < 4; at += 2) {
            double beside = rodas.candidate()[at + 1];
            assertThat(rodas.candidate()[at]).isCloseTo(beside, within(1e-4 * Math.abs(beside)));
        }
    }

    /** L-stable: what is lost infinitely fast is gone after one step (Hairer, Wanner 1996, section IV.3). */
    @ParameterizedTest
    @CsvSource({"RODAS4", "RODAS5P"})
    void aStiffMethodForgetsAnEndlesslyFastDecayInOneStep(Published published) {
        StepMethod method = stepped(published, new Climb(0, -1e12), new double[][] {{1, 1}, {1, 1}}, true, true);
        assertThat(method.candidate()[0]).isCloseTo(0, within(1e-9));
        assertThat(method.candidate()[1]).isCloseTo(0, within(1e-9));
        assertThat(method.error()[0]).isCloseTo(0, within(1e-9));
    }

    @ParameterizedTest
    @EnumSource(Published.class)
    void aLaneAtRestStaysWhateverItsRatesAreAndDoesNotMatterToTheOther(Published published) {
        StepMethod both = stepped(published, new Climb(3, -2), new double[][] {{1, 7}, {0, 0}}, true, true);
        StepMethod one = stepped(published, new Climb(3, -2), new double[][] {{1, Double.NaN}, {0, 0}}, true, false);
        assertThat(one.candidate()[0]).isEqualTo(both.candidate()[0]).isNotEqualTo(1);
        assertThat(one.error()[0]).isEqualTo(both.error()[0]);
        assertThat(one.error()[1]).isZero();
        StepMethod other = stepped(published, new Climb(3, -2), new double[][] {{1, 7}, {0, 0}}, false, true);
        double[] y = new double[2];
        other.interpolate(0, 0.5, y);
        assertThat(other.candidate()[0]).isEqualTo(1).isEqualTo(y[0]);
        assertThat(other.candidate()[1]).isEqualTo(both.candidate()[1]);
    }

    /** A method is used again and again: nothing of the last step is left in the next. */
    @ParameterizedTest
    @EnumSource(Published.class)
    void theNextStepKnowsNothingOfTheLast(Published published) {
        StepMethod used = stepped(published, new Climb(3, -2), new double[][] {{1, 7}, {0, 0}}, true, true);
        StepMethod fresh = published.of(new LaneProblem(new Climb(3, -2), new Climb(3, -2)));
        double[] old = new double[2];
        used.interpolate(1, 0.5, old);
        double[] y = new double[2];
        double[] wanted = new double[2];
        for (StepMethod each : new StepMethod[] {used, fresh}) {
            each.attempt(new double[] {1, 0}, new double[] {0.1, 0.2}, new double[][] {{2, 3}, {0, 0}}, new boolean[] {
                true, true
            });
        }
        used.interpolate(1, 0.5, y);
        fresh.interpolate(1, 0.5, wanted);
        assertThat(y[0]).isEqualTo(wanted[0]).isNotEqualTo(old[0]);
        assertThat(used.candidate()).isEqualTo(fresh.candidate());
        assertThat(used.error()).isEqualTo(fresh.error());
    }

    @ParameterizedTest
    @EnumSource(Published.class)
    void aMethodTellsWhatAStepOfItCosts(Published published) {
        int[] asked = {0};
        StepMethod method = published.of(new LaneProblem(new StepControlTest.Decay() {
            @Override
            public void rates(double t, double[] y, double[] d) {
                asked[0]++;
                super.rates(t, y, d);
            }
        }));
        method.attempt(new double[1], new double[] {0.1}, new double[][] {{1}}, new boolean[] {true});
        assertThat(asked[0]).isEqualTo(published.stages);
        assertThat(method.ratesPerStep()).isEqualTo(published.stages);
        assertThat(method.linearizationsPerStep()).isEqualTo(published == Published.TSIT5 ? 0 : 1);
        assertThat(method.errorOrder()).isEqualTo(published.order);
        assertThat(method.fallbacks(0)).isZero();
    }
}
