package org.lungbridge.solver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Apache Commons Math behind our contract: what it is asked, what is told of it, where it stops. */
class OutsideJudgeTest {
    /** y' = −y, which notes what it is asked. */
    private static final class Watched extends StepControlTest.Decay {
        private final double nominal;
        private final int events;
        private final Set<Double> times = new TreeSet<>();
        private final Set<Double> states = new TreeSet<>();
        private int asked;
        private double last;

        Watched() {
            this(1, 0);
        }

        Watched(double nominal, int events) {
            this.nominal = nominal;
            this.events = events;
        }

        @Override
        public double[] nominal() {
            return new double[] {nominal};
        }

        @Override
        public void rates(double t, double[] y, double[] d) {
            asked++;
            last = t;
            times.add(t);
            states.add(y[0]);
            super.rates(t, y, d);
        }

        @Override
        public int events() {
            return events;
        }

        /** At a ten thousandth below the start, within the first step. */
        @Override
        public double event(int event, double t, double[] y) {
            return y[0] - 0.9999;
        }

        void forget() {
            times.clear();
            states.clear();
        }
    }

    private static long evaluationsAfter(Integrator integrator, double target) {
        long before = integrator.statistics(0).rhs();
        LaneProblem.run(integrator, target);
        return integrator.statistics(0).rhs() - before;
    }

    @ParameterizedTest
    @ValueSource(strings = {"dp853", "dp54"})
    void everyEvaluationAndEveryAcceptedStepIsCounted(String solver) {
        Watched watched = new Watched();
        LaneProblem system = new LaneProblem(watched);
        Integrator integrator = LaneProblem.start(solver, 1e-7, system);
        List<Double> ends = new ArrayList<>(List.of(0.0));
        double[] y = new double[1];
        integrator.advance(new double[] {10}, (lane, from, to, dense) -> {
            assertThat(from).isEqualTo(ends.get(ends.size() - 1));
            ends.add(to);
            dense.at(lane, to, y);
            assertThat(integrator.state()[0][0])
                    .as("already at the end of the step")
                    .isEqualTo(y[0]);
            assertThat(integrator.time(0)).isEqualTo(to);
        });
        assertThat(ends).hasSizeGreaterThan(5).last().isEqualTo(10.0);
        int steps = ends.size() - 1;
        assertThat(integrator.statistics(0)).isEqualTo(new Statistics(steps, 0, watched.asked, 0, 0, 0));
        assertThat(system.acceptedMasks)
                .hasSize(steps)
                .allSatisfy(mask -> assertThat(mask).containsExactly(true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"dp853", "dp54"})
    void onePatientIsMovedAfterTheOtherWhoIsHeldMeanwhile(String solver) {
        Watched first = new Watched();
        Watched second = new Watched();
        LaneProblem system = new LaneProblem(first, second);
        Integrator integrator = LaneProblem.start(solver, 1e-6, system);
        integrator.place(1, 5);
        integrator.advance(
                new double[] {2, 5},
                (lane, from, to, dense) -> assertThat(lane)
                        .as("nobody has arrived who had nowhere to go")
                        .isZero());
        assertThat(second.times).containsExactly(5.0);
        assertThat(second.states).containsExactly(1.0);
        assertThat(system.acceptedMasks)
                .isNotEmpty()
                .allSatisfy(mask -> assertThat(mask).containsExactly(true, false));
        first.forget();
        system.acceptedMasks.clear();
        integrator.advance(new double[] {2, 8}, 1, (lane, from, to, dense) -> {});
        assertThat(first.times).containsExactly(2.0);
        assertThat(first.states).containsExactly(integrator.state()[0][0]);
        assertThat(system.acceptedMasks)
                .isNotEmpty()
                .allSatisfy(mask -> assertThat(mask).containsExactly(false, true));
        assertThat(integrator.state()[0][1]).isCloseTo(Math.exp(-3), within(1e-5));
    }

    @ParameterizedTest
    @ValueSource(strings = {"dp853", "dp54"})
    void anEventInTheVeryFirstStepIsSeenAndTheLastQuestionIsAskedThere(String solver) {
        Watched watched = new Watched(1, 1);
        Integrator integrator = LaneProblem.start(solver, 1e-4, watched);
        LaneProblem.run(integrator, 10);
        assertThat(integrator.statistics(0).accepted()).isEqualTo(1);
        assertThat(integrator.status(0)).isEqualTo(LaneStatus.AT_EVENT);
        assertThat(integrator.time(0))
                .isCloseTo(-Math.log(0.9999), within(2e-6))
                .isEqualTo(watched.last);
    }

    @ParameterizedTest
    @ValueSource(strings = {"dp853", "dp54"})
    void aKeptStepSavesTheRampAndAShortSpanDoesNotCutIt(String solver) {
        Integrator kept = LaneProblem.start(solver, 1e-6, new ConvergenceTest.Circle());
        Integrator anew = LaneProblem.start(solver, 1e-6, new ConvergenceTest.Circle());
        for (Integrator each : List.of(kept, anew)) {
            LaneProblem.run(each, 5);
            double step = each.save(0).step();
            assertThat(step).isGreaterThan(0.01);
            LaneProblem.run(each, 5 + 1e-6);
            assertThat(each.save(0).step()).isEqualTo(step);
        }
        kept.restart(0, true);
        anew.restart(0, false);
        assertThat(kept.save(0).firstStepPending()).isFalse();
        assertThat(anew.save(0).firstStepPending()).isTrue();
        assertThat(evaluationsAfter(kept, 6)).isLessThan(evaluationsAfter(anew, 6));
        kept.place(0, 6);
        assertThat(kept.save(0).firstStepPending()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"dp853", "dp54"})
    void aSpanTooSmallForTheLibraryIsCrossedAtRestAndHeard(String solver) {
        Watched watched = new Watched();
        Integrator integrator = LaneProblem.start(solver, 1e-6, watched);
        LaneProblem.run(integrator, 1);
        double state = integrator.state()[0][0];
        int asked = watched.asked;
        double[] y = new double[1];
        List<Double> heard = new ArrayList<>();
        integrator.advance(new double[] {Math.nextUp(1.0)}, (lane, from, to, dense) -> {
            dense.at(lane, to, y);
            heard.addAll(List.of((double) lane, from, to, y[0]));
        });
        assertThat(heard).containsExactly(0.0, 1.0, Math.nextUp(1.0), state);
        assertThat(watched.asked).isEqualTo(asked);
        assertThat(integrator.status(0)).isEqualTo(LaneStatus.AT_TARGET);
    }

    @ParameterizedTest
    @ValueSource(strings = {"dp853", "dp54"})
    void aStateOfSmallSizeIsFollowedMoreClosely(String solver) {
        Integrator coarse = LaneProblem.start(solver, 1e-4, new Watched(1, 0));
        Integrator fine = LaneProblem.start(solver, 1e-4, new Watched(1e-5, 0));
        LaneProblem.run(coarse, 2);
        LaneProblem.run(fine, 2);
        assertThat(fine.statistics(0).accepted())
                .isGreaterThan(coarse.statistics(0).accepted());
        assertThat(fine.state()[0][0]).isCloseTo(Math.exp(-2), within(1e-8));
    }

    /** The pull of −1e13 per second asks an explicit method for steps below its smallest. */
    @ParameterizedTest
    @ValueSource(strings = {"dp853", "dp54"})
    void equationsTooStiffForItAreRefusedAndTheLaneStaysUntilItIsRestarted(String solver) {
        boolean[] stiff = {true};
        Problem problem = new StepControlTest.Decay() {
            @Override
            public void rates(double t, double[] y, double[] d) {
                d[0] = stiff[0] ? -1e13 * (y[0] - StrictMath.cos(1e9 * t)) : -y[0];
            }
        };
        Integrator integrator = LaneProblem.start(solver, 1e-8, new StepControlTest.Decay(), problem);
        LaneProblem.run(integrator, 1);
        assertThat(integrator.status(0)).isEqualTo(LaneStatus.AT_TARGET);
        assertThat(integrator.status(1)).isEqualTo(LaneStatus.FAILED);
        IntegrationFailure failure = integrator.failure(1);
        assertThat(failure.reason()).contains("first state (y0)", "too stiff", "rodas5p");
        assertThat(failure.time()).isEqualTo(integrator.time(1)).isLessThan(1);
        LaneProblem.run(integrator, 2);
        assertThat(integrator.time(0)).isEqualTo(2);
        assertThat(integrator.time(1)).isEqualTo(failure.time());
        stiff[0] = false;
        integrator.restart(1, false);
        LaneProblem.run(integrator, 2);
        assertThat(integrator.status(1)).isEqualTo(LaneStatus.AT_TARGET);
        assertThat(integrator.time(1)).isEqualTo(2);
    }
}
