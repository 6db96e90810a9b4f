package org.lungbridge.lanes;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.SplittableRandom;
import java.util.function.DoubleSupplier;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/** Distance of each function from a 55-digit reference, in units in the last place, over seeded arguments. */
class FunctionsAccuracyTest {
    private static final int ARGUMENTS = 2_500;
    private static final double LN2 = StrictMath.log(2);

    private final SplittableRandom random = new SplittableRandom(7);

    @Test
    void referenceKnowsTheFirstFortyDigits() {
        MathContext digits = new MathContext(45);
        assertThat(ManyDigits.LN2.round(digits))
                .isEqualTo(new BigDecimal("0.693147180559945309417232121458176568075500134"));
        assertThat(ManyDigits.LN10.round(digits))
                .isEqualTo(new BigDecimal("2.30258509299404568401799145468436420760110149"));
        assertThat(ManyDigits.exp(BigDecimal.ONE).round(digits))
                .isEqualTo(new BigDecimal("2.71828182845904523536028747135266249775724709"));
    }

    @Test
    void expIsWithinOneUnit(TestReporter reporter) {
        Function<Double, BigDecimal> truth = x -> ManyDigits.exp(new BigDecimal(x));
        DoubleUnaryOperator f = Functions::exp;
        worst(reporter, "exp, whole range", 1, f, truth, () -> random.nextDouble(-708, 709.7));
        worst(reporter, "exp, near 0", 1, f, truth, () -> random.nextDouble(-1, 1));
        worst(reporter, "exp, tiny", 1, f, truth, () -> sign() * StrictMath.pow(2, random.nextDouble(-60, -1)));
        worst(reporter, "exp, subnormal results", 1, f, truth, () -> random.nextDouble(-745, -708));
        worst(
                reporter,
                "exp, reduction boundaries",
                1,
                f,
                truth,
                () -> (random.nextInt(-1000, 1000) + 0.5) * LN2 * (1 + random.nextInt(-40, 40) * 0x1p-52));
        worst(
                reporter,
                "exp, multiples of ln 2",
                1,
                f,
                truth,
                () -> random.nextInt(-1000, 1000) * LN2 * (1 + random.nextInt(-9, 9) * 0x1p-52));
    }

    @Test
    void logIsWithinOneUnit(TestReporter reporter) {
        DoubleUnaryOperator f = Functions::log;
        worst(reporter, "log, every exponent", 1, f, ManyDigits::log, this::anyPositive);
        worst(reporter, "log, 0.5 to 2", 1, f, ManyDigits::log, () -> random.nextDouble(0.5, 2));
        worst(
                reporter,
                "log, next to 1",
                1,
                f,
                ManyDigits::log,
                () -> 1 + sign() * StrictMath.pow(2, random.nextDouble(-52, -2)));
        worst(
                reporter,
                "log, subnormal",
                1,
                f,
                ManyDigits::log,
                () -> Double.longBitsToDouble(random.nextLong(1, 1L << 52)));
        worst(
                reporter,
                "log, reduction boundaries",
                1,
                f,
                ManyDigits::log,
                () -> StrictMath.sqrt(0.5)
                        * (1 + random.nextInt(-40, 40) * 0x1p-52)
                        * StrictMath.scalb(1, random.nextInt(-9, 9)));
    }

    @Test
    void powIsWithinOneUnit(TestReporter reporter) {
        double worst = 0;
        double worstExtreme = 0;
        double worstNearOne = 0;
        for (int i = 0; i < ARGUMENTS; i++) {
            double x = StrictMath.exp(random.nextDouble(-12, 12));
            double y = random.nextDouble(-20, 20);
            worst = Math.max(worst, ManyDigits.ulps(Functions.pow(x, y), ManyDigits.pow(x, y)));
            double base = anyPositive();
            double exponent = sign() * random.nextDouble(600, 708) / StrictMath.log(base);
            worstExtreme = Math.max(
                    worstExtreme, ManyDigits.ulps(Functions.pow(base, exponent), ManyDigits.pow(base, exponent)));
            double close = 1 + sign() * StrictMath.pow(2, random.nextDouble(-52, -3));
            double large = sign() * random.nextDouble(1, 700) / StrictMath.log(close);
            worstNearOne =
                    Math.max(worstNearOne, ManyDigits.ulps(Functions.pow(close, large), ManyDigits.pow(close, large)));
        }
        reporter.publishEntry("pow", worst + " extreme " + worstExtreme + " base near 1 " + worstNearOne);
        assertThat(Math.max(worst, Math.max(worstExtreme, worstNearOne))).isLessThan(1);
    }

    @Test
    void cbrtIsWithinOneUnit(TestReporter reporter) {
        DoubleUnaryOperator f = Functions::cbrt;
        worst(reporter, "cbrt, every exponent", 1, f, ManyDigits::cubeRoot, this::anyPositive);
        worst(reporter, "cbrt, 1 to 8", 1, f, ManyDigits::cubeRoot, () -> random.nextDouble(1, 8));
        worst(reporter, "cbrt, negative", 1, f, ManyDigits::cubeRoot, () -> -anyPositive());
        worst(
                reporter,
                "cbrt, subnormal",
                1,
                f,
                ManyDigits::cubeRoot,
                () -> Double.longBitsToDouble(random.nextLong(1, 1L << 52)));
    }

    @Test
    void decimalFormsAreWithinOneUnit(TestReporter reporter) {
        MathContext mc = new MathContext(50);
        Function<Double, BigDecimal> log10 = x -> ManyDigits.log(x).divide(ManyDigits.LN10, mc);
        worst(reporter, "log10", 1, Functions::log10, log10, this::anyPositive);
        worst(reporter, "log10, 0.1 to 10", 1, Functions::log10, log10, () -> random.nextDouble(0.1, 10));
        Function<Double, BigDecimal> exp10 = x -> ManyDigits.exp(new BigDecimal(x).multiply(ManyDigits.LN10, mc));
        worst(reporter, "exp10", 1, Functions::exp10, exp10, () -> random.nextDouble(-307, 308));
        worst(reporter, "exp10, near 0", 1, Functions::exp10, exp10, () -> random.nextDouble(-1, 1));
    }

    private void worst(
            TestReporter reporter,
            String what,
            double limit,
            DoubleUnaryOperator function,
            Function<Double, BigDecimal> truth,
            DoubleSupplier argument) {
        double worst = 0;
        double where = Double.NaN;
        for (int i = 0; i < ARGUMENTS; i++) {
            double x = argument.getAsDouble();
            double distance = ManyDigits.ulps(function.applyAsDouble(x), truth.apply(x));
            if (distance > worst) {
                worst = distance;
                where = x;
            }
        }
        reporter.publishEntry(what, Double.toString(worst));
        assertThat(worst).as("%s at %s", what, where).isLessThan(limit);
    }

    private double anyPositive() {
        return random.nextDouble(1, 2) * StrictMath.scalb(1.0, random.nextInt(-1021, 1023));
    }

    private int sign() {
        return random.nextBoolean() ? 1 : -1;
    }
}
