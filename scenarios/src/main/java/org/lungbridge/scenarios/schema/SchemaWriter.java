package org.lungbridge.scenarios.schema;

import com.github.victools.jsonschema.generator.FieldScope;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigPart;
import com.github.victools.jsonschema.generator.SchemaVersion;
import com.github.victools.jsonschema.module.jackson.JacksonOption;
import com.github.victools.jsonschema.module.jackson.JacksonSchemaModule;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lungbridge.scenarios.document.About;
import org.lungbridge.scenarios.document.Scenario;
import org.lungbridge.scenarios.document.snapshot.SnapshotDocument;
import org.lungbridge.scenarios.document.strategy.StrategyDocument;
import org.lungbridge.scenarios.document.teaching.ChecklistDocument;
import org.lungbridge.scenarios.document.teaching.LearnerScript;
import org.lungbridge.scenarios.document.teaching.MarksDocument;
import org.lungbridge.scenarios.document.teaching.PlayDocument;
import org.lungbridge.scenarios.document.trial.Trial;
import org.lungbridge.scenarios.document.trial.endpoint.EndpointDefinition;
import org.lungbridge.scenarios.reading.KnownDevices;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes the schema of a document from its record. */
public final class SchemaWriter {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    /** The field for notes of the author. */
    private static final String NOTE = "^\\$comment$";

    private final KnownDevices devices;

    /** A writer that offers these devices to the author. */
    public SchemaWriter(KnownDevices devices) {
        this.devices = devices;
    }

    /** The schema of the scenario. */
    public String scenario() {
        ObjectNode schema = new SchemaGenerator(configuration().build()).generateSchema(Scenario.class);
        schema.put("title", "Lungbridge scenario");
        ArrayNode either = schema.putArray("oneOf");
        List.of("patient", "patients")
                .forEach(name -> either.addObject().putArray("required").add(name));
        return text(schema);
    }

    /** The schema of the strategy. */
    public String strategy() {
        return plain(StrategyDocument.class, "Lungbridge strategy");
    }

    /** The schema of the trial. */
    public String trial() {
        return plain(Trial.class, "Lungbridge trial");
    }

    /** The schema of the definition of an endpoint. */
    public String endpoint() {
        return plain(EndpointDefinition.class, "Lungbridge endpoint");
    }

    /** The schema of the checklist. */
    public String checklist() {
        return plain(ChecklistDocument.class, "Lungbridge checklist");
    }

    /** The schema of the script of a learner. */
    public String learner() {
        return plain(LearnerScript.class, "Lungbridge script of a learner");
    }

    /** The schema of marks given by hand. */
    public String marks() {
        return plain(MarksDocument.class, "Lungbridge marks");
    }

    /** The schema of what people did in a session. */
    public String play() {
        return plain(PlayDocument.class, "Lungbridge play of a session");
    }

    /** The schema of the snapshot. */
    public String snapshot() {
        return plain(SnapshotDocument.class, "Lungbridge snapshot");
    }

    private String plain(Class<?> document, String title) {
        ObjectNode schema = new SchemaGenerator(configuration().build()).generateSchema(document);
        schema.put("title", title);
        return text(schema);
    }

    private static String text(ObjectNode schema) {
        allowNotes(schema);
        return MAPPER.writeValueAsString(schema).replace("\r\n", "\n") + "\n";
    }

    /** Any object may have notes; no editor offers them between the fields. */
    private static void allowNotes(JsonNode node) {
        node.forEach(SchemaWriter::allowNotes);
        JsonNode others = node.path("additionalProperties");
        if (node instanceof ObjectNode object
                && (others.isObject() || (others.isBoolean() && !others.booleanValue()))) {
            object.putObject("patternProperties")
                    .putObject(NOTE)
                    .putArray("type")
                    .add("string")
                    .add("array");
        }
    }

    private SchemaGeneratorConfigBuilder configuration() {
        SchemaGeneratorConfigBuilder builder = new SchemaGeneratorConfigBuilder(
                        MAPPER, SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
                .with(new JacksonSchemaModule(
                        JacksonOption.FLATTENED_ENUMS_FROM_JSONPROPERTY, JacksonOption.INLINE_TRANSFORMED_SUBTYPES))
                .with(Option.FORBIDDEN_ADDITIONAL_PROPERTIES_BY_DEFAULT)
                .with(Option.MAP_VALUES_AS_ADDITIONAL_PROPERTIES)
                .with(Option.DEFINITIONS_FOR_ALL_OBJECTS)
                .with(Option.PLAIN_DEFINITION_KEYS);
        builder.forTypesInGeneral()
                .withCustomDefinitionProvider(new TextTypes(devices))
                .withDescriptionResolver(scope -> about(scope.getType().getErasedType()));
        describeFields(builder.forFields());
        return builder;
    }

    private static @Nullable String about(Class<?> type) {
        About about = type.getAnnotation(About.class);
        return about == null ? null : about.value();
    }

    private void describeFields(SchemaGeneratorConfigPart<FieldScope> fields) {
        fields.withRequiredCheck(field -> SchemaField.of(field).required())
                .withTargetTypeOverridesResolver(field -> SchemaField.of(field).holdsLimitedMeasure()
                        ? List.of(field.getContext().resolve(String.class))
                        : null)
                .withDescriptionResolver(field -> SchemaField.of(field).description())
                .withStringPatternResolver(field -> SchemaField.of(field).pattern())
                .withNumberInclusiveMinimumResolver(
                        field -> decimal(SchemaField.of(field).low()))
                .withNumberInclusiveMaximumResolver(
                        field -> decimal(SchemaField.of(field).high()))
                .withEnumResolver(field -> SchemaField.of(field).deviceIds(devices));
    }

    private static @Nullable BigDecimal decimal(@Nullable String number) {
        return number == null ? null : new BigDecimal(number);
    }
}
