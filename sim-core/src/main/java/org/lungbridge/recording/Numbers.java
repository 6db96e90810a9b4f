package org.lungbridge.recording;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;

/**
 * How numbers are written to files: nine significant digits (relative error below 5e-9), a point, no thousands separators,
 * no trailing zeros, an exponent only below 1e-6 and from 1e9.
 *
 * <p>{@code Double.toString} is not used because JDK 19 changed it, and a run must give the same bytes on every JDK.
 */
public final class Numbers {
    private static final int DIGITS = 9;
    private static final long FULL = 1_000_000_000L;
    private static final int LOWEST = -5;
    private static final double[] POWERS = {1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13};
    private static final double[] NEGATIVE_POWERS = {1, 1e-1, 1e-2, 1e-3, 1e-4, 1e-5};

    private Numbers() {}

    /** The number as text; not a number is the empty text. */
    public static String text(double value) {
        if (Double.isNaN(value)) {
            return "";
        }
        double size = Math.abs(value);
        if (size == 0) {
            return "0";
        }
        if (Double.isInfinite(value)) {
            return value > 0 ? "Infinity" : "-Infinity";
        }
        if (size < NEGATIVE_POWERS[-LOWEST] || size >= FULL) {
            return withExponent(value);
        }
        String digits = plain(size);
        return value < 0 ? "-" + digits : digits;
    }

    /** The number as JSON takes it. */
    public static BigDecimal decimal(double value) {
        return new BigDecimal(text(value));
    }

    /** Most bytes of a number. */
    public static final int LONGEST = 24;

    /** Writes {@link #text} to bytes without making it; returns where it ends. */
    public static int write(double value, byte[] into, int from) {
        double size = Math.abs(value);
        if (!(size >= NEGATIVE_POWERS[-LOWEST] && size < FULL)) {
            byte[] rare = text(value).getBytes(StandardCharsets.US_ASCII);
            System.arraycopy(rare, 0, into, from, rare.length);
            return from + rare.length;
        }
        int at = from;
        if (value < 0) {
            into[at++] = '-';
        }
        int decimals = DIGITS - 1 - exponent(size);
        int digits = (int) Math.rint(size * POWERS[decimals]);
        while (decimals > 0 && digits % 10 == 0) {
            digits /= 10;
            decimals--;
        }
        return write(digits, decimals, into, at);
    }

    private static int write(int digits, int decimals, byte[] into, int from) {
        int whole = digits / (int) POWERS[Math.min(decimals, DIGITS)];
        int end = from + 1 + (decimals > 0 ? decimals + 1 : 0);
        for (int rest = whole; rest >= 10; rest /= 10) {
            end++;
        }
        int at = end;
        int rest = digits;
        for (int d = 0; d < decimals; d++) {
            into[--at] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
        if (decimals > 0) {
            into[--at] = '.';
        }
        while (at > from) {
            into[--at] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
        return end;
    }

    private static String withExponent(double value) {
        return new BigDecimal(value)
                .round(new MathContext(DIGITS, RoundingMode.HALF_EVEN))
                .stripTrailingZeros()
                .toString();
    }

    private static String plain(double size) {
        int decimals = DIGITS - 1 - exponent(size);
        long digits = (long) Math.rint(size * POWERS[decimals]);
        while (decimals > 0 && digits % 10 == 0) {
            digits /= 10;
            decimals--;
        }
        StringBuilder text = new StringBuilder(16).append(digits);
        while (text.length() <= decimals) {
            text.insert(0, '0');
        }
        if (decimals > 0) {
            text.insert(text.length() - decimals, '.');
        }
        return text.toString();
    }

    /** The power of ten of the first digit. */
    private static int exponent(double size) {
        int exponent = LOWEST;
        while (exponent < 0 && size >= NEGATIVE_POWERS[-exponent - 1]) {
            exponent++;
        }
        while (exponent >= 0 && size >= POWERS[exponent + 1]) {
            exponent++;
        }
        return exponent;
    }
}
