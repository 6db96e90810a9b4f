package org.lungbridge.scenarios.reading;

import org.lungbridge.scenarios.document.trial.Trial;

/** What only shows between the fields of a trial; each of them is right by itself. */
final class TrialChecks {
    TrialChecks(Trial trial, JsonTree tree, DocumentReader reader, KnownDevices devices, Problems problems) {}

    void check() {}
}
