package org.lungbridge.trials.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
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

    @Test
    void pythonReadsWhatThereIs() throws IOException, InterruptedException {
        assertThat(Interpreter.run(folder, "python3", "read.py")).isEqualTo(COUNTS);
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
        assertThat(Interpreter.run(folder, "python3", "-B", "-c", script)).isEqualTo("""
                        [True, False, False, False, True, False] 1.25 None
                        7.5 2 True
                        'heparin 4 \\u2192 6 IU/kg/h, "low";\\nsecond line'
                        major bleeding of ISTH
                        """);
    }

    @Test
    void rReadsWhatThereIs() throws IOException, InterruptedException {
        List<String> sorted = COUNTS.lines().sorted().toList();

        assertThat(Interpreter.run(folder, "Rscript", "read.R").lines()).containsExactlyElementsOf(sorted);
    }

    @Test
    void rKnowsTheTypes() throws IOException, InterruptedException {
        String script = "source('read.R', chdir = TRUE); o <- read_table('outcomes');"
                + "cat(o$majorBleeding, o$majorBleeding_d[1:2], sum(o$redCells_units), class(o$study), '\\n');"
                + "e <- read_table('events'); cat(nchar(e$detail[1]), is.na(e$detail[2]), '\\n')";

        assertThat(Interpreter.run(folder, "Rscript", "-e", script).lines().map(String::strip))
                .containsExactly(
                        "TRUE FALSE FALSE FALSE TRUE FALSE 1.25 NA 7.5 numeric",
                        InventedTrial.AWKWARD.length() + " TRUE");
    }
}
