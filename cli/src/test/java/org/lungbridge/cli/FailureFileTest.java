package org.lungbridge.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lungbridge.scenarios.Library;
import org.lungbridge.scenarios.file.JsonFile;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A run that cannot be computed leaves a file, by which whoever gets it sees the same failure at the same time. */
@Tag("once")
class FailureFileTest {
    private static final String SEE_IT_AGAIN = "To see it again: lungbridge ";

    @TempDir
    private Path folder;

    /** Ten thousand orders at one time are taken for a loop. */
    private Path patientWhoseOrdersNeverEnd() throws IOException {
        ObjectNode document = (ObjectNode) JsonFile.read(Library.scenarioBytes("sle-dah-vv-ecmo"));
        ArrayNode timeline = document.putArray("timeline");
        for (int k = 0; k <= 10_000; k++) {
            timeline.addObject()
                    .put("at", "30 min")
                    .put("order", "set-norepinephrine")
                    .put("rate", "0.%d ug/kg/min".formatted(1 + k % 2));
        }
        return Files.write(folder.resolve("many.json"), document.toString().getBytes(StandardCharsets.UTF_8));
    }

    private Answer run(List<String> command, String out) {
        List<String> all = new ArrayList<>(command);
        all.addAll(List.of("--no-figures", "-q", "-o", folder.resolve(out).toString()));
        return Answer.to(new EngineSimulator(), all.toArray());
    }

    @Test
    void theCommandInItFailsInTheSameWayAtTheSameTime() throws IOException {
        String document = patientWhoseOrdersNeverEnd().toString();
        Answer first = run(List.of("run", document, "--seed", "7", "--rtol", "1e-3"), "first");
        assertThat(first.code()).as(first.err()).isEqualTo(ExitCode.NUMERICAL);
        assertThat(first.err())
                .contains("beyond (30.0 min): more than 10000 orders")
                .doesNotContain("()");

        Path file = folder.resolve("first").resolve(RunWork.REPRODUCER);
        String note = JsonFile.read(Files.readAllBytes(file)).at("/$comment/2").asString();
        assertThat(note).startsWith(SEE_IT_AGAIN);
        String command = note.substring(SEE_IT_AGAIN.length()).replace("FILE", file.toString());
        Answer again = run(ShellWords.of(command), "again");

        assertThat(again.code()).isEqualTo(ExitCode.NUMERICAL);
        assertThat(again.err()).isEqualTo(first.err());
        for (String same : List.of("outcome.json", "timeseries.csv", "events.csv", RunWork.REPRODUCER)) {
            assertThat(folder.resolve("again").resolve(same))
                    .hasSameBinaryContentAs(folder.resolve("first").resolve(same));
        }
    }
}
