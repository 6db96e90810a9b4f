package org.lungbridge.bedside.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lungbridge.bedside.Scenes;
import org.lungbridge.bedside.live.LivePatient;
import org.lungbridge.bedside.live.Pacer;
import org.lungbridge.bedside.live.Past;
import org.lungbridge.engine.StepView;
import org.lungbridge.recording.Recording;
import org.lungbridge.scenarios.Documents;
import org.lungbridge.scenarios.document.teaching.PlayStep;
import org.lungbridge.scenarios.run.RunOptions;
import org.lungbridge.scenarios.snapshot.SnapshotOf;
import org.lungbridge.scenarios.snapshot.Snapshots;

/** A patient who was put on disk goes on with the same bits. */
class PatientFilesTest {
    @TempDir
    private Path folder;

    private static PlayStep step(String json) {
        return Documents.readStep("step", json.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
    }

    private static final List<PlayStep> EARLY = List.of(
            step("{'by':'learner','give':{'at':'900.5 s','order':'set-ventilator','PEEP':'14 cmH2O'}}"),
            step("{'by':'learner','give':{'at':'1201.25 s','order':'sample','tests':['bloodGas','ACT']}}"),
            step("{'by':'instructor','laboratory':{'at':'1300 s','do':'force','test':'PaO2','value':42}}"),
            step("{'by':'instructor','give':{'at':'5000 s','order':'pump-failure'}}"));
    private static final List<PlayStep> LATE = List.of(
            step("{'by':'learner','give':{'at':'3600.125 s','order':'give-fluid','volume':'500 mL','over':'20 min'}}"),
            step("{'by':'learner','give':{'at':'5060 s','order':'hand-crank'}}"),
            step("{'by':'learner','give':{'at':'5100 s','order':'sample','tests':['bloodGas']}}"));

    /** Goes on until the patient has passed a time, s. */
    private static void until(LivePatient patient, double time_s) {
        boolean[] there = {false};
        patient.go(new Pacer() {
            @Override
            public void passing(double from, double to, StepView view) {
                there[0] |= to >= time_s;
            }

            @Override
            public boolean leaves() {
                return there[0];
            }
        });
    }

    private static LivePatient patient(List<PlayStep> steps, Optional<Past> past) {
        Scene scene = Scenes.drill();
        return new LivePatient(scene.scenario(), scene.run(), steps, past);
    }

    private PatientFiles files(String program) {
        return new PatientFiles(folder, Scenes.drill(), program);
    }

    /** Every number of a past, as it is written. */
    private static String written(Past past) {
        Scene scene = Scenes.drill();
        SnapshotOf of = new SnapshotOf(
                "1", "", null, new RunOptions(1, "rodas5p", 1e-4, OptionalDouble.of(5), OptionalDouble.of(1)));
        byte[] document = new Snapshots(scene.scenario().lung()).write(past.snapshot(), of);
        return new String(document, StandardCharsets.UTF_8) + past.events();
    }

    @Test
    void aPatientFromTheDiskGoesOnWithTheSameBits() throws PatientFiles.Unusable {
        LivePatient straight = patient(EARLY, Optional.empty());
        until(straight, 3000);
        files("1").write(straight.past().orElseThrow(), new byte[0]);
        Past read = files("1").read().orElseThrow().past();
        assertThat(written(read)).isEqualTo(written(straight.past().orElseThrow()));
        assertThat(read.snapshot().pending())
                .as("what people ordered for later is in their steps alone")
                .noneMatch(order -> order.kind().equals("pump-failure"));
        LivePatient again = patient(EARLY, Optional.of(read));
        for (LivePatient each : List.of(straight, again)) {
            LATE.forEach(each::give);
            each.endAt(7200);
            until(each, Double.POSITIVE_INFINITY);
        }
        assertThat(again.events()).isEqualTo(straight.events());
        assertThat(again.events().toString()).contains("hand-crank");
        assertThat(again.results()).isEqualTo(straight.results()).isNotEmpty();
        assertThat(written(again.past().orElseThrow()))
                .isEqualTo(written(straight.past().orElseThrow()));
        Recording whole = straight.recording().orElseThrow();
        Recording rest = again.recording().orElseThrow();
        int before = whole.rows() - rest.rows();
        assertThat(before).isEqualTo(read.snapshot().recordedRows());
        for (int k = 0; k < whole.columns().size(); k++) {
            double[] column = whole.column(k);
            assertThat(rest.column(k))
                    .as(whole.columns().get(k).id())
                    .isEqualTo(Arrays.copyOfRange(column, before, column.length));
        }
    }

    @Test
    void whatIsDamagedOrOfAnotherProgramIsNotUsed() throws IOException, PatientFiles.Unusable {
        LivePatient patient = patient(List.of(), Optional.empty());
        assertThat(files("1").read()).isEmpty();
        until(patient, 700);
        files("1").write(patient.past().orElseThrow(), new byte[] {1, 2, 3});
        assertThat(files("1").read().orElseThrow().trends()).containsExactly(1, 2, 3);
        assertThatThrownBy(() -> files("2").read())
                .isInstanceOf(PatientFiles.Unusable.class)
                .hasMessage("The version of the program is (1); (2) is due.");
        Files.write(folder.resolve("trends.bin"), new byte[] {1, 2});
        assertThatThrownBy(() -> files("1").read())
                .isInstanceOf(PatientFiles.Unusable.class)
                .hasMessageContaining("(trends.bin) is not as it was written");
        Files.delete(folder.resolve("events.json"));
        assertThatThrownBy(() -> files("1").read())
                .isInstanceOf(PatientFiles.Unusable.class)
                .hasMessageContaining("events.json");
        files("1").forget();
        assertThat(files("1").read()).isEmpty();
    }

    /** A folder in the place of a file stands for any disk that does not take it. */
    @Test
    void whatCannotBeWrittenLeavesNothingHalfWritten() throws IOException {
        LivePatient patient = patient(List.of(), Optional.empty());
        until(patient, 700);
        Past past = patient.past().orElseThrow();
        Path inTheWay = Files.createDirectories(folder.resolve("trends.bin").resolve("full"));
        assertThatThrownBy(() -> files("1").write(past, new byte[0])).isInstanceOf(UncheckedIOException.class);
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).noneMatch(file -> file.toString().endsWith(".new"));
        }
        assertThat(inTheWay).isDirectory();
    }

    @Test
    void trendsComeBackAsTheyWere() {
        Trends trends = new Trends(2);
        for (int k = 0; k < 10_000; k++) {
            trends.add(k, new double[] {k / 3.0, -k});
        }
        Trends again = new Trends(2);
        again.readBack(trends.bytes());
        assertThat(again.json(List.of(0, 1), 0, 1e9, 10_000)).isEqualTo(trends.json(List.of(0, 1), 0, 1e9, 10_000));
        again.add(10_001, new double[] {1, 2});
        trends.add(10_001, new double[] {1, 2});
        assertThat(again.bytes()).isEqualTo(trends.bytes());
        assertThatThrownBy(() -> new Trends(3).readBack(trends.bytes()))
                .hasMessageContaining("(2) columns; (3) are due");
        byte[] cut = Arrays.copyOf(trends.bytes(), 100);
        assertThatThrownBy(() -> new Trends(2).readBack(cut)).hasMessageContaining("have (84) bytes; (");
        byte[] tooLong = trends.bytes();
        ByteBuffer.wrap(tooLong).putInt(Integer.BYTES, 1_000_000);
        assertThatThrownBy(() -> new Trends(2).readBack(tooLong))
                .hasMessageContaining("have (1000000) rows; 0 to 8192");
    }
}
