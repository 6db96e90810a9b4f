package org.lungbridge.solver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Stiff problems with published answers: F. Mazzia, C. Magherini 2008, Test Set for Initial Value Problem Solvers,
 * release 2.4, University of Bari (values computed there with 1e-14 or better).
 */
class PublishedProblemsTest {
    /** HIRES at t = 321.8122. */
    private static final double[] HIRES = {
        0.7371312573325668e-3,
        0.1442485726316185e-3,
        0.5888729740967575e-4,
        0.1175651343283149e-2,
        0.2386356198831331e-2,
        0.6238968252742796e-2,
        0.2849998395185769e-2,
        0.2850001604814231e-2
    };

    /** Robertson at t = 1e11. */
    private static final double[] ROBERTSON = {0.2083340149701255e-7, 0.8333360770334713e-13, 0.9999999791665050};

    @ParameterizedTest
    @CsvSource({"rodas5p,1e-4,1e-5,200", "rodas5p,1e-7,3e-9,900", "rodas4,1e-4,2e-5,300", "rodas4,1e-6,2e-7,1000"})
    void hiresEndsWhereThePublishedReferenceDoes(String solver, double relative, double error, int steps) {
        Integrator integrator = LaneProblem.start(solver, relative, new Problems.Hires());
        LaneProblem.run(integrator, 321.8122);
        for (int s = 0; s < HIRES.length; s++) {
            assertThat(integrator.state()[s][0]).as("y%d", s + 1).isEqualTo(HIRES[s], within(error * HIRES[s]));
        }
        assertThat(integrator.statistics(0).accepted()).isLessThan(steps);
    }

    @ParameterizedTest
    @ValueSource(strings = {"rodas5p", "rodas4"})
    void robertsonKeepsItsTinySpeciesToTheEndOfTime(String solver) {
        Integrator integrator = LaneProblem.start(solver, 1e-8, new Problems.Robertson());
        LaneProblem.run(integrator, 1e11);
        double[] nominal = new Problems.Robertson().nominal();
        for (int s = 0; s < 3; s++) {
            assertThat(integrator.state()[s][0]).isEqualTo(ROBERTSON[s], within(2e-2 * 1e-8 * nominal[s]));
        }
        assertThat(integrator.statistics(0).rejected()).isLessThan(5);
    }

    /** The output printed in the description of LSODE (A. C. Hindmarsh 1983, ODEPACK), itself run at 1e-4. */
    @ParameterizedTest
    @CsvSource({
        "0.4,9.851726e-01,3.386406e-05,1.479357e-02",
        "4,9.055142e-01,2.240418e-05,9.446344e-02",
        "40,7.158050e-01,9.184616e-06,2.841858e-01",
        "400,4.504846e-01,3.222434e-06,5.495122e-01"
    })
    void robertsonPassesTheValuesPrintedElsewhere(double time, double y1, double y2, double y3) {
        Integrator integrator = LaneProblem.start("rodas5p", 1e-6, new Problems.Robertson());
        LaneProblem.run(integrator, time);
        double[] expected = {y1, y2, y3};
        for (int s = 0; s < 3; s++) {
            assertThat(integrator.state()[s][0]).isEqualTo(expected[s], within(2e-4 * expected[s]));
        }
    }

    @ParameterizedTest
    @CsvSource({"rodas5p,1e-6,2e-6", "rodas5p,1e-8,1e-8", "rodas4,1e-8,5e-8"})
    void vanDerPolJumpsAtTheRightMoments(String solver, double relative, double error) {
        Integrator integrator = LaneProblem.start(solver, relative, new Problems.VanDerPol(1000));
        LaneProblem.run(integrator, 2000);
        assertThat(integrator.state()[0][0]).isEqualTo(0.1706167732170483e1, within(error * 1.7));
        assertThat(1000 * integrator.state()[1][0]).isEqualTo(-0.8928097010247975, within(error * 1.7));
    }

    @Test
    void aStiffPullTowardsAMovingTargetCostsNoSmallSteps() {
        Integrator integrator = LaneProblem.start("rodas5p", 1e-6, new Problems.ProtheroRobinson(-1e6));
        LaneProblem.run(integrator, 10);
        assertThat(integrator.state()[0][0]).isEqualTo(Math.cos(10), within(1e-7));
        assertThat(integrator.statistics(0).accepted()).isLessThan(40);
    }

    @ParameterizedTest
    @CsvSource({"rodas5p,2e-7", "rodas4,1e-6", "tsit5,1e-6", "dp853,1e-6", "dp54,1e-6"})
    void allSolversAgreeOnASmoothOrbit(String solver, double error) {
        Integrator integrator = LaneProblem.start(solver, 1e-8, new ConvergenceTest.Circle());
        LaneProblem.run(integrator, 10);
        assertThat(integrator.state()[0][0]).isEqualTo(Math.cos(10), within(error));
        assertThat(integrator.state()[1][0]).isEqualTo(Math.sin(10), within(error));
        assertThat(integrator.time(0)).isEqualTo(10.0);
        assertThat(integrator.statistics(0).accepted()).isPositive();
    }

    @ParameterizedTest
    @ValueSource(strings = {"rodas5p", "rodas4", "tsit5", "dp853", "dp54"})
    void denseOutputFollowsTheOrbitBetweenSteps(String solver) {
        Integrator integrator = LaneProblem.start(solver, 1e-8, new ConvergenceTest.Circle());
        double[] worst = {0, 0};
        double[] y = new double[2];
        integrator.advance(new double[] {10}, (lane, from, to, dense) -> {
            for (double part : new double[] {0, 0.25, 0.5, 0.75, 1}) {
                double time = from + part * (to - from);
                dense.at(lane, time, y);
                worst[0] = Math.max(worst[0], Math.abs(y[0] - Math.cos(time)));
            }
            worst[1] += to - from;
        });
        assertThat(worst[0]).isLessThan(5e-6);
        assertThat(worst[1]).as("the steps cover the whole time").isEqualTo(10, within(1e-12));
    }
}
