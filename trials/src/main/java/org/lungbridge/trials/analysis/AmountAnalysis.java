package org.lungbridge.trials.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import org.apache.commons.math3.stat.inference.TTest;
import org.lungbridge.trials.statistics.Bootstrap;
import org.lungbridge.trials.statistics.Estimate;
import org.lungbridge.trials.statistics.Interval;
import org.lungbridge.trials.statistics.MonteCarlo;
import org.lungbridge.trials.statistics.PairedContrast;
import org.lungbridge.trials.statistics.Quantiles;

/** What an amount was in an arm, and its difference to the reference. */
final class AmountAnalysis {
    /** From so many patients on the mean is normal enough, and the bootstrap only costs time (design choice). */
    private static final int MANY = 2000;

    private AmountAnalysis() {}

    /** The numbers of one arm. */
    static List<Finding> of(AnalysisPlan plan, OutcomeEndpoint endpoint, ArmCourses courses) {
        double[] values = known(values(endpoint, courses));
        if (values.length < 2) {
            return List.of();
        }
        Finding.Place place = new Finding.Place(courses.arm(), "", endpoint.id(), "", Double.NaN);
        List<Finding> findings = new ArrayList<>();
        findings.add(mean(plan, place, values));
        for (int percent : new int[] {25, 50, 75}) {
            double quantile = Quantiles.of(values, percent / 100.0);
            findings.add(place.plain(Measures.quantile(percent), quantile, values.length, "Hyndman and Fan 7"));
        }
        return findings;
    }

    private static Finding mean(AnalysisPlan plan, Finding.Place place, double[] values) {
        boolean same = Arrays.stream(values).allMatch(value -> value == values[0]);
        if (values.length > MANY || same) {
            return place.finding(
                    Measures.MEAN,
                    MonteCarlo.mean(values, plan.level()),
                    values.length,
                    -1,
                    "sd/sqrt(n), normal limits");
        }
        List<Double> list = Arrays.stream(values).boxed().toList();
        Bootstrap bootstrap = Bootstrap.of(list, AmountAnalysis::mean, plan.samples(), plan.seed(), plan.level());
        Interval limits = Double.isNaN(bootstrap.corrected().low()) ? bootstrap.percentile() : bootstrap.corrected();
        Estimate estimate = new Estimate(bootstrap.value(), bootstrap.standardError(), limits);
        return place.finding(
                Measures.MEAN, estimate, values.length, -1, "bootstrap of %s samples, BCa".formatted(plan.samples()));
    }

    private static double mean(List<Double> values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum / values.size();
    }

    /** The numbers of a contrast. */
    static List<Finding> of(AnalysisPlan plan, OutcomeEndpoint endpoint, Contrast contrast) {
        List<Finding> findings = new ArrayList<>(twins(plan, endpoint, contrast, "", course -> true));
        double[] one = known(values(endpoint, contrast.first()));
        double[] two = known(values(endpoint, contrast.second()));
        if (one.length < 2 || two.length < 2) {
            return findings;
        }
        Estimate a = MonteCarlo.mean(one, plan.level());
        Estimate b = MonteCarlo.mean(two, plan.level());
        double error = Math.sqrt(a.standardError() * a.standardError() + b.standardError() * b.standardError());
        double difference = a.value() - b.value();
        double reach = (a.interval().high() - a.value()) / a.standardError() * error;
        Interval limits = error > 0 ? new Interval(difference - reach, difference + reach) : Interval.UNKNOWN;
        double p = error > 0 ? new TTest().tTest(one, two) : Double.NaN;
        findings.add(contrast.place(endpoint.id(), "", Double.NaN)
                .finding(
                        Measures.MEAN_DIFFERENCE,
                        new Estimate(difference, error, limits),
                        one.length + two.length,
                        -1,
                        "as between different patients, Welch")
                .withP(p));
        return findings;
    }

    /** The mean difference between twins, of some courses. */
    static List<Finding> twins(
            AnalysisPlan plan, OutcomeEndpoint endpoint, Contrast contrast, String subgroup, IntPredicate chosen) {
        double[][] pairs = pairs(endpoint, contrast, chosen);
        if (pairs[0].length < 2) {
            return List.of();
        }
        PairedContrast paired = PairedContrast.of(pairs[0], pairs[1], plan.level());
        Finding.Place place = contrast.place(endpoint.id(), subgroup, Double.NaN);
        Finding difference = place.finding(
                        Measures.MEAN_DIFFERENCE_TWINS,
                        paired.difference(),
                        paired.pairs(),
                        -1,
                        "same patients, same luck, Student; the error is that of Monte Carlo")
                .withP(paired.test().p());
        Finding saving = place.plain(
                Measures.PAIRING_SAVING,
                paired.saving(),
                paired.pairs(),
                "times as many patients without twins for the same error");
        return List.of(difference, saving);
    }

    private static double[][] pairs(OutcomeEndpoint endpoint, Contrast contrast, IntPredicate chosen) {
        double[] one = values(endpoint, contrast.first());
        double[] two = values(endpoint, contrast.second());
        double[][] pairs = new double[2][contrast.pairs()];
        int size = 0;
        for (int i = 0; i < one.length; i++) {
            int twin = contrast.twins()[i];
            if (twin >= 0 && chosen.test(i) && !Double.isNaN(one[i]) && !Double.isNaN(two[twin])) {
                pairs[0][size] = one[i];
                pairs[1][size++] = two[twin];
            }
        }
        return new double[][] {Arrays.copyOf(pairs[0], size), Arrays.copyOf(pairs[1], size)};
    }

    /** The amount of each course. */
    static double[] values(OutcomeEndpoint endpoint, ArmCourses courses) {
        String column = endpoint.valueColumn();
        return courses.numbers(column == null ? "" : column);
    }

    private static double[] known(double[] values) {
        return Arrays.stream(values).filter(value -> !Double.isNaN(value)).toArray();
    }
}
