package org.lungbridge.viz.report;

import java.util.ArrayList;
import java.util.List;
import org.lungbridge.outcome.Columns;

/** How the patient is at a moment, in a sentence. */
final class Levels {
    private record Level(String id, String words, double factor, int digits, String unit, boolean whenAbove0) {
        boolean isIn(Columns columns, double time) {
            double value = columns.at(id, time);
            return !Double.isNaN(value) && (!whenAbove0 || value > 1e-3);
        }

        String at(Columns columns, double time) {
            return words + " " + Say.fixed(columns.at(id, time) * factor, digits) + unit;
        }
    }

    private static final List<Level> ALL = List.of(
            new Level("SaO2", "SaO2", 100, 0, " %", false),
            new Level("PaO2_mmHg", "PaO2", 1, 0, " mmHg", false),
            new Level("PaCO2_mmHg", "PaCO2", 1, 0, " mmHg", false),
            new Level("pHa", "pH", 1, 2, "", false),
            new Level("FiO2", "FiO2", 1, 2, "", false),
            new Level("PEEP_cmH2O", "PEEP", 1, 0, " cmH2O", true),
            new Level("plateauPressure_cmH2O", "plateau pressure", 1, 0, " cmH2O", true),
            new Level("ecmoBloodFlow_LPerMin", "ECMO flow", 1, 1, " L/min", true),
            new Level("MAP_mmHg", "MAP", 1, 0, " mmHg", false),
            new Level("norepinephrine_ugPerKgPerMin", "norepinephrine", 1, 2, " µg/kg/min", true),
            new Level("hemoglobin_gPerDL", "hemoglobin", 1, 1, " g/dL", false),
            new Level("platelets_10e9PerL", "platelets", 1, 0, " · 10⁹/L", false),
            new Level("alveolarBleeding_mLPerH", "bleeding into the lung", 1, 0, " mL/h", true),
            new Level("chestRadiographScore", "radiograph", 1, 1, " of 8", false));

    private Levels() {}

    /** The sentence; empty where nothing is known. */
    static String at(Columns columns, double time) {
        List<String> parts = new ArrayList<>();
        for (Level level : ALL) {
            if (level.isIn(columns, time)) {
                parts.add(level.at(columns, time));
            }
        }
        return Say.list(parts);
    }
}
