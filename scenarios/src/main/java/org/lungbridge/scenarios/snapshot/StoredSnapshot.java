package org.lungbridge.scenarios.snapshot;

import org.lungbridge.engine.Snapshot;

/**
 * A snapshot that was read back.
 *
 * @param snapshot the patient
 * @param end_s when the run was to end, s: orders of the scenario after that are not among those waiting
 */
public record StoredSnapshot(Snapshot snapshot, double end_s) {}
