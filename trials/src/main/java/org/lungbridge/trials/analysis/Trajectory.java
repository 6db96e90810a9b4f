package org.lungbridge.trials.analysis;

import java.util.List;

/**
 * How a measured value went over time in an arm.
 *
 * @param arm id
 * @param what name of the value
 * @param unit its unit
 * @param patients of whom there is any
 * @param days middle of each stretch of time
 * @param quantiles of each stretch: 5, 25, 50, 75 and 95 percent
 * @param paths of some patients, day and value in turn
 */
public record Trajectory(
        String arm,
        String what,
        String unit,
        int patients,
        List<Double> days,
        List<List<Double>> quantiles,
        List<List<Double>> paths) {
    /** A trajectory that nobody changes afterwards. */
    public Trajectory {
        days = List.copyOf(days);
        quantiles = quantiles.stream().map(List::copyOf).toList();
        paths = paths.stream().map(List::copyOf).toList();
    }
}
