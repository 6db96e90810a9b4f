package org.lungbridge.scenarios.run;

/** Where the run of a patient begins. */
sealed interface Opening {
    /** At the bedside, as the scenario tells it. */
    record Admitted() implements Opening {}

    /** Where another run was stopped. */
    record TakenUp(Beginning beginning) implements Opening {}

    /** Where a run of the same patient under another timeline comes to a time. */
    record Branched(ScenarioRun earlier, double at_s) implements Opening {}
}
