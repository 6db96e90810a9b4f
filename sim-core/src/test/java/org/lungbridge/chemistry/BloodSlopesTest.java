package org.lungbridge.chemistry;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Every public field {@code y_x} of the solvers is the derivative of y in x, 1e-6 relative. */
class BloodSlopesTest {
    private static final double NONE = Double.NaN;
    /** Size of a step in each input: Hb, BEox, temperature, P50 follow the first two. */
    private static final double[] STEP = {0, 0, 2e-4, 2e-4, 2e-4, 2e-4};

    /** Ranges of PO2, PCO2, Hb, BEox, temperature and P50 blood is drawn from. */
    private static final double[][] ORDINARY = {{15, 500}, {10, 120}, {5, 17}, {-20, 20}, {34, 40}, {23, 29}};

    /** Blood nearly without oxygen, carbon dioxide, hemoglobin and base: bicarbonate is at its floor. */
    private static final double[][] EMPTY = {{0.5, 20}, {0.02, 3}, {1, 20}, {-40, -20}, {28, 40}, {20, 32}};

    /** Blood that holds more than anyone's. */
    private static final double[][] FULL = {{500, 2000}, {120, 300}, {1, 20}, {-10, 40}, {28, 42}, {20, 32}};

    private final SplittableRandom random = new SplittableRandom(4);

    @Test
    void slopesOfContentsInTensions() throws ReflectiveOperationException {
        var blood = new TensionsToContents();
        check(
                blood,
                24,
                List.of("po2", "pco2", "hb", "beox", "temperature", "p50"),
                v -> blood.solve(v[0], v[1], v[2], v[3], v[4], v[5], NONE),
                blood::slopes,
                v -> {});
    }

    @Test
    void slopesOfTensionsInContents() throws ReflectiveOperationException {
        var forward = new TensionsToContents();
        var blood = new ContentsToTensions();
        check(
                blood,
                30,
                List.of("o2", "co2", "hb", "beox", "temperature", "p50"),
                v -> blood.solve(v[0], v[1], v[2], v[3], v[4], v[5], NONE, NONE),
                blood::slopes,
                v -> {
                    forward.solve(v[0], v[1], v[2], v[3], v[4], v[5], NONE);
                    v[0] = forward.o2;
                    v[1] = forward.co2;
                });
    }

    @Test
    void slopesOfTissueBlood() throws ReflectiveOperationException {
        var forward = new TensionsToContents();
        var blood = new OxygenAndCo2Tension();
        check(
                blood,
                30,
                List.of("o2", "pco2", "hb", "beox", "temperature", "p50"),
                v -> blood.solve(v[0], v[1], v[2], v[3], v[4], v[5], NONE, NONE),
                blood::slopes,
                v -> {
                    forward.solve(v[0], v[1], v[2], v[3], v[4], v[5], NONE);
                    v[0] = forward.o2;
                });
    }

    private void check(
            Object blood,
            int count,
            List<String> inputs,
            Consumer<double[]> solve,
            Runnable slopes,
            Consumer<double[]> prepare)
            throws ReflectiveOperationException {
        int checked = 0;
        for (int i = 0; i < 600; i++) {
            double[] v = draw(i % 3 == 0 ? ORDINARY : i % 3 == 1 ? EMPTY : FULL);
            prepare.accept(v);
            solve.accept(v);
            slopes.run();
            for (Field field : blood.getClass().getFields()) {
                int bar = field.getName().indexOf('_');
                if (bar > 0) {
                    double slope = field.getDouble(blood);
                    String output = field.getName().substring(0, bar);
                    Field value = blood.getClass().getField(output.equals("lnX") ? "lnVirtualPo2" : output);
                    int input = inputs.indexOf(field.getName().substring(bar + 1));
                    compare(field.getName(), slope, blood, value, v, input, solve);
                    checked++;
                    solve.accept(v);
                }
            }
        }
        assertThat(checked).isEqualTo(600 * count);
    }

    private double[] draw(double[][] ranges) {
        double[] v = new double[ranges.length];
        for (int i = 0; i < v.length; i++) {
            v[i] = random.nextDouble(ranges[i][0], ranges[i][1]);
        }
        return v;
    }

    private static void compare(
            String name, double slope, Object blood, Field value, double[] v, int input, Consumer<double[]> solve)
            throws ReflectiveOperationException {
        double h = input < 2 ? 2e-5 * v[input] : STEP[input];
        double far = at(2 * h, blood, value, v, input, solve) - at(-2 * h, blood, value, v, input, solve);
        double near = at(h, blood, value, v, input, solve) - at(-h, blood, value, v, input, solve);
        double difference = (8 * near - far) / (12 * h);
        double floor = Math.abs(value.getDouble(blood)) * 1e-14 / h;
        double error = Math.abs(slope - difference);
        assertThat(error)
                .as("%s = %s, difference %s of %s", name, slope, difference, Arrays.toString(v))
                .isLessThan(1e-6 * Math.abs(difference) + 100 * floor);
    }

    private static double at(double step, Object blood, Field value, double[] v, int input, Consumer<double[]> solve)
            throws ReflectiveOperationException {
        double[] moved = v.clone();
        moved[input] += step;
        solve.accept(moved);
        return value.getDouble(blood);
    }
}
