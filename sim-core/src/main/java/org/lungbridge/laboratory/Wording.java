package org.lungbridge.laboratory;

import java.math.MathContext;
import org.lungbridge.quantity.PlainNumber;
import org.lungbridge.quantity.Unit;

/** Results in words, for the list of events. */
final class Wording {
    private static final MathContext DIGITS = new MathContext(10);

    private Wording() {}

    /** A result as the report prints it: {@code aPTT 46.2 s H}. */
    static String of(Result result) {
        if (Measurand.isGrowth(result.test())) {
            return growth(result);
        }
        boolean limit = result.flag() == Flag.BELOW || result.flag() == Flag.ABOVE;
        StringBuilder text = new StringBuilder(result.test()).append(' ');
        if (limit) {
            text.append(result.flag().code());
        }
        text.append(number(result.value()));
        if (result.unit() != Unit.ONE) {
            text.append(' ').append(result.unit().spoken());
        }
        if (!limit && result.flag() != Flag.NONE) {
            text.append(' ').append(result.flag().code());
        }
        return text.toString();
    }

    /** {@code airwayGrowth 10^6.2 H}, or that nothing grew. */
    private static String growth(Result result) {
        if (result.flag() == Flag.BELOW) {
            return result.test() + " none";
        }
        String flag = result.flag() == Flag.NONE ? "" : " " + result.flag().code();
        return result.test() + " 10^" + number(result.value()) + flag;
    }

    private static String number(double value) {
        return PlainNumber.of(value, DIGITS);
    }
}
