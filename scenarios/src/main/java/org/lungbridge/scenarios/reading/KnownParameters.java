package org.lungbridge.scenarios.reading;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.lungbridge.model.ParameterInfo;
import org.lungbridge.patient.PatientModel;
import org.lungbridge.physiology.lung.LungResolution;

/** The parameters of a patient, by name. */
final class KnownParameters {
    /** By resolution, assembled on first use. */
    private static final Map<LungResolution, SortedMap<String, ParameterInfo>> PARAMETERS = new ConcurrentHashMap<>();

    private KnownParameters() {}

    /** Those of a patient with a lung of this resolution. */
    static SortedMap<String, ParameterInfo> of(LungResolution lung) {
        return PARAMETERS.computeIfAbsent(lung, KnownParameters::assembled);
    }

    private static SortedMap<String, ParameterInfo> assembled(LungResolution lung) {
        SortedMap<String, ParameterInfo> all = new TreeMap<>();
        for (ParameterInfo info : PatientModel.assemble(1, lung).parameters()) {
            all.put(info.quantity().name(), info);
        }
        return Collections.unmodifiableSortedMap(all);
    }
}
