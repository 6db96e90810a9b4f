package org.lungbridge.scenarios.document.snapshot;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lungbridge.scenarios.document.About;

/** One patient at one moment of a run: enough to go on as if it had not been stopped. */
@About("One patient at one moment of a run, in engine units: s, L, mmHg, mmol, g, IU and fractions of 1.")
public record SnapshotDocument(
        @JsonProperty("$schema") @About("The address of this schema, for editors; not used by the engine.") @Nullable
        String schema,

        @About("The form of this document.") double form,

        @About("The version of the program that wrote it; no other reads it.")
        String version,

        @About("SHA-256 of the scenario of the run.") String scenario,

        @About("The name of the patient, where the scenario has several.") @Nullable
        String patient,

        @About("How the run is computed.") RunSettings settings,

        @About("The moment, s: the last at which the engine stood still.")
        double time_s,

        @About("The patient.") LaneDocument lane,

        @About("Orders that are waiting, first things first.")
        List<WrittenOrder> pending,

        @About("What has come out so far.") WrittenSoFar written,

        @About("How often each counter was asked for, random numbers among them.")
        Map<String, Double> counters,

        @About("Results and decisions on file, first things first.")
        List<WrittenOrder> filed,

        @About("What the solver has done so far.") SolverWork work) {
    /** A document whose lists nobody changes afterwards. */
    public SnapshotDocument {
        pending = List.copyOf(pending);
        filed = List.copyOf(filed);
        counters = Collections.unmodifiableMap(new LinkedHashMap<>(counters));
    }
}
