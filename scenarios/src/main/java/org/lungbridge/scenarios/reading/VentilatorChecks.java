package org.lungbridge.scenarios.reading;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Follows the ventilator from the baseline through the timeline: the mode decides which settings it needs. */
final class VentilatorChecks {
    private static final String VOLUME = "tidalVolume";
    private static final String PRESSURE = "inspiratoryPressure";

    private final JsonTree document;
    private final Problems problems;
    private @Nullable String mode;
    private boolean volumeKnown;
    private boolean pressureKnown;

    VentilatorChecks(JsonTree document, Problems problems) {
        this.document = document;
        this.problems = problems;
    }

    void check() {
        TreeView.patients(document).forEach(this::check);
    }

    private void check(JsonTree patient) {
        Optional<JsonTree> baseline = TreeView.find(patient, "baseline", "ventilator");
        if (baseline.isEmpty() || !(baseline.get() instanceof JsonTree.Branch)) {
            return;
        }
        mode = null;
        volumeKnown = false;
        pressureKnown = false;
        follow(baseline.get());
        for (JsonTree entry : TreeView.items(document, "timeline")) {
            if (TreeView.text(entry, "order").orElse("").equals("set-ventilator")) {
                follow(entry);
            }
        }
    }

    private void follow(JsonTree settings) {
        String next = TreeView.text(settings, "mode").orElse(mode);
        boolean switched = next != null && !next.equals(mode);
        mode = next;
        volumeKnown |= TreeView.has(settings, VOLUME);
        pressureKnown |= TreeView.has(settings, PRESSURE);
        if (mode != null && switched) {
            needed(settings, "volume-control", VOLUME, volumeKnown);
            needed(settings, "pressure-control", PRESSURE, pressureKnown);
        }
        idle(settings, "volume-control", PRESSURE);
        idle(settings, "pressure-control", VOLUME);
        if (TreeView.has(settings, "inspiratoryFraction") && TreeView.has(settings, "I:E")) {
            problems.add(
                    TreeView.placeOf(settings, "I:E"),
                    "The fields (inspiratoryFraction) and (I:E) say the same; one of them is due.");
        }
    }

    private void needed(JsonTree settings, String inMode, String field, boolean known) {
        if (inMode.equals(mode) && !known) {
            problems.add(
                    settings.place(), "The mode (%s) needs the field (%s), which is missing.".formatted(inMode, field));
        }
    }

    private void idle(JsonTree settings, String inMode, String field) {
        if (inMode.equals(mode) && TreeView.has(settings, field)) {
            problems.add(
                    TreeView.placeOf(settings, field),
                    "The field (%s) has no effect in the mode (%s).".formatted(field, inMode),
                    "the mode is the other one, or the field is left over.");
        }
    }
}
