package org.lungbridge.scenarios.reading;

import org.lungbridge.scenarios.document.Scenario;
import org.lungbridge.scenarios.document.trial.ScenarioChoice;

/** Reads the scenarios a trial names. */
record TrialScenarios(DocumentReader reader, KnownDevices devices) {
    /** The scenario, named or written out. */
    Scenario of(ScenarioChoice choice) {
        Scenario inline = choice.inline();
        String name = String.valueOf(choice.name());
        return inline == null ? reader.scenario(name, devices.scenario(name)) : inline;
    }
}
