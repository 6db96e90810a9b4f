package org.lungbridge.patient;

import java.util.function.IntFunction;
import org.lungbridge.chance.Chance;
import org.lungbridge.engine.LaneAccess;
import org.lungbridge.vocabulary.Care;

/**
 * What bleeding and clotting draw: keyed by purpose and count, so that two strategies meet the same luck. In teaching mode
 * nothing is drawn and every number is the one of a chosen fraction of patients.
 *
 * <pre>
 *   by chance:  the draw of (seed, patient, purpose, count)
 *   otherwise:  exponential −ln(1 − quantile) ,  uniform ½ ,  normal 0
 * </pre>
 *
 * <p>Which of the two is a setting of the lane ({@code care.by_chance}), so a snapshot has it.
 */
final class Luck {
    /** No event comes at the very beginning. */
    private static final double LEAST_THRESHOLD = 1e-4;
    /** What comes where luck is set and not drawn. */
    private static final double MIDDLE = 0.5;

    private final IntFunction<Chance> chance;

    Luck(IntFunction<Chance> chance) {
        this.chance = chance;
    }

    static boolean byChance(LaneAccess lane) {
        return lane.get(Care.BY_CHANCE.name()) != 0;
    }

    /** A threshold of a hazard integral. */
    double exponential(LaneAccess lane, String purpose, long count) {
        double drawn = byChance(lane)
                ? of(lane).exponential(purpose, count)
                : Chance.exponentialQuantile(lane.get(Care.QUANTILE.name()));
        return Math.max(LEAST_THRESHOLD, drawn);
    }

    /** A number from 0 to 1. */
    double uniform(LaneAccess lane, String purpose, long count) {
        return byChance(lane) ? of(lane).uniform(purpose, count) : MIDDLE;
    }

    /** A standard normal number. */
    double normal(LaneAccess lane, String purpose, long count) {
        return byChance(lane) ? of(lane).normal(purpose, count) : 0;
    }

    private Chance of(LaneAccess lane) {
        return chance.apply(lane.lane());
    }
}
