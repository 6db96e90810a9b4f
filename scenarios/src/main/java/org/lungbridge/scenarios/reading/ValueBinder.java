package org.lungbridge.scenarios.reading;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lungbridge.quantity.Unit;
import org.lungbridge.scenarios.document.Dimension;
import org.lungbridge.scenarios.document.Measure;
import org.lungbridge.scenarios.document.Ratio;
import org.lungbridge.scenarios.document.Spelled;
import org.lungbridge.scenarios.document.WireName;
import org.lungbridge.scenarios.document.strategy.Comparison;
import org.lungbridge.scenarios.document.teaching.Clause;
import org.lungbridge.scenarios.document.trial.Predicate;

/** Reads single values: texts, numbers, quantities, choices. Null means a problem was reported. */
final class ValueBinder {
    private static final Pattern RATIO = Pattern.compile("([0-9]+(?:\\.[0-9]+)?):([0-9]+(?:\\.[0-9]+)?)");
    private static final double LONGEST_RATIO = 20;
    private static final int LONGEST_TEXT = 10_000;
    /** Names become names of files and folders. */
    private static final int LONGEST_NAME = 100;

    private final Problems problems;
    private final KnownDevices devices;

    ValueBinder(Problems problems, KnownDevices devices) {
        this.problems = problems;
        this.devices = devices;
    }

    @Nullable
    Object bind(JsonTree tree, FieldShape field, Class<?> type) {
        if (tree instanceof JsonTree.Broken) {
            return null;
        }
        if (type == Measure.class) {
            return measure(tree, field);
        }
        if (type == double.class || type == Double.class) {
            return number(tree, field);
        }
        if (type == boolean.class || type == Boolean.class) {
            return tree instanceof JsonTree.Flag flag ? (Object) flag.value() : wrongType(tree, field, "true or false");
        }
        if (type == Ratio.class) {
            return ratio(tree, field);
        }
        if (type == Comparison.class) {
            return tree instanceof JsonTree.Text text
                    ? ComparisonText.read(text.value(), text.place(), problems)
                    : wrongType(tree, field, "a condition such as \"platelets < 50 10^9/L\"");
        }
        if (type == Clause.class) {
            return clause(tree, field);
        }
        if (type == Predicate.class) {
            return tree instanceof JsonTree.Text text
                    ? PredicateText.read(text.value(), text.place(), problems)
                    : wrongType(tree, field, "a condition such as \"age >= 18 a\"");
        }
        return type.isEnum() ? choice(tree, field, type) : text(tree, field);
    }

    private @Nullable Object clause(JsonTree tree, FieldShape field) {
        if (!(tree instanceof JsonTree.Text text)) {
            return wrongType(tree, field, "a condition such as \"SpO2 < 0.88\"");
        }
        return LineText.read(text.value(), text.place(), problems) == null ? null : new Clause(text.value());
    }

    @Nullable
    Object wrongType(JsonTree tree, FieldShape field, String due) {
        return wrongType(tree, field, due, null);
    }

    private @Nullable Object wrongType(JsonTree tree, FieldShape field, String due, @Nullable String hint) {
        if (!(tree instanceof JsonTree.Broken)) {
            problems.add(
                    tree.place(),
                    "The field (%s) is %s; %s is due.".formatted(field.name(), tree.inWords(), due),
                    hint);
        }
        return null;
    }

    private @Nullable Object text(JsonTree tree, FieldShape field) {
        if (!(tree instanceof JsonTree.Text text)) {
            return wrongType(tree, field, "a text in quotation marks");
        }
        String value = text.value();
        if (value.isBlank() || value.length() > LONGEST_TEXT) {
            String due = "a text of 1 to " + LONGEST_TEXT + " characters";
            return wrongType(tree, field, due);
        }
        if (field.spelled().isPresent()
                && !spelledRight(text, field, field.spelled().get())) {
            return null;
        }
        if (field.device().isPresent()) {
            Collection<String> known = devices.ids(field.device().get());
            String noun = field.device().get().noun();
            return known.contains(value) ? value : unknown(tree.place(), "The " + noun, value, known);
        }
        return value;
    }

    private boolean spelledRight(JsonTree.Text text, FieldShape field, Spelled spelled) {
        boolean longer = text.value().length() > LONGEST_NAME;
        if (!longer && text.value().matches(spelled.value())) {
            return true;
        }
        wrongType(text, field, spelled.inWords() + (longer ? ", at most " + LONGEST_NAME + " characters," : ""));
        return false;
    }

    private @Nullable Object number(JsonTree tree, FieldShape field) {
        if (tree instanceof JsonTree.Figure figure) {
            boolean allowed = field.limits().allow(figure.value());
            if (!allowed) {
                String hint = Meant.within(figure, field.limits());
                outOfRange(tree, field, figure.written(), field.limits().inWords(), hint);
            }
            return allowed ? figure.value() : null;
        }
        return wrongType(tree, field, bareDue(field), Meant.bareNumber(tree, field.limits()));
    }

    private static String bareDue(FieldShape field) {
        String range = field.limits().inWords();
        return range.isEmpty() ? "a bare number" : "a bare number, " + range + ",";
    }

    private @Nullable Object measure(JsonTree tree, FieldShape field) {
        List<Dimension> dimensions = field.limits().dimensions();
        if (tree instanceof JsonTree.Figure figure && dimensions.isEmpty()) {
            return new Measure(figure.value(), Unit.ONE);
        }
        if (!(tree instanceof JsonTree.Text text)) {
            String number = tree instanceof JsonTree.Figure figure ? figure.written() : "";
            return wrongType(tree, field, due(dimensions), Meant.withUnit(number, field.limits()));
        }
        QuantityText.Outcome outcome = QuantityText.read(text.value(), dimensions);
        if (outcome instanceof QuantityText.Outcome.Refused refused) {
            String hint = refused.hint() == null ? Meant.withUnit(text.value(), field.limits()) : refused.hint();
            problems.add(tree.place(), "The field (" + field.name() + ") " + refused.message(), hint);
            return null;
        }
        Measure measure = ((QuantityText.Outcome.Read) outcome).measure();
        boolean allowed = field.limits().allow(measure);
        if (!allowed) {
            String hint = Meant.within(measure, text.value(), field.limits());
            outOfRange(tree, field, text.value(), field.limits().inWordsFor(measure), hint);
        }
        return allowed ? measure : null;
    }

    private static String due(List<Dimension> dimensions) {
        return dimensions.isEmpty()
                ? "a bare number or a text with number and unit"
                : "a text with number and unit, " + QuantityText.allowed(dimensions) + ",";
    }

    private void outOfRange(JsonTree tree, FieldShape field, String written, String range, String hint) {
        String message = "The field (%s) is (%s); allowed is %s.";
        problems.add(tree.place(), message.formatted(field.name(), Words.shortened(written), range), hint);
    }

    private @Nullable Object ratio(JsonTree tree, FieldShape field) {
        String due = "a ratio of inspiration to expiration such as \"1:2\", each part above 0 and at most 20,";
        if (!(tree instanceof JsonTree.Text text)) {
            return wrongType(tree, field, due);
        }
        Matcher matcher = RATIO.matcher(text.value());
        if (!matcher.matches()) {
            return wrongType(tree, field, due);
        }
        double in = Double.parseDouble(matcher.group(1));
        double out = Double.parseDouble(matcher.group(2));
        boolean allowed = Math.min(in, out) > 0 && Math.max(in, out) <= LONGEST_RATIO;
        return allowed ? new Ratio(in, out) : wrongType(tree, field, due);
    }

    private @Nullable Object choice(JsonTree tree, FieldShape field, Class<?> type) {
        Map<String, Object> choices = choices(type);
        if (!(tree instanceof JsonTree.Text text)) {
            return wrongType(tree, field, "one of (" + String.join(", ", choices.keySet()) + ")");
        }
        Object chosen = choices.get(text.value());
        return chosen != null
                ? chosen
                : unknown(
                        tree.place(),
                        "The field (" + field.name() + ") with the value",
                        text.value(),
                        choices.keySet());
    }

    @Nullable
    Object unknown(Place place, String what, String found, Collection<String> known) {
        problems.add(
                place,
                "%s (%s) is unknown; known are (%s)."
                        .formatted(
                                what,
                                Words.shortened(found),
                                String.join(", ", known.stream().sorted().toList())),
                Words.meant(found, known));
        return null;
    }

    /** The words of an enumeration and what they stand for. */
    static Map<String, Object> choices(Class<?> type) {
        Map<String, Object> choices = new LinkedHashMap<>();
        for (Object constant : type.getEnumConstants()) {
            choices.put(WireName.of((Enum<?>) constant), constant);
        }
        return choices;
    }
}
