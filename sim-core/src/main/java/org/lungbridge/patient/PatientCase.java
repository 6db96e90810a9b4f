package org.lungbridge.patient;

import java.util.Map;
import java.util.TreeMap;

/**
 * A patient as known before anything is inferred: size, and values of parameters, settings and start states by name.
 *
 * @param body size and sex
 * @param parameters parameter values by name, engine units; those not named keep their default
 * @param settings values of machines and infusions at the start by name, engine units
 */
public record PatientCase(Anthropometry body, Map<String, Double> parameters, Map<String, Double> settings) {
    public PatientCase {
        parameters = Map.copyOf(parameters);
        settings = Map.copyOf(settings);
    }

    /** The same patient with one more parameter. */
    public PatientCase withParameter(String name, double value) {
        Map<String, Double> more = new TreeMap<>(parameters);
        more.put(name, value);
        return new PatientCase(body, more, settings);
    }
}
