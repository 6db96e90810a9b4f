package org.lungbridge.rules;

import java.util.List;
import org.lungbridge.engine.Order;

/**
 * What a rule or the entry of a state brings.
 *
 * @param orders each at its time after the moment, s; signed by who gives them
 * @param lines what is said or written down
 * @param end why the run ends here; empty if it goes on
 */
public record Deeds(List<Order> orders, List<Line> lines, String end) {
    /** Nothing. */
    public static final Deeds NONE = new Deeds(List.of(), List.of(), "");

    public Deeds {
        orders = List.copyOf(orders);
        lines = List.copyOf(lines);
    }

    /**
     * A line in the list of events.
     *
     * @param actor who speaks
     * @param what {@code message} or {@code cue}
     * @param text what is said
     */
    public record Line(String actor, String what, String text) {}
}
