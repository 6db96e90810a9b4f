package org.lungbridge.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lungbridge.scenarios.catalogue.Endpoints;
import org.lungbridge.scenarios.schema.FormatPage;
import org.lungbridge.scenarios.schema.SchemaWriter;

class SchemaTest {
    private static final String SHIPPED = new String(Library.scenarioBytes("sle-dah-vv-ecmo"), StandardCharsets.UTF_8);

    @Test
    void committedSchemaIsTheOneOfTheRecords() throws IOException {
        CommittedFile.holds(Path.of("schema", "scenario.schema.json"), new SchemaWriter(Library.devices()).scenario());
    }

    /** What an editor checks a timeline by; an order without its name would be refused there and not by {@code check}. */
    @ParameterizedTest
    @CsvSource({"start-ecmo, 'FdO2', false", "pump-failure, 'severity', true", "wet-oxygenator, 'severity', true"})
    void everyOrderIsToldByItsName(String order, String field, boolean valid) {
        String timeline = "\"timeline\": [{ \"at\": \"1 h\", \"order\": \"%s\", \"%s\": 0.5 },".formatted(order, field);
        assertThat(SHIPPED).contains("\"timeline\": [");
        List<?> errors = errors("scenario", SHIPPED.replace("\"timeline\": [", timeline));
        assertThat(errors.isEmpty()).isEqualTo(valid);
    }

    @Test
    void committedSchemaOfStrategiesIsTheOneOfTheRecords() throws IOException {
        CommittedFile.holds(Path.of("schema", "strategy.schema.json"), new SchemaWriter(Library.devices()).strategy());
    }

    @Test
    void committedSchemaOfTrialsIsTheOneOfTheRecords() throws IOException {
        CommittedFile.holds(Path.of("schema", "trial.schema.json"), new SchemaWriter(Library.devices()).trial());
    }

    @Test
    void committedSchemaOfEndpointsIsTheOneOfTheRecords() throws IOException {
        CommittedFile.holds(Path.of("schema", "endpoint.schema.json"), new SchemaWriter(Library.devices()).endpoint());
    }

    @Test
    void everyShippedEndpointValidates() throws IOException {
        for (String id : Endpoints.ids()) {
            assertThat(errors("endpoint", Files.readString(Path.of("endpoints", id + ".json"))))
                    .as(id)
                    .isEmpty();
        }
    }

    @Test
    void everyShippedTrialValidates() {
        for (String id : Library.trials()) {
            assertThat(errors("trial", new String(Library.trialBytes(id), StandardCharsets.UTF_8)))
                    .as(id)
                    .isEmpty();
        }
    }

    @Test
    void committedSchemasOfTeachingAreThoseOfTheRecords() throws IOException {
        SchemaWriter writer = new SchemaWriter(Library.devices());
        CommittedFile.holds(Path.of("schema", "checklist.schema.json"), writer.checklist());
        CommittedFile.holds(Path.of("schema", "learner.schema.json"), writer.learner());
        CommittedFile.holds(Path.of("schema", "marks.schema.json"), writer.marks());
        CommittedFile.holds(Path.of("schema", "play.schema.json"), writer.play());
    }

    @Test
    void everyShippedChecklistAndLearnerValidates() {
        for (String id : Library.checklists()) {
            assertThat(errors("checklist", new String(Library.checklistBytes(id), StandardCharsets.UTF_8)))
                    .as(id)
                    .isEmpty();
        }
        for (String id : Library.learners()) {
            assertThat(errors("learner", new String(Library.learnerBytes(id), StandardCharsets.UTF_8)))
                    .as(id)
                    .isEmpty();
        }
    }

    @Test
    void committedSchemaOfSnapshotsIsTheOneOfTheRecords() throws IOException {
        CommittedFile.holds(Path.of("schema", "snapshot.schema.json"), new SchemaWriter(Library.devices()).snapshot());
    }

    @Test
    void formatPageIsTheOneOfTheRecords() throws IOException {
        CommittedFile.holds(
                Path.of("..", "docs", "scenario-format.md"),
                FormatPage.of(new SchemaWriter(Library.devices()).scenario()));
    }

    @Test
    void everyShippedScenarioValidates() {
        for (String id : Library.scenarios()) {
            assertThat(errors(new String(Library.scenarioBytes(id), StandardCharsets.UTF_8)))
                    .as(id)
                    .isEmpty();
        }
    }

    @Test
    void everyShippedStrategyValidates() {
        for (String id : Library.strategies()) {
            assertThat(errors("strategy", new String(Library.strategyBytes(id), StandardCharsets.UTF_8)))
                    .as(id)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"22 cmH2O\" | 22",
                "\"3.6 L/min\" | \"3.6 mmHg\"",
                "\"FiO2\": 1.0 | \"FiO2\": 1.5",
                "\"sex\" | \"gender\"",
                "\"quadrox-d\" | \"quadrox-x\"",
                "\"start-ecmo\" | \"begin-ecmo\"",
                "\"lupus\" | \"lupis\"",
                "\"sweep\" | \"swep\"",
                "\"sle-dah-vv-ecmo\" | \"../escape\""
            })
    void schemaRefusesWhatTheReaderRefuses(String good, String bad) {
        assertThat(SHIPPED).contains(good);
        assertThat(errors(SHIPPED.replace(good, bad))).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"\"22 cmH2O\" | \"22 cm[H2O]\"", "\"43 a\" | \"43 years\"", "\"70 10^9/L\" | \"70 10*9/L\""})
    void schemaTakesBothSpellings(String clinical, String ucum) {
        assertThat(SHIPPED).contains(clinical);
        assertThat(errors(SHIPPED.replace(clinical, ucum))).isEmpty();
    }

    private static List<Error> errors(String document) {
        return errors("scenario", document);
    }

    private static List<Error> errors(String name, String document) {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Schemas.text(name), InputFormat.JSON);
        return schema.validate(document, InputFormat.JSON);
    }
}
