package org.lungbridge.trials.table;

import org.lungbridge.trials.endpoint.Evidence;

/** What the table of outcomes says of a course, by columns that every trial has. */
final class CourseCells {
    private CourseCells() {}

    static void put(Cells cells, Evidence evidence) {
        SurvivalCells.put(cells, evidence);
        BleedingCells.put(cells, evidence);
        ClottingCells.put(cells, evidence);
        TreatmentCells.put(cells, evidence);
        OrganCells.put(cells, evidence);
        cells.text("states", States.of(evidence));
    }
}
