package org.lungbridge.trials.endpoint;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lungbridge.laboratory.Result;
import org.lungbridge.outcome.Columns;

/**
 * Values over time: of a column, or of the results of a test by when blood was drawn.
 *
 * @param times s, rising
 * @param values in the unit of the column or of the test
 */
record Series(double[] times, double[] values) {
    static Series of(Evidence evidence, @Nullable String column, @Nullable String test) {
        return column == null
                ? ofTest(evidence.labs(), test)
                : ofColumn(evidence.course().columns(), column);
    }

    private static Series ofColumn(Columns columns, String id) {
        int rows = columns.has(id) ? columns.rows() : 0;
        double[] times = new double[rows];
        double[] values = new double[rows];
        for (int row = 0; row < rows; row++) {
            times[row] = columns.time(row);
            values[row] = columns.value(id, row);
        }
        return new Series(times, values);
    }

    private static Series ofTest(List<Result> labs, @Nullable String test) {
        List<Result> chosen = labs.stream()
                .filter(result -> result.test().equals(test))
                .sorted(Comparator.comparingDouble(Result::drawn))
                .toList();
        return new Series(
                chosen.stream().mapToDouble(Result::drawn).toArray(),
                chosen.stream().mapToDouble(Result::value).toArray());
    }

    int size() {
        return times.length;
    }
}
