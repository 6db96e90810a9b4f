package org.lungbridge.scenarios.run;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lungbridge.fitting.FittedPatient;
import org.lungbridge.fitting.ImplausiblePatient;
import org.lungbridge.physiology.lung.LungResolution;
import org.lungbridge.scenarios.catalogue.DeviceCatalogue;
import org.lungbridge.scenarios.document.Equipment;
import org.lungbridge.scenarios.document.Patient;
import org.lungbridge.scenarios.document.Scenario;

/**
 * Remembers who was found behind which baseline: the same patient in several arms of a trial is looked for once. What comes
 * out is the same as without; safe for many threads.
 */
public final class Admissions {
    private final Map<Arrival, Finding> found;

    /** What a fit depends on. */
    private record Arrival(Patient patient, @Nullable Equipment equipment, LungResolution lung) {}

    /** What came of a fit: a patient, or why there is none. */
    private record Finding(
            @Nullable FittedPatient patient, @Nullable String reason) {}

    /**
     * A memory of so many patients; those asked for longest ago are forgotten first.
     *
     * @param most one is about 50 kB
     */
    public Admissions(int most) {
        this.found = new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1;

            @Override
            protected boolean removeEldestEntry(Map.Entry<Arrival, Finding> eldest) {
                return size() > most;
            }
        };
    }

    /**
     * The patient of a scenario at rest.
     *
     * @throws ImplausiblePatient with the reason if there is no such patient
     */
    FittedPatient admit(Scenario scenario) {
        Arrival arrival = new Arrival(scenario.onlyPatient(), scenario.equipment(), scenario.lung());
        Finding finding = known(arrival);
        if (finding == null) {
            finding = look(scenario);
            remember(arrival, finding);
        }
        FittedPatient patient = finding.patient();
        if (patient == null) {
            throw new ImplausiblePatient(String.valueOf(finding.reason()));
        }
        return patient;
    }

    private static Finding look(Scenario scenario) {
        try {
            return new Finding(Admission.admit(scenario, scenario.lung(), DeviceCatalogue.shipped()), null);
        } catch (ImplausiblePatient nobody) {
            return new Finding(null, nobody.getMessage());
        }
    }

    private synchronized @Nullable Finding known(Arrival arrival) {
        return found.get(arrival);
    }

    private synchronized void remember(Arrival arrival, Finding finding) {
        found.put(arrival, finding);
    }
}
