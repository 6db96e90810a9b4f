package org.lungbridge.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lungbridge.engine.Outcome.Ending;

/** Questions in SQL at the command line. */
class QueryCommandTest {
    private static final String DICTIONARY = """
            { "tables": [ { "table": "outcomes", "columns": [
              { "name": "arm", "type": "word" },
              { "name": "majorBleeding", "type": "yes-no" },
              { "name": "redCells_units", "type": "number" }
            ] } ] }
            """;

    @TempDir
    Path folder;

    @BeforeEach
    void write() throws IOException {
        Files.writeString(folder.resolve("dictionary.json"), DICTIONARY);
        try (OutputStream packed = new GZIPOutputStream(Files.newOutputStream(folder.resolve("outcomes.csv.gz")))) {
            packed.write("arm,majorBleeding,redCells_units\nlow,true,3\nlow,false,\nstandard,true,10.25\n"
                    .getBytes(StandardCharsets.UTF_8));
        }
    }

    private static Answer to(Object... arguments) {
        return Answer.to(StandIn.thatEnds(Ending.END_TIME), arguments);
    }

    @Test
    void anAnswerIsAnAlignedTable() {
        Answer answer = to("query", folder, "select * from outcomes");

        assertThat(answer.code()).isZero();
        assertThat(answer.out().lines())
                .containsExactly(
                        "arm       majorBleeding  redCells_units",
                        "low       true                        3",
                        "low       false",
                        "standard  true                    10.25");
    }

    @Test
    void orCsvWithEveryRow() {
        assertThat(to(
                                "query",
                                folder,
                                "select arm, sum(redCells_units) as units from outcomes group by 1 order by 1",
                                "--csv")
                        .out())
                .isEqualTo("arm,units\nlow,3\nstandard,10.25\n");
    }

    @Test
    void aLongTableIsCutAndSaysSo() {
        Answer answer = to("query", folder, "from outcomes", "--rows", "1");

        assertThat(answer.out().lines()).hasSize(2);
        assertThat(answer.err()).contains("2 more rows are not shown");
    }

    @Test
    void whatCannotBeAnsweredIsSaidInWordsOfDuckDb() {
        Answer answer = to("query", folder, "select units from outcomes");
        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.err()).contains("\"units\" not found", "Maybe").doesNotContain("\tat ");

        Answer write = to("query", folder, "copy outcomes to 'x.csv'");
        assertThat(write.code()).isEqualTo(1);
        assertThat(write.err()).contains("Only what reads is answered");
    }

    @Test
    void aFolderWithoutTablesIsRefused() {
        Answer answer = to("query", folder.resolve("elsewhere"), "select 1");

        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.err()).contains("has no tables of a trial");
    }

    @Test
    void endpointsAreListedAndDescribed() {
        assertThat(to("list", "endpoints").out()).contains("major-bleeding-isth", "hierarchical-composite");
        assertThat(to("describe", "major-bleeding-isth").out())
                .contains("2 g/dL", "2 units of red cells", "majorBleeding_d", "Schulman and Kearon 2005");
    }
}
