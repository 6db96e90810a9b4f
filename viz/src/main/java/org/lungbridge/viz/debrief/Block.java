package org.lungbridge.viz.debrief;

import java.util.List;
import org.lungbridge.viz.Figure;

/** A piece of the debriefing report, whatever it is written on. */
sealed interface Block {
    /** A title over what follows. */
    record Heading(String text) implements Block {}

    /** A smaller one. */
    record Subheading(String text) implements Block {}

    /** A paragraph; the lead stands in bold, and may be empty. */
    record Text(String lead, String text) implements Block {}

    /** Lines with a point before each. */
    record Bullets(List<String> lines) implements Block {
        public Bullets {
            lines = List.copyOf(lines);
        }
    }

    /**
     * A table; the first cell of each row is its head.
     *
     * @param caption what it tells, for those who do not see it beside its heading
     * @param widths shares of the width
     */
    record Table(String caption, List<String> head, List<List<String>> rows, List<Double> widths) implements Block {
        public Table {
            head = List.copyOf(head);
            rows = List.copyOf(rows);
            widths = List.copyOf(widths);
        }
    }

    /** A figure. */
    record Picture(String name, Figure figure) implements Block {}

    /** Room for a facilitator to write. */
    record Blank(String label, int lines) implements Block {}

    /** Something to copy. */
    record Code(String text) implements Block {}

    /** A warning in a frame. */
    record Notice(String text) implements Block {}
}
