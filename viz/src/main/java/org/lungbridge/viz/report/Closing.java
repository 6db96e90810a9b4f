package org.lungbridge.viz.report;

import java.util.regex.Pattern;
import org.lungbridge.engine.EventRecord;

/** Events that only say that something begun before is over: a product has run in, a session is done, a circuit is in. */
final class Closing {
    private static final Pattern WORDS = Pattern.compile("has run in|session \\d+ done.*|.*without flow.*");

    private Closing() {}

    /** Whether this is the end of an act that has an event of its own. */
    static boolean is(EventRecord event) {
        return WORDS.matcher(event.detail()).matches();
    }
}
