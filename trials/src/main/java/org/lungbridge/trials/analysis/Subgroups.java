package org.lungbridge.trials.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import org.lungbridge.trials.statistics.Quantiles;

/**
 * Some of the patients, told apart by a column.
 *
 * @param name {@code column=value}
 * @param label for people
 * @param holds whether a cell of the column belongs to it
 * @param column the column
 */
record Subgroups(String name, String label, Predicate<String> holds, String column) {
    /** Columns with more words than this are not split (design choice). */
    private static final int MOST = 8;

    /** The groups of a column: its words, or below and above the median of its numbers. */
    static List<Subgroups> of(PatientTable patients, String column) {
        if (patients.isNumber(column)) {
            return halves(patients, column);
        }
        TreeMap<String, Integer> words = new TreeMap<>();
        patients.words(column).stream()
                .filter(word -> !word.isEmpty())
                .forEach(word -> words.merge(word, 1, Integer::sum));
        List<Subgroups> groups = new ArrayList<>();
        if (words.size() > 1 && words.size() <= MOST) {
            words.keySet()
                    .forEach(word ->
                            groups.add(new Subgroups(column + "=" + word, word, cell -> cell.equals(word), column)));
        }
        return groups;
    }

    private static List<Subgroups> halves(PatientTable patients, String column) {
        double median = Quantiles.of(patients.numbers(column), 0.5);
        String text = NumberText.brief(median);
        Predicate<String> below = cell -> !cell.isEmpty() && Double.parseDouble(cell) <= median;
        Predicate<String> above = cell -> !cell.isEmpty() && Double.parseDouble(cell) > median;
        String label = column.replace('_', ' ');
        return List.of(
                new Subgroups(column + "<=" + text, label + " ≤ " + text, below, column),
                new Subgroups(column + ">" + text, label + " > " + text, above, column));
    }

    /** Risk differences or mean differences between twins in each group of the plan's columns. */
    static List<Finding> findings(
            AnalysisPlan plan, OutcomeEndpoint endpoint, Contrast contrast, PatientTable patients) {
        List<Finding> findings = new ArrayList<>();
        for (String column : plan.subgroups()) {
            for (Subgroups group : of(patients, column)) {
                if (endpoint.isAmount()) {
                    findings.addAll(AmountAnalysis.twins(
                            plan, endpoint, contrast, group.name(), group.of(contrast.first(), patients)));
                } else {
                    double day = plan.horizons_d().get(plan.horizons_d().size() - 1);
                    findings.addAll(EventContrast.twins(
                            plan, endpoint, contrast, group.name(), group.of(contrast.first(), patients), day));
                }
            }
        }
        return findings;
    }

    /** The courses of an arm that belong to it. */
    IntPredicate of(ArmCourses courses, PatientTable patients) {
        return course -> holds.test(patients.cell(column, courses, course));
    }
}
