package org.lungbridge.scenarios.reading;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lungbridge.scenarios.document.Measure;
import org.lungbridge.scenarios.document.Ratio;
import org.lungbridge.scenarios.document.Scenario;
import org.lungbridge.scenarios.document.StrategyChoice;
import org.lungbridge.scenarios.document.TimelineOrder;
import org.lungbridge.scenarios.document.course.CourseChoice;
import org.lungbridge.scenarios.document.course.CourseDocument;
import org.lungbridge.scenarios.document.strategy.Comparison;
import org.lungbridge.scenarios.document.strategy.StrategyDocument;
import org.lungbridge.scenarios.document.teaching.ChecklistChoice;
import org.lungbridge.scenarios.document.teaching.ChecklistDocument;
import org.lungbridge.scenarios.document.teaching.Clause;
import org.lungbridge.scenarios.document.teaching.RuleOrder;
import org.lungbridge.scenarios.document.teaching.When;
import org.lungbridge.scenarios.document.trial.Predicate;
import org.lungbridge.scenarios.document.trial.ScenarioChoice;

/**
 * Turns a tree into records. It goes through every field even where one failed, so that all problems are found; a record
 * with a problem becomes null.
 */
final class RecordBinder {
    /** Records that are written as one text. */
    private static final Set<Class<?>> TEXTS =
            Set.of(Measure.class, Ratio.class, Comparison.class, Clause.class, Predicate.class);

    private static final JsonTree AT_ONCE = new JsonTree.Text(Place.DOCUMENT, "0 s");

    private final Problems problems;
    private final KnownDevices devices;
    private final ValueBinder values;

    RecordBinder(Problems problems, KnownDevices devices) {
        this.problems = problems;
        this.devices = devices;
        this.values = new ValueBinder(problems, devices);
    }

    /** The record of the whole document. */
    <T extends Record> @Nullable T document(JsonTree tree, Class<T> type) {
        if (tree instanceof JsonTree.Branch branch) {
            return type.cast(record(branch, type, Set.of()));
        }
        problems.add(tree.place(), "The document is %s; an object { … } is due.".formatted(tree.inWords()));
        return null;
    }

    /** One order of a timeline that stands by itself. */
    @Nullable
    TimelineOrder order(JsonTree tree) {
        FieldShape timeline = FieldShape.of(Scenario.class).stream()
                .filter(field -> field.name().equals("timeline"))
                .findFirst()
                .orElseThrow();
        return (TimelineOrder) oneOf(tree, timeline.item("order", TimelineOrder.class), TimelineOrder.class);
    }

    private @Nullable Object bind(JsonTree tree, FieldShape field) {
        Type type = field.type();
        if (type instanceof ParameterizedType generic) {
            return generic.getRawType() == List.class ? list(tree, field, generic) : map(tree, field, generic);
        }
        Class<?> plain = (Class<?>) type;
        if (plain.isSealed()) {
            return oneOf(tree, field, plain);
        }
        if (plain == StrategyChoice.class) {
            return strategy(tree, field);
        }
        if (plain == CourseChoice.class) {
            return course(tree, field);
        }
        if (plain == ScenarioChoice.class) {
            return scenario(tree, field);
        }
        if (plain == When.class) {
            return when(tree, field);
        }
        if (plain == RuleOrder.class) {
            return ruleOrder(tree, field);
        }
        if (plain == ChecklistChoice.class) {
            return checklist(tree, field);
        }
        boolean nested = plain.isRecord() && !TEXTS.contains(plain);
        return nested ? nested(tree, field, plain) : values.bind(tree, field, plain);
    }

    /** A shipped strategy by its name, or one that is written out. */
    private @Nullable Object strategy(JsonTree tree, FieldShape field) {
        if (tree instanceof JsonTree.Branch branch) {
            Object inline = record(branch, StrategyDocument.class, Set.of());
            return inline == null ? null : new StrategyChoice(null, (StrategyDocument) inline);
        }
        if (!(tree instanceof JsonTree.Text text)) {
            return values.wrongType(tree, field, "the name of a strategy or an object { … }");
        }
        return devices.strategies().contains(text.value())
                ? new StrategyChoice(text.value(), null)
                : values.unknown(text.place(), "The strategy", text.value(), devices.strategies());
    }

    /** A shipped scenario by its name, or one that is written out. */
    private @Nullable Object scenario(JsonTree tree, FieldShape field) {
        if (tree instanceof JsonTree.Branch branch) {
            Object inline = record(branch, Scenario.class, Set.of());
            return inline == null ? null : new ScenarioChoice(null, (Scenario) inline);
        }
        if (!(tree instanceof JsonTree.Text text)) {
            return values.wrongType(tree, field, "the name of a scenario or an object { … }");
        }
        return devices.scenarios().contains(text.value())
                ? new ScenarioChoice(text.value(), null)
                : values.unknown(text.place(), "The scenario", text.value(), devices.scenarios());
    }

    /** A shipped course protocol by its name, or one that is written out. */
    private @Nullable Object course(JsonTree tree, FieldShape field) {
        if (tree instanceof JsonTree.Branch branch) {
            Object inline = record(branch, CourseDocument.class, Set.of());
            return inline == null ? null : new CourseChoice(null, (CourseDocument) inline);
        }
        if (!(tree instanceof JsonTree.Text text)) {
            return values.wrongType(tree, field, "the name of a course or an object { … }");
        }
        return devices.courses().contains(text.value())
                ? new CourseChoice(text.value(), null)
                : values.unknown(text.place(), "The course", text.value(), devices.courses());
    }

    /** A shipped checklist by its name, or one that is written out. */
    private @Nullable Object checklist(JsonTree tree, FieldShape field) {
        if (tree instanceof JsonTree.Branch branch) {
            Object inline = record(branch, ChecklistDocument.class, Set.of());
            return inline == null ? null : new ChecklistChoice(null, (ChecklistDocument) inline);
        }
        if (!(tree instanceof JsonTree.Text text)) {
            return values.wrongType(tree, field, "the name of a checklist or an object { … }");
        }
        return devices.checklists().contains(text.value())
                ? new ChecklistChoice(text.value(), null)
                : values.unknown(text.place(), "The checklist", text.value(), devices.checklists());
    }

    /** A condition: a line, or an object with one way of joining. */
    private @Nullable Object when(JsonTree tree, FieldShape field) {
        if (tree instanceof JsonTree.Text text) {
            return LineText.read(text.value(), text.place(), problems) == null
                    ? null
                    : When.of(new Clause(text.value()));
        }
        if (!(tree instanceof JsonTree.Branch branch)) {
            return values.wrongType(tree, field, "a condition, a text such as \"SpO2 < 0.88\" or an object { … },");
        }
        List<String> ways = Stream.of("when", "all", "any", "not")
                .filter(branch.members()::containsKey)
                .toList();
        if (ways.size() != 1) {
            problems.add(
                    branch.place(),
                    "A condition has (%s); one of (when, all, any, not) is due."
                            .formatted(ways.isEmpty() ? "none" : String.join(", ", ways)));
        }
        return record(branch, When.class, Set.of());
    }

    /** An order of the timeline whose time counts from the firing of a rule. */
    private @Nullable Object ruleOrder(JsonTree tree, FieldShape field) {
        if (!(tree instanceof JsonTree.Branch branch)) {
            return values.wrongType(tree, field, "an object { … }");
        }
        Map<String, JsonTree.Member> members = new LinkedHashMap<>(branch.members());
        JsonTree.Member at = members.remove("at");
        if (at != null) {
            problems.add(
                    at.name(),
                    "The field (at) counts from the start of the run; an order of a rule comes when it fires.",
                    "(after) was meant, the time from there.");
        }
        JsonTree.Member after = members.remove("after");
        members.put("at", after != null ? after : new JsonTree.Member(branch.place(), AT_ONCE));
        Object order = oneOf(new JsonTree.Branch(branch.place(), members), field, TimelineOrder.class);
        return order == null ? null : new RuleOrder((TimelineOrder) order);
    }

    private @Nullable Object nested(JsonTree tree, FieldShape field, Class<?> type) {
        return tree instanceof JsonTree.Branch branch
                ? record(branch, type, Set.of())
                : values.wrongType(tree, field, "an object { … }");
    }

    private @Nullable Object list(JsonTree tree, FieldShape field, ParameterizedType type) {
        if (!(tree instanceof JsonTree.Row row)) {
            return values.wrongType(tree, field, "an array [ … ]");
        }
        Type itemType = type.getActualTypeArguments()[0];
        List<Object> items = new ArrayList<>();
        for (int i = 0; i < row.items().size(); i++) {
            Object bound = bind(row.items().get(i), field.item(field.name() + "[" + i + "]", itemType));
            if (bound != null) {
                items.add(bound);
            }
        }
        return items.size() == row.items().size() ? items : null;
    }

    private @Nullable Object map(JsonTree tree, FieldShape field, ParameterizedType type) {
        if (!(tree instanceof JsonTree.Branch branch)) {
            return values.wrongType(tree, field, "an object { … }");
        }
        Map<String, Object> entries = new LinkedHashMap<>();
        branch.members().forEach((name, member) -> {
            FieldShape entry = field.item(name, type.getActualTypeArguments()[1]);
            boolean words = entry.type() == String.class && member.value() instanceof JsonTree.Text;
            Object bound = words ? ((JsonTree.Text) member.value()).value() : bind(member.value(), entry);
            if (bound != null) {
                entries.put(name, bound);
            }
        });
        return entries.size() == branch.members().size() ? entries : null;
    }

    private @Nullable Object oneOf(JsonTree tree, FieldShape field, Class<?> type) {
        if (!(tree instanceof JsonTree.Branch branch)) {
            return values.wrongType(tree, field, "an object { … }");
        }
        String tag = type.getAnnotation(JsonTypeInfo.class).property();
        Map<String, Class<?>> known = new LinkedHashMap<>();
        Arrays.stream(type.getAnnotation(JsonSubTypes.class).value())
                .forEach(sub -> known.put(sub.name(), sub.value()));
        JsonTree.Member member = branch.members().get(tag);
        if (member == null) {
            problems.add(
                    branch.place(),
                    "The field (%s) is missing; known are (%s).".formatted(tag, String.join(", ", known.keySet())));
            return null;
        }
        if (!(member.value() instanceof JsonTree.Text name)) {
            return values.wrongType(
                    member.value(),
                    field.item(tag, String.class),
                    "one of (" + String.join(", ", known.keySet()) + ")");
        }
        Class<?> chosen = known.get(name.value());
        return chosen == null
                ? values.unknown(name.place(), "The " + tag, name.value(), known.keySet())
                : record(branch, chosen, Set.of(tag));
    }

    private @Nullable Object record(JsonTree.Branch branch, Class<?> type, Set<String> tags) {
        List<FieldShape> fields = FieldShape.of(type);
        reportUnknown(branch, fields, tags);
        @Nullable Object[] arguments = new @Nullable Object[fields.size()];
        boolean complete = true;
        for (int i = 0; i < arguments.length; i++) {
            FieldShape field = fields.get(i);
            JsonTree.Member member = branch.members().get(field.name());
            if (member == null) {
                complete &= !field.required();
                reportMissing(branch, field);
                continue;
            }
            arguments[i] = bind(member.value(), field);
            complete &= arguments[i] != null;
        }
        return complete ? construct(type, arguments) : null;
    }

    private void reportMissing(JsonTree.Branch branch, FieldShape field) {
        if (field.required()) {
            String due = field.limits().alternatives().isEmpty()
                    ? ""
                    : ", " + field.limits().inWords() + ",";
            String known = field.type() instanceof Class<?> type && type.isEnum()
                    ? "; known are ("
                            + String.join(", ", ValueBinder.choices(type).keySet()) + ")"
                    : "";
            problems.add(branch.place(), "The field (%s)%s is missing%s.".formatted(field.name(), due, known));
        }
    }

    private void reportUnknown(JsonTree.Branch branch, List<FieldShape> fields, Set<String> tags) {
        Set<String> known = new LinkedHashSet<>(tags);
        fields.forEach(field -> known.add(field.name()));
        branch.members().forEach((name, member) -> {
            if (!known.contains(name)) {
                values.unknown(member.name(), "The field", name, known);
            }
        });
    }

    private static Object construct(Class<?> type, @Nullable Object[] arguments) {
        Class<?>[] types = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(types);
            return constructor.newInstance(arguments);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("The record (" + type.getName() + ") cannot be made.", impossible);
        }
    }
}
