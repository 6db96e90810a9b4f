package org.lungbridge.outcome;

import java.util.List;
import org.lungbridge.engine.EventRecord;

/**
 * How often what was done.
 *
 * @param plasmaExchanges sessions of plasma exchange; events of one session lie within 6 h
 * @param circuitExchanges membrane lungs, pump heads and whole circuits that were exchanged
 * @param proneSessions times turned prone
 * @param transfusions what was given
 */
public record Treatments(
        int plasmaExchanges, int circuitExchanges, List<Span> proneSessions, Transfusions transfusions) {
    private static final double SAME_SESSION = 6 * 3600;
    /** The end of an exchange says for how long there was no flow. */
    private static final String EXCHANGED = "without flow";

    /** A record whose list nobody changes afterwards. */
    public Treatments {
        proneSessions = List.copyOf(proneSessions);
    }

    static Treatments of(Course course) {
        long circuits = course.all("change-oxygenator", "change-circuit", "change-pump-head").stream()
                .filter(event -> event.detail().contains(EXCHANGED))
                .count();
        return new Treatments(
                sessions(course.all("plasma-exchange")),
                (int) circuits,
                course.where("prone", value -> value > 0.5),
                Transfusions.of(course));
    }

    private static int sessions(List<EventRecord> events) {
        int sessions = 0;
        double last = Double.NEGATIVE_INFINITY;
        for (EventRecord event : events) {
            if (event.time() - last > SAME_SESSION) {
                sessions++;
                last = event.time();
            }
        }
        return sessions;
    }
}
