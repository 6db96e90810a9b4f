package org.lungbridge.scenarios.document.snapshot;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lungbridge.scenarios.document.About;

/** The numbers of one patient. */
@About("The numbers of one patient, by the names of the model.")
public record LaneDocument(
        @About("What changes by itself.") Map<String, Double> states,

        @About("What is fixed about the patient and the devices.")
        Map<String, Double> parameters,

        @About("What events have set.") Map<String, Double> settings,

        @About("Where iterations start, in the order of the model.")
        List<Double> guesses,

        @About("The next step of the solver, s.") double step_s,
        @About("The error of its last step.") double previousError,

        @About("Whether its first step has yet to be chosen.")
        boolean firstStepPending) {
    /** A lane whose numbers nobody changes afterwards. */
    public LaneDocument {
        guesses = List.copyOf(guesses);
        states = Collections.unmodifiableMap(new LinkedHashMap<>(states));
        parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
        settings = Collections.unmodifiableMap(new LinkedHashMap<>(settings));
    }
}
