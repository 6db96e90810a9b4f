package org.lungbridge.viz.compare;

import java.util.ArrayList;
import java.util.List;
import org.lungbridge.engine.EventRecord;

/**
 * Something that was not done or met in all runs.
 *
 * @param event as it is told in the first of them
 * @param runs the names of those that have it
 */
record Apart(EventRecord event, List<String> runs) {
    /** The same in more runs. */
    Apart and(Apart more) {
        List<String> all = new ArrayList<>(runs);
        all.addAll(more.runs);
        return new Apart(event, all);
    }

    String names() {
        return String.join(", ", runs);
    }
}
