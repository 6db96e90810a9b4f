package org.lungbridge.fitting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Slopes of r = (x y, x − y²), followed from (1, 2). */
class SecantSlopesTest {
    private static final double STEP = 1e-6;

    private static double[] at(double x, double y) {
        return new double[] {x * y, x - y * y};
    }

    private static SecantSlopes taken() {
        SecantSlopes slopes = new SecantSlopes(2, 2);
        assertThat(slopes.follow(new double[] {1, 2}, at(1, 2))).isFalse();
        slopes.take(new double[] {1, 2}, at(1, 2), new double[][] {at(1 + STEP, 2), at(1, 2 + STEP)}, STEP);
        return slopes;
    }

    @Test
    void differencesGiveTheSlopes() {
        SecantSlopes slopes = taken();
        assertThat(slopes.of(0, 0)).isEqualTo(2, within(1e-5));
        assertThat(slopes.of(0, 1)).isEqualTo(1, within(1e-5));
        assertThat(slopes.of(1, 0)).isEqualTo(1, within(1e-5));
        assertThat(slopes.of(1, 1)).isEqualTo(-4, within(1e-5));
    }

    @Test
    void afterAStepTheSlopesForetellThatStep() {
        SecantSlopes slopes = taken();
        assertThat(slopes.follow(new double[] {1.3, 1.9}, at(1.3, 1.9))).isTrue();
        double first = slopes.of(0, 0) * 0.3 + slopes.of(0, 1) * -0.1;
        double second = slopes.of(1, 0) * 0.3 + slopes.of(1, 1) * -0.1;
        assertThat(first).isEqualTo(1.3 * 1.9 - 2, within(1e-12));
        assertThat(second).isEqualTo(1.3 - 1.9 * 1.9 + 3, within(1e-12));
    }

    @Test
    void aStepThatHardlyMovesChangesNothing() {
        SecantSlopes slopes = taken();
        double before = slopes.of(1, 1);
        assertThat(slopes.follow(new double[] {1.04, 2.04}, new double[] {7, 7}))
                .isTrue();
        assertThat(slopes.of(1, 1)).isEqualTo(before);
    }

    @Test
    void aStepThatWasBadlyForetoldAsksForDifferences() {
        assertThat(taken().follow(new double[] {1, -4}, at(1, -4))).isFalse();
        assertThat(taken().follow(new double[] {1.3, 1.9}, new double[] {Double.NaN, 0}))
                .isFalse();
    }

    @Test
    void onlySlopesThatWereFollowedAreRenewed() {
        SecantSlopes slopes = taken();
        slopes.renew();
        assertThat(slopes.follow(new double[] {1, 2}, at(1, 2))).isTrue();
        slopes.follow(new double[] {1.3, 1.9}, at(1.3, 1.9));
        slopes.renew();
        assertThat(slopes.follow(new double[] {1.3, 1.9}, at(1.3, 1.9))).isFalse();
    }
}
