package org.lungbridge.lanes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class LaneMathTest {
    private static final int LANES = 67;

    private final double[] a = row(1, -30, 30);
    private final double[] b = row(2, -3, 3);
    private final double[] positive = row(3, 1e-9, 1e9);
    private final double[] target = row(4, -1, 1);

    private static double[] row(long seed, double low, double high) {
        return new SplittableRandom(seed).doubles(LANES, low, high).toArray();
    }

    @Test
    void everyLaneGetsTheBitsOfTheScalarFunction() {
        for (int repeat = 0; repeat < 2_000; repeat++) {
            LaneMath.exp(a, target, LANES);
            for (int i = 0; i < LANES; i++) {
                assertSameBits(target[i], Functions.exp(a[i]));
            }
            LaneMath.log(positive, target, LANES);
            for (int i = 0; i < LANES; i++) {
                assertSameBits(target[i], Functions.log(positive[i]));
            }
            LaneMath.pow(positive, b, target, LANES);
            for (int i = 0; i < LANES; i++) {
                assertSameBits(target[i], Functions.pow(positive[i], b[i]));
            }
            LaneMath.pow(positive, 0.67, target, LANES);
            for (int i = 0; i < LANES; i++) {
                assertSameBits(target[i], Functions.pow(positive[i], 0.67));
            }
        }
    }

    private static void assertSameBits(double actual, double expected) {
        if (Double.doubleToRawLongBits(actual) != Double.doubleToRawLongBits(expected)) {
            throw new AssertionError(actual + " is not " + expected);
        }
    }

    @Test
    void sourceAndTargetMayBeOneRow() {
        double[] row = a.clone();
        LaneMath.exp(row, row, LANES);
        assertThat(row[5]).isEqualTo(Functions.exp(a[5]));
    }

    @Test
    void loopsTouchTheFirstLanesOnly() {
        double[] before = target.clone();
        LaneMath.fill(target, 7, 3);
        LaneMath.scale(2, target, 2);
        LaneMath.multiplyAdd(a, b, target, 2);
        LaneMath.multiplyAdd(0.5, a, target, 3);
        assertThat(target[0]).isEqualTo(14 + a[0] * b[0] + 0.5 * a[0]);
        assertThat(target[2]).isEqualTo(7 + 0.5 * a[2]);
        assertThat(target[3]).isEqualTo(before[3]);
        LaneMath.copy(a, target, 4);
        assertThat(target[3]).isEqualTo(a[3]);
        assertThat(target[4]).isEqualTo(before[4]);
    }
}
