package org.lungbridge.trials.table;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lungbridge.chance.Chance;
import org.lungbridge.laboratory.Result;
import org.lungbridge.outcome.InventedCourse;
import org.lungbridge.scenarios.document.trial.Detection;
import org.lungbridge.trials.endpoint.Evidence;

/** The cells of the table of outcomes for an invented course, by column. */
final class OutcomeOf {
    private OutcomeOf() {}

    static Map<String, String> course(InventedCourse course, Result... labs) {
        return found(course, null, labs);
    }

    static Map<String, String> found(InventedCourse course, @Nullable Detection policy, Result... labs) {
        Evidence evidence = Evidence.of(course.course(), List.of(labs));
        Cells cells = new Cells();
        CourseCells.put(cells, evidence);
        new Found(policy, new Chance(1, 1)).put(cells, evidence);
        List<String> row = cells.row(OutcomeColumns.all());
        Map<String, String> byColumn = new LinkedHashMap<>();
        for (int k = 0; k < row.size(); k++) {
            byColumn.put(OutcomeColumns.all().get(k).name(), row.get(k));
        }
        return byColumn;
    }
}
