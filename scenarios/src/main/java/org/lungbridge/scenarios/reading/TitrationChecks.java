package org.lungbridge.scenarios.reading;

import java.util.List;
import java.util.Optional;
import org.lungbridge.scenarios.document.Measure;

/** A titration is a step or a table; the rows of a table follow each other, and leave a result on target alone. */
final class TitrationChecks {
    private final JsonTree strategy;
    private final Problems problems;

    TitrationChecks(JsonTree strategy, Problems problems) {
        this.strategy = strategy;
        this.problems = problems;
    }

    void check() {
        Optional<JsonTree> titration = TreeView.find(strategy, "titration");
        if (titration.isEmpty()) {
            return;
        }
        boolean step = TreeView.has(titration.get(), "step");
        boolean table = TreeView.has(titration.get(), "table");
        if (step == table) {
            problems.add(
                    titration.get().place(),
                    "The titration needs either the field (step) or the field (table)%s."
                            .formatted(step ? ", not both" : ""));
        }
        List<JsonTree> rows = TreeView.items(titration.get(), "table");
        if (table && rows.isEmpty()) {
            problems.add(TreeView.placeOf(titration.get(), "table"), "The table has no row; at least one is due.");
        }
        for (int k = 0; k < rows.size(); k++) {
            ends(rows, k);
            if (k > 0) {
                follows(rows.get(k - 1), rows.get(k));
            }
        }
        onTarget(rows);
    }

    private void ends(List<JsonTree> rows, int k) {
        JsonTree row = rows.get(k);
        boolean last = k == rows.size() - 1;
        if (k > 0 && !TreeView.has(row, "from")) {
            problems.add(row.place(), "The field (from) is missing; only the first row goes without.");
        }
        if (!last && !TreeView.has(row, "below")) {
            problems.add(row.place(), "The field (below) is missing; only the last row goes without.");
        }
        if (last && TreeView.has(row, "below")) {
            problems.add(
                    TreeView.placeOf(row, "below"),
                    "The last row ends at (%s); a result above it would find no row."
                            .formatted(TreeView.text(row, "below").orElse("")),
                    "the field (below) is left over, or a row is missing.");
        }
        Optional<Measure> from = result(row, "from");
        Optional<Measure> below = result(row, "below");
        if (from.isPresent()
                && below.isPresent()
                && from.get().engineValue() >= below.get().engineValue()) {
            problems.add(
                    TreeView.placeOf(row, "below"),
                    "The row goes from (%s) to below (%s), which is no range.".formatted(from.get(), below.get()),
                    "the two were exchanged.");
        }
    }

    private void follows(JsonTree before, JsonTree row) {
        Optional<Measure> end = result(before, "below");
        Optional<Measure> from = result(row, "from");
        if (end.isEmpty() || from.isEmpty()) {
            return;
        }
        double gap = from.get().engineValue() - end.get().engineValue();
        if (gap < 0) {
            problems.add(
                    TreeView.placeOf(row, "from"),
                    "The row begins at (%s) and overlaps the one before, which ends below (%s)."
                            .formatted(from.get(), end.get()),
                    "(%s) was meant.".formatted(end.get()));
        } else if (gap > 0) {
            problems.add(
                    TreeView.placeOf(row, "from"),
                    "The row begins at (%s) and the one before ends below (%s); a result between them would find no row."
                            .formatted(from.get(), end.get()),
                    "(%s) was meant.".formatted(end.get()));
        }
    }

    /** A result in the middle of a target must not move the rate. */
    private void onTarget(List<JsonTree> rows) {
        for (JsonTree phase : TreeView.items(strategy, "phases")) {
            Optional<Measure> low = StrategyUnits.result(phase, "target", "low");
            Optional<Measure> high = StrategyUnits.result(phase, "target", "high");
            if (low.isEmpty() || high.isEmpty()) {
                continue;
            }
            double middle = (low.get().engineValue() + high.get().engineValue()) / 2;
            for (JsonTree row : rows) {
                boolean here = result(row, "from").map(Measure::engineValue).orElse(Double.NEGATIVE_INFINITY) <= middle
                        && middle
                                < result(row, "below").map(Measure::engineValue).orElse(Double.POSITIVE_INFINITY);
                boolean moves = TreeView.has(row, "change")
                        || TreeView.has(row, "changeShare")
                        || TreeView.has(row, "bolus")
                        || TreeView.has(row, "pause");
                if (here && moves) {
                    problems.add(
                            row.place(),
                            "The row changes the infusion at the middle of the target (%s to %s) of the phase (%s)."
                                    .formatted(
                                            low.get(),
                                            high.get(),
                                            TreeView.text(phase, "name").orElse("")),
                            "the target or the rows belong to another strategy.");
                }
            }
        }
    }

    private static Optional<Measure> result(JsonTree row, String field) {
        return StrategyUnits.measure(row, field, StrategyUnits.results());
    }
}
