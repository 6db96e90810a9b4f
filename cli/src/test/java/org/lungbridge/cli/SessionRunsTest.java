package org.lungbridge.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lungbridge.bedside.session.Played;
import org.lungbridge.bedside.session.Scene;
import org.lungbridge.scenarios.Library;
import picocli.CommandLine;

/** A session that was played becomes a run folder like any other. */
class SessionRunsTest {
    private static final String DRILL = "drill-pump-failure";
    private static final String PLAY = """
            {"id":"k3f9","title":"Session k3f9","scenario":"drill-pump-failure","steps":[
              {"by":"learner","give":{"at":"90.25 s","order":"set-ventilator","PEEP":"10 cmH2O"}},
              {"by":"instructor","say":{"at":"100 s","from":"nurse","text":"He is pale."}},
              {"by":"instructor","give":{"at":"120.5 s","order":"pump-failure"}}]}
            """;
    private static final String MARKS = """
            {"by":"instructor","marks":[{"item":"calls-for-help","done":true}]}
            """;

    @TempDir
    private Path place;

    private static Played played() {
        Scene scene = Scene.of(Library.scenarioBytes(DRILL), Library.scenario(DRILL), 7);
        return new Played(
                scene, PLAY.getBytes(StandardCharsets.UTF_8), MARKS.getBytes(StandardCharsets.UTF_8), 240.125, true);
    }

    @Test
    void aSavedSessionIsVerifiedAndItsReportSaysWhatWasDone() throws IOException {
        SessionRuns runs = new SessionRuns(new EngineSimulator());
        Played session = played();
        Path folder = place.resolve("run");
        runs.save(session, folder);
        assertThat(Files.readString(folder.resolve("events.csv")))
                .contains("90.25,order,learner,set-ventilator")
                .contains("cue,nurse: He is pale.")
                .contains("pump-failure");
        assertThat(folder.resolve(LessonFiles.PLAY)).hasContent(PLAY);
        StringWriter out = new StringWriter();
        CommandLine verify = new CommandLine(new VerifyCommand(new EngineSimulator())).setOut(new PrintWriter(out));
        assertThat(verify.execute(folder.toString(), "-q")).isZero();
        assertThat(out.toString()).contains("The same bytes");
        String report = new String(runs.html(session), StandardCharsets.UTF_8);
        assertThat(report).contains("people at the bedside page").contains("--play play.json");
    }

    @Test
    void aSessionOfAnotherScenarioIsRefused() {
        LessonFiles files = new LessonFiles(null, List.of(), null, PLAY.getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> files.requireFor(Library.scenario("drill-gas-failure"), ""))
                .hasMessageContaining("k3f9")
                .hasMessageContaining("drill-gas-failure");
    }
}
