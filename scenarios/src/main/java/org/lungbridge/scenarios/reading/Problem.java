package org.lungbridge.scenarios.reading;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong with a document.
 *
 * @param pointer JSON pointer (RFC 6901) of the value; empty for the whole document
 * @param line line counted from 1; 0 when the document was not read at all
 * @param column column counted from 1; 0 when the document was not read at all
 * @param message what was found and what is allowed
 * @param hint what may have been meant, where there is a guess
 */
public record Problem(
        String pointer,
        int line,
        int column,
        String message,
        @Nullable String hint) {
    private static final Pattern LONG_WORD = Pattern.compile("(\\S{200})\\S{100,}");
    /** A name of thousands of letters or spaces, in brackets as every name is. */
    private static final Pattern LONG_NAME = Pattern.compile("\\(([^()]{60})[^()]{240,}\\)");

    /** Messages with lists of what is allowed are shorter. */
    private static final int LONG_MESSAGE = 2000;

    private static final int LONGEST = 4000;

    /** Names of strangers may hold anything: what moves the cursor of a terminal is shown as an unknown character, and cut. */
    public Problem {
        pointer = Words.shortened(pointer, LONGEST);
        message = visible(message);
        hint = hint == null ? null : visible(hint);
    }

    private static String visible(String text) {
        String cut = LONG_WORD.matcher(text).replaceAll("$1…");
        String brief =
                cut.length() < LONG_MESSAGE ? cut : LONG_NAME.matcher(cut).replaceAll("($1…)");
        return Words.shortened(brief, LONGEST);
    }

    /** The problem as lines for a terminal: {@code file:line:column: pointer: message}, and the hint below. */
    public String describe(String file) {
        StringBuilder text = new StringBuilder(file);
        if (line > 0) {
            text.append(':').append(line).append(':').append(column);
        }
        text.append(": ");
        if (!pointer.isEmpty()) {
            text.append(pointer).append(": ");
        }
        text.append(message);
        if (hint != null) {
            text.append(System.lineSeparator()).append("Maybe ").append(hint);
        }
        return text.toString();
    }
}
