package org.lungbridge.patient;

import java.util.ArrayList;
import java.util.List;
import org.lungbridge.device.ecmo.EcmoParts;
import org.lungbridge.device.exchange.ExchangeParts;
import org.lungbridge.device.ventilator.VentilatorParts;
import org.lungbridge.model.Model;
import org.lungbridge.model.ParameterInfo;
import org.lungbridge.model.Part;
import org.lungbridge.model.Variable;
import org.lungbridge.physiology.coagulation.CoagulationParts;
import org.lungbridge.physiology.disease.DefenseParts;
import org.lungbridge.physiology.disease.DiseaseParts;
import org.lungbridge.physiology.drug.DrugParts;
import org.lungbridge.physiology.lung.LungResolution;
import org.lungbridge.physiology.lung.NativeLung;
import org.lungbridge.quantity.Quantity;
import org.lungbridge.quantity.Unit;
import org.lungbridge.vocabulary.Blood;
import org.lungbridge.vocabulary.Body;
import org.lungbridge.vocabulary.Kidney;
import org.lungbridge.vocabulary.Lung;

/** The registry: every component of a patient on ventilator and VV-ECMO. A new component is one line here. */
public final class PatientModel {
    /** Kidney function below which creatinine at the start no longer rises in proportion; such patients were on replacement. */
    private static final double LEAST_FILTRATION = 0.15;

    private static final double ROUNDING = 1e-9;

    private PatientModel() {}

    /** All parts, with a lung of this resolution. */
    public static List<Part> parts(LungResolution lung) {
        List<Part> parts = new ArrayList<>();
        parts.addAll(BodyParts.all());
        parts.addAll(HemostasisParts.all());
        parts.addAll(VentilatorParts.all());
        parts.addAll(NativeLung.parts(lung));
        parts.addAll(EcmoParts.all());
        parts.addAll(ExchangeParts.all());
        parts.addAll(CoagulationParts.all());
        parts.addAll(DrugParts.all());
        parts.addAll(DiseaseParts.all());
        parts.addAll(DefenseParts.all());
        parts.add(new Part("care", CareRecord::new));
        return parts;
    }

    /** A model with room for this many patients. */
    public static Model assemble(int lanes, LungResolution lung) {
        return Model.assemble(lanes, parts(lung));
    }

    /** Puts a patient into a lane: size, parameters, settings. */
    public static void admit(Model model, int lane, PatientCase patient) {
        Anthropometry body = patient.body();
        set(model, lane, Body.WEIGHT.name(), body.weight_kg());
        set(model, lane, Body.PREDICTED_WEIGHT.name(), body.predictedWeight_kg());
        set(model, lane, Body.NORMAL_BLOOD_VOLUME.name(), body.bloodVolume_L());
        patient.parameters().forEach((name, value) -> set(model, lane, name, value));
        patient.settings().forEach((name, value) -> set(model, lane, name, value));
    }

    /** Parameters of a lane that lie outside of their declared range, in words; empty for a physiological patient. */
    public static List<String> outOfRange(Model model, int lane) {
        List<String> found = new ArrayList<>();
        for (ParameterInfo info : model.parameters()) {
            Unit unit = info.quantity().unit();
            double value = unit.of(model.value(model.variable(info.quantity()), lane));
            double slack = ROUNDING * Math.max(Math.abs(info.low()), Math.abs(info.high()));
            if (!(value >= info.low() - slack && value <= info.high() + slack)) {
                found.add("%s %s %s (%s to %s)"
                        .formatted(
                                info.quantity().name(),
                                Rounded.of(value),
                                unit.code(),
                                Rounded.of(info.low()),
                                Rounded.of(info.high())));
            }
        }
        return found;
    }

    /** True for what belongs to hemostasis: slow, and held while a patient is brought to rest. */
    public static boolean isHemostasis(Quantity quantity) {
        return Hemostasis.owns(quantity.name());
    }

    private static int stateRow(Model model, String name) {
        Variable variable = model.find(name)
                .orElseThrow(() -> new IllegalArgumentException("The patient has no state (%s).".formatted(name)));
        return model.stateRow(variable.quantity());
    }

    private static double alveolarBlood(Model model, double[] states) {
        double sum = 0;
        int unit = 0;
        while (model.find(Lung.ALVEOLAR_BLOOD.at(unit).name()).isPresent()) {
            sum += states[model.stateRow(Lung.ALVEOLAR_BLOOD.at(unit))];
            unit++;
        }
        return sum;
    }

    private static void set(Model model, int lane, String name, double value) {
        Variable variable = model.find(name)
                .orElseThrow(() -> new IllegalArgumentException(
                        "The patient has no parameter or setting (%s).%nMaybe see 'list parameters'.".formatted(name)));
        model.set(variable, lane, value);
    }

    /**
     * Start states of a patient with this hemoglobin (g/L) and a normal blood volume, otherwise the patient's or default.
     * Half of the blood in the air spaces is fresh if nothing is said, and creatinine that of a kidney that has long been so.
     */
    public static double[] startStates(Model model, PatientCase patient, double hemoglobin) {
        double[] states = model.initialStates();
        double volume = patient.body().bloodVolume_L();
        states[model.stateRow(Blood.VOLUME)] = volume;
        states[model.stateRow(Blood.HEMOGLOBIN_MASS)] = hemoglobin * volume;
        Hemostasis.fill(model, patient, volume, hemoglobin, states);
        patient.states().forEach((name, value) -> states[stateRow(model, name)] = value);
        Double filtration = patient.states().get(Kidney.FILTRATION.name());
        if (filtration != null && !patient.states().containsKey(Kidney.CREATININE.name())) {
            states[model.stateRow(Kidney.CREATININE)] /= Math.max(filtration, LEAST_FILTRATION);
        }
        if (!patient.states().containsKey(Lung.FRESH_BLOOD.name())) {
            states[model.stateRow(Lung.FRESH_BLOOD)] = LungFilling.FRESH_SHARE * alveolarBlood(model, states);
        }
        return states;
    }
}
