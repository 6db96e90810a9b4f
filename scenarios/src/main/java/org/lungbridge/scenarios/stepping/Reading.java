package org.lungbridge.scenarios.stepping;

import java.util.LinkedHashMap;
import java.util.Map;
import org.lungbridge.engine.StepView;
import org.lungbridge.engine.StepWatcher;
import org.lungbridge.recording.Column;
import org.lungbridge.scenarios.run.ScenarioRun;

/** Reads a patient at a time, on the way of the solver over it; the run is left then. */
final class Reading implements StepWatcher {
    private final double until_s;
    private final Map<String, Double> values = new LinkedHashMap<>();

    Reading(double until_s) {
        this.until_s = until_s;
    }

    @Override
    public void passed(int lane, double from, double to, StepView view) {
        if (to >= until_s && !isDone()) {
            view.moveTo(until_s);
            for (Column column : ScenarioRun.columns()) {
                values.put(column.id(), column.toDisplay() * view.get(column.quantity()));
            }
        }
    }

    /** Whether the patient was read. */
    boolean isDone() {
        return !values.isEmpty();
    }

    double until_s() {
        return until_s;
    }

    Map<String, Double> values() {
        return values;
    }
}
