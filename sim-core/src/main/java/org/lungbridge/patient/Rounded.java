package org.lungbridge.patient;

import java.math.BigDecimal;
import java.math.MathContext;

/** Numbers in chart texts: four significant digits, no exponent, the same on every machine. */
final class Rounded {
    private static final MathContext DIGITS = new MathContext(4);

    private Rounded() {}

    static String of(double value) {
        BigDecimal rounded = new BigDecimal(value, DIGITS);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }
}
