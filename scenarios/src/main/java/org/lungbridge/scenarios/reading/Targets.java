package org.lungbridge.scenarios.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.lungbridge.model.ParameterInfo;
import org.lungbridge.quantity.Unit;
import org.lungbridge.scenarios.document.Dimension;
import org.lungbridge.scenarios.document.Measure;
import org.lungbridge.scenarios.document.Takes;
import org.lungbridge.scenarios.document.trial.MarginalUse;
import org.lungbridge.scenarios.document.trial.PatientField;
import org.lungbridge.scenarios.document.trial.Sensitivity;
import org.lungbridge.scenarios.document.trial.Trial;

/** What numbers of a trial set in its patients: values of the document and parameters of the model, with units and ranges. */
final class Targets {
    private final SortedMap<String, ParameterInfo> parameters;
    private final Problems problems;

    /** What is known of a target: its unit, what it may be, and how it is called. */
    record Target(String name, Unit unit, double low, double high, boolean isWord) {
        boolean isMeasuredIn(Unit other) {
            return other == unit
                    || Arrays.stream(Dimension.values())
                            .anyMatch(dimension -> dimension.holds(unit) && dimension.holds(other));
        }

        /** A measure in the unit of the target. */
        double of(Measure measure) {
            return measure.unit() == unit ? measure.value() : unit.of(measure.engineValue());
        }
    }

    Targets(Trial trial, Problems problems) {
        this.parameters = KnownParameters.of(trial.lungResolution().lung());
        this.problems = problems;
    }

    /** The target of this name; a problem is told if there is none. */
    Optional<Target> find(String name, Place place) {
        Optional<Target> found = PatientField.find(name).map(Targets::of).or(() -> parameter(name));
        if (found.isEmpty()) {
            List<String> known = new ArrayList<>(PatientField.ids());
            known.addAll(parameters.keySet());
            problems.add(
                    place,
                    "Nothing of a patient is called (%s); known are (%s) and the parameters of docs/parameters.md."
                            .formatted(Words.shortened(name), String.join(", ", PatientField.ids())),
                    Words.meant(name, known));
        }
        return found;
    }

    private static Target of(PatientField field) {
        Optional<Takes> limits = field.limits();
        return new Target(
                field.id(),
                field.unit(),
                limits.map(takes -> field.unit().of(Limits.low(takes))).orElse(Double.NEGATIVE_INFINITY),
                limits.map(takes -> field.unit().of(Limits.high(takes))).orElse(Double.POSITIVE_INFINITY),
                field.isWord());
    }

    /** A parameter by its name, or all of its parts by the name without their numbers. */
    private Optional<Target> parameter(String name) {
        return parameters.values().stream()
                .filter(info -> isCalled(info.quantity().name(), name))
                .findFirst()
                .map(info -> new Target(name, info.quantity().unit(), info.low(), info.high(), false));
    }

    private static boolean isCalled(String own, String name) {
        return own.equals(name)
                || (own.startsWith(name + ".") && own.substring(name.length()).matches("(\\.\\d+)+"));
    }

    /** Checks the value of a parameter in an arm. */
    void override(String name, Measure value, JsonTree overrides) {
        Place place = TreeView.placeOf(overrides, name);
        ParameterInfo info = parameters.get(name);
        if (info == null) {
            problems.add(
                    place,
                    "The parameter (%s) is unknown; one of docs/parameters.md is due.".formatted(Words.shortened(name)),
                    Words.meant(name, parameters.keySet()));
            return;
        }
        within(new Target(name, info.quantity().unit(), info.low(), info.high(), false), value, place, "value");
    }

    /** Checks unit and range of a value; whether it is right. */
    boolean within(Target target, Measure value, Place place, String field) {
        if (!unit(target, value, place, field)) {
            return false;
        }
        double number = target.of(value);
        if (number < target.low() || number > target.high()) {
            problems.add(
                    place,
                    "The field (%s) is (%s); (%s) may be %s to %s %s."
                            .formatted(
                                    field,
                                    plain(value),
                                    target.name(),
                                    number(target.low()),
                                    number(target.high()),
                                    target.unit() == Unit.ONE
                                            ? ""
                                            : target.unit().code())
                            .replace(" .", "."));
            return false;
        }
        return true;
    }

    /** Checks the unit of a value alone. */
    boolean unit(Target target, Measure value, Place place, String field) {
        boolean right = target.isMeasuredIn(value.unit());
        if (!right) {
            problems.add(
                    place,
                    "The field (%s) is (%s); (%s) is measured in %s, which is due."
                            .formatted(
                                    field,
                                    plain(value),
                                    target.name(),
                                    target.unit() == Unit.ONE
                                            ? "bare numbers"
                                            : "("
                                                    + new Measure(1, target.unit())
                                                            .text()
                                                            .substring(2) + ")"));
        }
        return right;
    }

    /** A measure as it is written. */
    static String plain(Measure value) {
        return value.unit() == Unit.ONE ? number(value.value()) : value.text();
    }

    private static String number(double value) {
        return new Measure(value, Unit.ONE).text().replaceFirst(" .*", "");
    }

    void sensitivity(Sensitivity written, JsonTree tree) {
        Optional<Target> target = find(written.parameter(), TreeView.placeOf(tree, "parameter"));
        if (target.isEmpty()) {
            return;
        }
        Place low = TreeView.placeOf(tree, "low");
        Place high = TreeView.placeOf(tree, "high");
        if (target.get().isWord()) {
            problems.add(low, "The value (%s) is a word; a number is due.".formatted(written.parameter()));
            return;
        }
        // Both ends are looked at, whatever is wrong with the first.
        boolean fine = switch (written.use()) {
            case VALUE ->
                within(target.get(), written.low(), low, "low") & within(target.get(), written.high(), high, "high");
            case SHIFT ->
                unit(target.get(), written.low(), low, "low") & unit(target.get(), written.high(), high, "high");
            case FACTOR -> factor(written.low(), low) & factor(written.high(), high);
        };
        if (fine && !(written.low().engineValue() < written.high().engineValue())) {
            problems.add(low, "The low value is not below the high one.", "the two were exchanged.");
        }
    }

    private boolean factor(Measure value, Place place) {
        boolean right = value.unit() == Unit.ONE && value.value() > 0;
        if (!right) {
            problems.add(
                    place,
                    "A factor is (%s); a bare number above 0 is due.".formatted(plain(value)),
                    "\"as\": \"%s\" was meant.".formatted(value.unit() == Unit.ONE ? "shift" : "value"));
        }
        return right;
    }

    /** Whether a drawn number of this use stands in this unit. */
    boolean takes(Target target, MarginalUse use, Measure value, Place place, String field) {
        if (use != MarginalUse.FACTOR) {
            return unit(target, value, place, field);
        }
        if (value.unit() != Unit.ONE) {
            problems.add(place, "The field (%s) is (%s); a factor has no unit.".formatted(field, value));
        }
        return value.unit() == Unit.ONE;
    }
}
