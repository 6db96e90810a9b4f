package org.lungbridge.bedside.wire;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Numbers for screens: few digits, so that many listeners are cheap. */
public final class Digits {
    private static final MathContext FEW = new MathContext(5, RoundingMode.HALF_EVEN);
    private static final double SMALLEST = 1e-9;
    private static final double MILLI = 1e3;

    private Digits() {}

    /** Five digits; {@code null} for what is no number. */
    public static String of(double value) {
        if (!Double.isFinite(value)) {
            return "null";
        }
        if (Math.abs(value) < SMALLEST) {
            return "0";
        }
        BigDecimal digits = new BigDecimal(value).round(FEW).stripTrailingZeros();
        return digits.scale() < 0 ? digits.toPlainString() : digits.toString();
    }

    /** A time to the millisecond. */
    public static String time(double seconds) {
        return BigDecimal.valueOf(millis(seconds)).stripTrailingZeros().toPlainString();
    }

    /** A time rounded to the nearest millisecond, s. */
    public static double millis(double seconds) {
        return Math.rint(seconds * MILLI) / MILLI;
    }

    /** A row: {@code {"t":…,"v":[…]}}. */
    public static String row(double time_s, double[] values) {
        StringBuilder text = new StringBuilder(16 + 7 * values.length);
        text.append("{\"t\":").append(time(time_s)).append(",\"v\":");
        return values(text, values).append('}').toString();
    }

    /** The values of a row as an array. */
    public static StringBuilder values(StringBuilder text, double[] values) {
        text.append('[');
        for (int k = 0; k < values.length; k++) {
            text.append(k == 0 ? "" : ",").append(of(values[k]));
        }
        return text.append(']');
    }
}
