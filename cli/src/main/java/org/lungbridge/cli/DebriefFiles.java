package org.lungbridge.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.lungbridge.scenarios.Documents;
import org.lungbridge.scenarios.document.Scenario;
import org.lungbridge.scenarios.file.Sha256;
import org.lungbridge.viz.debrief.Debriefing;
import org.lungbridge.viz.debrief.Debriefs;

/** {@code debrief.html}, {@code debrief.pdf} and {@code actions.json}: what a lesson is talked about with. */
final class DebriefFiles {
    static final String HTML = "debrief.html";
    static final String PDF = "debrief.pdf";

    private DebriefFiles() {}

    /** Those of runs that were just made, with the shipped expert beside them; none if the scenario is no lesson. */
    static Map<String, byte[]> ofRuns(Simulator simulator, RunPlan plan, List<BedRun> runs, BooleanSupplier interrupted)
            throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        Scenario scenario = plan.source().scenario();
        if (scenario.teaching() == null) {
            return files;
        }
        boolean branch = !plan.lineage().ancestors().isEmpty();
        for (BedRun made : runs) {
            PlayedRun run = PlayedRun.of(scenario, plan.lesson(), made);
            Optional<Debriefing.Expert> expert =
                    branch ? Optional.empty() : ExpertPath.simulated(simulator, run, plan.settings(), interrupted);
            String digest = Sha256.of(plan.source().bytes());
            files.putAll(of(run, expert, ReplayCode.of(run, plan.settings(), digest, branch), false));
        }
        return files;
    }

    /** The files of a run by their path in the run folder. */
    static Map<String, byte[]> of(
            PlayedRun run, Optional<Debriefing.Expert> expert, Debriefing.Replay replay, boolean anonymous)
            throws IOException {
        Scenario scenario = run.scenario();
        var content = new Debriefing(
                ReportFile.inWords(run.patient()),
                scenario.objectives() == null ? List.of() : scenario.objectives(),
                scenario.teaching(),
                run.sheet(),
                run.score(),
                run.subject().record(scenario.title()),
                run.ending(),
                expert,
                players(run.lesson(), anonymous),
                replay);
        Map<String, byte[]> files = new LinkedHashMap<>();
        Optional<byte[]> script = replay.actions().isEmpty() ? Optional.empty() : LearnerActions.of(run);
        script.ifPresent(actions -> files.put(run.bed().path(LearnerActions.NAME), actions));
        files.put(run.bed().path(HTML), Debriefs.html(content).getBytes(StandardCharsets.UTF_8));
        files.put(run.bed().path(PDF), Debriefs.pdf(content));
        return files;
    }

    private static Debriefing.Players players(LessonFiles lesson, boolean anonymous) {
        byte[] marks = lesson.files().get(LessonFiles.MARKS);
        String by = marks == null
                ? null
                : Documents.readMarks(LessonFiles.MARKS, marks).by();
        String people = lesson.lesson().play().isPresent() ? "people at the bedside page" : "";
        String learner = lesson.lesson()
                .learner()
                .map(script -> "a script, \"" + script.title() + "\"")
                .orElse(people);
        return anonymous
                ? new Debriefing.Players(true, "", "")
                : new Debriefing.Players(false, learner, by == null ? "" : by);
    }
}
