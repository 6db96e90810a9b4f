package org.lungbridge.patient;

import java.math.BigDecimal;
import java.math.MathContext;
import org.lungbridge.quantity.Unit;

/** Numbers and units in chart texts: four significant digits, no exponent, the same on every machine. */
final class Rounded {
    private static final MathContext DIGITS = new MathContext(4);
    private static final MathContext MEASURED = new MathContext(3);

    private Rounded() {}

    static String of(double value) {
        return plain(new BigDecimal(value, DIGITS));
    }

    /** What a bedside monitor would show: three digits. */
    static String measured(double value) {
        return plain(new BigDecimal(value, MEASURED));
    }

    private static String plain(BigDecimal rounded) {
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    /** A unit as spoken on the ward: the UCUM code without its brackets. */
    static String spoken(Unit unit) {
        return unit.code().replaceAll("[\\[\\]{}]", "");
    }
}
