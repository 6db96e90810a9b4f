package org.lungbridge.solver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A listener may let a lane rest before the end of the step it has just heard of. */
class RestWithinAStepTest {
    private static final double HALF_LIFE = Math.log(2);

    /** y' = −y from 1, an event at half of it. */
    private static final class HalfLife extends StepControlTest.Decay {
        @Override
        public int events() {
            return 1;
        }

        @Override
        public double event(int event, double t, double[] y) {
            return y[0] - 0.5;
        }
    }

    /** Rests where it is told to, and keeps the ends of the steps it heard of. */
    private static final class RestAt implements StepListener {
        private final double rest;
        private final List<Double> ends = new ArrayList<>();

        RestAt(double rest) {
            this.rest = rest;
        }

        @Override
        public void accepted(int lane, double from, double to, DenseOutput dense) {
            ends.add(to);
        }

        @Override
        public double restsAt(int lane, double to) {
            return Math.min(rest, to);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"rodas5p", "rodas4", "tsit5", "dp853", "dp54"})
    void aCutLaneRestsThereWithTheStatesOfThatTimeAndGoesOnFromIt(String solver) {
        Integrator integrator = LaneProblem.start(solver, 1e-8, new StepControlTest.Decay());
        RestAt listener = new RestAt(1.234);
        integrator.advance(new double[] {5}, listener);
        assertThat(integrator.time(0)).isEqualTo(1.234);
        assertThat(listener.ends).last().satisfies(end -> assertThat(end).isGreaterThan(1.234));
        assertThat(integrator.status(0)).isEqualTo(LaneStatus.AT_TARGET);
        assertThat(integrator.state()[0][0]).isCloseTo(Math.exp(-1.234), within(1e-6));
        assertThat(integrator.statistics(0).accepted()).isEqualTo(listener.ends.size());
        LaneProblem.run(integrator, 5);
        assertThat(integrator.time(0)).isEqualTo(5);
        assertThat(integrator.state()[0][0]).isCloseTo(Math.exp(-5), within(1e-6));
    }

    @ParameterizedTest
    @ValueSource(strings = {"rodas5p", "rodas4", "tsit5", "dp853", "dp54"})
    void anEventBehindTheCutHasNotHappenedYet(String solver) {
        Integrator integrator = LaneProblem.start(solver, 1e-8, new HalfLife());
        double before = HALF_LIFE - 1e-4;
        integrator.advance(new double[] {5}, new RestAt(before));
        assertThat(integrator.time(0)).isEqualTo(before);
        assertThat(integrator.status(0)).isEqualTo(LaneStatus.AT_TARGET);
        LaneProblem.run(integrator, 5);
        assertThat(integrator.status(0)).isEqualTo(LaneStatus.AT_EVENT);
        assertThat(integrator.time(0)).isCloseTo(HALF_LIFE, within(2e-6));
    }

    @ParameterizedTest
    @ValueSource(strings = {"rodas5p", "rodas4", "tsit5", "dp853", "dp54"})
    void theEndOfAStepIsTheStateOfTheLaneBitForBit(String solver) {
        Integrator integrator = LaneProblem.start(solver, 1e-8, new ConvergenceTest.Circle());
        double[] y = new double[2];
        integrator.advance(new double[] {5}, (lane, from, to, dense) -> {
            dense.at(lane, to, y);
            assertThat(y).containsExactly(LaneProblem.lane(integrator, lane));
        });
        assertThat(integrator.time(0)).isEqualTo(5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"rodas5p", "rodas4", "tsit5", "dp853", "dp54"})
    void aRestAtTheEventItselfLeavesTheEvent(String solver) {
        Integrator integrator = LaneProblem.start(solver, 1e-8, new HalfLife());
        RestAt listener = new RestAt(5);
        integrator.advance(new double[] {5}, listener);
        assertThat(integrator.status(0)).isEqualTo(LaneStatus.AT_EVENT);
        assertThat(listener.ends).last().isEqualTo(integrator.time(0));
    }
}
