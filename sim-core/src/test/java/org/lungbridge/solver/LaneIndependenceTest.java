package org.lungbridge.solver;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A patient's bits depend on nothing but the patient. */
class LaneIndependenceTest {
    private static final double[] BOUNDARIES = {3, 3.5, 100, 321.8122};

    @ParameterizedTest
    @ValueSource(strings = {"rodas5p", "rodas4", "tsit5"})
    void aPatientAloneAndTheSameAmongEightHaveTheSameBits(String solver) {
        Integrator alone = LaneProblem.start(solver, 1e-5, new Problems.Hires());
        List<Double> trace = new ArrayList<>();
        for (double boundary : BOUNDARIES) {
            alone.advance(new double[] {boundary}, recorder(0, trace));
        }
        Integrator ward = LaneProblem.start(
                solver,
                1e-5,
                new Variant(0.3, false),
                new Variant(3, false),
                new Variant(1, true),
                new Variant(0.1, false),
                new Variant(2, true),
                new Problems.Hires(),
                new Variant(0, false),
                new Variant(4, false));
        List<Double> wardTrace = new ArrayList<>();
        double[] target = new double[8];
        for (double boundary : BOUNDARIES) {
            for (int i = 0; i < 8; i++) {
                target[i] = boundary * (0.3 + 0.1 * i);
            }
            target[5] = boundary;
            ward.advance(target, recorder(5, wardTrace));
        }
        assertThat(ward.status(2)).isEqualTo(LaneStatus.FAILED);
        assertThat(ward.status(3)).isEqualTo(LaneStatus.AT_TARGET);
        assertThat(wardTrace).isEqualTo(trace).hasSizeGreaterThan(100);
        assertThat(LaneProblem.lane(ward, 5)).isEqualTo(LaneProblem.lane(alone, 0));
        assertThat(ward.statistics(5)).isEqualTo(alone.statistics(0));
    }

    @ParameterizedTest
    @CsvSource({"rodas5p, 1", "rodas5p, 2", "tsit5, 1", "tsit5, 2"})
    void aPatientWhoNeedNotWaitForTheOthersHasTheSameBits(String solver, int enough) {
        Integrator alone = LaneProblem.start(solver, 1e-5, new Problems.Hires());
        List<Double> trace = new ArrayList<>();
        for (double boundary : BOUNDARIES) {
            alone.advance(new double[] {boundary}, recorder(0, trace));
        }
        Integrator ward = LaneProblem.start(
                solver, 1e-5, new Variant(3, false), new Variant(1, true), new Problems.Hires(), new Variant(0, false));
        List<Double> wardTrace = new ArrayList<>();
        double[] target = {0.1, 1, BOUNDARIES[0], 0.1};
        int next = 0;
        int advances = 0;
        while (next < BOUNDARIES.length) {
            ward.advance(target, enough, recorder(2, wardTrace));
            advances++;
            for (int lane : new int[] {0, 3}) {
                if (ward.status(lane) == LaneStatus.AT_TARGET) {
                    target[lane] = 1.1 * ward.time(lane);
                    ward.restart(lane, false);
                }
            }
            if (ward.status(2) == LaneStatus.AT_TARGET) {
                next++;
                target[2] = BOUNDARIES[Math.min(next, BOUNDARIES.length - 1)];
            }
        }
        assertThat(advances)
                .as("often came back before the patient had arrived")
                .isGreaterThan(BOUNDARIES.length);
        assertThat(wardTrace).isEqualTo(trace).hasSizeGreaterThan(100);
        assertThat(LaneProblem.lane(ward, 2)).isEqualTo(LaneProblem.lane(alone, 0));
        assertThat(ward.statistics(2)).isEqualTo(alone.statistics(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"rodas5p", "rodas4", "tsit5", "dp853", "dp54"})
    void aSavedLaneContinuesWithTheSameBits(String solver) {
        Integrator whole = LaneProblem.start(solver, 1e-5, new Problems.Hires());
        LaneProblem.run(whole, 50);
        LaneMemory memory = whole.save(0);
        Integrator resumed =
                LaneProblem.start(solver, 1e-5, new Variant(5, false), new Problems.Hires(), new Variant(2, false));
        LaneProblem.run(resumed, 7);
        resumed.restore(1, memory);
        LaneProblem.run(whole, 321.8122);
        LaneProblem.run(resumed, 321.8122);
        assertThat(LaneProblem.lane(resumed, 1)).isEqualTo(LaneProblem.lane(whole, 0));
        assertThat(resumed.save(1)).isEqualTo(whole.save(0)).hasSameHashCodeAs(whole.save(0));
        assertThat(memory.time()).isEqualTo(50.0);
        memory.state()[0] = -1;
        assertThat(memory.state()[0]).as("the memory cannot be changed").isPositive();
    }

    @Test
    void aMemoryBeforeTheFirstStepRemembersThatToo() {
        Integrator fresh = LaneProblem.start("rodas5p", 1e-5, new Problems.Hires());
        LaneMemory memory = fresh.save(0);
        assertThat(memory.firstStepPending()).isTrue();
        LaneProblem.run(fresh, 10);
        double[] expected = LaneProblem.lane(fresh, 0);
        fresh.restore(0, memory);
        LaneProblem.run(fresh, 10);
        assertThat(LaneProblem.lane(fresh, 0)).isEqualTo(expected);
    }

    private static StepListener recorder(int wanted, List<Double> trace) {
        double[] y = new double[8];
        return (lane, from, to, dense) -> {
            if (lane == wanted) {
                trace.add(from);
                trace.add(to);
                dense.at(lane, 0.5 * (from + to), y);
                for (double value : y) {
                    trace.add(value);
                }
            }
        };
    }

    /** HIRES with another start; one that fails when its last species has moved. */
    private record Variant(double start, boolean failing) implements Problem {
        private static final Problem HIRES = new Problems.Hires();

        @Override
        public double[] initial() {
            double[] y = HIRES.initial();
            y[0] *= start;
            return y;
        }

        @Override
        public double[] nominal() {
            return HIRES.nominal();
        }

        @Override
        public void rates(double t, double[] y, double[] d) {
            HIRES.rates(t, y, d);
            if (failing && t > 0.5) {
                d[3] = Double.NaN;
            }
        }

        @Override
        public void jacobian(double t, double[] y, double[][] j) {
            HIRES.jacobian(t, y, j);
        }
    }
}
