package org.lungbridge.patient;

import java.util.Map;

/**
 * A patient as known before anything is inferred: size, and values of parameters, settings and start states by name.
 *
 * @param body size and sex
 * @param parameters parameter values by name, engine units; those not named keep their default
 * @param settings values of machines and infusions at the start by name, engine units
 * @param states values of states at the start by name, engine units; those not named keep their default
 */
public record PatientCase(
        Anthropometry body, Map<String, Double> parameters, Map<String, Double> settings, Map<String, Double> states) {
    public PatientCase {
        parameters = Map.copyOf(parameters);
        settings = Map.copyOf(settings);
        states = Map.copyOf(states);
    }

    /** A patient whose states start at their defaults. */
    public PatientCase(Anthropometry body, Map<String, Double> parameters, Map<String, Double> settings) {
        this(body, parameters, settings, Map.of());
    }
}
