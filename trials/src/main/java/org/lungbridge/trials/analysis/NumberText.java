package org.lungbridge.trials.analysis;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.lungbridge.quantity.PlainNumber;
import org.lungbridge.recording.Numbers;
import org.lungbridge.scenarios.document.Measure;

/** Numbers as files and pages print them, the same on every machine. */
public final class NumberText {
    private static final MathContext BRIEF = new MathContext(3);
    private static final double THOUSAND = 1000;
    /** What stands behind a number without unit. */
    private static final String PURE = " 1";

    private NumberText() {}

    /** Nine digits, for files; empty for what is no number. */
    public static String exact(double value) {
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            return "";
        }
        return Numbers.text(value);
    }

    /** Three digits, for people; whole numbers from a thousand on; a dash for what is not known. */
    public static String brief(double value) {
        if (Double.isNaN(value)) {
            return "–";
        }
        if (Double.isInfinite(value)) {
            return value > 0 ? "∞" : "−∞";
        }
        if (Math.abs(value) >= THOUSAND) {
            return signed(Long.toString(Math.round(value)));
        }
        return signed(PlainNumber.of(value, BRIEF));
    }

    /** So many decimals. */
    public static String fixed(double value, int decimals) {
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            return "–";
        }
        return signed(
                new BigDecimal(value).setScale(decimals, RoundingMode.HALF_EVEN).toPlainString());
    }

    /** A share in percent with one decimal. */
    public static String percent(double share) {
        return fixed(100 * share, 1);
    }

    /** A p value: three decimals, or that it is smaller. */
    public static String p(double p) {
        if (Double.isNaN(p)) {
            return "–";
        }
        return p < 0.001 ? "< 0.001" : fixed(p, 3);
    }

    /** A value with its unit, if it has one. */
    public static String of(Measure measure) {
        String text = measure.text();
        return text.endsWith(PURE) ? text.substring(0, text.length() - PURE.length()) : text;
    }

    private static String signed(String text) {
        return text.replace('-', '−');
    }
}
