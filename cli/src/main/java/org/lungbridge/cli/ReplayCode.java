package org.lungbridge.cli;

import java.util.OptionalDouble;
import org.lungbridge.recording.Numbers;
import org.lungbridge.scenarios.document.Measure;
import org.lungbridge.scenarios.document.Recording;
import org.lungbridge.scenarios.document.Scenario;
import org.lungbridge.scenarios.run.RunOptions;
import org.lungbridge.viz.debrief.Debriefing;

/** The line that makes the same run again, from within the run folder. */
final class ReplayCode {
    private static final double MINUTE_S = 60;

    private ReplayCode() {}

    /** The line of a run; a branch is run again from its own folder. */
    static Debriefing.Replay of(PlayedRun run, RunOptions settings, String digest, boolean branch) {
        String source = "Lungbridge %s, scenario %s."
                .formatted(Version.number(), run.scenario().id());
        if (branch) {
            String how = source + " This run is a branch: the line is for its run folder.";
            return new Debriefing.Replay("lungbridge verify .", "", digest, settings.seed(), how);
        }
        String how = source + " The line is for the run folder and gives the same bytes.";
        return new Debriefing.Replay(line(run, settings), actions(run), digest, settings.seed(), how);
    }

    private static String actions(PlayedRun run) {
        return run.lesson().files().containsKey(LessonFiles.LEARNER)
                ? "With --learner %s the same orders come at the same times, whatever is seen."
                        .formatted(run.bed().path(LearnerActions.NAME))
                : "";
    }

    private static String line(PlayedRun run, RunOptions settings) {
        StringBuilder line = new StringBuilder("lungbridge run ").append(ScenarioSource.FILE);
        line.append(" --seed ").append(settings.seed());
        RunOptions usual = RunOptions.usual();
        if (!settings.solver().equals(usual.solver())) {
            line.append(" --solver ").append(settings.solver());
        }
        if (settings.relativeTolerance() != usual.relativeTolerance()) {
            line.append(" --rtol ").append(Numbers.text(settings.relativeTolerance()));
        }
        double interval = interval(run.scenario());
        time(
                line,
                "--interval",
                settings.interval_s().orElse(interval) == interval ? OptionalDouble.empty() : settings.interval_s());
        time(line, "--until", settings.until_s());
        for (String file : run.lesson().files().keySet()) {
            if (file.equals(LessonFiles.LEARNER)) {
                line.append(" --learner ").append(file);
            } else if (file.equals(LessonFiles.PLAY)) {
                line.append(" --play ").append(file);
            } else if (!file.equals(LessonFiles.MARKS)) {
                line.append(" --checklist ").append(file);
            }
        }
        return line.append(" -o again").toString();
    }

    private static void time(StringBuilder line, String option, OptionalDouble seconds) {
        if (seconds.isPresent()) {
            line.append(' ').append(option).append(" \"").append(Numbers.text(seconds.getAsDouble()));
            line.append(" s\"");
        }
    }

    private static double interval(Scenario scenario) {
        Recording recording = scenario.recording();
        Measure written = recording == null ? null : recording.interval();
        return written == null ? MINUTE_S : written.engineValue();
    }
}
