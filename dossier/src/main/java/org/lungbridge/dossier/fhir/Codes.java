package org.lungbridge.dossier.fhir;

import java.util.Optional;
import java.util.Set;
import org.lungbridge.recording.Numbers;
import org.lungbridge.vocabulary.Loinc;
import tools.jackson.databind.node.ObjectNode;

/** Code systems, and how numbers with units are written. */
final class Codes {
    /** The marks of this program: that it is simulated, ids of variables, orders and tests. */
    static final String OWN = "urn:lungbridge:";

    static final String SIMULATED = "Simulated. Not a person, not for patient care.";

    private static final String LOINC = "http://loinc.org";
    private static final String UCUM = "http://unitsofmeasure.org";
    private static final String HL7 = "http://terminology.hl7.org/CodeSystem/";
    private static final double PERCENT = 100;

    /** What LOINC counts in percent; the simulator counts it from 0 to 1. */
    private static final Set<String> IN_PERCENT =
            Set.of("19994-3", "2708-6", "59408-5", "19224-5", "20570-8", "27811-9");

    private Codes() {}

    /** A number as FHIR has it: its unit, and what the simulator's number is multiplied by. */
    record Scale(String unit, double factor) {
        String text(double value) {
            return Numbers.text(factor * value);
        }
    }

    /** Every resource says it by itself, since it may be taken out of the Bundle: HL7's mark of test data, and our own. */
    static void markSimulated(ObjectNode resource) {
        ObjectNode meta = resource.putObject("meta");
        coding(meta.putArray("security").addObject(), HL7 + "v3-ActReason", "HTEST", "test health data");
        coding(meta.putArray("tag").addObject(), OWN + "tag", "simulated", SIMULATED);
    }

    static void identifier(ObjectNode node, String urn) {
        node.put("system", "urn:ietf:rfc:3986").put("value", urn);
    }

    static void coding(ObjectNode node, String system, String code, String display) {
        node.put("system", system).put("code", code).put("display", display);
    }

    /** A concept with its LOINC code, if there is one, and its own. */
    static void concept(ObjectNode node, Optional<Loinc> loinc, String kind, String code, String text) {
        var codings = node.putArray("coding");
        loinc.ifPresent(known -> coding(codings.addObject(), LOINC, known.code(), known.name()));
        codings.addObject().put("system", OWN + kind).put("code", code);
        node.put("text", text);
    }

    /** One more code of LOINC for a concept. */
    static void also(ObjectNode node, String code, String name) {
        coding(node.withArray("coding").addObject(), LOINC, code, name);
    }

    /** A concept of LOINC alone. */
    static void loinc(ObjectNode node, String code, String name) {
        coding(node.putArray("coding").addObject(), LOINC, code, name);
    }

    /** The category of an Observation: vital-signs, laboratory, therapy. */
    static void category(ObjectNode observation, String... codes) {
        var categories = observation.withArray("category");
        for (String code : codes) {
            categories
                    .addObject()
                    .putArray("coding")
                    .addObject()
                    .put("system", HL7 + "observation-category")
                    .put("code", code);
        }
    }

    static void interpretation(ObjectNode observation, String code) {
        observation
                .putArray("interpretation")
                .addObject()
                .putArray("coding")
                .addObject()
                .put("system", HL7 + "v3-ObservationInterpretation")
                .put("code", code);
    }

    /** In what unit a quantity is written. */
    static Scale scale(Optional<Loinc> loinc, String unit) {
        return loinc.filter(known -> IN_PERCENT.contains(known.code())).isPresent()
                ? new Scale("%", PERCENT)
                : new Scale(unit, 1);
    }

    /** A number with its UCUM unit. */
    static void quantity(ObjectNode node, double value, Scale scale) {
        node.put("value", Numbers.decimal(scale.factor() * value))
                .put("unit", scale.unit())
                .put("system", UCUM)
                .put("code", scale.unit());
    }
}
