package org.lungbridge.solver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Targets, step sizes, faults. */
class StepControlTest {
    @ParameterizedTest
    @ValueSource(strings = {"rodas5p", "rodas4", "tsit5", "dp853", "dp54"})
    void targetsAreMetBitForBit(String solver) {
        Integrator integrator = LaneProblem.start(solver, 1e-5, new ConvergenceTest.Circle());
        for (double target : new double[] {
            0.1, 0.30000000000000004, 1.0 / 3 + 1, 1.0 / 3 + 1 + 1e-7, Math.E, Math.nextUp(Math.E), 100.1
        }) {
            LaneProblem.run(integrator, target);
            assertThat(integrator.time(0)).isEqualTo(target);
            assertThat(integrator.status(0)).isEqualTo(LaneStatus.AT_TARGET);
        }
    }

    @Test
    void aTrimmedLastStepDoesNotShrinkTheNext() {
        Integrator free = LaneProblem.start("rodas5p", 1e-5, new ConvergenceTest.Circle());
        LaneProblem.run(free, 5);
        double step = free.save(0).step();
        LaneProblem.run(free, 5 + 1e-9);
        assertThat(free.save(0).step()).isEqualTo(step);
    }

    @Test
    void aTargetInThePastOrNoTargetMovesNothing() {
        Integrator integrator = LaneProblem.start("rodas5p", 1e-5, new ConvergenceTest.Circle());
        LaneProblem.run(integrator, 1);
        LaneProblem.run(integrator, 0.5);
        LaneProblem.run(integrator, Double.NaN);
        assertThat(integrator.time(0)).isEqualTo(1.0);
    }

    @Test
    void keepingTheStepAfterARestartSavesTheRamp() {
        Integrator again = LaneProblem.start("rodas5p", 1e-6, new Problems.Hires());
        Integrator kept = LaneProblem.start("rodas5p", 1e-6, new Problems.Hires());
        LaneProblem.run(again, 200);
        LaneProblem.run(kept, 200);
        long before = again.statistics(0).accepted();
        again.restart(0, false);
        kept.restart(0, true);
        LaneProblem.run(again, 240);
        LaneProblem.run(kept, 240);
        assertThat(kept.statistics(0).accepted()).isLessThan(again.statistics(0).accepted());
        assertThat(again.statistics(0).accepted()).isGreaterThan(before);
    }

    @Test
    void farBelowItsAllowanceTheStepClimbsWhateverWasBefore() {
        StepControl control = new StepControl(5, 1);
        double growth = StrictMath.pow(0.3 / 1e-3, 1.3 / 5);
        for (double before : new double[] {0.17, 0.9}) {
            assertThat(grown(control, before, 1e-3)).isEqualTo(growth, within(1e-12));
        }
        assertThat(grown(control, 0.17, 1e-6)).as("six at most").isEqualTo(6);
        control.reject(0, 5, 1, 10);
        assertThat(grown(control, 1e-3)).as("not at once after a rejection").isEqualTo(1);
    }

    @Test
    void nearItsAllowanceTheStepIsHeldByProportionAndMemory() {
        StepControl control = new StepControl(5, 1);
        double steady = StrictMath.pow(0.9, 5 / (0.7 - 0.4));
        assertThat(steady).as("where the error settles").isEqualTo(0.17, within(0.01));
        assertThat(grown(control, steady, steady)).isEqualTo(1, within(1e-12));
    }

    /** How much larger the next step is after steps of 1 s with these errors. */
    private static double grown(StepControl control, double... errors) {
        for (double error : errors) {
            control.next[0] = 1;
            control.end(0, 10, 1000);
            control.accept(0, error, 1, 11);
        }
        return control.next[0];
    }

    @ParameterizedTest
    @ValueSource(strings = {"rodas5p", "rodas4", "tsit5"})
    void theStartOfEveryStepIsReportedAsAccepted(String solver) {
        LaneProblem system = new LaneProblem(new ConvergenceTest.Circle(), new ConvergenceTest.Circle());
        Integrator integrator = LaneProblem.start(solver, 1e-4, system);
        integrator.advance(new double[] {1, 0}, (lane, from, to, dense) -> {});
        Statistics work = integrator.statistics(0);
        assertThat(system.acceptedMasks).hasSize((int) (work.accepted() + work.rejected()));
        assertThat(system.acceptedMasks).allSatisfy(mask -> assertThat(mask).containsExactly(true, false));
        assertThat(integrator.statistics(1)).isEqualTo(new Statistics(0, 0, 0, 0, 0, 0));
    }

    @Test
    void evaluationsAreCounted() {
        Integrator integrator = LaneProblem.start("rodas5p", 1e-4, new Problems.VanDerPol(10));
        LaneProblem.run(integrator, 20);
        Statistics work = integrator.statistics(0);
        assertThat(work.rejected()).isPositive();
        assertThat(work.rhs()).isEqualTo(8 * (work.accepted() + work.rejected()) + 2);
        assertThat(work.jacobians()).isEqualTo(work.accepted() + work.rejected());
        assertThat(work.factorizations()).isEqualTo(work.jacobians());
    }

    @ParameterizedTest
    @ValueSource(strings = {"rodas5p", "rodas4", "tsit5"})
    void aStepThatIsNotANumberIsRejectedAndRecovered(String solver) {
        int[] calls = {0};
        Problem faulty = new Decay() {
            @Override
            public void rates(double t, double[] y, double[] d) {
                calls[0]++;
                d[0] = calls[0] >= 40 && calls[0] < 43 ? Double.NaN : -y[0];
            }
        };
        Integrator integrator = LaneProblem.start(solver, 1e-8, faulty);
        LaneProblem.run(integrator, 3);
        assertThat(integrator.status(0)).isEqualTo(LaneStatus.AT_TARGET);
        assertThat(integrator.statistics(0).rejected()).isPositive();
        assertThat(integrator.state()[0][0]).isEqualTo(Math.exp(-3), within(1e-7));
    }

    @ParameterizedTest
    @ValueSource(strings = {"rodas5p", "rodas4", "tsit5"})
    void ratesThatStayUndefinedStopTheLaneAndSayWhere(String solver) {
        Problem undefined = new Decay() {
            @Override
            public void rates(double t, double[] y, double[] d) {
                d[0] = y[0] > 0.5 ? -y[0] : Double.NaN;
            }
        };
        LaneProblem system = new LaneProblem(new Decay(), undefined);
        Integrator integrator = LaneProblem.start(solver, 1e-6, system);
        List<Integer> heard = new ArrayList<>();
        integrator.advance(new double[] {2, 2}, (lane, from, to, dense) -> heard.add(lane));
        assertThat(integrator.status(0)).isEqualTo(LaneStatus.AT_TARGET);
        assertThat(integrator.status(1)).isEqualTo(LaneStatus.FAILED);
        IntegrationFailure failure = integrator.failure(1);
        assertThat(failure.time()).isEqualTo(Math.log(2), within(1e-4)).isEqualTo(integrator.time(1));
        assertThat(failure.stateName()).isEqualTo("y0");
        assertThat(failure.reason()).contains("time (0.69", "state (y0)", "not a finite number", "\nMaybe");
        assertThat(integrator.state()[0][1]).as("the last accepted state").isGreaterThanOrEqualTo(0.5);
        int steps = heard.size();
        LaneProblem.run(integrator, 3);
        assertThat(integrator.time(1)).as("a failed lane stays").isEqualTo(failure.time());
        assertThat(heard).hasSizeGreaterThan(3).hasSize(steps);
    }

    @ParameterizedTest
    @ValueSource(strings = {"rodas5p", "tsit5"})
    void aStateThatRunsAwayIsNamed(String solver) {
        Problem explosion = new Problem() {
            @Override
            public double[] initial() {
                return new double[] {1, 1};
            }

            @Override
            public double[] nominal() {
                return new double[] {1, 1};
            }

            @Override
            public void rates(double t, double[] y, double[] d) {
                d[0] = -y[0];
                d[1] = y[1] * y[1];
            }

            @Override
            public void jacobian(double t, double[] y, double[][] j) {
                j[0][0] = -1;
                j[1][1] = 2 * y[1];
            }
        };
        Integrator integrator = LaneProblem.start(solver, 1e-6, explosion);
        LaneProblem.run(integrator, 2);
        assertThat(integrator.status(0)).isEqualTo(LaneStatus.FAILED);
        assertThat(integrator.failure(0).stateIndex()).isEqualTo(1);
        assertThat(integrator.failure(0).time()).isEqualTo(1, within(1e-3));
        integrator.state()[1][0] = 0;
        integrator.restart(0, false);
        LaneProblem.run(integrator, 2);
        assertThat(integrator.status(0)).as("restarted after repair").isEqualTo(LaneStatus.AT_TARGET);
    }

    @ParameterizedTest
    @ValueSource(strings = {"dp853", "dp54"})
    void theOutsideJudgesAlsoStopAtUndefinedRates(String solver) {
        Problem undefined = new Decay() {
            @Override
            public void rates(double t, double[] y, double[] d) {
                d[0] = y[0] > 0.5 ? -y[0] : Double.NaN;
            }
        };
        Integrator integrator = LaneProblem.start(solver, 1e-6, undefined);
        LaneProblem.run(integrator, 2);
        assertThat(integrator.status(0)).isEqualTo(LaneStatus.FAILED);
        assertThat(integrator.failure(0).time()).isEqualTo(Math.log(2), within(1e-3));
        assertThat(integrator.failure(0).reason()).contains("\nMaybe");
    }

    @Test
    void oneBadStateAmongManyIsNotHiddenByTheMean() {
        LaneProblem system = new LaneProblem(new Wide(100));
        ErrorNorm strict = new ErrorNorm(system, new Tolerance(1, 5));
        ErrorNorm lax = new ErrorNorm(system, new Tolerance(1, 1000));
        double[] error = new double[100];
        double[] result = new double[1];
        error[7] = 8;
        lax.errors(error, new double[100], result);
        assertThat(result[0]).isEqualTo(0.8);
        strict.errors(error, new double[100], result);
        assertThat(result[0]).isEqualTo(1.6);
    }

    @Test
    void statesWithoutErrorControlDoNotCountButMustBeFinite() {
        LaneProblem system = new LaneProblem(new Wide(4) {
            @Override
            public double[] nominal() {
                return new double[] {1, 1e30, 1, 1e30};
            }
        });
        ErrorNorm norm = new ErrorNorm(system, new Tolerance(1, 5));
        double[] result = new double[1];
        norm.errors(new double[] {1, 1e20, 1, 0}, new double[4], result);
        assertThat(result[0]).isEqualTo(1.0);
        norm.errors(new double[] {0, 0, 0, 0}, new double[] {0, 0, 0, Double.POSITIVE_INFINITY}, result);
        assertThat(result[0]).isNaN();
    }

    @Test
    void badRequestsAreRefusedInWords() {
        LaneProblem system = new LaneProblem(new Decay());
        assertThatThrownBy(() -> Solvers.of("euler", system, Tolerance.of(1e-4)))
                .hasMessageContaining("(euler)")
                .hasMessageContaining("\nMaybe");
        assertThatThrownBy(() -> Tolerance.of(Double.NaN)).hasMessageContaining("(NaN)");
        assertThatThrownBy(() -> new Tolerance(1e-4, 0)).hasMessageContaining("(0.0)");
        Integrator integrator = LaneProblem.start("rodas5p", 1e-4, system);
        assertThatThrownBy(() -> integrator.event(0)).hasMessageContaining("lane (0)");
        assertThatThrownBy(() -> integrator.failure(0)).hasMessageContaining("lane (0)");
        LaneMemory foreign = new LaneMemory(0, new double[3], 0, 0, true);
        assertThatThrownBy(() -> integrator.restore(0, foreign)).hasMessageContaining("(3)");
    }

    /** y' = −y. */
    static class Decay implements Problem {
        @Override
        public double[] initial() {
            return new double[] {1};
        }

        @Override
        public double[] nominal() {
            return new double[] {1};
        }

        @Override
        public void rates(double t, double[] y, double[] d) {
            d[0] = -y[0];
        }

        @Override
        public void jacobian(double t, double[] y, double[][] j) {
            j[0][0] = -1;
        }
    }

    /** Many states that stand still. */
    static class Wide implements Problem {
        private final int n;

        Wide(int n) {
            this.n = n;
        }

        @Override
        public double[] initial() {
            return new double[n];
        }

        @Override
        public double[] nominal() {
            double[] ones = new double[n];
            java.util.Arrays.fill(ones, 1);
            return ones;
        }

        @Override
        public void rates(double t, double[] y, double[] d) {
            java.util.Arrays.fill(d, 0);
        }

        @Override
        public void jacobian(double t, double[] y, double[][] j) {}
    }
}
