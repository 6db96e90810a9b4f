package org.lungbridge.dossier.fhir;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lungbridge.dossier.fhir.ChartedRun.LabResult;
import org.lungbridge.vocabulary.Loinc;
import tools.jackson.databind.node.ObjectNode;

/** An Observation for each result of the laboratory: effective when blood was drawn, issued when the result came back. */
final class Laboratory {
    /** FHIR counts the saturation of arterial blood among the vital signs, too. */
    private static final String ARTERIAL_SATURATION = "2708-6";

    private static final Map<String, String> COMPARATORS = Map.of("<", "<", ">", ">");

    private Laboratory() {}

    static void add(Resources resources, List<LabResult> results) {
        results.forEach(result -> add(resources, result));
    }

    private static void add(Resources resources, LabResult result) {
        Optional<Loinc> loinc = Loinc.ofTest(result.test());
        ObjectNode observation = resources.about("Observation", "final");
        Codes.category(observation, "laboratory");
        if (loinc.filter(known -> known.code().equals(ARTERIAL_SATURATION)).isPresent()) {
            Codes.category(observation, "vital-signs");
        }
        Codes.concept(observation.putObject("code"), loinc, "test", result.test(), result.test());
        resources.subject(observation);
        observation.put("effectiveDateTime", resources.date(result.drawn_s()));
        observation.put("issued", resources.date(result.available_s()));
        ObjectNode value = observation.putObject("valueQuantity");
        Codes.quantity(value, result.value(), Codes.scale(loinc, unit(result)));
        String comparator = COMPARATORS.get(result.flag());
        if (comparator != null) {
            value.put("comparator", comparator);
        } else if (!result.flag().isEmpty()) {
            Codes.interpretation(observation, result.flag());
        }
    }

    private static String unit(LabResult result) {
        return result.test().equals("pHa") ? "[pH]" : result.unit();
    }
}
