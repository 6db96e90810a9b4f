package org.lungbridge.scenarios.reading;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lungbridge.scenarios.document.Dimension;

/**
 * Follows the ventilator from the baseline through the timeline: the mode decides which settings it needs and which have
 * an effect. A setting that another mode has used for its own purpose must be written again.
 */
final class VentilatorChecks {
    private static final String VOLUME_CONTROL = "volume-control";
    private static final String PRESSURE_CONTROL = "pressure-control";
    private static final String PRESSURE_SUPPORT = "pressure-support";
    private static final String APRV = "aprv";

    private static final String PEEP = "PEEP";
    private static final String RATE = "respiratoryRate";
    private static final String FRACTION = "inspiratoryFraction";
    private static final String RATIO = "I:E";
    private static final String INSPIRATORY_PRESSURE = "inspiratoryPressure";
    private static final String SUPPORT = "pressureSupport";
    private static final String TIDAL_VOLUME = "tidalVolume";
    private static final String LIMIT = "pressureLimit";
    private static final List<String> RELEASE = List.of("pressureHigh", "pressureLow", "timeHigh", "timeLow");

    /** What a mode cannot do without. */
    private static final Map<String, List<String>> NEEDS = Map.of(
            VOLUME_CONTROL, List.of(TIDAL_VOLUME, PEEP, RATE, FRACTION),
            PRESSURE_CONTROL, List.of(INSPIRATORY_PRESSURE, PEEP, RATE, FRACTION),
            PRESSURE_SUPPORT, List.of(SUPPORT, PEEP),
            APRV, RELEASE);
    /** What a mode uses for its own purpose, so that it is not known afterwards. */
    private static final Map<String, List<String>> SPOILS = Map.of(
            VOLUME_CONTROL, List.of(),
            PRESSURE_CONTROL, List.of(SUPPORT),
            PRESSURE_SUPPORT, List.of(INSPIRATORY_PRESSURE),
            APRV, List.of(INSPIRATORY_PRESSURE, SUPPORT, PEEP, RATE, FRACTION));

    private static final List<String> KNOWN_AT_START = List.of(PEEP, RATE, FRACTION);
    private static final Map<String, List<String>> ACTS_IN = actsIn();

    private final JsonTree document;
    private final Problems problems;
    private final Set<String> known = new HashSet<>();
    private @Nullable String mode;
    private String high = "";
    private String low = "";
    private String peep = "";
    private String limit = "";

    VentilatorChecks(JsonTree document, Problems problems) {
        this.document = document;
        this.problems = problems;
    }

    private static Map<String, List<String>> actsIn() {
        Map<String, List<String>> acts = new LinkedHashMap<>();
        acts.put(TIDAL_VOLUME, List.of(VOLUME_CONTROL));
        acts.put(LIMIT, List.of(VOLUME_CONTROL));
        acts.put(INSPIRATORY_PRESSURE, List.of(PRESSURE_CONTROL));
        acts.put(SUPPORT, List.of(PRESSURE_SUPPORT));
        acts.put("backupRate", List.of(PRESSURE_SUPPORT));
        acts.put(PEEP, List.of(VOLUME_CONTROL, PRESSURE_CONTROL, PRESSURE_SUPPORT));
        acts.put(RATE, List.of(VOLUME_CONTROL, PRESSURE_CONTROL));
        acts.put(FRACTION, List.of(VOLUME_CONTROL, PRESSURE_CONTROL));
        acts.put(RATIO, List.of(VOLUME_CONTROL, PRESSURE_CONTROL));
        RELEASE.forEach(field -> acts.put(field, List.of(APRV)));
        return acts;
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
        known.clear();
        known.addAll(KNOWN_AT_START);
        limit = "";
        follow(baseline.get());
        for (JsonTree entry : TreeView.items(document, "timeline")) {
            String order = TreeView.text(entry, "order").orElse("");
            if (order.equals("set-ventilator")) {
                follow(entry);
            } else if (order.equals("recruitment-maneuver")) {
                oneWayToRecruit(entry);
            } else if (order.equals("intubate")) {
                volumeControlled(entry);
            }
            oxygenOnce(entry);
        }
    }

    /** A new tube begins in volume control with everything that needs. */
    private void volumeControlled(JsonTree settings) {
        mode = VOLUME_CONTROL;
        known.addAll(List.of(TIDAL_VOLUME, PEEP, RATE, FRACTION));
        RELEASE.forEach(known::remove);
        peep = TreeView.text(settings, PEEP).orElse("8 cmH2O");
    }

    private void oxygenOnce(JsonTree entry) {
        if (TreeView.has(entry, "flow") && TreeView.has(entry, "FiO2")) {
            problems.add(
                    TreeView.placeOf(entry, "flow"), "The fields (FiO2) and (flow) say the same; one of them is due.");
        }
    }

    private void follow(JsonTree settings) {
        String next = TreeView.text(settings, "mode").orElse(mode);
        boolean switched = next != null && !next.equals(mode);
        mode = next;
        if (mode != null && NEEDS.containsKey(mode)) {
            if (switched) {
                SPOILS.getOrDefault(mode, List.of()).forEach(known::remove);
                RELEASE.forEach(known::remove);
            }
            learn(settings);
            if (switched) {
                NEEDS.getOrDefault(mode, List.of()).forEach(field -> needed(settings, field));
            }
            ACTS_IN.forEach((field, modes) -> idle(settings, field, modes));
        }
        releaseDownward(settings);
        limitAbovePeep(settings);
        if (TreeView.has(settings, FRACTION) && TreeView.has(settings, RATIO)) {
            problems.add(
                    TreeView.placeOf(settings, RATIO),
                    "The fields (inspiratoryFraction) and (I:E) say the same; one of them is due.");
        }
    }

    /** Follows the two pressures of release, which different orders may write. */
    private void releaseDownward(JsonTree settings) {
        high = TreeView.text(settings, "pressureHigh").orElse(high);
        low = TreeView.text(settings, "pressureLow").orElse(low);
        boolean written = TreeView.has(settings, "pressureHigh") || TreeView.has(settings, "pressureLow");
        if (written && pressure(low) >= pressure(high)) {
            String field = TreeView.has(settings, "pressureLow") ? "pressureLow" : "pressureHigh";
            problems.add(
                    TreeView.placeOf(settings, field),
                    "The field (pressureLow) is (%s), not below the pressureHigh (%s).".formatted(low, high));
        }
    }

    /** Follows PEEP and the pressure limit, which different orders may write. */
    private void limitAbovePeep(JsonTree settings) {
        peep = TreeView.text(settings, PEEP).orElse(peep);
        limit = TreeView.text(settings, LIMIT).orElse(limit);
        boolean written = TreeView.has(settings, PEEP) || TreeView.has(settings, LIMIT);
        if (written && pressure(limit) <= pressure(peep)) {
            String field = TreeView.has(settings, LIMIT) ? LIMIT : PEEP;
            problems.add(
                    TreeView.placeOf(settings, field),
                    "The field (pressureLimit) is (%s), not above the PEEP (%s).".formatted(limit, peep));
        }
    }

    /** A pressure in engine units; not a number where it cannot be read. */
    private static double pressure(String text) {
        return QuantityText.read(text, List.of(Dimension.PRESSURE)) instanceof QuantityText.Outcome.Read read
                ? read.measure().engineValue()
                : Double.NaN;
    }

    private void learn(JsonTree settings) {
        for (String field : ACTS_IN.keySet()) {
            if (TreeView.has(settings, field)) {
                known.add(field.equals(RATIO) ? FRACTION : field);
            }
        }
    }

    private void needed(JsonTree settings, String field) {
        if (!known.contains(field)) {
            String written = field.equals(FRACTION) ? FRACTION + ") or (" + RATIO : field;
            problems.add(
                    settings.place(), "The mode (%s) needs the field (%s), which is missing.".formatted(mode, written));
        }
    }

    private void idle(JsonTree settings, String field, List<String> modes) {
        if (TreeView.has(settings, field) && !modes.contains(mode)) {
            problems.add(
                    TreeView.placeOf(settings, field),
                    "The field (%s) has no effect in the mode (%s).".formatted(field, mode),
                    "the mode is another one (%s), or the field is left over.".formatted(String.join(", ", modes)));
        }
    }

    private void oneWayToRecruit(JsonTree maneuver) {
        boolean sustained = TreeView.has(maneuver, "sustainedPressure");
        for (String field : List.of(PEEP, INSPIRATORY_PRESSURE)) {
            if (sustained && TreeView.has(maneuver, field)) {
                problems.add(
                        TreeView.placeOf(maneuver, field),
                        "The field (%s) does not go with (sustainedPressure).".formatted(field),
                        "the maneuver is either one sustained inflation or breaths above a PEEP.");
            } else if (!sustained && !TreeView.has(maneuver, field)) {
                problems.add(
                        maneuver.place(),
                        "The maneuver needs the field (%s), which is missing.".formatted(field),
                        "it is one sustained inflation with the field (sustainedPressure).");
            }
        }
    }
}
