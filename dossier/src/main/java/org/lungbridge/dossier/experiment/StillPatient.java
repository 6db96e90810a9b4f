package org.lungbridge.dossier.experiment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lungbridge.model.Model;
import org.lungbridge.model.Part;
import org.lungbridge.model.Variable;
import org.lungbridge.patient.HemostasisParts;
import org.lungbridge.quantity.Quantity;
import org.lungbridge.vocabulary.Airway;
import org.lungbridge.vocabulary.Bleeding;
import org.lungbridge.vocabulary.Blood;
import org.lungbridge.vocabulary.Circulation;
import org.lungbridge.vocabulary.Coagulation;
import org.lungbridge.vocabulary.Drug;
import org.lungbridge.vocabulary.Ecmo;
import org.lungbridge.vocabulary.Fault;
import org.lungbridge.vocabulary.Kidney;
import org.lungbridge.vocabulary.Lung;
import org.lungbridge.vocabulary.Ventilator;

/** One patient in whom time stands still: what is set, what follows from it at once, and how fast hazards grow. */
final class StillPatient {
    private static final double DAY = 86_400;

    private final Model model;
    private final double[] states;

    StillPatient(List<Part> parts) {
        model = Model.assemble(1, parts);
        states = model.initialStates();
    }

    /** The mean patient of PROTECMO on ECMO, with all that bleeding reads of him. */
    static StillPatient ofProtecmo() {
        List<Part> parts = new ArrayList<>();
        parts.add(new Part("held", d -> new Held(d, protecmo(), settings())));
        parts.addAll(HemostasisParts.bleeding());
        return new StillPatient(parts);
    }

    /** The same with the clotting that an experiment asks for. */
    static StillPatient ofProtecmo(Inputs in) {
        return ofProtecmo()
                .with(Coagulation.APTT, in.number("aPTT"))
                .with(Coagulation.INR, in.number("INR"))
                .with(Coagulation.PLATELET_COUNT, in.number("platelets"))
                .with(Coagulation.PLATELET_FUNCTION, in.number("plateletFunction"))
                .with(Coagulation.FIBRINOGEN_LEVEL, in.number("fibrinogen"))
                .with(Coagulation.LARGE_MULTIMERS, in.number("multimers"));
    }

    private static Map<Quantity, Double> protecmo() {
        Map<Quantity, Double> states = new LinkedHashMap<>();
        states.put(Bleeding.CAPILLARITIS, 0.0);
        states.put(Coagulation.APTT, 52.0);
        states.put(Coagulation.INR, 1.2);
        states.put(Coagulation.PLATELET_COUNT, 150.0);
        states.put(Coagulation.PLATELET_FUNCTION, 0.6);
        states.put(Coagulation.FIBRINOGEN_LEVEL, 4.0);
        states.put(Coagulation.LARGE_MULTIMERS, 0.3);
        states.put(Drug.TRANEXAMIC_ACID_LUNG, 0.0);
        states.put(Drug.FACTOR_VIIA_RIGHT_LUNG, 0.0);
        states.put(Drug.FACTOR_VIIA_LEFT_LUNG, 0.0);
        states.put(Drug.ANTIFIBRINOLYSIS, 0.0);
        states.put(Drug.DESMOPRESSIN, 0.0);
        states.put(Kidney.FILTRATION, 0.7);
        states.put(Blood.OUTFLOW_SHARE, 1.0);
        states.put(Fault.CIRCUIT_LOSS, 0.0);
        states.put(Blood.ARTERIAL_PCO2, 40.0);
        states.put(Ventilator.TOTAL_PEEP, 10.0);
        states.put(Circulation.INTRATHORACIC_PRESSURE, 0.0);
        states.put(Lung.PLATEAU_PRESSURE, 20.0);
        return states;
    }

    private static Map<Quantity, Double> settings() {
        return Map.of(
                Coagulation.MARROW,
                1.0,
                Circulation.NOREPINEPHRINE,
                0.1,
                Ecmo.CONNECTED,
                1.0,
                Airway.SUPPORT,
                Airway.TUBE,
                Lung.FLUID_EXCHANGE,
                1.0);
    }

    /** Gives a state, setting or parameter a value in its own unit. */
    StillPatient with(Quantity quantity, double value) {
        Variable variable = model.variable(quantity);
        double engine = quantity.unit().engine(value);
        if (variable instanceof Variable.State) {
            states[model.stateRow(quantity)] = engine;
        } else {
            model.set(variable, 0, engine);
        }
        return this;
    }

    /** The present value in the quantity's own unit. */
    double get(Quantity quantity) {
        model.observe(column());
        return quantity.unit().of(model.value(model.variable(quantity), 0));
    }

    /** How fast a state rises, in its own unit per day. */
    double perDay(Quantity state) {
        double[][] rates = new double[states.length][1];
        model.rates(new double[1], column(), rates);
        return state.unit().of(rates[model.stateRow(state)][0]) * DAY;
    }

    private double[][] column() {
        double[][] y = new double[states.length][1];
        for (int s = 0; s < y.length; s++) {
            y[s][0] = states[s];
        }
        return y;
    }
}
