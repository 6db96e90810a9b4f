package org.lungbridge.scenarios.schema;

import com.fasterxml.classmate.ResolvedType;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.github.victools.jsonschema.generator.CustomDefinition;
import com.github.victools.jsonschema.generator.CustomDefinitionProviderV2;
import com.github.victools.jsonschema.generator.SchemaGenerationContext;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lungbridge.care.Sign;
import org.lungbridge.scenarios.document.Dimension;
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
import org.lungbridge.scenarios.document.trial.endpoint.EndpointCriterion;
import org.lungbridge.scenarios.reading.KnownDevices;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Records that are written as one text: quantities of any dimension, ratios, conditions; strategies and courses, by name or in full. */
final class TextTypes implements CustomDefinitionProviderV2 {
    private static final String SIGNS =
            Arrays.stream(Sign.values()).map(Sign::id).sorted().collect(Collectors.joining("|"));

    /** A condition in one line, see docs/teaching.md. */
    private static final String LINE = "^(order \\S.*|state is \\S+|happened \\S+|\\S+ [<>] \\S.*)$";

    /** A condition on a drawn patient, see docs/trials.md. */
    private static final String PREDICATE = "^\\S+ (<|<=|>|>=|=|!=) \\S.*$";

    private final List<String> strategies;
    private final List<String> courses;
    private final List<String> checklists;
    private final List<String> scenarios;

    TextTypes(KnownDevices known) {
        this.checklists = known.checklists().stream().sorted().toList();
        this.strategies = known.strategies().stream().sorted().toList();
        this.courses = known.courses().stream().sorted().toList();
        this.scenarios = known.scenarios().stream().sorted().toList();
    }

    @Override
    public @Nullable CustomDefinition provideCustomSchemaDefinition(
            ResolvedType type, SchemaGenerationContext context) {
        if (type.isInstanceOf(Measure.class)) {
            ObjectNode schema = context.getGeneratorConfig().createObjectNode();
            schema.putArray("type").add("string").add("number");
            return inline(schema, QuantityPattern.any());
        }
        if (type.isInstanceOf(Ratio.class)) {
            ObjectNode schema = context.getGeneratorConfig().createObjectNode();
            return inline(schema.put("type", "string"), "^[0-9]+(\\.[0-9]+)?:[0-9]+(\\.[0-9]+)?$");
        }
        if (type.isInstanceOf(Comparison.class)) {
            ObjectNode schema = context.getGeneratorConfig().createObjectNode();
            return inline(schema.put("type", "string"), "^(" + SIGNS + ") [<>] \\S.*$");
        }
        if (type.isInstanceOf(Clause.class)) {
            ObjectNode schema = context.getGeneratorConfig().createObjectNode();
            return inline(schema.put("type", "string"), LINE);
        }
        if (type.isInstanceOf(Predicate.class)) {
            ObjectNode schema = context.getGeneratorConfig().createObjectNode();
            return inline(schema.put("type", "string"), PREDICATE);
        }
        if (type.isInstanceOf(ScenarioChoice.class)) {
            return choice(context, scenarios, Scenario.class);
        }
        if (type.isInstanceOf(When.class)) {
            return when(type, context);
        }
        if (type.isInstanceOf(RuleOrder.class)) {
            return ruleOrder(context);
        }
        if (type.isInstanceOf(List.class)
                && type.getTypeBindings().getBoundType(0).isInstanceOf(EndpointCriterion.class)) {
            return criteria(context);
        }
        if (type.isInstanceOf(ChecklistChoice.class)) {
            return choice(context, checklists, ChecklistDocument.class);
        }
        if (type.isInstanceOf(CourseChoice.class)) {
            return choice(context, courses, CourseDocument.class);
        }
        return type.isInstanceOf(StrategyChoice.class) ? choice(context, strategies, StrategyDocument.class) : null;
    }

    /** A line, or an object that joins conditions. */
    private CustomDefinition when(ResolvedType type, SchemaGenerationContext context) {
        ObjectNode schema = context.getGeneratorConfig().createObjectNode();
        schema.put("additionalProperties", true);
        ArrayNode either = schema.putArray("anyOf");
        either.addObject().put("type", "string").put("pattern", LINE);
        either.add(context.createStandardDefinitionReference(type, this));
        return new CustomDefinition(
                schema, CustomDefinition.DefinitionType.INLINE, CustomDefinition.AttributeInclusion.YES);
    }

    /** An order of the timeline with (after) in place of (at); its other fields are those of the timeline. */
    private static CustomDefinition ruleOrder(SchemaGenerationContext context) {
        ObjectNode schema = context.getGeneratorConfig().createObjectNode();
        schema.put("type", "object");
        ObjectNode fields = schema.putObject("properties");
        ArrayNode kinds = fields.putObject("order").put("type", "string").putArray("enum");
        Arrays.stream(TimelineOrder.class.getAnnotation(JsonSubTypes.class).value())
                .forEach(order -> kinds.add(order.name()));
        fields.putObject("after").put("type", "string").put("pattern", QuantityPattern.of(List.of(Dimension.TIME)));
        schema.putArray("required").add("order");
        schema.putObject("not").putArray("required").add("at");
        schema.put("additionalProperties", true);
        return new CustomDefinition(schema);
    }

    /** Criteria within a criterion: by their kinds; reading looks at the rest. */
    private static CustomDefinition criteria(SchemaGenerationContext context) {
        ObjectNode schema = context.getGeneratorConfig().createObjectNode();
        schema.put("type", "array").put("minItems", 1);
        ObjectNode item = schema.putObject("items").put("type", "object");
        ArrayNode kinds = item.putObject("properties")
                .putObject("kind")
                .put("type", "string")
                .putArray("enum");
        Arrays.stream(EndpointCriterion.class.getAnnotation(JsonSubTypes.class).value())
                .forEach(criterion -> kinds.add(criterion.name()));
        item.putArray("required").add("kind");
        item.put("additionalProperties", true);
        return new CustomDefinition(
                schema, CustomDefinition.DefinitionType.INLINE, CustomDefinition.AttributeInclusion.YES);
    }

    /** A shipped document by its name, or one that is written out. */
    private static CustomDefinition choice(SchemaGenerationContext context, List<String> shipped, Class<?> inFull) {
        ObjectNode schema = context.getGeneratorConfig().createObjectNode();
        schema.put("additionalProperties", true);
        ArrayNode either = schema.putArray("anyOf");
        ArrayNode names = either.addObject().put("type", "string").putArray("enum");
        shipped.forEach(names::add);
        ResolvedType written = context.getTypeContext().resolve(inFull);
        either.add(context.createDefinitionReference(written));
        return new CustomDefinition(
                schema, CustomDefinition.DefinitionType.INLINE, CustomDefinition.AttributeInclusion.YES);
    }

    private static CustomDefinition inline(ObjectNode schema, String pattern) {
        return new CustomDefinition(
                schema.put("pattern", pattern),
                CustomDefinition.DefinitionType.INLINE,
                CustomDefinition.AttributeInclusion.YES);
    }
}
