package org.lungbridge.dossier.validation;

import java.math.BigDecimal;
import java.math.MathContext;

/** Numbers as files and pages print them, the same on every machine. */
final class Figures {
    private static final MathContext EXACT = new MathContext(10);
    private static final MathContext SHORT = new MathContext(4);
    private static final double LARGE = 1e4;

    private Figures() {}

    /** Ten digits, for files. */
    static String exact(double value) {
        return Double.isNaN(value) || Double.isInfinite(value) ? Double.toString(value) : plain(value, EXACT);
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
        return plain(value, SHORT).replace('-', '−');
    }

    private static String plain(double value, MathContext digits) {
        BigDecimal number = new BigDecimal(value, digits).stripTrailingZeros();
        return number.signum() == 0 ? "0" : number.toPlainString();
    }
}
