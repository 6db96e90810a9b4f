package org.lungbridge.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lungbridge.engine.Outcome.Ending;

/** The commands of the dossier: what they write, what they refuse. */
class ValidateCommandTest {
    @TempDir
    private Path folder;

    private static Answer to(Object... arguments) {
        return Answer.to(StandIn.thatEnds(Ending.END_TIME), arguments);
    }

    @Test
    void aDatasetIsRunAndItsPageAndTablesAreWritten() throws IOException {
        Answer answer = to("validate", "blood/severinghaus-1979", "-o", folder);
        assertThat(answer.code()).isZero();
        assertThat(answer.out()).contains("Numbers within tolerance: 51 of 51 (100 %)");
        assertThat(Files.readString(folder.resolve("validation.html")))
                .contains("Severinghaus 1979", "Not for patient care", "<svg");
        assertThat(Files.readAllLines(folder.resolve("validation.csv"))).hasSize(52);
        assertThat(folder.resolve("validation.json")).exists();
        assertThat(folder.resolve("history.csv")).exists();
        assertThat(folder.resolve("contracts.csv")).doesNotExist();
    }

    @Test
    void threadsDoNotShowInTheFiles() throws IOException {
        to("validate", "metabolism", "drainage", "--fast", "-o", folder.resolve("one"), "--threads", "1");
        to("validate", "metabolism", "drainage", "--fast", "-o", folder.resolve("three"), "--threads", "3");
        for (String name : new String[] {"validation.html", "validation.csv", "validation.json", "history.csv"}) {
            assertThat(folder.resolve("one").resolve(name))
                    .hasSameBinaryContentAs(folder.resolve("three").resolve(name));
        }
    }

    @Test
    void anUnknownGroupIsRefusedWithThoseThereAre() {
        Answer answer = to("validate", "blod", "-o", folder);
        assertThat(answer.code()).isEqualTo(2);
        assertThat(answer.err()).contains("There is no group or dataset (blod)", "blood");
        assertThat(folder.resolve("validation.html")).doesNotExist();
    }

    @Test
    void numbersThatMakeNoSenseAreUsageErrors() {
        assertThat(to("validate", "--threads", "0", "-o", folder).code()).isEqualTo(2);
        assertThat(to("sensitivity", "--reach", "0", "-o", folder).code()).isEqualTo(2);
        assertThat(to("validate", "--help").out()).contains("Never for patient care");
    }
}
