package org.lungbridge.quantity;

import java.math.BigDecimal;
import java.math.MathContext;

/** Numbers in texts for people: no exponent, no trailing zeros, a point, the same on every machine and in every language. */
public final class PlainNumber {
    private PlainNumber() {}

    /** The number as somebody wrote it: the fewest digits that give it again. */
    public static String of(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }

    /** The number with so many digits. */
    public static String of(double value, MathContext digits) {
        BigDecimal rounded = new BigDecimal(value, digits).stripTrailingZeros();
        return rounded.signum() == 0 ? "0" : rounded.toPlainString();
    }
}
