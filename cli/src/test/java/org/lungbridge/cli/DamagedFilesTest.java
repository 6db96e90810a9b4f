package org.lungbridge.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lungbridge.engine.Outcome.Ending;
import org.lungbridge.scenarios.Library;

/** Files that were cut off, or in which a disk has turned a bit: never believed, always named, and nothing is written from them. */
@Tag("once")
class DamagedFilesTest {
    private static final int SAMPLE = 12;

    @TempDir
    private Path folder;

    private static Answer to(Object... arguments) {
        return Answer.to(StandIn.thatEnds(Ending.END_TIME), arguments);
    }

    /** Any bit of a snapshot, and of the rows before it; a digit of a state would otherwise be read without a word. */
    @Test
    void aRunIsNotTakenUpFromASnapshotInWhichABitHasTurned() throws IOException {
        Path run = folder.resolve("run");
        Answer made = Answer.to(
                new EngineSimulator(),
                "run",
                "sle-dah-vv-ecmo",
                "--until",
                "10min",
                "--snapshot-every",
                "5min",
                "--no-figures",
                "-o",
                run);
        assertThat(made.code()).as(made.err()).isZero();
        Path longer = folder.resolve("longer");
        Random random = new Random(7);
        Path snapshot;
        try (var all = Files.list(run.resolve("snapshots"))) {
            snapshot = all.findFirst().orElseThrow();
        }
        for (Path file : new Path[] {snapshot, run.resolve("timeseries.csv"), run.resolve("events.csv")}) {
            byte[] good = Files.readAllBytes(file);
            for (int k = 0; k < SAMPLE; k++) {
                byte[] bad = good.clone();
                bad[random.nextInt(bad.length)] ^= (byte) (1 << random.nextInt(8));
                Files.write(file, bad);
                Answer answer = Answer.to(new EngineSimulator(), "resume", snapshot, "--until", "11min", "-o", longer);
                assertThat(answer.code()).isIn(1, 3);
                assertThat(answer.err()).contains(file.getFileName().toString()).doesNotContain("fault of the program");
                assertThat(longer).doesNotExist();
            }
            Files.write(file, good);
        }
        Answer whole = Answer.to(
                new EngineSimulator(), "resume", snapshot, "--until", "11min", "--no-figures", "-q", "-o", longer);
        assertThat(whole.code()).as(whole.err()).isZero();
    }

    /** A line with a field less was a fault of the program. */
    @Test
    void aTableOfARunThatWasCutOffIsRefusedWithItsLine() throws IOException {
        Path run = folder.resolve("run");
        to("run", "sle-dah-vv-ecmo", "--until", "3h", "--no-figures", "-q", "-o", run);
        for (String file : new String[] {"timeseries.csv", "events.csv", "labs.csv"}) {
            byte[] good = Files.readAllBytes(run.resolve(file));
            Files.write(run.resolve(file), Arrays.copyOf(good, good.length - 12));
            Answer answer = to("report", run);
            assertThat(answer.code()).as(file).isEqualTo(1);
            assertThat(answer.err())
                    .contains(file, "is damaged", "line (", "Maybe")
                    .doesNotContain("\tat ");
            Files.write(run.resolve(file), good);
        }
        assertThat(to("report", run).code()).isZero();
    }

    @Test
    void aPackedTableThatWasCutOffIsRefusedByNameAndNothingIsWritten() throws IOException {
        Files.write(folder.resolve("trial.json"), Library.trialBytes("low-vs-standard-act"));
        byte[] packed = packed(outcomes());
        Path table = folder.resolve("outcomes.csv.gz");
        Random random = new Random(11);
        for (int k = 0; k < SAMPLE; k++) {
            Files.write(table, Arrays.copyOf(packed, random.nextInt(packed.length)));
            Answer answer = to("analyse", folder, "--no-figures");
            assertThat(answer.code()).isEqualTo(1);
            assertThat(answer.err()).contains(table.toString(), "damaged", "Maybe it was edited, or copied in part");
            assertThat(folder.resolve("analysis.csv")).doesNotExist();
        }
    }

    @Test
    void aPackedTableInWhichABitHasTurnedIsRefused() throws IOException {
        Files.write(folder.resolve("trial.json"), Library.trialBytes("low-vs-standard-act"));
        byte[] packed = packed(outcomes());
        Path table = folder.resolve("outcomes.csv.gz");
        Random random = new Random(12);
        for (int k = 0; k < SAMPLE; k++) {
            byte[] bad = packed.clone();
            // The first ten bytes are the head, most of which nobody reads.
            bad[10 + random.nextInt(bad.length - 10)] ^= (byte) (1 << random.nextInt(8));
            Files.write(table, bad);
            Answer answer = to("analyse", folder, "--no-figures");
            assertThat(answer.code()).as(answer.out()).isEqualTo(1);
            assertThat(answer.err()).contains(table.toString(), "Maybe").doesNotContain("fault of the program");
            assertThat(folder.resolve("analysis.csv")).doesNotExist();
        }
    }

    @Test
    void aQuestionToATableThatWasCutOffIsRefused() throws IOException {
        Files.writeString(
                folder.resolve("dictionary.json"),
                "{ \"tables\": [ { \"table\": \"outcomes\", \"columns\": [ { \"name\": \"arm\", \"type\": \"word\" } ] } ] }");
        byte[] packed = packed("arm\n" + "standard\nladder\n".repeat(5000));
        Random random = new Random(13);
        for (int k = 0; k < 8; k++) {
            Files.write(
                    folder.resolve("outcomes.csv.gz"), Arrays.copyOf(packed, packed.length - 1 - random.nextInt(60)));
            Answer answer = to("query", folder, "select count(*) as n from outcomes");
            assertThat(answer.code()).as(answer.out()).isEqualTo(1);
            assertThat(answer.err()).contains("Maybe").doesNotContain("\tat ");
        }
        Files.write(folder.resolve("outcomes.parquet"), new byte[] {'P', 'A', 'R', '1', 0, 0});
        Answer cut = to("query", folder, "select count(*) as n from outcomes");
        assertThat(cut.code()).isEqualTo(1);
        assertThat(cut.err()).contains("outcomes.parquet").contains("Maybe").doesNotContain("\tat ");
    }

    private static String outcomes() {
        StringBuilder rows = new StringBuilder("arm,study,patient,status,failure,followed_d,death_d,majorBleeding_d,")
                .append("circuitChange_d,weaned_d,extubated_d,ecmoDays\n");
        for (int patient = 0; patient < 200; patient++) {
            rows.append("standard,0,%d,complete,,28,,,,9,12,%d\n".formatted(patient, patient % 20));
        }
        return rows.toString();
    }

    private static byte[] packed(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream packer = new GZIPOutputStream(bytes)) {
            packer.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }
}
