package org.lungbridge.scenarios.reading;

import java.util.Collection;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Words for messages: shortened quotes and hints. */
final class Words {
    private static final int LONGEST_QUOTE = 60;
    private static final Pattern CONTROL = Pattern.compile("\\p{Cc}");

    private Words() {}

    /** The text on one line, cut where it is long. */
    static String shortened(String text) {
        return shortened(text, LONGEST_QUOTE);
    }

    /** The text on one line, cut after so many characters. */
    static String shortened(String text, int longest) {
        String cut = text.length() <= longest ? text : text.substring(0, longest) + "…";
        return CONTROL.matcher(cut).replaceAll("\uFFFD");
    }

    /** A sentence that offers the nearest known word, or null. */
    static @Nullable String meant(String word, Collection<String> known) {
        return NearestWord.find(word, known)
                .map(near -> "(" + near + ") was meant.")
                .orElse(null);
    }
}
