package org.lungbridge.dossier.validation;

import java.math.MathContext;
import org.lungbridge.quantity.PlainNumber;

/** Numbers as files and pages print them, the same on every machine. */
final class Figures {
    private static final MathContext EXACT = new MathContext(10);
    private static final MathContext SHORT = new MathContext(4);
    private static final double LARGE = 1e4;

    private Figures() {}

    /** Ten digits, for files. */
    static String exact(double value) {
        return Double.isNaN(value) || Double.isInfinite(value) ? Double.toString(value) : PlainNumber.of(value, EXACT);
    }

    /** Four digits, for people; whole numbers from ten thousand on. */
    static String brief(double value) {
        if (Double.isNaN(value)) {
            return "–";
        }
        if (Double.isInfinite(value)) {
            return value > 0 ? "∞" : "−∞";
        }
        if (Math.abs(value) >= LARGE) {
            return Long.toString(Math.round(value));
        }
        return PlainNumber.of(value, SHORT).replace('-', '−');
    }
}
