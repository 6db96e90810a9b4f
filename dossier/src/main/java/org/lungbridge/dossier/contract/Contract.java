package org.lungbridge.dossier.contract;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A statement of direction.
 *
 * @param id short name
 * @param statement as a clinician would say it
 * @param citation who says so
 * @param given orders at the beginning, as in a timeline but without {@code at}: the precondition
 * @param stimulus orders an hour later
 * @param set states, settings and parameters that get a value then, in their own unit, by name
 * @param scale the same that are multiplied
 * @param observe column that is watched; none where it is about life
 * @param after so long after the stimulus, such as {@code 30 min}
 * @param expect direction
 * @param by by so much at least (or, for {@code same}, at most), in the unit of the column
 * @param share of patients that have to follow it; all unless written
 * @param exception in whom it does not hold, in words
 * @param miss why it is broken, where it is known to be
 */
public record Contract(
        String id,
        String statement,
        String citation,
        @Nullable List<JsonNode> given,
        @Nullable List<JsonNode> stimulus,
        @Nullable Map<String, Double> set,
        @Nullable Map<String, Double> scale,
        @Nullable String observe,
        String after,
        Expected expect,
        @Nullable Double by,
        @Nullable Double share,
        @Nullable String exception,
        @Nullable String miss) {
    /** A contract with a stimulus and something to watch. */
    public Contract {
        given = given == null ? null : List.copyOf(given);
        stimulus = stimulus == null ? null : List.copyOf(stimulus);
        set = set == null ? null : new TreeMap<>(set);
        scale = scale == null ? null : new TreeMap<>(scale);
        if (stimulus == null && set == null && scale == null) {
            throw new IllegalArgumentException("The contract (%s) has no stimulus.".formatted(id));
        }
        if (expect.isOfLife() != (observe == null) || expect.isOfLife() != (by == null)) {
            throw new IllegalArgumentException(
                    "The contract (%s) needs (observe) and (by), or expects life or death.".formatted(id));
        }
        if (citation.isBlank()) {
            throw new IllegalArgumentException("The contract (%s) has no citation.".formatted(id));
        }
    }

    /** Orders at the beginning. */
    List<JsonNode> precondition() {
        return given == null ? List.of() : given;
    }

    /** Orders of the stimulus. */
    List<JsonNode> orders() {
        return stimulus == null ? List.of() : stimulus;
    }

    /** Values that are set, by name. */
    Map<String, Double> values() {
        return set == null ? Map.of() : set;
    }

    /** Factors, by name. */
    Map<String, Double> factors() {
        return scale == null ? Map.of() : scale;
    }

    /** Share of patients that have to follow. */
    public double least() {
        return share == null ? 1 : share;
    }

    /** Whether some patients need not follow. */
    public boolean allowsExceptions() {
        return least() < 1;
    }

    /** By how much. */
    double step() {
        return by == null ? 0 : by;
    }
}
