package org.lungbridge.trials.course;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.lungbridge.scenarios.document.Scenario;

/**
 * A drawn patient of a study: the same one in every arm.
 *
 * @param study which draw of the unknown parameters, from 0
 * @param number number within the study, from 0
 * @param scenario the document of this patient alone, before an arm adds anything
 * @param covariates what was drawn, by name of the marginal, in its declared unit
 * @param labels what was drawn in words (sex, etiology, center), by name of the marginal
 * @param refusals why drafts before were not this patient, one reason each
 */
public record VirtualPatient(
        int study,
        int number,
        Scenario scenario,
        Map<String, Double> covariates,
        Map<String, String> labels,
        List<String> refusals) {
    /** A patient whose list and maps are sorted by name and nobody changes afterwards. */
    public VirtualPatient {
        covariates = Collections.unmodifiableMap(new TreeMap<>(covariates));
        labels = Collections.unmodifiableMap(new TreeMap<>(labels));
        refusals = List.copyOf(refusals);
    }

    /** How many drafts before were no physiological patient or were excluded. */
    public int refused() {
        return refusals.size();
    }
}
