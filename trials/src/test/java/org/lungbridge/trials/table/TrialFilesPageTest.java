package org.lungbridge.trials.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lungbridge.trials.query.QueryFailure;
import org.lungbridge.trials.query.TrialQuery;
import org.lungbridge.trials.table.TrialFolder.Format;

/** Every example of the page on files does what it says. */
class TrialFilesPageTest {
    private static final Path PAGE = Path.of("..", "docs", "trial-files.md");

    @TempDir
    Path folder;

    @BeforeEach
    void write() throws IOException {
        TrialFolder.write(InventedTrial.tables(), folder, InventedTrial.courses(), Format.CSV);
    }

    private static List<String> examples(String language) throws IOException {
        List<String> all = new ArrayList<>();
        Matcher block =
                Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL).matcher(Files.readString(PAGE));
        while (block.find()) {
            all.add(block.group(1));
        }
        return all;
    }

    @Test
    void everyQuestionIsAnswered() throws IOException, QueryFailure {
        List<String> questions = examples("sql");
        assertThat(questions).hasSize(4);
        for (String question : questions) {
            List<List<String>> rows = new ArrayList<>();
            try (TrialQuery query = TrialQuery.open(folder, StoredTables.of(folder))) {
                query.ask(question, new TrialQuery.Receiver() {
                    @Override
                    public void head(List<String> columns, List<Boolean> numeric) {}

                    @Override
                    public void row(List<String> cells) {
                        rows.add(cells);
                    }
                });
            }
            assertThat(rows).as(question).hasSizeGreaterThanOrEqualTo(2);
        }
    }

    @Test
    void thePythonExampleRuns() throws IOException, InterruptedException {
        assertThat(Interpreter.run(
                        folder, "python3", "-B", "-c", examples("python").get(0)))
                .isEqualTo("""
                        low 3 patients, 1 with major bleeding
                        standard 3 patients, 1 with major bleeding
                        major bleeding of ISTH
                        """);
    }

    @Test
    void theExampleInRRuns() throws IOException, InterruptedException {
        Path script = folder.resolve("example.R");
        Files.writeString(script, examples("r").get(0));

        assertThat(Interpreter.run(folder, "Rscript", "example.R").lines())
                .anyMatch(line -> line.matches("1 +low +0\\.333.*"))
                .last()
                .isEqualTo("[1] 3");
    }
}
