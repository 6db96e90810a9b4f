package org.lungbridge.trials.population;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lungbridge.quantity.Unit;
import org.lungbridge.scenarios.document.trial.PatientField;

/** What stands in the table of patients: labels, what was drawn, then what the document says besides. */
final class PatientColumns {
    private PatientColumns() {}

    static List<PatientColumn> of(
            List<DrawnMarginal> marginals, List<DrawnMarginal> unknowns, boolean severalStudies, boolean centers) {
        Map<String, PatientColumn> columns = new java.util.LinkedHashMap<>();
        label(columns, Population.TEMPLATE, "Which template the patient is like.");
        label(columns, Population.ETIOLOGY, "Why the lung bleeds.");
        if (centers) {
            label(columns, Population.CENTER, "Where the patient is treated.");
        }
        List<DrawnMarginal> drawn = new ArrayList<>(marginals);
        if (severalStudies) {
            drawn.addAll(unknowns);
        }
        for (DrawnMarginal marginal : drawn) {
            String about = "Drawn; sets " + marginal.marginal().target() + ".";
            columns.put(
                    marginal.name(),
                    new PatientColumn(marginal.name(), marginal.unit().code(), marginal.isWord(), about));
        }
        for (PatientField field : PatientField.values()) {
            columns.putIfAbsent(
                    field.id(),
                    new PatientColumn(field.id(), field.unit().code(), field.isWord(), "As in the document."));
        }
        columns.putIfAbsent(
                PatientField.OXYGENATION,
                new PatientColumn(
                        PatientField.OXYGENATION,
                        Unit.MMHG.code(),
                        false,
                        "Arterial oxygen tension over inspired fraction at the start."));
        return List.copyOf(columns.values());
    }

    private static void label(Map<String, PatientColumn> columns, String name, String about) {
        columns.put(name, new PatientColumn(name, Unit.ONE.code(), true, about));
    }

    /** The units in which conditions read values, by name. */
    static Map<String, Unit> units(List<DrawnMarginal> marginals) {
        Map<String, Unit> units = new HashMap<>();
        for (PatientField field : PatientField.values()) {
            units.put(field.id(), field.unit());
        }
        units.put(PatientField.OXYGENATION, Unit.MMHG);
        marginals.forEach(marginal -> units.put(marginal.name(), marginal.unit()));
        return units;
    }
}
