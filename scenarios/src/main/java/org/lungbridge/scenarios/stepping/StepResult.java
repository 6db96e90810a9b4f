package org.lungbridge.scenarios.stepping;

import org.lungbridge.engine.Outcome;

/**
 * What a step has brought.
 *
 * @param observation what there is to know at its end
 * @param done whether the run is over: its end was reached, the patient died, a rule ended it, or it cannot be computed further
 * @param outcome how it ended, or where it stands
 */
public record StepResult(Observation observation, boolean done, Outcome outcome) {}
