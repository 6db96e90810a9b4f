package org.lungbridge.scenarios.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lungbridge.engine.Snapshot;
import org.lungbridge.recording.Recording;
import org.lungbridge.scenarios.Library;
import org.lungbridge.scenarios.Schemas;
import org.lungbridge.scenarios.document.Scenario;
import org.lungbridge.scenarios.reading.InvalidDocument;
import org.lungbridge.scenarios.run.Beginning;
import org.lungbridge.scenarios.run.RunOptions;
import org.lungbridge.scenarios.run.RunResult;
import org.lungbridge.scenarios.run.ScenarioRun;

/** A patient who was written down and read back goes on as if nobody had looked away. */
class SnapshotsTest {
    private static final double HOUR = 3600;

    @TempDir
    private Path folder;

    /** With laboratory; with strategy and laboratory; with course, strategy and disease: stopped at 13 h and taken up. */
    @ParameterizedTest
    @CsvSource({"sle-dah-vv-ecmo,16", "heparin-ladder,18", "sle-dah-course,30", "circuit-clot,20"})
    void stoppedAndTakenUpIsTheSameRunBitForBit(String id, double hours) throws IOException {
        Scenario scenario = Library.scenario(id);
        ScenarioRun run = ScenarioRun.prepare(scenario, options(hours));
        RunResult whole = run.run((done, total) -> {}, () -> false, List.of(6 * HOUR, 13 * HOUR));
        assertThat(whole.snapshots()).hasSize(2);
        for (Snapshot kept : whole.snapshots()) {
            StoredSnapshot read = throughAFile(kept, scenario, options(hours));
            assertThat(read.snapshot().pending()).isEqualTo(kept.pending());
            assertThat(read.snapshot().filed()).isEqualTo(kept.filed());
            assertThat(read.snapshot().memory()).isEqualTo(kept.memory());
            RunResult again = ScenarioRun.prepare(scenario, options(hours))
                    .takenUp(new Beginning(read.snapshot(), whole.recording(), whole.events()), read.end_s())
                    .run((done, total) -> {}, () -> false);
            assertSame(again, whole);
        }
    }

    @Test
    void shortRunThatGoesOnLongerIsTheSameAsALongOne() throws IOException {
        Scenario scenario = Library.scenario("heparin-ladder");
        RunResult whole = ScenarioRun.prepare(scenario, options(26)).run((done, total) -> {}, () -> false);
        RunResult brief =
                ScenarioRun.prepare(scenario, options(11)).run((done, total) -> {}, () -> false, List.of(10.9 * HOUR));
        StoredSnapshot read = throughAFile(brief.snapshots().get(0), scenario, options(11));
        RunResult longer = ScenarioRun.prepare(scenario, options(26))
                .takenUp(new Beginning(read.snapshot(), brief.recording(), brief.events()), read.end_s())
                .run((done, total) -> {}, () -> false);
        assertSame(longer, whole);
    }

    @Test
    void documentKeepsToItsSchema() {
        Scenario scenario = Library.scenario("heparin-ladder");
        RunResult run =
                ScenarioRun.prepare(scenario, options(3)).run((done, total) -> {}, () -> false, List.of(2 * HOUR));
        String text = new String(bytes(run.snapshots().get(0), scenario, options(3)), StandardCharsets.UTF_8);
        var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Schemas.text("snapshot"));
        assertThat(schema.validate(text, InputFormat.JSON)).isEmpty();
        assertThat(text).contains("\"version\" : \"0.0\"").contains("\"circulation.alive\" : 1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"form\" : 4 | \"form\" : 3 | /form: The form is (3); (4) is due.",
                "\"version\" : \"0.0\" | \"version\" : \"9.9\" | /version: The version of the program is (9.9)",
                "\"scenario\" : \"abc\" | \"scenario\" : \"abd\" | /scenario: The scenario (SHA-256) is (abd)",
                "\"seed\" : \"1\" | \"seed\" : \"one\" | /settings/seed",
                "\"seed\" : \"1\" | \"seed\" : \"2\" | /settings/seed: The seed is (2)",
                "\"solver\" : \"rodas5p\" | \"solver\" : \"rodas4\" | /settings/solver",
                "\"circulation.alive\" : 1 | \"circulation.alife\" : 1 | The number (circulation.alive) is missing",
                "\"rows\" : | \"rows\" : -1, \"x\" : | The field (x) is unknown",
                "\"rank\" : \"order\" | \"rank\" : \"oder\" | /pending/0/rank: The rank (oder) is unknown",
                "\"firstStepPending\" : | \"firstStepPending\" : 1, \"y\" : | is due",
                "\"filed\" : | \"filed\" : { | The text is not JSON"
            })
    void whatDoesNotBelongIsNamed(String good, String bad, String message) throws IOException {
        Scenario scenario = Library.scenario("sle-dah-vv-ecmo");
        Path file = folder.resolve("snapshot.json");
        Files.write(file, Shared.bytes());
        String text = Files.readString(file);
        assertThat(text).contains(good);
        Files.writeString(file, text.replace(good, bad));
        assertThatThrownBy(() -> new Snapshots(scenario.lung()).read(file, of(options(3))))
                .isInstanceOf(InvalidDocument.class)
                .hasMessageContaining(file.toString())
                .hasMessageContaining(message);
    }

    @Test
    void halfOfADocumentIsRefused() throws IOException {
        Path file = folder.resolve("half.json");
        byte[] whole = Shared.bytes();
        Files.write(file, Arrays.copyOf(whole, whole.length / 2));
        Snapshots snapshots = new Snapshots(Library.scenario("sle-dah-vv-ecmo").lung());
        assertThatThrownBy(() -> snapshots.read(file, of(options(3)))).hasMessageContaining("The text is not JSON");
        assertThatThrownBy(() -> snapshots.read(folder.resolve("haf.json"), of(options(3))))
                .hasMessageContaining("does not exist")
                .hasMessageContaining("half.json");
    }

    /** A snapshot of the published case before ECMO, made once. */
    private static final class Shared {
        private static final byte[] BYTES = make();

        private static byte[] make() {
            Scenario scenario = Library.scenario("sle-dah-vv-ecmo");
            RunResult run = ScenarioRun.prepare(scenario, options(3))
                    .run((done, total) -> {}, () -> false, List.of(2.5 * HOUR));
            return SnapshotsTest.bytes(run.snapshots().get(0), scenario, options(3));
        }

        static byte[] bytes() {
            return BYTES.clone();
        }
    }

    private StoredSnapshot throughAFile(Snapshot snapshot, Scenario scenario, RunOptions options) throws IOException {
        Path file = folder.resolve("snapshot.json");
        Files.write(file, bytes(snapshot, scenario, options));
        return new Snapshots(scenario.lung()).read(file, of(options));
    }

    private static byte[] bytes(Snapshot snapshot, Scenario scenario, RunOptions options) {
        return new Snapshots(scenario.lung()).write(snapshot, of(options));
    }

    private static SnapshotOf of(RunOptions options) {
        return new SnapshotOf("0.0", "abc", null, options);
    }

    private static RunOptions options(double hours) {
        return new RunOptions(1, "rodas5p", 1e-4, OptionalDouble.of(60), OptionalDouble.of(hours * HOUR));
    }

    private static void assertSame(RunResult one, RunResult other) {
        assertThat(one.events()).isEqualTo(other.events());
        assertThat(one.labs()).isEqualTo(other.labs());
        assertThat(one.outcome()).isEqualTo(other.outcome());
        assertThat(one.statistics()).isEqualTo(other.statistics());
        Recording a = one.recording();
        Recording b = other.recording();
        assertThat(a.times()).isEqualTo(b.times());
        for (int k = 0; k < b.columns().size(); k++) {
            assertThat(a.column(k)).as(b.columns().get(k).id()).isEqualTo(b.column(k));
        }
    }
}
