package org.lungbridge.outcome;

import java.util.List;
import java.util.Set;

/**
 * Renal replacement: the sessions, and whether the kidney took over again. Recovered is who was replaced and is alive and free
 * of replacement at the end of the run.
 *
 * @param sessions from each start to its stop
 * @param recovered whether the kidney recovered; false also for who never needed replacement
 */
public record Renal(List<Span> sessions, boolean recovered) {
    private static final Set<String> START = Set.of("start-renal-replacement");
    private static final Set<String> STOP = Set.of("stop-renal-replacement");

    /** A record whose list nobody changes afterwards. */
    public Renal {
        sessions = List.copyOf(sessions);
    }

    static Renal of(Course course) {
        List<Span> sessions = course.between(START, STOP);
        boolean free = sessions.stream().noneMatch(Span::open);
        return new Renal(sessions, !sessions.isEmpty() && free && course.alive());
    }
}
