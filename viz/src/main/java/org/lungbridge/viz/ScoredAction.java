package org.lungbridge.viz;

import java.util.ArrayList;
import java.util.List;
import org.lungbridge.rules.score.CriticalAction;
import org.lungbridge.rules.score.Line;
import org.lungbridge.rules.score.Score;
import org.lungbridge.rules.score.ScoreSheet;

/**
 * An action that a scenario names as critical, and when it was done.
 *
 * @param what in a few words
 * @param from when it was called for, in seconds
 * @param by until when it counts, in seconds; not a number if there is no limit
 * @param done when it was done, in seconds; not a number if it never was
 */
public record ScoredAction(String what, double from, double by, double done) {
    /** The actions of a scored run that were called for; what must not be done is none. */
    public static List<ScoredAction> of(ScoreSheet sheet, Score score) {
        List<ScoredAction> actions = new ArrayList<>();
        for (CriticalAction action : sheet.actions()) {
            Line line = score.line(action.id()).orElse(null);
            if (line != null && line.opened().isPresent() && !action.mustNot()) {
                double from = line.opened().getAsDouble();
                double by = Double.isInfinite(action.window()) ? Double.NaN : from + action.window();
                actions.add(
                        new ScoredAction(action.title(), from, by, line.done().orElse(Double.NaN)));
            }
        }
        return actions;
    }

    /** Whether it was done at all. */
    boolean isDone() {
        return !Double.isNaN(done);
    }

    /** Whether it was done while it counted. */
    boolean inTime() {
        return isDone() && !(done > by);
    }

    /** Seconds from the call to the action; not a number if it never was done. */
    double seconds() {
        return done - from;
    }
}
