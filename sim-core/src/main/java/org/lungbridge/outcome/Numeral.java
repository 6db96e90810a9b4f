package org.lungbridge.outcome;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers in the words of an event. */
final class Numeral {
    private static final String NUMBER = "(-?\\d+(?:\\.\\d+)?)";

    private Numeral() {}

    /** The number before this text, such as a unit; not a number where there is none. */
    static double before(String after, String text) {
        return find(NUMBER + "\\s*" + Pattern.quote(after), text);
    }

    /** The number after this text; not a number where there is none. */
    static double after(String before, String text) {
        return find(Pattern.quote(before) + "\\s*" + NUMBER, text);
    }

    private static double find(String pattern, String text) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        return matcher.find() ? Double.parseDouble(matcher.group(1)) : Double.NaN;
    }
}
