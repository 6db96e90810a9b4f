package org.lungbridge.dossier.cohort;

import java.util.Collection;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import org.apache.commons.math3.stat.correlation.PearsonsCorrelation;
import org.apache.commons.math3.stat.descriptive.moment.Mean;
import org.apache.commons.math3.stat.descriptive.moment.StandardDeviation;
import org.apache.commons.math3.stat.descriptive.rank.Percentile;

/** What a study would print of a sample; not a number of an empty one. */
public final class Sample {
    private static final double MEDIAN = 50;

    private Sample() {}

    /** Mean. */
    public static double mean(double[] x) {
        return new Mean().evaluate(x);
    }

    /** Median. */
    public static double median(double[] x) {
        return percentile(x, MEDIAN);
    }

    /** Percentile, 0 to 100. */
    public static double percentile(double[] x, double p) {
        return new Percentile().evaluate(x, p);
    }

    /** Standard deviation. */
    public static double sd(double[] x) {
        return new StandardDeviation().evaluate(x);
    }

    /** Correlation (Pearson). */
    public static double correlation(double[] x, double[] y) {
        return new PearsonsCorrelation().correlation(x, y);
    }

    /** Percent of them in whom it is so. */
    public static <T> double percent(Collection<T> all, Predicate<T> which) {
        return all.isEmpty() ? Double.NaN : 100.0 * all.stream().filter(which).count() / all.size();
    }

    /** Median of those who have the number. */
    public static <T> double median(Collection<T> all, ToDoubleFunction<T> number) {
        return median(numbers(all, number));
    }

    /** The numbers of those who have one. */
    public static <T> double[] numbers(Collection<T> all, ToDoubleFunction<T> number) {
        return all.stream()
                .mapToDouble(number)
                .filter(value -> !Double.isNaN(value))
                .toArray();
    }

    /** Percent of the numbers that are so. */
    public static double percent(double[] x, java.util.function.DoublePredicate which) {
        return x.length == 0
                ? Double.NaN
                : 100.0 * DoubleStream.of(x).filter(which).count() / x.length;
    }
}
