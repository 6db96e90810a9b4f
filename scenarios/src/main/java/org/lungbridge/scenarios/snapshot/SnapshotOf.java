package org.lungbridge.scenarios.snapshot;

import org.jspecify.annotations.Nullable;
import org.lungbridge.scenarios.run.RunOptions;

/**
 * Which run a snapshot belongs to.
 *
 * @param version of the program
 * @param scenario SHA-256 of the scenario
 * @param patient the name of the patient, where the scenario has several
 * @param options how the run is computed; with interval and end
 */
public record SnapshotOf(
        String version, String scenario, @Nullable String patient, RunOptions options) {}
