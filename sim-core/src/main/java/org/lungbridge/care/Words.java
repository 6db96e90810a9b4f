package org.lungbridge.care;

import java.math.MathContext;
import java.math.RoundingMode;
import org.lungbridge.quantity.PlainNumber;
import org.lungbridge.quantity.Unit;

/** How numbers are written into the list of events: three digits, the unit as on the ward. */
final class Words {
    private static final MathContext DIGITS = new MathContext(3, RoundingMode.HALF_EVEN);

    private Words() {}

    static String number(double value) {
        return PlainNumber.of(value, DIGITS);
    }

    static String unit(Unit unit) {
        return unit == Unit.ONE ? "" : " " + unit.spoken().replace("10*9", "10^9");
    }

    /** An engine value in this unit: {@code 50 10^9/L}. */
    static String amount(Unit unit, double engine) {
        return number(unit.of(engine)) + unit(unit);
    }

    /** A band: {@code 140-160 s}. */
    static String band(Unit unit, Target target) {
        return number(unit.of(target.low())) + "-" + number(unit.of(target.high())) + unit(unit);
    }

    /** A span of time in the unit people would say: {@code 45 min}. */
    static String span(double seconds) {
        return seconds < Unit.HOUR.engine(1) ? amount(Unit.MIN, seconds) : amount(Unit.HOUR, seconds);
    }
}
