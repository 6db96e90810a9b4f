package org.lungbridge.laboratory;

import java.math.BigDecimal;
import java.math.MathContext;
import org.lungbridge.quantity.Unit;

/** Results in words, for the list of events. */
final class Wording {
    private static final MathContext DIGITS = new MathContext(10);

    private Wording() {}

    /** A result as the report prints it: {@code aPTT 46.2 s H}. */
    static String of(Result result) {
        boolean limit = result.flag() == Flag.BELOW || result.flag() == Flag.ABOVE;
        StringBuilder text = new StringBuilder(result.test()).append(' ');
        if (limit) {
            text.append(result.flag().code());
        }
        text.append(number(result.value()));
        if (result.unit() != Unit.ONE) {
            text.append(' ').append(result.unit().code().replaceAll("[\\[\\]{}]", ""));
        }
        if (!limit && result.flag() != Flag.NONE) {
            text.append(' ').append(result.flag().code());
        }
        return text.toString();
    }

    private static String number(double value) {
        BigDecimal decimal = new BigDecimal(value, DIGITS).stripTrailingZeros();
        return decimal.signum() == 0 ? "0" : decimal.toPlainString();
    }
}
