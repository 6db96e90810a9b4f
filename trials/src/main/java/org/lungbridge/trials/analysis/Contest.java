package org.lungbridge.trials.analysis;

import java.util.List;

/**
 * Every patient of an arm against every patient of the reference, the worst outcome first: what each outcome decided.
 *
 * @param arm who won or lost
 * @param against the reference
 * @param tiers from the worst outcome on
 * @param ties pairs that no outcome decided
 * @param pairs all
 */
public record Contest(String arm, String against, List<Tier> tiers, long ties, long pairs) {
    /**
     * What one outcome decided.
     *
     * @param endpoint id
     * @param wins pairs the arm won by it
     * @param losses pairs it lost by it
     */
    public record Tier(String endpoint, long wins, long losses) {}

    /** A contest that nobody changes afterwards. */
    public Contest {
        tiers = List.copyOf(tiers);
    }
}
