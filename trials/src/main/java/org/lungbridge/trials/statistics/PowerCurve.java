package org.lungbridge.trials.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleBiFunction;
import org.lungbridge.chance.Chance;

/**
 * How often a trial of some size would find what a pilot hints at: studies are drawn with replacement from the pilot's outcomes
 * and tested. Like every power from a pilot it takes the pilot's effect for true; a small pilot makes a fair guess only.
 *
 * @param points one for each size, as asked
 */
public record PowerCurve(List<Point> points) {
    /**
     * The power of one size.
     *
     * @param patientsPerArm the size
     * @param power share of studies with p below alpha
     * @param error its Monte-Carlo error √(p(1 − p)/studies)
     */
    public record Point(int patientsPerArm, double power, double error) {}

    public PowerCurve {
        points = List.copyOf(points);
    }

    /**
     * Draws the studies. Study k of a size is always the same one for a seed.
     *
     * @param p the test: the p value of two arms
     */
    public static <T> PowerCurve of(
            List<T> first,
            List<T> second,
            List<Integer> sizes,
            ToDoubleBiFunction<List<T>, List<T>> p,
            double alpha,
            int studies,
            long seed) {
        List<Point> points = new ArrayList<>();
        for (int size : sizes) {
            int found = 0;
            for (int k = 0; k < studies; k++) {
                Chance chance = new Chance(seed, k);
                List<T> one = Bootstrap.sample(first, size, chance, "power first " + size);
                List<T> two = Bootstrap.sample(second, size, chance, "power second " + size);
                found += p.applyAsDouble(one, two) < alpha ? 1 : 0;
            }
            double power = (double) found / studies;
            points.add(new Point(size, power, MonteCarlo.errorOfShare(power, studies)));
        }
        return new PowerCurve(points);
    }
}
