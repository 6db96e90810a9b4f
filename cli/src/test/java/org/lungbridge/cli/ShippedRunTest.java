package org.lungbridge.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lungbridge.vocabulary.OutputVariables;

/** The shipped scenario through the engine itself. */
class ShippedRunTest {
    @TempDir
    private Path folder;

    @Test
    void shippedScenarioRunsAndVerifies() throws Exception {
        Path run = folder.resolve("run");
        Answer ran = Answer.to(
                new EngineSimulator(), "run", "sle-dah-vv-ecmo", "--until", "130min", "--interval", "10min", "-o", run);
        assertThat(ran.err()).doesNotContain("Maybe");
        assertThat(ran.code()).isZero();
        String head = "time_s,"
                + String.join(
                        ",", OutputVariables.all().stream().map(v -> v.id()).toList());
        assertThat(Files.readAllLines(run.resolve("timeseries.csv")))
                .hasSize(15)
                .startsWith(head);
        assertThat(ran.out()).contains("Inferred from the blood gas:", "before ECMO", "Outcome: alive");
        assertThat(run.resolve("events.csv")).content().contains("7200,order,timeline,start-ecmo,");
        assertThat(Answer.to(new EngineSimulator(), "verify", run).code()).isZero();
    }
}
