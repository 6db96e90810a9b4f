package org.lungbridge.scenarios.run;

import java.util.Map;
import java.util.TreeMap;
import org.lungbridge.model.Model;
import org.lungbridge.model.ParameterInfo;
import org.lungbridge.model.Variable;
import org.lungbridge.patient.PatientModel;
import org.lungbridge.physiology.lung.LungResolution;
import org.lungbridge.quantity.Unit;
import org.lungbridge.scenarios.catalogue.DeviceCatalogue;
import org.lungbridge.scenarios.catalogue.DiseaseSheet;
import org.lungbridge.scenarios.catalogue.DiseaseValue;
import org.lungbridge.scenarios.document.Measure;
import org.lungbridge.scenarios.document.Patient;
import org.lungbridge.scenarios.document.PatientDisease;
import org.lungbridge.scenarios.document.PriorSteroids;
import org.lungbridge.vocabulary.Bleeding;
import org.lungbridge.vocabulary.Disease;
import org.lungbridge.vocabulary.Drug;
import org.lungbridge.vocabulary.Kidney;

/** Translates the disease of a document into start states, settings and parameters of the model. */
final class DiseaseFields {
    /** What glucocorticoids achieve in patients in whom they work badly (design choice). */
    private static final double REFRACTORY = 0.6;

    private final Map<String, Double> parameters = new TreeMap<>();
    private final Map<String, Double> states = new TreeMap<>();
    private final Map<String, Double> settings = new TreeMap<>();

    private DiseaseFields() {}

    static DiseaseFields of(Patient patient, LungResolution lung, DeviceCatalogue catalogue) {
        DiseaseFields fields = new DiseaseFields();
        PatientDisease disease = patient.disease();
        DiseaseSheet sheet = catalogue.disease(patient.diseaseSheet());
        Model model = PatientModel.assemble(1, lung);
        sheet.always().forEach(value -> fields.put(model, value));
        if (disease != null) {
            sheet.course().forEach(value -> fields.put(model, value));
            fields.written(disease);
            if (disease.priorSteroids() != null) {
                fields.before(disease.priorSteroids(), model, patient);
            }
        }
        return fields;
    }

    private void written(PatientDisease disease) {
        settings.put(Disease.ACTIVE.name(), 1.0);
        if (disease.activity() != null) {
            states.put(Bleeding.CAPILLARITIS.name(), disease.activity());
        }
        if (disease.kidneyFunction() != null) {
            states.put(Kidney.FILTRATION.name(), disease.kidneyFunction());
        }
        if (disease.ctPattern() != null) {
            parameters.putAll(PatternFields.of(disease.ctPattern()));
        }
        if (disease.refractory() != null && disease.refractory()) {
            parameters.merge(PatternFields.PRIMING, REFRACTORY, Math::min);
        }
    }

    private void before(PriorSteroids taken, Model model, Patient patient) {
        BrokenThrough disease = BrokenThrough.of(taken, name -> known(name, model, patient));
        parameters.putAll(disease.parameters());
        states.putAll(disease.states(states.getOrDefault(Disease.PRIMING.name(), 1.0)));
        settings.put(Drug.PREDNISOLONE_RATE.name(), taken.dailyDose().engineValue());
    }

    /** A parameter of this patient as far as it is known: overridden, of the disease, or the usual one. */
    private double known(String name, Model model, Patient patient) {
        Measure override =
                patient.overrides() == null ? null : patient.overrides().get(name);
        if (override != null) {
            return override.engineValue();
        }
        Double value = parameters.get(name);
        return value != null ? value : usual(name, model);
    }

    private static double usual(String name, Model model) {
        ParameterInfo info = model.parameters().stream()
                .filter(parameter -> parameter.quantity().name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The model has no (%s).".formatted(name)));
        return info.quantity().unit().engine(info.value());
    }

    private void put(Model model, DiseaseValue value) {
        Variable variable = model.find(value.of())
                .orElseThrow(() -> new IllegalStateException("The model has no (%s).".formatted(value.of())));
        Unit unit = variable.quantity().unit();
        if (!unit.code().equals(value.unit())) {
            throw new IllegalStateException(
                    "The value of (%s) is in (%s), not in (%s).".formatted(value.of(), value.unit(), unit.code()));
        }
        target(variable).put(value.of(), unit.engine(value.value()));
    }

    private Map<String, Double> target(Variable variable) {
        if (variable instanceof Variable.State) {
            return states;
        }
        return variable instanceof Variable.Setting ? settings : parameters;
    }

    Map<String, Double> parameters() {
        return parameters;
    }

    Map<String, Double> states() {
        return states;
    }

    Map<String, Double> settings() {
        return settings;
    }
}
