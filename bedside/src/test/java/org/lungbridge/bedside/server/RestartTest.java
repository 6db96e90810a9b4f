package org.lungbridge.bedside.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lungbridge.bedside.wire.Json;
import tools.jackson.databind.JsonNode;

/** A server that stops and starts anew: nobody at the bed notices but for the pause. */
@Tag("once")
class RestartTest {
    private static final String SNAPSHOT = "snapshot.json";

    private static JsonNode trends(Running running) {
        String url = running.instructor("api/trends?columns=SpO2,prone&from=0");
        return Json.read(running.get(url, running.instructorToken()).body().getBytes(StandardCharsets.UTF_8));
    }

    private static Path file(Running running, String name) {
        return running.folder.resolve(running.session()).resolve(name);
    }

    /** A session with an order, a radiograph, a turn and an alarm. */
    private static Running played() throws IOException, InterruptedException {
        Running running = Running.start();
        running.jump(700);
        String learner = running.learnerToken();
        running.post(running.learner("api/orders"), learner, "{'order':'set-ventilator','PEEP':'8 cmH2O'}");
        running.post(running.learner("api/orders"), learner, "{'order':'turn-prone'}");
        running.post(running.learner("api/orders"), learner, "{'order':'chest-radiograph'}");
        running.jump(2400);
        running.post(running.learner("api/orders"), learner, "{'order':'sample','tests':['bloodGas']}");
        running.jump(3000);
        return running;
    }

    @Test
    void aRestartTakesUpWhereTheSessionStood() throws IOException, InterruptedException {
        Running before = Running.start();
        String learner = before.learnerToken();
        before.jump(700);
        before.post(before.learner("api/orders"), learner, "{'order':'set-ventilator','PEEP':'8 cmH2O'}");
        before.post(
                before.learner("api/alarms"), learner, "{'do':'limits','parameter':'SpO2','low':0.7,'priority':'low'}");
        before.post(before.instructor("api/bookmarks"), before.instructorToken(), "{'note':'here'}");
        before.jump(1234);
        double saturation = before.frame("SpO2");
        before.close();
        try (Running after = Running.again(before.folder)) {
            assertThat(after.session()).isEqualTo(before.session());
            assertThat(after.learnerToken()).isEqualTo(learner);
            after.await("paused", 1234);
            assertThat(after.frame("SpO2")).isEqualTo(saturation);
            assertThat(after.frame("PEEP_cmH2O")).isEqualTo(8);
            JsonNode state = after.state();
            assertThat(state.path("instructor").path("bookmarks").toString()).contains("here");
            assertThat(state.path("limits").get(0).path("low").asDouble()).isEqualTo(0.7);
            assertThat(state.path("limits").get(0).path("lowPriority").asString())
                    .isEqualTo("low");
            assertThat(state.path("log").toString()).contains("PEEP 8 cmH2O");
            List<String> lines =
                    Files.readAllLines(before.folder.resolve(before.session()).resolve("log.jsonl"));
            assertThat(lines).allMatch(line -> line.contains("\"wall\":") && line.contains("\"actor\":"));
            assertThat(lines.stream().filter(line -> line.contains("PEEP 8 cmH2O")))
                    .hasSize(1);
        }
    }

    @Test
    void thePatientGoesOnFromTheSnapshot() throws IOException, InterruptedException {
        Running before = played();
        JsonNode seen = before.state();
        JsonNode trends = trends(before);
        before.close();
        assertThat(file(before, SNAPSHOT)).exists();
        try (Running after = Running.again(before.folder)) {
            after.await("paused", 3000);
            JsonNode state = after.state();
            assertThat(state.path("log").toString()).contains("The patient goes on from the snapshot at");
            assertThat(state.path("numbers")).isEqualTo(seen.path("numbers"));
            assertThat(state.path("truth")).isEqualTo(seen.path("truth"));
            assertThat(state.path("results")).isEqualTo(seen.path("results"));
            assertThat(state.path("pictures")).isEqualTo(seen.path("pictures")).isNotEmpty();
            assertThat(trends(after).path("phases")).isEqualTo(trends.path("phases"));
            assertThat(trends(after).path("rows").size())
                    .isGreaterThanOrEqualTo(trends.path("rows").size());
        }
    }

    @Test
    void aJumpLeavesNoGapInTheTrendsAndThePhaseProneIsKnown() throws IOException, InterruptedException {
        try (Running running = played()) {
            JsonNode trends = trends(running);
            double last = 0;
            for (JsonNode row : trends.path("rows")) {
                assertThat(row.get(0).asDouble() - last).isLessThanOrEqualTo(60);
                last = row.get(0).asDouble();
            }
            assertThat(last).isEqualTo(3000);
            JsonNode phase = trends.path("phases").get(0);
            assertThat(phase.path("kind").asString()).isEqualTo("prone");
            assertThat(phase.path("from_s").asDouble()).isBetween(700.0, 1800.0);
            assertThat(phase.path("to_s").isNull()).isTrue();
        }
    }

    @Test
    void aDamagedSnapshotIsToldAndThePatientComputedAgain() throws IOException, InterruptedException {
        Running before = played();
        JsonNode seen = before.state();
        before.close();
        Path snapshot = file(before, SNAPSHOT);
        String text = Files.readString(snapshot);
        Files.writeString(snapshot, text.replaceFirst("(\"step_s\" : [0-9]+)", "$19"));
        try (Running after = Running.again(before.folder)) {
            after.await("paused", 3000);
            JsonNode state = after.state();
            assertThat(state.path("log").toString())
                    .contains(
                            "The snapshot of the patient cannot be used: The file (snapshot.json) is not as it was written")
                    .contains("computed again from what people did");
            assertThat(state.path("numbers")).isEqualTo(seen.path("numbers"));
            assertThat(state.path("results")).isEqualTo(seen.path("results"));
        }
    }

    @Test
    void whatWasRewoundDoesNotComeBackWithASnapshot() throws IOException, InterruptedException {
        Running before = played();
        before.post(before.instructor("api/time"), before.instructorToken(), "{'do':'rewind','to':'650 s'}");
        before.await("paused", 650);
        before.jump(3100);
        double straight = before.frame("SpO2");
        before.close();
        try (Running after = Running.again(before.folder)) {
            after.await("paused", 3100);
            assertThat(after.frame("SpO2")).isEqualTo(straight);
            assertThat(after.frame("PEEP_cmH2O")).isNotEqualTo(8);
            assertThat(trends(after).path("phases")).isEmpty();
        }
    }
}
