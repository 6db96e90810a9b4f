package org.lungbridge.trials.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.math3.stat.correlation.SpearmansCorrelation;

/**
 * Rank correlations of a cohort (Spearman), of ranks within each template: templates differ in both of two covariates, which is not
 * what a correlation of the document means.
 *
 * <pre>
 *   rank = (k − ½)/n within the template, the mean of them for equal values
 * </pre>
 *
 * @param names of the columns
 * @param achieved between each two of them
 */
public record RankCorrelations(List<String> names, List<List<Double>> achieved) {
    /** Columns of a map at most (design choice). */
    private static final int MOST = 14;

    private static final String TEMPLATE = "template";

    /** Correlations that nobody changes afterwards. */
    public RankCorrelations {
        names = List.copyOf(names);
        achieved = achieved.stream().map(List::copyOf).toList();
    }

    /** The correlations of some columns, those without numbers or with gaps left out. */
    static RankCorrelations of(PatientTable patients, List<String> wanted) {
        List<String> names = new ArrayList<>();
        List<double[]> columns = new ArrayList<>();
        for (String name : wanted) {
            if (names.size() < MOST && patients.isNumber(name)) {
                double[] values = patients.numbers(name);
                if (values.length == patients.size() && values.length > 2) {
                    names.add(name);
                    columns.add(ranks(values, patients.words(TEMPLATE)));
                }
            }
        }
        List<List<Double>> achieved = new ArrayList<>();
        SpearmansCorrelation spearman = new SpearmansCorrelation();
        for (int one = 0; one < columns.size(); one++) {
            List<Double> row = new ArrayList<>();
            for (int other = 0; other < columns.size(); other++) {
                row.add(one == other ? 1 : spearman.correlation(columns.get(one), columns.get(other)));
            }
            achieved.add(row);
        }
        return new RankCorrelations(names, achieved);
    }

    /** Ranks within each template; within all where there is none. */
    static double[] ranks(double[] values, List<String> templates) {
        Map<String, List<Integer>> members = new TreeMap<>();
        for (int i = 0; i < values.length; i++) {
            String template = templates.isEmpty() ? "" : templates.get(i);
            members.computeIfAbsent(template, name -> new ArrayList<>()).add(i);
        }
        double[] ranks = new double[values.length];
        for (List<Integer> group : members.values()) {
            Integer[] order = group.toArray(Integer[]::new);
            Arrays.sort(order, Comparator.comparingDouble(i -> values[i]));
            for (int from = 0; from < order.length; ) {
                int to = from;
                while (to + 1 < order.length && values[order[to + 1]] == values[order[from]]) {
                    to++;
                }
                double rank = ((from + to) / 2.0 + 0.5) / order.length;
                for (int k = from; k <= to; k++) {
                    ranks[order[k]] = rank;
                }
                from = to + 1;
            }
        }
        return ranks;
    }
}
