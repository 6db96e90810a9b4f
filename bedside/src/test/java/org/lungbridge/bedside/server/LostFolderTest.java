package org.lungbridge.bedside.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** A disk that takes nothing more, or a share that is gone, in the middle of a lesson: the lesson goes on, and everybody is told. */
class LostFolderTest {
    @Test
    void aLessonGoesOnWithoutItsFolderAndIsKeptAgainWhenItIsBack() throws IOException {
        try (Running running = Running.start()) {
            Path folder = running.folder.resolve(running.session());
            Path away = running.folder.resolve("away");
            assertThat(note(running, "before")).isEqualTo(200);
            Files.move(folder, away);
            Files.createFile(folder);

            rights(running, "true");
            assertThat(note(running, "while nothing can be written")).isEqualTo(200);
            assertThat(running.post(
                                    running.instructor("api/time"),
                                    running.instructorToken(),
                                    "{'do':'rewind','to':'0 s'}")
                            .statusCode())
                    .isEqualTo(200);
            String order = "{'order':'set-ecmo','speed':'3000 /min'}";
            assertThat(running.post(running.learner("api/orders"), running.learnerToken(), order)
                            .statusCode())
                    .isEqualTo(200);
            assertThat(state(running))
                    .contains("The session cannot be kept", "Maybe the disk is full")
                    .doesNotContain("\"status\":\"failed\"");

            Files.delete(folder);
            Files.move(away, folder);
            rights(running, "false");
            assertThat(state(running)).doesNotContain("cannot be kept");
            assertThat(note(running, "after")).isEqualTo(200);
            assertThat(folder.resolve("session.json")).content().contains("3000 /min");
            assertThat(folder.resolve("log.jsonl"))
                    .content()
                    .contains("before", "after")
                    .doesNotContain("while nothing");
        }
    }

    /** A folder in the place of the log stands for a log that takes no line more, where everything else is kept. */
    @Test
    void aLogThatTakesNoLinesIsToldAsLongAsItTakesNone() throws IOException {
        try (Running running = Running.start()) {
            Path log = running.folder.resolve(running.session()).resolve("log.jsonl");
            assertThat(note(running, "before")).isEqualTo(200);
            Path away = Files.move(log, log.resolveSibling("away"));
            Files.createDirectory(log);
            rights(running, "true");
            assertThat(state(running)).contains("The session cannot be kept", "lines of the log are lost");
            Files.delete(log);
            Files.move(away, log);
            rights(running, "false");
            assertThat(state(running)).doesNotContain("cannot be kept");
            assertThat(log).content().contains("before");
        }
    }

    private static void rights(Running running, String time) {
        String body = "{'orders':true,'time':" + time + "}";
        assertThat(running.post(running.instructor("api/rights"), running.instructorToken(), body)
                        .statusCode())
                .isEqualTo(200);
    }

    private static int note(Running running, String text) {
        return running.post(running.instructor("api/notes"), running.instructorToken(), "{'text':'" + text + "'}")
                .statusCode();
    }

    private static String state(Running running) {
        return running.get(running.instructor("api/state"), running.instructorToken())
                .body();
    }
}
