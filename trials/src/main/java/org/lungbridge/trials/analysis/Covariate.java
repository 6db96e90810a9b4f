package org.lungbridge.trials.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import org.lungbridge.trials.statistics.Quantiles;

/**
 * A row of the table of the cohort.
 *
 * @param name of the column
 * @param level for words: which; empty for numbers
 * @param patients of whom it is known
 * @param count for words: how many have it; −1 for numbers
 * @param quantiles for numbers: 5, 25, 50, 75 and 95 percent
 */
public record Covariate(String name, String level, int patients, int count, List<Double> quantiles) {
    private static final Set<String> KEYS = Set.of("study", "patient", "id", "refused", "refusals");
    private static final List<Double> SHARES = List.of(0.05, 0.25, 0.5, 0.75, 0.95);
    /** Words of more kinds are no covariate (design choice). */
    private static final int MOST = 12;

    /** A row that nobody changes afterwards. */
    public Covariate {
        quantiles = List.copyOf(quantiles);
    }

    /** All covariates of a cohort, in the order of the table. */
    static List<Covariate> of(PatientTable patients) {
        List<Covariate> rows = new ArrayList<>();
        for (String column : patients.columns()) {
            if (!KEYS.contains(column)) {
                if (patients.isNumber(column)) {
                    double[] values = patients.numbers(column);
                    rows.add(new Covariate(column, "", values.length, -1, quantiles(values)));
                } else {
                    words(patients, column, rows);
                }
            }
        }
        return rows;
    }

    private static void words(PatientTable patients, String column, List<Covariate> rows) {
        TreeMap<String, Integer> counts = new TreeMap<>();
        int known = 0;
        for (String word : patients.words(column)) {
            if (!word.isEmpty()) {
                counts.merge(word, 1, Integer::sum);
                known++;
            }
        }
        if (counts.size() <= MOST) {
            for (var entry : counts.entrySet()) {
                rows.add(new Covariate(column, entry.getKey(), known, entry.getValue(), List.of()));
            }
        }
    }

    static List<Double> quantiles(double[] values) {
        return SHARES.stream().map(share -> Quantiles.of(values, share)).toList();
    }

    /** The name with its unit in words: {@code weight_kg} is {@code Weight, kg}; a symbol such as pH stays. */
    public String label() {
        int last = name.lastIndexOf('_');
        String text = last < 0 ? name : name.substring(0, last) + ", " + name.substring(last + 1);
        boolean symbol = text.length() > 1 && !Character.isLowerCase(text.charAt(1));
        return symbol ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
