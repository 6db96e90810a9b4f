package org.lungbridge.fitting;

import java.util.Map;
import java.util.OptionalDouble;
import org.lungbridge.patient.PatientCase;

/**
 * What is known at the bedside when a scenario starts.
 *
 * @param patient size, presets, machine settings and infusions
 * @param gas the arterial gas drawn under those settings
 * @param lactate_mmolPerL blood lactate, if measured
 * @param map_mmHg mean arterial pressure, if measured
 * @param cardiacOutput_LPerMin cardiac output, if measured
 * @param plateau_cmH2O plateau pressure, if measured
 * @param priors beliefs that replace the usual ones, by the names of {@link BaselineFit#PRIORS}
 */
public record Baseline(
        PatientCase patient,
        BloodGas gas,
        OptionalDouble lactate_mmolPerL,
        OptionalDouble map_mmHg,
        OptionalDouble cardiacOutput_LPerMin,
        OptionalDouble plateau_cmH2O,
        Map<String, Prior> priors) {
    public Baseline {
        priors = Map.copyOf(priors);
    }
}
