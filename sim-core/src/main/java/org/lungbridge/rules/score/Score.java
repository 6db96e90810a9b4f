package org.lungbridge.rules.score;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How a run was judged.
 *
 * @param lines actions, targets, checks, in the order of the sheet
 * @param points what was reached, at least 0
 * @param most what could be reached
 * @param timed the action whose seconds are told, if there is one
 * @param passed whether it counts as passed, if that is asked
 */
public record Score(List<Line> lines, double points, double most, Optional<Line> timed, Optional<Boolean> passed) {
    public Score {
        lines = List.copyOf(lines);
    }

    /** Share of the points that could be reached; 0 where nothing could. */
    public double share() {
        return most > 0 ? points / most : 0;
    }

    /** Seconds to the action that was named beforehand; nothing if it was not done. */
    public OptionalDouble seconds() {
        return timed.map(Line::seconds).orElse(OptionalDouble.empty());
    }

    /** The line of this id. */
    public Optional<Line> line(String id) {
        return lines.stream().filter(line -> line.id().equals(id)).findFirst();
    }
}
