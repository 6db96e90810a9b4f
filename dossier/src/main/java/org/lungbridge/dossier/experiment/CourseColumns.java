package org.lungbridge.dossier.experiment;

import org.lungbridge.recording.Recording;
import org.lungbridge.scenarios.Library;
import org.lungbridge.scenarios.document.Scenario;
import org.lungbridge.scenarios.run.RunOptions;
import org.lungbridge.scenarios.run.ScenarioRun;

/** What a shipped scenario records of one of its patients, with the usual seed and solver. */
final class CourseColumns {
    private static final double HOUR = 3600;

    private final Recording rows;

    private CourseColumns(Recording rows) {
        this.rows = rows;
    }

    /** The course of a patient, counted from 1. */
    static CourseColumns of(String scenario, int patient) {
        Scenario document = Library.scenario(scenario);
        Scenario one = document.with(document.everybody().get(patient - 1));
        return new CourseColumns(ScenarioRun.prepare(one, RunOptions.usual())
                .run((time, end) -> {}, () -> false)
                .recording());
    }

    /** A column at this hour, or the row before it. */
    double at(String column, double hour) {
        int row = rows.rows() - 1;
        while (row > 0 && rows.time(row) > hour * HOUR) {
            row--;
        }
        return rows.column(column)[row];
    }
}
