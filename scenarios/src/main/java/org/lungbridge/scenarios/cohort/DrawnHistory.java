package org.lungbridge.scenarios.cohort;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lungbridge.scenarios.document.CtPattern;
import org.lungbridge.scenarios.document.Patient;
import org.lungbridge.scenarios.document.PatientDisease;
import org.lungbridge.scenarios.document.PriorSteroids;

/**
 * What one patient's CT looks like and what he took before, each as in one of the patients of the scenario: their proportions
 * are those of the cohort. The two are drawn apart, for the source does not say what went with what.
 *
 * @param pattern of the CT
 * @param steroids before the run
 */
record DrawnHistory(@Nullable CtPattern pattern, @Nullable PriorSteroids steroids) {
    static DrawnHistory of(Draw draw, List<Patient> templates) {
        List<PatientDisease> diseases = templates.stream()
                .map(Patient::disease)
                .filter(Objects::nonNull)
                .toList();
        if (diseases.isEmpty()) {
            return new DrawnHistory(null, null);
        }
        return new DrawnHistory(
                diseases.get(draw.oneOf("ctPattern", diseases.size())).ctPattern(),
                diseases.get(draw.oneOf("priorSteroids", diseases.size())).priorSteroids());
    }

    /** The patient with this history; one whose disease is not followed stays without. */
    Patient in(Patient patient) {
        PatientDisease disease = patient.disease();
        return disease == null ? patient : patient.with(disease.with(pattern, steroids), patient.lung());
    }
}
