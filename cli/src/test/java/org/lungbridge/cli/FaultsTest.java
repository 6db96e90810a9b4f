package org.lungbridge.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lungbridge.engine.Outcome.Ending;

/** What machines do to programs, each made to happen: nothing is left half-written, and a message says what to do. */
@Tag("once")
@EnabledOnOs(OS.LINUX)
class FaultsTest {
    private static final Path FULL = Path.of("/dev/full");

    @TempDir
    private Path folder;

    private static Answer to(Object... arguments) {
        return Answer.to(StandIn.thatEnds(Ending.END_TIME), arguments);
    }

    private Answer run(Path output, String... more) {
        Object[] arguments = new Object[6 + more.length];
        Object[] first = {"run", "sle-dah-vv-ecmo", "--until", "3h", "-o", output};
        System.arraycopy(first, 0, arguments, 0, first.length);
        System.arraycopy(more, 0, arguments, first.length, more.length);
        return to(arguments);
    }

    @Test
    void aFullDiskLeavesNoPartOfARunAndTheOldRunAsItWas() throws IOException, InterruptedException {
        try (SmallDisk disk = SmallDisk.mounted(folder.resolve("disk"), "size=400k")) {
            Path run = disk.path().resolve("run");
            assertThat(run(run, "--no-figures").code()).isZero();
            byte[] before = Files.readAllBytes(run.resolve("timeseries.csv"));
            Files.write(disk.path().resolve("other"), new byte[(int) disk.free() - 4096]);
            for (Answer answer :
                    List.of(run(disk.path().resolve("next"), "--no-figures"), run(run, "--no-figures", "--force"))) {
                assertThat(answer.code()).isEqualTo(1);
                assertThat(answer.err())
                        .contains("No space left on device")
                        .contains("Maybe")
                        .contains("the disk is full");
            }
            assertThat(disk.path()).isDirectoryNotContaining("glob:**next*");
            try (var left = Files.list(disk.path())) {
                assertThat(left.filter(path -> path.getFileName().toString().startsWith(".")))
                        .isEmpty();
            }
            assertThat(run.resolve("timeseries.csv")).hasBinaryContent(before);
            Files.delete(disk.path().resolve("other"));
            assertThat(run(disk.path().resolve("next"), "--no-figures").code()).isZero();
        }
    }

    @Test
    @Tag("long")
    void aFullDiskUnderATrialKeepsTheCoursesThatHaveEndedAndTheTrialGoesOn() throws IOException, InterruptedException {
        try (SmallDisk disk = SmallDisk.mounted(folder.resolve("disk"), "size=1500k")) {
            Path trial = disk.path().resolve("trial");
            Files.write(disk.path().resolve("other"), new byte[(int) disk.free() - 40_000]);
            Object[] command = {
                "trial",
                "low-vs-standard-act",
                "--patients",
                "2",
                "-j",
                "1",
                "--lanes",
                "2",
                "--no-figures",
                "-q",
                "-o",
                trial
            };
            Answer full = to(command);
            assertThat(full.code()).as(full.err()).isEqualTo(1);
            assertThat(full.err()).contains("No space left on device").contains("Maybe");
            assertThat(trial.resolve("outcomes.csv.gz")).doesNotExist();
            assertThat(trial.resolve("manifest.json")).doesNotExist();
            Files.delete(disk.path().resolve("other"));
            Answer again = to(command);
            assertThat(again.code()).as(again.err()).isZero();
            assertThat(trial.resolve("manifest.json")).exists();
        }
    }

    @Test
    void aFolderThatCannotBeWrittenIsNamed() throws IOException, InterruptedException {
        try (SmallDisk disk = SmallDisk.mounted(folder.resolve("disk"), "size=400k,ro")) {
            Answer answer = run(disk.path().resolve("a/run"), "--no-figures");
            assertThat(answer.code()).isEqualTo(1);
            assertThat(answer.err())
                    .contains(disk.path().toString())
                    .contains("Maybe")
                    .doesNotContain("\tat ");
            Answer trial = to(
                    "trial",
                    "low-vs-standard-act",
                    "--patients",
                    "1",
                    "-q",
                    "-o",
                    disk.path().resolve("trial"));
            assertThat(trial.code()).isEqualTo(1);
            assertThat(trial.err())
                    .contains(disk.path().toString())
                    .contains("Maybe")
                    .doesNotContain("\tat ");
            assertThat(disk.path()).isEmptyDirectory();
        }
    }

    @Test
    void standardOutputOnAFullDiskIsAFailureAndAReaderWhoHasGoneIsNone() throws IOException, InterruptedException {
        Program program = new Program(Main.class, List.of());
        Program.Ended full = program.run(FULL, "list", "variables");
        assertThat(full.code()).isEqualTo(1);
        assertThat(full.err())
                .contains("Standard output cannot be written: No space left on device")
                .contains("Maybe");
        Program.Ended gone = program.runIntoAClosedPipe("list", "variables");
        assertThat(gone.code()).isZero();
        assertThat(gone.err()).isEmpty();
    }

    /** The folder is there as a whole or not at all, whenever the process is killed. */
    @Test
    void aRunThatIsKilledLeavesAWholeFolderOrNone() throws IOException, InterruptedException {
        Random random = new Random(3);
        Program program = new Program(KilledProgram.class, List.of());
        int killed = 0;
        for (int k = 0; k < 6; k++) {
            Path run = folder.resolve("run-" + k);
            Process process = program.start(run);
            while (!Files.exists(folder.resolve("run-" + k + ".begun")) && process.isAlive()) {
                TimeUnit.MILLISECONDS.sleep(5);
            }
            killed += process.waitFor(random.nextInt(250), TimeUnit.MILLISECONDS) ? 0 : 1;
            process.destroyForcibly().waitFor();
            if (Files.exists(run)) {
                assertThat(to("verify", run).code()).as("whole").isZero();
            }
            assertThat(run(run, "--no-figures", "--force").code())
                    .as("begun anew")
                    .isZero();
        }
        assertThat(killed).as("killed while it ran").isPositive();
    }

    /** Writes a run after it has said that it begins. */
    static final class KilledProgram {
        private KilledProgram() {}

        public static void main(String[] arguments) throws IOException {
            Files.createFile(Path.of(arguments[0] + ".begun"));
            System.exit(Main.commands(StandIn.thatEnds(Ending.END_TIME))
                    .execute("run", "sle-dah-vv-ecmo", "--until", "3h", "--interval", "1s", "-q", "-o", arguments[0]));
        }
    }

    @ParameterizedTest
    @CsvSource({"40m, trial", "24m, run"})
    void tooLittleMemoryIsToldWithWhatHelps(String memory, String command) throws IOException, InterruptedException {
        Path output = folder.resolve("out");
        Program program = new Program(Main.class, List.of("-Xmx" + memory));
        Program.Ended ended = command.equals("run")
                ? program.run(
                        folder.resolve("said"), "run", "sle-dah-vv-ecmo", "--interval", "0.1s", "-q", "-o", output)
                : program.run(
                        folder.resolve("said"),
                        "trial",
                        "low-vs-standard-act",
                        "--patients",
                        "64",
                        "-j",
                        "1",
                        "--lanes",
                        "128",
                        "-q",
                        "-o",
                        output);
        assertThat(ended.code()).as(ended.err()).isEqualTo(1);
        assertThat(ended.err())
                .contains("The memory that Java may take (")
                .contains("is not enough")
                .contains("LUNGBRIDGE_JAVA_OPTS");
        assertThat(output.resolve("manifest.json")).doesNotExist();
    }
}
