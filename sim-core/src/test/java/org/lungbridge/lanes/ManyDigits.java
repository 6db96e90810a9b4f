package org.lungbridge.lanes;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Exponential, logarithm and cube root to more than 40 digits, by plain series: the reference of the tests. */
final class ManyDigits {
    private static final MathContext MC = new MathContext(55, RoundingMode.HALF_EVEN);
    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final BigDecimal TINY = BigDecimal.ONE.movePointLeft(56);
    static final BigDecimal LN2 = logNearOne(TWO);
    static final BigDecimal LN10 = logNearOne(new BigDecimal("1.25")).add(LN2.multiply(BigDecimal.valueOf(3), MC), MC);

    private ManyDigits() {}

    /** e^x by the Taylor series of x/2^k·ln 2 remainders, squared back. */
    static BigDecimal exp(BigDecimal x) {
        int k = x.divide(LN2, MC).setScale(0, RoundingMode.HALF_EVEN).intValueExact();
        BigDecimal r = x.subtract(LN2.multiply(BigDecimal.valueOf(k), MC)).divide(BigDecimal.valueOf(16), MC);
        BigDecimal term = BigDecimal.ONE;
        BigDecimal sum = BigDecimal.ONE;
        for (int n = 1; term.abs().compareTo(TINY) > 0; n++) {
            term = term.multiply(r, MC).divide(BigDecimal.valueOf(n), MC);
            sum = sum.add(term, MC);
        }
        sum = sum.pow(16, MC);
        return k >= 0 ? sum.multiply(TWO.pow(k, MC), MC) : sum.divide(TWO.pow(-k, MC), MC);
    }

    /** ln x of a positive double. */
    static BigDecimal log(double x) {
        int k = Math.getExponent(x) < -1022 ? -1040 : Math.getExponent(x);
        BigDecimal m = new BigDecimal(x);
        m = k >= 0 ? m.divide(TWO.pow(k), MC) : m.multiply(TWO.pow(-k));
        while (m.compareTo(new BigDecimal("1.4")) > 0) {
            m = m.divide(TWO, MC);
            k++;
        }
        while (m.compareTo(new BigDecimal("0.7")) < 0) {
            m = m.multiply(TWO, MC);
            k--;
        }
        return logNearOne(m).add(LN2.multiply(BigDecimal.valueOf(k), MC), MC);
    }

    /** ln m = 2·(s + s³/3 + s^5/5 + …), s = (m − 1)/(m + 1). */
    private static BigDecimal logNearOne(BigDecimal m) {
        BigDecimal s = m.subtract(BigDecimal.ONE).divide(m.add(BigDecimal.ONE), MC);
        BigDecimal z = s.multiply(s, MC);
        BigDecimal power = s;
        BigDecimal sum = s;
        for (int n = 3; power.abs().compareTo(s.abs().multiply(TINY, MC)) > 0; n += 2) {
            power = power.multiply(z, MC);
            sum = sum.add(power.divide(BigDecimal.valueOf(n), MC), MC);
        }
        return sum.multiply(TWO, MC);
    }

    /** x^y for positive x. */
    static BigDecimal pow(double x, double y) {
        return exp(log(x).multiply(new BigDecimal(y), MC));
    }

    /** Cube root by two Newton steps from the double. */
    static BigDecimal cubeRoot(double x) {
        BigDecimal exact = new BigDecimal(x);
        BigDecimal root = new BigDecimal(StrictMath.cbrt(x));
        for (int i = 0; i < 2; i++) {
            BigDecimal square = root.multiply(root, MC);
            BigDecimal miss = square.multiply(root, MC).subtract(exact, MC);
            root = root.subtract(miss.divide(square.multiply(BigDecimal.valueOf(3), MC), MC), MC);
        }
        return root;
    }

    /** Distance between a computed and a true value in units in the last place of the true value. */
    static double ulps(double computed, BigDecimal truth) {
        double size = Math.ulp(truth.doubleValue());
        return new BigDecimal(computed)
                .subtract(truth)
                .divide(new BigDecimal(size), MC)
                .abs()
                .doubleValue();
    }
}
