package org.lungbridge.trials.population;

import java.util.Map;
import java.util.TreeMap;
import org.lungbridge.physiology.coagulation.Factor;
import org.lungbridge.scenarios.document.Measure;
import org.lungbridge.scenarios.document.Patient;
import org.lungbridge.scenarios.document.trial.PatientField;
import org.lungbridge.vocabulary.Coagulation;

/**
 * Moves what a drawn disease says of platelets, fibrinogen and antithrombin from parameters into the blood count, where
 * marginals, conditions and tables find it.
 */
final class DrawnBlood {
    private DrawnBlood() {}

    /** The same patient, whose blood count says all of it. */
    static Patient counted(Patient patient) {
        if (patient.overrides() == null) {
            return patient;
        }
        Map<String, Measure> overrides = new TreeMap<>(patient.overrides());
        Patient counted = patient;
        Measure platelets = overrides.remove(Coagulation.PLATELET_SETPOINT.name());
        if (platelets != null) {
            double count = PatientField.PLATELETS.unit().of(platelets.engineValue());
            counted = PatientField.PLATELETS.with(counted, count);
        }
        counted = level(counted, PatientField.FIBRINOGEN, Factor.of("fibrinogen"), overrides);
        counted = level(counted, PatientField.ANTITHROMBIN, Factor.of("antithrombin"), overrides);
        return counted.with(counted.id(), overrides);
    }

    /** A share of the set-point as a level. */
    private static Patient level(Patient patient, PatientField field, Factor factor, Map<String, Measure> overrides) {
        Measure share = overrides.remove(factor.parameter("start_share"));
        if (share == null) {
            return patient;
        }
        Measure setpoint = overrides.get(factor.parameter("setpoint"));
        double full = setpoint == null ? factor.setpoint() : setpoint.engineValue();
        return field.with(patient, field.unit().of(share.engineValue() * full));
    }
}
