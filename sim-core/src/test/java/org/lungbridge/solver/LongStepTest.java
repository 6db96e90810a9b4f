package org.lungbridge.solver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Two pools that exchange with rate constants a and b and leak nothing, beside one that is filled and drained. */
class LongStepTest {
    private static final double A = 3;
    private static final double B = 1;
    private static final double DRAIN = 0.5;
    private double inflow = 2;

    private final LaneProblem system = new LaneProblem(new Pools());

    private final class Pools implements Problem {
        @Override
        public double[] initial() {
            return new double[] {1, 3, 4};
        }

        @Override
        public double[] nominal() {
            return new double[] {1, 1, 1};
        }

        @Override
        public void rates(double t, double[] y, double[] dydt) {
            dydt[0] = B * y[1] - A * y[0];
            dydt[1] = A * y[0] - B * y[1];
            dydt[2] = inflow - DRAIN * y[2];
        }

        @Override
        public void jacobian(double t, double[] y, double[][] j) {
            j[0][0] = -A;
            j[0][1] = B;
            j[1][0] = A;
            j[1][1] = -B;
            j[2][2] = -DRAIN;
        }
    }

    private double[][] after(double duration, double moved, double newInflow) {
        LongStep step = new LongStep(system, duration);
        step.from(new double[][] {{1}, {3}, {4}});
        double[][] states = {{1 + moved}, {3}, {4}};
        inflow = newInflow;
        step.follow(states);
        return states;
    }

    @Test
    void fastPartsArriveAtTheirNewRest() {
        double[][] states = after(1e9, 0, 2.5);
        assertThat(states[2][0]).isCloseTo(2.5 / DRAIN, within(1e-7));
    }

    @Test
    void whatIsConservedStaysAndIsSharedOutAtBalance() {
        double[][] states = after(1e9, 0.4, 2);
        assertThat(states[0][0] + states[1][0]).isCloseTo(4.4, within(1e-9));
        assertThat(states[1][0]).isCloseTo(A / (A + B) * 4.4, within(1e-7));
        assertThat(states[2][0]).isCloseTo(4, within(1e-12));
    }

    @Test
    void aShortTimeLetsSlowPartsGoPartOfTheWay() {
        double duration = 2;
        double[][] states = after(duration, 0, 3);
        // One step of implicit Euler: δ = T Δf/(1 + T k).
        assertThat(states[2][0]).isCloseTo(4 + duration * 1 / (1 + duration * DRAIN), within(1e-12));
    }

    @Test
    void nothingChangesWhereNothingWasMoved() {
        double[][] states = after(1e9, 0, 2);
        assertThat(states[0][0]).isEqualTo(1);
        assertThat(states[1][0]).isEqualTo(3);
        assertThat(states[2][0]).isEqualTo(4);
    }

    /** A pool that is still filling when the change comes goes on by itself; only what was changed is followed. */
    @Test
    void aDriftFromBeforeIsNoPartOfTheChange() {
        LongStep step = new LongStep(system, 2);
        double[][] filling = {{1}, {3}, {1}};
        step.from(filling);
        step.follow(filling);
        assertThat(filling[2][0]).isEqualTo(1);
        inflow = 3;
        step.follow(filling);
        assertThat(filling[2][0]).isCloseTo(1 + 2 * 1 / (1 + 2 * DRAIN), within(1e-12));
    }
}
