package org.lungbridge.cli;

import org.lungbridge.scenarios.document.Scenario;

/** The simulator in earnest. */
final class EngineSimulator implements Simulator {
    @Override
    public Prepared prepare(Scenario scenario, Settings settings) {
        throw new CommandFailure(
                ExitCode.FAILURE,
                "The scenario (%s) cannot be run yet: no patient is assembled.".formatted(scenario.id()),
                "a later version can.");
    }
}
