package org.lungbridge.trials.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.LUDecomposition;
import org.apache.commons.math3.linear.RealVector;

/**
 * Whether groups have the same survival: the log-rank test (Mantel 1966, Cancer Chemother Rep 50:163; Peto and Peto 1972, J R
 * Stat Soc A 135:185), stratified if asked.
 *
 * <pre>
 *   at each event time, with d events among n, of whom n_g in group g:
 *     expected_g = d·n_g/n ,   V_gh = d·(n − d)/(n − 1) · n_g/n·([g = h] − n_h/n)
 *   chi² = (O − E)ᵀ V⁻¹ (O − E)   over all groups but the last; sums over times and strata
 * </pre>
 */
public final class LogRank {
    private final double[] observed;
    private final double[] expected;
    private final double[][] variance;

    private LogRank(int groups) {
        observed = new double[groups];
        expected = new double[groups];
        variance = new double[groups][groups];
    }

    /**
     * What the test found.
     *
     * @param observed events of each group
     * @param expected events of each group if all had the same hazard
     * @param variance of the first group's events
     * @param test chi-squared with one degree of freedom less than groups
     */
    public record Result(List<Double> observed, List<Double> expected, double variance, TestResult test) {
        /** Counts nobody changes afterwards. */
        public Result {
            observed = List.copyOf(observed);
            expected = List.copyOf(expected);
        }
    }

    /** The test of some groups. */
    public static Result of(List<List<TimeToEvent>> groups) {
        return stratified(List.of(groups));
    }

    /** The test of the same groups within each stratum. */
    public static Result stratified(List<List<List<TimeToEvent>>> strata) {
        LogRank sums = new LogRank(strata.get(0).size());
        for (List<List<TimeToEvent>> groups : strata) {
            if (groups.size() != sums.observed.length || groups.size() < 2) {
                throw new IllegalArgumentException("Each stratum must have the same groups, two at least.");
            }
            sums.add(groups);
        }
        return sums.result();
    }

    private void add(List<List<TimeToEvent>> groups) {
        List<SurvivalCurve> curves = new ArrayList<>();
        TreeSet<Double> times = new TreeSet<>();
        for (List<TimeToEvent> group : groups) {
            SurvivalCurve curve = SurvivalCurve.of(group);
            curves.add(curve);
            curve.steps().stream().filter(step -> step.events() > 0).forEach(step -> times.add(step.time()));
        }
        int[] next = new int[groups.size()];
        for (double time : times) {
            add(curves, next, time);
        }
    }

    private void add(List<SurvivalCurve> curves, int[] next, double time) {
        double[] atRisk = new double[next.length];
        double all = 0;
        double events = 0;
        for (int g = 0; g < next.length; g++) {
            List<SurvivalCurve.Step> steps = curves.get(g).steps();
            while (next[g] < steps.size() && steps.get(next[g]).time() < time) {
                next[g]++;
            }
            if (next[g] < steps.size()) {
                SurvivalCurve.Step step = steps.get(next[g]);
                atRisk[g] = step.atRisk();
                double here = step.time() == time ? step.events() : 0;
                observed[g] += here;
                events += here;
            }
            all += atRisk[g];
        }
        double spread = all > 1 ? events * (all - events) / (all - 1) : 0;
        for (int g = 0; g < next.length; g++) {
            double share = atRisk[g] / all;
            expected[g] += events * share;
            for (int h = 0; h < next.length; h++) {
                variance[g][h] += spread * share * ((g == h ? 1 : 0) - atRisk[h] / all);
            }
        }
    }

    private Result result() {
        int free = observed.length - 1;
        RealVector excess = new ArrayRealVector(free);
        for (int g = 0; g < free; g++) {
            excess.setEntry(g, observed[g] - expected[g]);
        }
        Array2DRowRealMatrix v = new Array2DRowRealMatrix(variance);
        RealVector solved = new LUDecomposition(v.getSubMatrix(0, free - 1, 0, free - 1))
                .getSolver()
                .solve(excess);
        return new Result(
                listOf(observed),
                listOf(expected),
                variance[0][0],
                TestResult.chiSquared(excess.dotProduct(solved), free));
    }

    private static List<Double> listOf(double[] values) {
        List<Double> list = new ArrayList<>();
        for (double value : values) {
            list.add(value);
        }
        return List.copyOf(list);
    }
}
