package org.lungbridge.care.course;

import java.math.MathContext;
import java.math.RoundingMode;
import org.lungbridge.quantity.PlainNumber;
import org.lungbridge.quantity.Unit;

/** Numbers of protocols in the units in which they are printed, in engine units; and back, as they are told. */
final class In {
    private static final MathContext DIGITS = new MathContext(3, RoundingMode.HALF_EVEN);

    private In() {}

    static double hours(double value) {
        return Unit.HOUR.engine(value);
    }

    static double minutes(double value) {
        return Unit.MIN.engine(value);
    }

    static double days(double value) {
        return Unit.DAY.engine(value);
    }

    static double cmH2O(double value) {
        return Unit.CMH2O.engine(value);
    }

    static double perMinute(double value) {
        return Unit.PER_MIN.engine(value);
    }

    static double litersPerMinute(double value) {
        return Unit.L_PER_MIN.engine(value);
    }

    static double milliliters(double value) {
        return Unit.ML.engine(value);
    }

    static double millilitersPerHour(double value) {
        return Unit.ML_PER_HOUR.engine(value);
    }

    static double milligrams(double value) {
        return Unit.MG.engine(value);
    }

    static double gramsPerDeciliter(double value) {
        return Unit.G_PER_DL.engine(value);
    }

    /** A value held between two others. */
    static double between(double low, double value, double high) {
        return Math.max(low, Math.min(high, value));
    }

    /** A value rounded to whole grains. */
    static double rounded(double value, double grain) {
        return grain * Math.rint(value / grain);
    }

    /** An engine value told in a unit with three digits: {@code 12 cmH2O}. */
    static String words(Unit unit, double engine) {
        String number = PlainNumber.of(unit.of(engine), DIGITS);
        return unit == Unit.ONE ? number : number + " " + unit.spoken().replace("10*9", "10^9");
    }

    static String words(double value) {
        return words(Unit.ONE, value);
    }
}
