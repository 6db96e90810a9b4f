package org.lungbridge.trials.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lungbridge.trials.table.TrialFolder.Format;

/** The readers beside the tables, run by their interpreters where these exist. */
class ReadersTest {
    private static final String COUNTS = """
            patients: 3 rows, 7 columns
            outcomes: 6 rows, %d columns
            events: 12 rows, 8 columns
            labs: 6 rows, 9 columns
            timeseries: 12 rows, 5 columns
            """.formatted(OutcomeColumns.all().size());

    @TempDir
    Path folder;

    @BeforeEach
    void write() throws IOException {
        TrialFolder.write(InventedTrial.tables(), folder, InventedTrial.courses(), Format.CSV);
    }

    private String run(String interpreter, String... arguments) throws IOException, InterruptedException {
        Optional<Path> program = Arrays.stream(System.getenv("PATH").split(File.pathSeparator, -1))
                .map(directory -> Path.of(directory, interpreter))
                .filter(Files::isExecutable)
                .findFirst();
        assumeTrue(program.isPresent(), interpreter + " is not installed: its reader was not run");
        Path out = folder.resolve("said.txt");
        List<String> command = new java.util.ArrayList<>(List.of(program.get().toString()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(out.toFile())
                .start();
        assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
        String said = Files.readString(out, StandardCharsets.UTF_8);
        assertThat(process.exitValue()).as(said).isZero();
        return said.replace("\r\n", "\n");
    }

    @Test
    void pythonReadsWhatThereIs() throws IOException, InterruptedException {
        assertThat(run("python3", "read.py")).isEqualTo(COUNTS);
    }

    @Test
    void pythonKnowsTheTypes() throws IOException, InterruptedException {
        String script = """
                import read
                rows = read.table("outcomes")
                print([row["majorBleeding"] for row in rows], rows[0]["majorBleeding_d"], rows[1]["majorBleeding_d"])
                print(sum(row["redCells_units"] for row in rows), rows[5]["patient"], rows[0]["failure"] == "")
                print(ascii(read.table("events")[0]["detail"]))
                print(read.definition("outcomes", "majorBleeding"))
                """;
        assertThat(run("python3", "-B", "-c", script))
                .isEqualTo("""
                        [True, False, False, False, True, False] 1.25 None
                        7.5 2 True
                        'heparin 4 \\u2192 6 IU/kg/h, "low";\\nsecond line'
                        major bleeding of ISTH
                        """);
    }

    @Test
    void rReadsWhatThereIs() throws IOException, InterruptedException {
        List<String> sorted = COUNTS.lines().sorted().toList();

        assertThat(run("Rscript", "read.R").lines()).containsExactlyElementsOf(sorted);
    }

    @Test
    void rKnowsTheTypes() throws IOException, InterruptedException {
        String script = "source('read.R', chdir = TRUE); o <- read_table('outcomes');"
                + "cat(o$majorBleeding, o$majorBleeding_d[1:2], sum(o$redCells_units), class(o$study), '\\n');"
                + "e <- read_table('events'); cat(nchar(e$detail[1]), is.na(e$detail[2]), '\\n')";

        assertThat(run("Rscript", "-e", script).lines().map(String::strip))
                .containsExactly(
                        "TRUE FALSE FALSE FALSE TRUE FALSE 1.25 NA 7.5 numeric",
                        InventedTrial.AWKWARD.length() + " TRUE");
    }
}
