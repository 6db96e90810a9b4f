package org.lungbridge.patient;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Map;
import org.lungbridge.quantity.PlainNumber;
import org.lungbridge.quantity.Unit;

/** Numbers and units in chart texts: four significant digits or those of a screen, no exponent, the same on every machine. */
final class Rounded {
    private static final MathContext DIGITS = new MathContext(4);
    private static final MathContext MEASURED = new MathContext(3);
    /** Decimals that a ventilator shows of what it measures. */
    private static final Map<Unit, Integer> DECIMALS = Map.of(Unit.CMH2O, 1, Unit.ML, 0, Unit.ML_PER_CMH2O, 0);

    private Rounded() {}

    static String of(double value) {
        return PlainNumber.of(value, DIGITS);
    }

    /** What a bedside monitor would show: as fine as it reads in this unit, or three digits. */
    static String measured(double value, Unit unit) {
        Integer decimals = DECIMALS.get(unit);
        if (decimals == null) {
            return PlainNumber.of(value, MEASURED);
        }
        return new BigDecimal(value).setScale(decimals, RoundingMode.HALF_UP).toPlainString();
    }
}
