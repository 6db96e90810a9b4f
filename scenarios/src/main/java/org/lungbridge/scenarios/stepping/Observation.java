package org.lungbridge.scenarios.stepping;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lungbridge.engine.EventRecord;
import org.lungbridge.laboratory.Result;
import org.lungbridge.scenarios.reading.NearestWord;
import org.lungbridge.vocabulary.OutputVariables;

/**
 * What there is to know of a patient at a moment.
 *
 * @param time_s simulated time since the start, s
 * @param values every output variable by its id, true values, in its own unit; see {@link OutputVariables}
 * @param events what has happened since the last observation
 * @param results what has come back from the laboratory since the last observation, with the errors of its devices
 */
public record Observation(double time_s, Map<String, Double> values, List<EventRecord> events, List<Result> results) {
    /** An observation that nobody changes afterwards. */
    public Observation {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        events = List.copyOf(events);
        results = List.copyOf(results);
    }

    /**
     * One value, in the unit of its variable.
     *
     * @param id such as {@code PaCO2_mmHg}
     * @throws IllegalArgumentException if no variable has this id; the message names the nearest one
     */
    public double value(String id) {
        Double value = values.get(id);
        if (value == null) {
            String hint = NearestWord.find(id, values.keySet())
                    .map("%nMaybe (%s) was meant."::formatted)
                    .orElse("");
            throw new IllegalArgumentException("No variable is called (%s).%s".formatted(id, hint));
        }
        return value;
    }

    /** The newest of the results of a test, if one has come back since the last observation. */
    public Optional<Result> result(String test) {
        return results.stream().filter(result -> result.test().equals(test)).reduce((first, second) -> second);
    }
}
