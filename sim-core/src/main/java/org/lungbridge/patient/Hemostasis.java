package org.lungbridge.patient;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.lungbridge.engine.LaneAccess;
import org.lungbridge.model.Model;
import org.lungbridge.model.ParameterInfo;
import org.lungbridge.physiology.coagulation.Factor;
import org.lungbridge.quantity.Quantity;
import org.lungbridge.vocabulary.Blood;
import org.lungbridge.vocabulary.Coagulation;
import org.lungbridge.vocabulary.Drug;

/**
 * What hemostasis starts with, and what leaves with blood that is taken away at once.
 *
 * <pre>
 *   plasma    = volume · (1 − 0.03 · Hb (g/dL))
 *   factor    = set-point · start share · plasma              of the patient, as parameters say
 *   platelets = set-point · volume ;  D-dimer = start · plasma ;  free hemoglobin = basal/clearance · plasma
 * </pre>
 */
final class Hemostasis {
    private static final List<String> PREFIXES =
            List.of("coagulation.", "drug.", "bleeding.", "thrombosis.", "disease.");

    private Hemostasis() {}

    /** True for what belongs to hemostasis and does not move while a patient is brought to rest. */
    static boolean owns(String quantity) {
        return PREFIXES.stream().anyMatch(quantity::startsWith);
    }

    /** Amounts in plasma and the concentration of each. */
    private static Map<Quantity, Quantity> inPlasma() {
        Map<Quantity, Quantity> levels = new LinkedHashMap<>();
        for (Factor factor : Factor.ALL) {
            levels.put(factor.amount(), factor.level());
        }
        levels.put(Coagulation.D_DIMER, Coagulation.D_DIMER_LEVEL);
        levels.put(Coagulation.FREE_HEMOGLOBIN, Coagulation.FREE_HEMOGLOBIN_LEVEL);
        levels.put(Drug.HEPARIN, Drug.HEPARIN_LEVEL);
        levels.put(Drug.ENOXAPARIN, Drug.ENOXAPARIN_LEVEL);
        levels.put(Drug.BIVALIRUDIN, Drug.BIVALIRUDIN_LEVEL);
        levels.put(Drug.ARGATROBAN, Drug.ARGATROBAN_LEVEL);
        levels.put(Drug.TRANEXAMIC_ACID, Drug.TRANEXAMIC_ACID_LEVEL);
        levels.put(Drug.AMINOCAPROIC_ACID, Drug.AMINOCAPROIC_ACID_LEVEL);
        levels.put(Drug.FACTOR_VIIA, Drug.FACTOR_VIIA_LEVEL);
        return levels;
    }

    /** Fills start states of a patient with this blood volume (L) and hemoglobin (g/L). */
    static void fill(Model model, PatientCase patient, double volume, double hemoglobin, double[] states) {
        Map<String, Double> parameters = new TreeMap<>();
        for (ParameterInfo info : model.parameters()) {
            parameters.put(info.quantity().name(), info.quantity().unit().engine(info.value()));
        }
        parameters.putAll(patient.parameters());
        double cells = value(parameters, "plasma_volume.cells_per_hemoglobin") * hemoglobin;
        double plasma = volume * (1 - cells);
        for (Factor factor : Factor.ALL) {
            double setpoint = value(parameters, factor.parameter("setpoint"));
            double level = setpoint * value(parameters, factor.parameter("start_share"));
            states[model.stateRow(factor.amount())] = level * plasma;
        }
        double count = value(parameters, Coagulation.PLATELET_SETPOINT.name());
        states[model.stateRow(Coagulation.PLATELETS)] = count * volume;
        states[model.stateRow(Coagulation.D_DIMER)] = value(parameters, "d_dimer.start") * plasma;
        double free = value(parameters, "free_hemoglobin.basal") / value(parameters, "free_hemoglobin.clearance");
        states[model.stateRow(Coagulation.FREE_HEMOGLOBIN)] = free * plasma;
    }

    private static double value(Map<String, Double> parameters, String name) {
        Double value = parameters.get(name);
        if (value == null) {
            throw new IllegalStateException("The patient has no parameter (%s).".formatted(name));
        }
        return value;
    }

    /** Takes away so much blood (L) with everything of hemostasis in it; volume and hemoglobin are for the caller. */
    static void lose(LaneAccess lane, double blood) {
        double share = blood / lane.get(Blood.CIRCULATING_VOLUME.name());
        double plasma = share * lane.get(Blood.PLASMA_VOLUME.name());
        inPlasma().forEach((amount, level) -> add(lane, amount, -plasma * lane.get(level.name())));
        for (Quantity cells : List.of(Coagulation.PLATELETS, Coagulation.TRANSFUSED_PLATELETS)) {
            add(lane, cells, -share * lane.get(cells.name()));
        }
    }

    /** Adds to a state. */
    static void add(LaneAccess lane, Quantity state, double amount) {
        lane.setState(state.name(), lane.get(state.name()) + amount);
    }
}
