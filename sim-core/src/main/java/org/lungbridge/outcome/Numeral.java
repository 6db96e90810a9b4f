package org.lungbridge.outcome;

/** Numbers in the words of an event. */
public final class Numeral {
    private Numeral() {}

    /** The number before this text, such as a unit; not a number where there is none. */
    public static double before(String after, String text) {
        for (int at = text.indexOf(after); at >= 0; at = text.indexOf(after, at + 1)) {
            int end = at;
            while (end > 0 && text.charAt(end - 1) == ' ') {
                end--;
            }
            int from = end;
            while (from > 0 && isPart(text.charAt(from - 1))) {
                from--;
            }
            if (from < end && digit(text.charAt(end - 1))) {
                return Double.parseDouble(text.substring(from, end));
            }
        }
        return Double.NaN;
    }

    /** The number after this text; not a number where there is none. */
    public static double after(String before, String text) {
        int from = text.indexOf(before);
        if (from < 0) {
            return Double.NaN;
        }
        from += before.length();
        int end = from;
        while (end < text.length() && isPart(text.charAt(end))) {
            end++;
        }
        return end > from && digit(text.charAt(from)) ? Double.parseDouble(text.substring(from, end)) : Double.NaN;
    }

    private static boolean isPart(char c) {
        return digit(c) || c == '.';
    }

    private static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }
}
