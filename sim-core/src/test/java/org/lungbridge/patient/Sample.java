package org.lungbridge.patient;

import java.util.Arrays;
import java.util.function.DoublePredicate;
import org.apache.commons.math3.stat.correlation.PearsonsCorrelation;
import org.apache.commons.math3.stat.descriptive.moment.Mean;
import org.apache.commons.math3.stat.descriptive.moment.StandardDeviation;
import org.apache.commons.math3.stat.descriptive.rank.Median;

/** What a study would print of a sample. */
final class Sample {
    private Sample() {}

    static double mean(double[] x) {
        return new Mean().evaluate(x);
    }

    static double median(double[] x) {
        return new Median().evaluate(x);
    }

    static double sd(double[] x) {
        return new StandardDeviation().evaluate(x);
    }

    static double correlation(double[] x, double[] y) {
        return new PearsonsCorrelation().correlation(x, y);
    }

    /** Percent of the sample for which this holds. */
    static double percent(double[] x, DoublePredicate holds) {
        return 100.0 * Arrays.stream(x).filter(holds).count() / x.length;
    }
}
