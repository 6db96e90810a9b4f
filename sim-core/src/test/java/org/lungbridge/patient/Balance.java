package org.lungbridge.patient;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntToDoubleFunction;
import org.lungbridge.model.Model;
import org.lungbridge.model.Variable;
import org.lungbridge.quantity.Quantity;
import org.lungbridge.vocabulary.Audit;
import org.lungbridge.vocabulary.Blood;
import org.lungbridge.vocabulary.Ecmo;
import org.lungbridge.vocabulary.Lung;
import org.lungbridge.vocabulary.Metabolism;

/**
 * A conserved substance: where it is stored and which books say what crossed the border.
 *
 * @param name the substance
 * @param stores quantities that hold it; one name stands for all its numbered parts
 * @param books integrals of what crossed the border, with the sign they enter the body
 */
public record Balance(String name, List<Quantity> stores, Map<Quantity, Integer> books) {
    public static List<Balance> all() {
        return List.of(
                new Balance(
                        "O2",
                        List.of(
                                Lung.O2,
                                Blood.ARTERIAL_O2,
                                Blood.VENOUS_O2,
                                Blood.PULMONARY_O2,
                                Metabolism.TISSUE_O2,
                                Ecmo.SEGMENT_O2,
                                Ecmo.LINE_O2,
                                Ecmo.GAS_O2),
                        Map.of(Audit.LUNG_O2, 1, Audit.MEMBRANE_O2, 1, Audit.TISSUE_O2, -1, Audit.TRANSFUSED_O2, 1)),
                new Balance(
                        "CO2",
                        List.of(
                                Lung.CO2,
                                Blood.ARTERIAL_CO2,
                                Blood.VENOUS_CO2,
                                Blood.PULMONARY_CO2,
                                Metabolism.TISSUE_CO2,
                                Ecmo.SEGMENT_CO2,
                                Ecmo.LINE_CO2,
                                Ecmo.GAS_CO2),
                        Map.of(Audit.LUNG_CO2, 1, Audit.MEMBRANE_CO2, 1, Audit.TISSUE_CO2, 1, Audit.TRANSFUSED_CO2, 1)),
                new Balance("N2", List.of(Lung.N2, Ecmo.GAS_N2), Map.of(Audit.LUNG_N2, 1, Audit.MEMBRANE_N2, 1)),
                new Balance("hemoglobin", List.of(Blood.HEMOGLOBIN_MASS), Map.of(Audit.HEMOGLOBIN, 1)),
                new Balance("volume", List.of(Blood.VOLUME), Map.of(Audit.VOLUME, 1)),
                new Balance(
                        "lung fluid",
                        List.of(Lung.EDEMA, Lung.ALVEOLAR_BLOOD, Lung.AIRWAY_BLOOD),
                        Map.of(Audit.LUNG_FLUID, 1, Audit.LUNG_DIGESTED, -1, Audit.LUNG_REMOVED, -1)));
    }

    /** Sum over the stores. */
    public double stored(Model model, IntToDoubleFunction row) {
        double sum = 0;
        for (Variable.State state : model.stateVariables()) {
            sum += holds(state) ? row.applyAsDouble(model.stateRow(state.quantity())) : 0;
        }
        return sum;
    }

    /** What the books say has come in, net. */
    public double booked(Model model, IntToDoubleFunction row) {
        double sum = 0;
        for (Map.Entry<String, Double> book : entries(model, row).entrySet()) {
            sum += book.getValue();
        }
        return sum;
    }

    /** What the books say went either way. */
    public double turnover(Model model, IntToDoubleFunction row) {
        double sum = 0;
        for (double entry : entries(model, row).values()) {
            sum += Math.abs(entry);
        }
        return sum;
    }

    private Map<String, Double> entries(Model model, IntToDoubleFunction row) {
        Map<String, Double> entries = new TreeMap<>();
        books.forEach((book, sign) -> entries.put(book.name(), sign * row.applyAsDouble(model.stateRow(book))));
        return entries;
    }

    private boolean holds(Variable.State state) {
        String own = state.quantity().name();
        return stores.stream().anyMatch(s -> own.equals(s.name()) || own.startsWith(s.name() + "."));
    }

    /** Everything that moves in and between the stores, per second. */
    double moving(Model model, IntToDoubleFunction rate) {
        return stored(model, row -> Math.abs(rate.applyAsDouble(row))) + turnover(model, rate);
    }

    /** Difference between the rates of stores and books. */
    double gap(Model model, IntToDoubleFunction rate) {
        return Math.abs(stored(model, rate) - booked(model, rate));
    }
}
