package org.lungbridge.scenarios.cohort;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.lungbridge.model.ParameterInfo;
import org.lungbridge.quantity.Unit;
import org.lungbridge.scenarios.catalogue.DeviceCatalogue;
import org.lungbridge.scenarios.catalogue.DiseaseSheet;
import org.lungbridge.scenarios.catalogue.DiseaseValue;
import org.lungbridge.scenarios.document.Measure;
import org.lungbridge.scenarios.document.Patient;
import org.lungbridge.scenarios.document.PatientDisease;
import org.lungbridge.scenarios.document.PatientLung;
import org.lungbridge.vocabulary.Bleeding;
import org.lungbridge.vocabulary.Kidney;
import org.lungbridge.vocabulary.Lung;

/**
 * The values of a disease as one patient has them, by the names of the model and in the units of the data sheet.
 *
 * @param values what was drawn
 * @param refractory whether glucocorticoids work badly
 */
record DrawnDisease(Map<String, Double> values, boolean refractory) {
    private static final double REFRACTORY_SHARE = 0.15;

    static DrawnDisease of(Draw draw, Patient patient, DeviceCatalogue catalogue) {
        DiseaseSheet sheet = catalogue.disease(patient.diseaseSheet());
        Map<String, Double> values = new TreeMap<>();
        draw(draw, sheet.always(), values);
        if (patient.disease() != null) {
            draw(draw, sheet.course(), values);
        }
        return new DrawnDisease(values, draw.happens("refractory", REFRACTORY_SHARE));
    }

    private static void draw(Draw draw, List<DiseaseValue> sheet, Map<String, Double> values) {
        for (DiseaseValue value : sheet) {
            values.put(value.of(), draw.triangular(value.of(), value.low(), value.value(), value.high()));
        }
    }

    /** Those that are parameters of the model. */
    Map<String, Measure> parameters(List<ParameterInfo> parameters) {
        Map<String, Measure> found = new TreeMap<>();
        for (ParameterInfo info : parameters) {
            Double value = values.get(info.quantity().name());
            if (value != null) {
                Unit unit = info.quantity().unit();
                found.put(info.quantity().name(), new Measure(value, unit));
            }
        }
        return found;
    }

    /** The patient with this disease; one whose disease is not followed stays without. */
    Patient in(Patient patient) {
        if (patient.disease() == null) {
            return patient;
        }
        PatientDisease disease = patient.disease()
                .with(values.get(Bleeding.CAPILLARITIS.name()), values.get(Kidney.FILTRATION.name()), refractory);
        return patient.with(disease, scarred(patient.lung()));
    }

    private @Nullable PatientLung scarred(@Nullable PatientLung lung) {
        Double scar = values.get(Lung.FIBROSIS.name());
        if (scar == null) {
            return lung;
        }
        return lung == null ? PatientLung.ofScar(scar) : lung.withFibrosis(scar);
    }
}
