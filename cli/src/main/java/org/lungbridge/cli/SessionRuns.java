package org.lungbridge.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lungbridge.bedside.Afterwards;
import org.lungbridge.bedside.session.Played;
import org.lungbridge.recording.Numbers;
import org.lungbridge.scenarios.document.Patient;
import org.lungbridge.scenarios.document.Scenario;
import org.lungbridge.scenarios.file.JsonFile;
import org.lungbridge.scenarios.file.Sha256;
import org.lungbridge.scenarios.run.RunOptions;
import org.lungbridge.scenarios.run.RunResult;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Sessions of the bedside page as runs: played again from what people did, which gives the same bytes as they saw. A debriefing
 * that was made is kept until the session goes on.
 */
final class SessionRuns implements Afterwards {
    private final Simulator simulator;
    private Optional<Made> last = Optional.empty();

    private record Made(String of, Map<String, byte[]> files) {}

    SessionRuns(Simulator simulator) {
        this.simulator = simulator;
    }

    @Override
    public byte[] html(Played session) throws IOException {
        return file(session, DebriefFiles.HTML);
    }

    @Override
    public byte[] pdf(Played session) throws IOException {
        return file(session, DebriefFiles.PDF);
    }

    private synchronized byte[] file(Played session, String name) throws IOException {
        String key = Sha256.of(session.play()) + Sha256.of(session.marks()) + session.until_s();
        if (last.isEmpty() || !last.get().of().equals(key)) {
            last = Optional.of(new Made(key, made(session)));
        }
        byte[] file = last.get().files().get(name);
        if (file == null) {
            throw new IllegalStateException("The scenario is no lesson: there is nothing to debrief.");
        }
        return file;
    }

    private Map<String, byte[]> made(Played session) throws IOException {
        Scenario scenario = session.scene().scenario();
        Pictures pictures = new Pictures(scenario, Map.of());
        ScenarioSource source =
                new ScenarioSource(scenario.id(), session.scene().bytes(), pictures);
        LessonFiles lesson = new LessonFiles(null, List.of(), marks(session), session.play());
        RunOptions settings = settings(session);
        RunPlan plan = RunPlan.of(source, settings).playedIn(lesson);
        Patient patient = scenario.onlyPatient();
        Simulator.Prepared prepared = plan.prepared(simulator, patient);
        RunResult result = prepared.run((time, end) -> {}, () -> false);
        BedRun run = new BedRun(Bed.of(scenario, patient), patient, prepared.inferences(), result);
        return DebriefFiles.ofRuns(simulator, plan, List.of(run), () -> false);
    }

    private static byte[] marks(Played session) {
        JsonNode marks = JsonFile.read(session.marks());
        ObjectNode copy = JsonFile.object();
        copy.set("by", marks.path("by"));
        copy.set("marks", marks.path("marks"));
        return JsonFile.bytes(copy);
    }

    private static RunOptions settings(Played session) {
        RunOptions options = session.scene().options();
        return new RunOptions(
                        options.seed(),
                        options.solver(),
                        options.relativeTolerance(),
                        options.interval_s(),
                        options.until_s())
                .until(session.until_s());
    }

    @Override
    public void save(Played session, Path folder) throws IOException {
        Path inputs = Files.createTempDirectory("lungbridge-session");
        try {
            Path scenario = Files.write(
                    inputs.resolve(ScenarioSource.FILE), session.scene().bytes());
            Path play = Files.write(inputs.resolve(LessonFiles.PLAY), session.play());
            Path marks = Files.write(inputs.resolve(LessonFiles.MARKS), marks(session));
            run(session, scenario, play, marks, folder);
        } finally {
            for (String name : List.of(ScenarioSource.FILE, LessonFiles.PLAY, LessonFiles.MARKS)) {
                Files.deleteIfExists(inputs.resolve(name));
            }
            Files.deleteIfExists(inputs);
        }
    }

    /** As on the command line, so that the folder is one like any other. */
    private void run(Played session, Path scenario, Path play, Path marks, Path folder) {
        StringWriter said = new StringWriter();
        CommandLine command = new CommandLine(new RunCommand(simulator))
                .setOut(new PrintWriter(new StringWriter()))
                .setErr(new PrintWriter(said));
        command.setExecutionExceptionHandler(new FailureReport());
        int code = command.execute(
                scenario.toString(),
                "--play",
                play.toString(),
                "--marks",
                marks.toString(),
                "--seed",
                Long.toString(session.scene().options().seed()),
                "--until",
                Numbers.text(session.until_s()) + " s",
                "-q",
                "-o",
                folder.toString());
        if (code != ExitCode.OK) {
            throw new IllegalStateException("The session could not be saved: " + said);
        }
    }
}
