package org.lungbridge.trials.table;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.lungbridge.trials.course.CourseKey;
import org.lungbridge.trials.course.CourseRows;
import org.lungbridge.trials.course.TrialTable;
import org.lungbridge.trials.population.PatientColumn;

/** Tables of a trial that nobody ran: two arms of three patients, with awkward texts. */
public final class InventedTrial {
    /** A text that has everything CSV must protect. */
    public static final String AWKWARD = "heparin 4 → 6 IU/kg/h, \"low\";\nsecond line";

    private InventedTrial() {}

    /** The tables. */
    public static TrialTables tables() {
        return TrialTables.of(
                List.of(
                        new PatientColumn("etiology", "1", true, "Why the lung bleeds."),
                        new PatientColumn("age", "a", false, "Drawn.")),
                List.of(),
                List.of("aPTT_s"));
    }

    /** The courses in key order. */
    public static List<CourseRows> courses() {
        List<CourseRows> all = new ArrayList<>();
        for (int arm = 0; arm < 2; arm++) {
            for (int patient = 0; patient < 3; patient++) {
                all.add(course(arm, patient));
            }
        }
        return all;
    }

    private static CourseRows course(int arm, int patient) {
        List<String> key = List.of(arm == 0 ? "low" : "standard", "0", Integer.toString(patient));
        Map<TrialTable, List<List<String>>> rows = new EnumMap<>(TrialTable.class);
        if (arm == 0) {
            rows.put(
                    TrialTable.PATIENTS,
                    List.of(List.of("0", key.get(2), "s0p" + patient, "0", "", "vasculitis", "4" + patient + ".5")));
        }
        Cells cells = new Cells();
        cells.text("arm", key.get(0)).text("study", "0").text("patient", key.get(2));
        cells.text("id", "s0p" + patient).text("status", "complete");
        cells.yes("majorBleeding", patient == arm).number("redCells_units", patient + 0.5 * arm);
        if (patient == arm) {
            cells.number("majorBleeding_d", 1.25);
        }
        rows.put(TrialTable.OUTCOMES, List.of(cells.row(OutcomeColumns.all())));
        rows.put(
                TrialTable.EVENTS,
                List.of(
                        Tabulation.row(key, "10800", "protocol", "S1-ladder", "phase", AWKWARD),
                        Tabulation.row(key, "90000.5", "end", "engine", "the end time was reached", "")));
        rows.put(TrialTable.LABS, List.of(Tabulation.row(key, "3600", "3794.28435", "aPTT", "4" + patient, "s", "H")));
        rows.put(
                TrialTable.TIMESERIES,
                List.of(Tabulation.row(key, "0", "38.1234567"), Tabulation.row(key, "21600", "")));
        return new CourseRows(new CourseKey(arm, 0, patient), true, rows);
    }
}
