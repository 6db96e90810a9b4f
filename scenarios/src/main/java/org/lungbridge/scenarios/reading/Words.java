package org.lungbridge.scenarios.reading;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Words for messages: shortened quotes and hints. */
final class Words {
    private static final int LONGEST_QUOTE = 60;

    private Words() {}

    /** The text on one line, cut where it is long. */
    static String shortened(String text) {
        String cut = text.length() <= LONGEST_QUOTE ? text : text.substring(0, LONGEST_QUOTE) + "…";
        return cut.replaceAll("\\p{Cntrl}", "\uFFFD");
    }

    /** A sentence that offers the nearest known word, or null. */
    static @Nullable String meant(String word, Collection<String> known) {
        return NearestWord.find(word, known)
                .map(near -> "(" + near + ") was meant.")
                .orElse(null);
    }
}
