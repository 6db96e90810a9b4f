package org.lungbridge.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.lungbridge.rules.score.Score;
import org.lungbridge.rules.score.Scorer;
import org.lungbridge.scenarios.Library;
import org.lungbridge.scenarios.document.teaching.LearnerScript;
import org.lungbridge.scenarios.run.RunOptions;
import org.lungbridge.scenarios.run.RunResult;
import org.lungbridge.viz.Measured;
import org.lungbridge.viz.RunSeries;
import org.lungbridge.viz.ScoredAction;
import org.lungbridge.viz.debrief.Debriefing;

/** How an expert plays the same patient with the same luck: the shipped one, simulated, or a run that is given. */
final class ExpertPath {
    private static final String WORD = ".expert";

    private ExpertPath() {}

    /** The shipped expert of the scenario; nothing if there is none, or if this run is the expert's. */
    static Optional<Debriefing.Expert> simulated(
            Simulator simulator, PlayedRun run, RunOptions settings, BooleanSupplier interrupted) {
        String name = run.scenario().id() + WORD;
        Optional<LearnerScript> player = run.lesson().lesson().learner();
        boolean itself = player.isPresent() && player.get().id().equals(name);
        if (!Library.learners().contains(name) || itself || interrupted.getAsBoolean()) {
            return Optional.empty();
        }
        LearnerScript script = Library.learner(name);
        RunResult result = simulator
                .prepare(run.scenario(), settings.with(run.lesson().lesson().with(script)))
                .run((time, end) -> {}, interrupted);
        Score score = Scorer.score(run.sheet(), result.events(), result.recording(), List.of());
        List<Measured> labs = result.labs().stream()
                .map(lab -> new Measured(lab.test(), lab.drawn(), lab.value()))
                .toList();
        var subject = new Drawing.Subject(
                run.bed(),
                RunSeries.of(result.recording()),
                result.events(),
                labs,
                ScoredAction.of(run.sheet(), score));
        String who = "the shipped expert, \"" + script.title() + "\", with the same patient and the same luck";
        return Optional.of(new Debriefing.Expert(
                who,
                subject.record(run.scenario().title()),
                run.score().isPresent() ? Optional.of(score) : Optional.empty()));
    }

    /**
     * A run that somebody calls an expert's.
     *
     * @throws CommandFailure if it is of another scenario
     */
    static Optional<Debriefing.Expert> given(Path folder, PlayedRun run) throws IOException {
        for (PlayedRun other : StoredRun.open(folder).played()) {
            if (other.scenario().id().equals(run.scenario().id())
                    && other.bed().path("").equals(run.bed().path(""))) {
                return Optional.of(new Debriefing.Expert(
                        "the run that was given as an expert's",
                        other.subject().record(other.scenario().title()),
                        other.score()));
            }
        }
        throw new CommandFailure(
                ExitCode.FAILURE,
                "The run (%s) has no patient of the scenario (%s)."
                        .formatted(folder, run.scenario().id()),
                "give a run of the same scenario with (--expert).");
    }
}
