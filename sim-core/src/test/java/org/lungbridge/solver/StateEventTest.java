package org.lungbridge.solver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Event functions falling through zero stop a lane at the right moment. */
class StateEventTest {
    @ParameterizedTest
    @ValueSource(strings = {"rodas5p", "rodas4", "tsit5", "dp853", "dp54"})
    void aDecayIsStoppedAtItsHalfLife(String solver) {
        Integrator integrator = LaneProblem.start(solver, 1e-9, new Thresholds(1, 0.5, 0.25));
        double[] lastEnd = {0};
        StepListener listener = (lane, from, to, dense) -> {
            assertThat(from).isEqualTo(lastEnd[0]);
            lastEnd[0] = to;
        };
        integrator.advance(new double[] {10}, listener);
        assertThat(integrator.status(0)).isEqualTo(LaneStatus.AT_EVENT);
        assertThat(integrator.event(0)).isEqualTo(0);
        assertThat(integrator.time(0)).isEqualTo(Math.log(2), within(1e-6)).isEqualTo(lastEnd[0]);
        assertThat(integrator.state()[0][0]).isEqualTo(0.5, within(1e-6)).isLessThanOrEqualTo(0.5);

        integrator.advance(new double[] {10}, listener);
        assertThat(integrator.event(0)).isEqualTo(1);
        assertThat(integrator.time(0)).isEqualTo(Math.log(4), within(1e-6));

        integrator.advance(new double[] {10}, listener);
        assertThat(integrator.status(0)).isEqualTo(LaneStatus.AT_TARGET);
        assertThat(integrator.time(0)).isEqualTo(10.0);
    }

    @Test
    void theEarlierOfTwoEventsInOneStepWins() {
        Integrator integrator = LaneProblem.start("rodas5p", 1e-2, new Thresholds(1, 0.4999, 0.5));
        LaneProblem.run(integrator, 10);
        assertThat(integrator.event(0)).isEqualTo(1);
    }

    @Test
    void aRisingFunctionIsNoEvent() {
        Integrator integrator = LaneProblem.start("rodas5p", 1e-6, new Thresholds(-1, 0.5, 0.25));
        LaneProblem.run(integrator, 1);
        assertThat(integrator.status(0)).isEqualTo(LaneStatus.AT_TARGET);
    }

    @ParameterizedTest
    @ValueSource(strings = {"rodas5p", "tsit5", "dp853", "dp54"})
    void everyLaneStopsAtItsOwnEventWithItsOwnBits(String solver) {
        Integrator alone = LaneProblem.start(solver, 1e-7, new Thresholds(3, 0.5, 0.25));
        LaneProblem.run(alone, 4);
        Integrator ward = LaneProblem.start(
                solver,
                1e-7,
                new Thresholds(1, 0.5, 0.25),
                new Thresholds(3, 0.5, 0.25),
                new Thresholds(0.1, 0.5, 0.25));
        LaneProblem.run(ward, 4);
        assertThat(ward.time(0)).isEqualTo(Math.log(2), within(1e-6));
        assertThat(ward.time(1)).isEqualTo(Math.log(2) / 3, within(1e-6)).isEqualTo(alone.time(0));
        assertThat(ward.state()[0][1]).isEqualTo(alone.state()[0][0]);
        assertThat(ward.status(2)).isEqualTo(LaneStatus.AT_TARGET);
    }

    @Test
    void anOrderAtTheEventRestartsTheLane() {
        Integrator integrator = LaneProblem.start("rodas5p", 1e-9, new Thresholds(1, 0.5, 0.25));
        for (int dose = 1; dose <= 3; dose++) {
            LaneProblem.run(integrator, 10);
            assertThat(integrator.event(0)).isEqualTo(0);
            assertThat(integrator.time(0)).isEqualTo(dose * Math.log(2), within(dose * 1e-6));
            integrator.state()[0][0] *= 2;
            integrator.restart(0, true);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"rodas5p", "rodas4", "tsit5", "dp853", "dp54"})
    void anEventMayBeAMomentWhateverTheStatesAre(String solver) {
        Problem alarm = new StepControlTest.Decay() {
            @Override
            public int events() {
                return 1;
            }

            @Override
            public double event(int event, double t, double[] y) {
                return 2 - t;
            }
        };
        Integrator integrator = LaneProblem.start(solver, 1e-6, alarm);
        LaneProblem.run(integrator, 10);
        assertThat(integrator.status(0)).isEqualTo(LaneStatus.AT_EVENT);
        assertThat(integrator.time(0)).isEqualTo(2, within(2e-6)).isGreaterThanOrEqualTo(2);
    }

    /** Of two orbits, the one of twice the radius runs four times as fast: x falls through zero after a quarter of a turn. */
    @ParameterizedTest
    @ValueSource(strings = {"rodas5p", "rodas4", "tsit5", "dp853", "dp54"})
    void anOrbitIsStoppedWhereEachOfItsCoordinatesFallsThroughZero(String solver) {
        Integrator integrator = LaneProblem.start(solver, 1e-9, new Orbit(1), new Orbit(2));
        for (int quarter = 1; quarter <= 2; quarter++) {
            LaneProblem.run(integrator, 10);
            for (int lane = 0; lane < 2; lane++) {
                assertThat(integrator.status(lane)).isEqualTo(LaneStatus.AT_EVENT);
                assertThat(integrator.event(lane)).isEqualTo(quarter - 1);
                double turn = lane == 0 ? 1 : 0.25;
                assertThat(integrator.time(lane)).isEqualTo(turn * quarter * Math.PI / 2, within(3e-6));
                assertThat(integrator.state()[quarter - 1][lane])
                        .isEqualTo(0, within(1e-4))
                        .isLessThanOrEqualTo(0);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"rodas5p", "rodas4", "tsit5", "dp853", "dp54"})
    void aLanePlacedAnewIsLikeANewOne(String solver) {
        Integrator fresh = LaneProblem.start(solver, 1e-7, new Thresholds(1, 0.5, 0.25));
        Integrator used = LaneProblem.start(solver, 1e-7, new Thresholds(1, 0.5, 0.25));
        LaneProblem.run(used, 10);
        Statistics before = used.statistics(0);
        used.state()[0][0] = 1;
        used.place(0, 0);
        assertThat(used.status(0)).isEqualTo(LaneStatus.AT_TARGET);
        LaneProblem.run(used, 10);
        LaneProblem.run(fresh, 10);
        assertThat(used.time(0)).isEqualTo(fresh.time(0));
        assertThat(used.statistics(0).minus(before)).isEqualTo(fresh.statistics(0));
    }

    /** y' = −rate·y with events where y falls below two thresholds. */
    private record Thresholds(double rate, double first, double second) implements Problem {
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
            d[0] = -rate * y[0];
        }

        @Override
        public void jacobian(double t, double[] y, double[][] j) {
            j[0][0] = -rate;
        }

        @Override
        public int events() {
            return 2;
        }

        @Override
        public double event(int event, double t, double[] y) {
            return y[0] - (event == 0 ? first : second);
        }
    }

    /** A circle of this radius about the origin, with events where x and where y falls through zero. */
    private record Orbit(double radius) implements Problem {
        private static final Problem CIRCLE = new ConvergenceTest.Circle();

        @Override
        public double[] initial() {
            return new double[] {radius, 0};
        }

        @Override
        public double[] nominal() {
            return CIRCLE.nominal();
        }

        @Override
        public void rates(double t, double[] y, double[] d) {
            CIRCLE.rates(t, y, d);
        }

        @Override
        public void jacobian(double t, double[] y, double[][] j) {
            CIRCLE.jacobian(t, y, j);
        }

        @Override
        public int events() {
            return 2;
        }

        @Override
        public double event(int event, double t, double[] y) {
            return y[event];
        }
    }
}
