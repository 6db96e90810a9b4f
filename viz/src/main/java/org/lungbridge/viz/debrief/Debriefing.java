package org.lungbridge.viz.debrief;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lungbridge.rules.score.Score;
import org.lungbridge.rules.score.ScoreSheet;
import org.lungbridge.scenarios.document.teaching.Teaching;
import org.lungbridge.viz.RunRecord;

/**
 * What a debriefing report is made from.
 *
 * @param patient the patient in words
 * @param objectives what a learner can do afterwards
 * @param teaching what makes the scenario a lesson; nothing if it is none
 * @param sheet what the run is judged by
 * @param score how it was judged; nothing if there is nothing to judge
 * @param run the run, with its critical actions
 * @param ending how it ended, in words
 * @param expert how an expert played the same patient
 * @param players who played and who judged
 * @param replay all that is needed to run it again
 */
public record Debriefing(
        String patient,
        List<String> objectives,
        @Nullable Teaching teaching,
        ScoreSheet sheet,
        Optional<Score> score,
        RunRecord run,
        String ending,
        Optional<Expert> expert,
        Players players,
        Replay replay) {
    /** A debriefing whose lists nobody changes afterwards. */
    public Debriefing {
        objectives = List.copyOf(objectives);
    }

    /**
     * Another run of the same patient with the same luck.
     *
     * @param who in a few words
     */
    public record Expert(String who, RunRecord run, Optional<Score> score) {}

    /**
     * Who was there.
     *
     * @param anonymous whether nobody is named and no remark about anybody is shown
     * @param learner who played, in a few words; empty if nobody did by a script
     * @param markedBy who marked the checklists; may be empty
     */
    public record Players(boolean anonymous, String learner, String markedBy) {}

    /**
     * How it is run again.
     *
     * @param command the line that does it, from within the run folder
     * @param actions what the file beside it is good for; may be empty
     * @param digest SHA-256 of the scenario
     * @param seed of all chance
     * @param source program, version and scenario
     */
    public record Replay(String command, String actions, String digest, long seed, String source) {}
}
