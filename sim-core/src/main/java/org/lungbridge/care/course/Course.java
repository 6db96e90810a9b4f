package org.lungbridge.care.course;

import java.util.List;

/**
 * A course protocol: who sees to what, in which order.
 *
 * @param id what it is called; the actor of its orders
 * @param first the first round, s
 * @param interval between two rounds, s
 * @param duties in the order in which they are seen to
 */
public record Course(String id, double first, double interval, List<Duty> duties) {
    public Course {
        duties = List.copyOf(duties);
        if (!(first >= 0 && interval > 0)) {
            throw new IllegalArgumentException(
                    "Rounds begin at 0 or later and have a positive interval; they have (%s s, %s s)."
                            .formatted(first, interval));
        }
    }
}
