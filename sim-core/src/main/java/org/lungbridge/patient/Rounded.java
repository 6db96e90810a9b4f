package org.lungbridge.patient;

import java.math.BigDecimal;
import java.math.MathContext;
import org.lungbridge.quantity.Unit;

/** Numbers and units in chart texts: four significant digits, no exponent, the same on every machine. */
final class Rounded {
    private static final MathContext DIGITS = new MathContext(4);

    private Rounded() {}

    static String of(double value) {
        BigDecimal rounded = new BigDecimal(value, DIGITS);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    /** A unit as spoken on the ward: the UCUM code without its brackets. */
    static String spoken(Unit unit) {
        return unit.code().replaceAll("[\\[\\]{}]", "");
    }
}
