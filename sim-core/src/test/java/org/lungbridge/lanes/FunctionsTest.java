package org.lungbridge.lanes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;

class FunctionsTest {
    private static final double INF = Double.POSITIVE_INFINITY;
    private static final double[] SPECIAL = {
        Double.NaN,
        INF,
        -INF,
        0.0,
        -0.0,
        Double.MIN_VALUE,
        -Double.MIN_VALUE,
        Double.MIN_NORMAL,
        -Double.MIN_NORMAL,
        Double.MAX_VALUE,
        -Double.MAX_VALUE,
        1,
        -1,
        0.5,
        -0.5,
        2,
        -2,
        3,
        -3,
        1.5,
        -1.5,
        0x1p52,
        0x1p53,
        -0x1p53,
        0x1p53 + 2,
        0x1p52 + 1,
        -0x1p52 - 1,
        0x1p64,
        0x1p65,
        -0x1p65,
        1e300,
        -1e300,
        709.782712893384,
        709.7827128933841,
        -745.1332191019411,
        -745.1332191019412,
        1 - 0x1p-53,
        1 + 0x1p-52,
        -1 - 0x1p-52,
        1e-300,
        1e-18
    };

    @Test
    void specialValuesAreThoseOfJava() {
        for (double x : SPECIAL) {
            same("exp", x, Functions.exp(x), StrictMath.exp(x));
            same("log", x, Functions.log(x), StrictMath.log(x));
            same("cbrt", x, Functions.cbrt(x), StrictMath.cbrt(x));
            same("log10", x, Functions.log10(x), StrictMath.log10(x));
            same("exp10", x, Functions.exp10(x), StrictMath.pow(10, x));
        }
    }

    @Test
    void powTreatsEveryPairOfSpecialValuesAsJavaDoes() {
        for (double x : SPECIAL) {
            for (double y : SPECIAL) {
                same("pow " + x, y, Functions.pow(x, y), StrictMath.pow(x, y));
            }
        }
    }

    private static void same(String function, double at, double ours, double javas) {
        boolean special = javas == 0 || Double.isNaN(javas) || Double.isInfinite(javas);
        if (special) {
            assertThat(Double.doubleToLongBits(ours))
                    .as("%s(%s) = %s", function, at, ours)
                    .isEqualTo(Double.doubleToLongBits(javas));
        } else {
            assertThat(ours).as("%s(%s)", function, at).isCloseTo(javas, within(2 * Math.ulp(javas)));
        }
    }

    @Test
    void powersOfTenAndWholePowersAreExact() {
        for (int n = -300; n <= 300; n++) {
            assertThat(Functions.log10(Double.parseDouble("1e" + n))).isEqualTo(n);
        }
        double expected = 1;
        for (int n = 0; n <= 22; n++) {
            assertThat(Functions.exp10(n)).isEqualTo(expected);
            assertThat(Functions.pow(10, n)).isEqualTo(expected);
            assertThat(Functions.pow(2, 40 * n)).isEqualTo(StrictMath.scalb(1.0, 40 * n));
            expected *= 10;
        }
        for (int n = 1; n <= 1000; n++) {
            assertThat(Functions.cbrt((double) n * n * n)).isEqualTo(n);
            assertThat(Functions.pow(n, 2)).isEqualTo((double) n * n);
            assertThat(Functions.pow((double) n * n, 0.5)).isEqualTo(n);
        }
    }

    @Test
    void expAndLogNeverFallAcrossReductionBoundaries() {
        for (int k = -1000; k < 1000; k++) {
            rises(Functions::exp, (k + 0.5) * StrictMath.log(2));
            rises(Functions::log, StrictMath.scalb(StrictMath.sqrt(0.5), k));
            rises(Functions::cbrt, StrictMath.scalb(1.0, k));
        }
    }

    /** Sixty neighboring numbers around a point. */
    private static void rises(DoubleUnaryOperator function, double around) {
        double x = around - 30 * Math.ulp(around);
        double before = function.applyAsDouble(x);
        for (int i = 0; i < 60; i++) {
            x = Math.nextUp(x);
            double next = function.applyAsDouble(x);
            assertThat(next).as("at %s", x).isGreaterThanOrEqualTo(before);
            before = next;
        }
    }

    @Test
    void smoothFormsApproachTheirHardFormsFarAway() {
        assertThat(Functions.softplus(-800)).isZero();
        assertThat(Functions.softplus(-50)).isCloseTo(StrictMath.exp(-50), within(1e-36));
        assertThat(Functions.softplus(0)).isCloseTo(StrictMath.log(2), within(1e-16));
        assertThat(Functions.softplus(1e300)).isEqualTo(1e300);
        assertThat(Functions.softplus(-INF)).isZero();
        assertThat(Functions.softplus(INF)).isEqualTo(INF);
        assertThat(Functions.softplus(Double.NaN)).isNaN();
        assertThat(Functions.softplus(2, 0.5)).isCloseTo(2 + 0.5 * StrictMath.log1p(StrictMath.exp(-4)), within(1e-15));
        assertThat(Functions.logistic(-800)).isZero();
        assertThat(Functions.logistic(-700)).isCloseTo(StrictMath.exp(-700), within(1e-318));
        assertThat(Functions.logistic(800)).isEqualTo(1);
        assertThat(Functions.logistic(0)).isEqualTo(0.5);
        assertThat(Functions.logistic(Double.NaN)).isNaN();
        assertThat(Functions.positive(0, 0.02)).isEqualTo(0.01);
        assertThat(Functions.positive(10, 1e-3)).isCloseTo(10 + 2.5e-8, within(1e-14));
        assertThat(Functions.positive(-1e6, 1e-3)).isCloseTo(2.5e-13, within(1e-22));
        assertThat(Functions.smoothMax(3, 8, 0.1)).isCloseTo(8, within(6e-4)).isGreaterThan(8);
        assertThat(Functions.smoothMin(3, 8, 0.1)).isCloseTo(3, within(6e-4)).isLessThan(3);
        assertThat(Functions.smoothMax(3, 8, 0.1)).isEqualTo(Functions.smoothMax(8, 3, 0.1));
        assertThat(Functions.smoothMin(3, 8, 0.1)).isEqualTo(Functions.smoothMin(8, 3, 0.1));
    }

    @Test
    void smoothFormsHaveTheirSlopes() {
        for (double x = -12; x <= 12; x += 0.37) {
            slope(Functions.logisticSlope(x), Functions::logistic, x);
            slope(Functions.softplusSlope(x), Functions::softplus, x);
            slope(Functions.softplusSlope(x, 0.7), v -> Functions.softplus(v, 0.7), x);
            slope(Functions.positiveSlope(x, 0.7), v -> Functions.positive(v, 0.7), x);
            slope(Functions.smoothMaxSlope(x, 1, 0.7), v -> Functions.smoothMax(v, 1, 0.7), x);
            slope(Functions.smoothMinSlope(x, 1, 0.7), v -> Functions.smoothMin(v, 1, 0.7), x);
        }
    }

    /** Beyond 40 the exponential is spared, since it is less than half of the last digit: the same bits as with it. */
    @Test
    void endPositionsOfSwitchesHaveTheBitsOfTheirFormulas() {
        for (double x = 30; x < 50; x += 1.0 / 64) {
            double e = Functions.exp(-x);
            assertThat(Functions.logistic(x)).isEqualTo(1 / (1 + e));
            assertThat(Functions.logistic(-x)).isEqualTo(e / (1 + e));
            double u = 1 + e;
            double bend = Functions.log(u) + (e - (u - 1)) / u;
            assertThat(Functions.softplus(x)).isEqualTo(x + bend);
            assertThat(Functions.softplus(-x)).isEqualTo(bend);
        }
    }

    private static void slope(double slope, DoubleUnaryOperator f, double x) {
        double difference = (f.applyAsDouble(x + 1e-5) - f.applyAsDouble(x - 1e-5)) / 2e-5;
        assertThat(slope).isCloseTo(difference, within(1e-9));
    }
}
