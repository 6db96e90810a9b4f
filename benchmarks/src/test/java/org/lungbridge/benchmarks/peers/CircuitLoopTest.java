package org.lungbridge.benchmarks.peers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** The small loop that is ported to C: its slopes, and that everybody solves the same equations. */
class CircuitLoopTest {
    private static final double STEP = 1e-6;

    @Test
    void slopesAreThoseOfTheRates() {
        CircuitProblem problem = new CircuitProblem(0, 1);
        double[] states = problem.start();
        CircuitLoop loop = (CircuitLoop) problem.equations();
        rates(loop, states);
        double[][] entries = new double[loop.pattern().entries()][1];
        loop.linearize(entries);
        double[][] slopes = new double[CircuitLoop.STATES][CircuitLoop.STATES];
        for (int k = 0; k < entries.length; k++) {
            slopes[loop.pattern().row()[k]][loop.pattern().column()[k]] = entries[k][0];
        }
        for (int c = 0; c < CircuitLoop.STATES; c++) {
            double step = STEP * loop.nominal(c);
            double[] up = rates(loop, moved(states, c, step));
            double[] down = rates(loop, moved(states, c, -step));
            for (int r = 0; r < CircuitLoop.STATES; r++) {
                double difference = (up[r] - down[r]) / (2 * step);
                assertThat(slopes[r][c])
                        .as("row %d column %d", r, c)
                        .isCloseTo(difference, within(1e-6 * (1 + Math.abs(difference))));
            }
        }
    }

    @Test
    void othersFindTheSameCourse() {
        assertSame(new CircuitProblem(1, 1.0 / 30));
        assertSame(Network.hockinMann(false, 1, 0.05));
        assertSame(Network.wajima(0, 1.0 / 60));
    }

    private static void assertSame(Problem problem) {
        Minutes reference = new Minutes(problem);
        new Own("rodas5p").solve(problem, 1e-9, reference);
        Minutes minutes = new Minutes(problem);
        for (Contender contender : Contenders.peers(5_000_000)) {
            if (!contender.name().endsWith("adams")) { // needs too many steps
                contender.solve(problem, 1e-7, minutes);
                assertThat(minutes.error(reference, problem))
                        .as("%s on %s", contender.name(), problem.name())
                        .isLessThan(1e-4);
            }
        }
    }

    private static double[] moved(double[] states, int state, double by) {
        double[] moved = states.clone();
        moved[state] += by;
        return moved;
    }

    private static double[] rates(CircuitLoop loop, double[] states) {
        double[][] y = new double[states.length][1];
        double[][] d = new double[states.length][1];
        for (int s = 0; s < states.length; s++) {
            y[s][0] = states[s];
        }
        loop.rates(new double[1], y, d);
        double[] rates = new double[states.length];
        for (int s = 0; s < states.length; s++) {
            rates[s] = d[s][0];
        }
        return rates;
    }
}
