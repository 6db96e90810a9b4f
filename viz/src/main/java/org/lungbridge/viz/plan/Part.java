package org.lungbridge.viz.plan;

import java.util.List;

/** A piece of a plan. */
public sealed interface Part {
    /** A paragraph; the lead may be empty. */
    record Words(String lead, String text) implements Part {}

    /** Lines below a lead, which may be empty. */
    record Lines(String lead, List<String> items) implements Part {
        public Lines {
            items = List.copyOf(items);
        }
    }

    /** A table; the first cell of a row is its head. */
    record Grid(String caption, List<String> head, List<List<String>> rows) implements Part {
        public Grid {
            head = List.copyOf(head);
            rows = List.copyOf(rows);
        }
    }

    /** A drawing; its table tells the same. */
    record Drawing(String svg) implements Part {}
}
