package org.lungbridge.viz.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Small matters of language. */
final class Say {
    private static final Pattern FIELD = Pattern.compile("\\b[a-z]{3,}(?:[A-Z][a-z]{2,})+\\b");
    private static final String[] COUNTS = {
        "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"
    };

    private Say() {}

    /** A number with at most so many decimals; a dash for none. */
    static String number(double value, int digits) {
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            return "–";
        }
        BigDecimal rounded =
                new BigDecimal(value).setScale(digits, RoundingMode.HALF_EVEN).stripTrailingZeros();
        return (rounded.scale() < 0 ? rounded.setScale(0) : rounded).toPlainString();
    }

    /** A number with exactly so many decimals; a dash for none. */
    static String fixed(double value, int digits) {
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            return "–";
        }
        return new BigDecimal(value).setScale(digits, RoundingMode.HALF_EVEN).toPlainString();
    }

    /** A count in words up to twelve. */
    static String count(int number) {
        return number < COUNTS.length ? COUNTS[number] : Integer.toString(number);
    }

    /** How often: {@code once}, {@code twice}, {@code five times}. */
    static String times(int number) {
        return switch (number) {
            case 1 -> "once";
            case 2 -> "twice";
            default -> count(number) + " times";
        };
    }

    /** A count with its noun: {@code one bleed}, {@code 14 bleeds}. */
    static String of(int number, String one, String many) {
        return count(number) + " " + (number == 1 ? one : many);
    }

    /** A sentence: capital letter, full stop. */
    static String sentence(String text) {
        if (text.isEmpty()) {
            return "";
        }
        String whole = text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
        return whole.endsWith(".") ? whole : whole + ".";
    }

    /** Names of fields as words: {@code tidalVolume} is tidal volume. */
    static String spelled(String text) {
        Matcher name = FIELD.matcher(text);
        return name.replaceAll(
                found -> found.group().replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT));
    }

    /** {@code a, b and c}. */
    static String list(List<String> parts) {
        int last = parts.size() - 1;
        return last < 1
                ? String.join("", parts)
                : String.join(", ", parts.subList(0, last)) + " and " + parts.get(last);
    }
}
