package org.lungbridge.scenarios.reading;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * Where something stands in a document: line and column, both counted from 1, and the way there. The JSON pointer is put together
 * only when somebody asks, since the pointers of a large array under long names would fill the memory.
 *
 * @param within where the object or array stands that holds it; null for the document as a whole
 * @param step its name or number in there
 */
record Place(@Nullable Place within, String step, int line, int column) {
    private static final int LONGEST_STEP = 200;

    /** The document as a whole, before any line was read. */
    static final Place DOCUMENT = whole(0, 0);

    /** A line and column of the document as a whole. */
    static Place whole(int line, int column) {
        return new Place(null, "", line, column);
    }

    /** JSON pointer (RFC 6901); names longer than any that is known are cut. */
    String pointer() {
        Deque<String> steps = new ArrayDeque<>();
        Place place = this;
        while (place.within != null) {
            steps.push(
                    Words.shortened(place.step, LONGEST_STEP).replace("~", "~0").replace("/", "~1"));
            place = place.within;
        }
        StringBuilder pointer = new StringBuilder();
        steps.forEach(step -> pointer.append('/').append(step));
        return pointer.toString();
    }
}
