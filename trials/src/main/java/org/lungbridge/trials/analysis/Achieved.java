package org.lungbridge.trials.analysis;

import java.util.List;

/**
 * How an arm's anticoagulation was in some of its patients, and what came of it.
 *
 * @param arm id
 * @param group which patients, in words; empty for all
 * @param test what was measured, with its unit
 * @param patients how many were measured
 * @param quantiles of their means: 5, 25, 50, 75 and 95 percent
 * @param risks risk of an endpoint in all courses of the group, in the order asked for
 */
public record Achieved(
        String arm, String group, String test, int patients, List<Double> quantiles, List<Finding> risks) {
    /** Values that nobody changes afterwards. */
    public Achieved {
        quantiles = List.copyOf(quantiles);
        risks = List.copyOf(risks);
    }
}
