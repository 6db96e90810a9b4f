package org.lungbridge.scenarios.document.teaching;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lungbridge.scenarios.document.About;
import org.lungbridge.scenarios.document.Dimension;
import org.lungbridge.scenarios.document.Measure;
import org.lungbridge.scenarios.document.Takes;

/** What makes a scenario a lesson: what is said before, what is looked for, what is talked about afterwards. */
public record Teaching(
        @Takes(value = Dimension.TIME, low = "1 min", high = "8 h")
        @About("Time at the simulator, with prebrief and without debriefing.")
        @Nullable
        Measure duration,

        @About("What it is about, in the words of ELSO courses.") @Nullable
        List<EcmoTopic> topics,

        @About("What is said before.") @Nullable Prebrief prebrief,
        @About("How the patient is handed over.") @Nullable Handover handover,

        @About("How much confederates help; they hint unless written.") @Nullable
        CueLevel cues,

        @About("What a learner is to do in time, or never.") @Nullable
        List<CriticalStep> criticalActions,

        @About("The critical action whose seconds are told, by its id.") @Nullable
        String timed,

        @About("Values that should stay in a band.") @Nullable
        List<KeepInBand> targets,

        @About("Checklists: names of shipped ones, or written out.") @Nullable
        List<ChecklistChoice> checklists,

        @About("When a run counts as passed; nothing is said of it unless written.") @Nullable
        PassMark pass,

        @About("How the run is talked about afterwards.") @Nullable
        Debrief debrief) {
    /** A lesson nobody changes afterwards. */
    public Teaching {
        topics = topics == null ? null : List.copyOf(topics);
        criticalActions = criticalActions == null ? null : List.copyOf(criticalActions);
        targets = targets == null ? null : List.copyOf(targets);
        checklists = checklists == null ? null : List.copyOf(checklists);
    }

    /** The critical actions; none where none are written. */
    public List<CriticalStep> allActions() {
        return criticalActions == null ? List.of() : criticalActions;
    }

    /** The targets; none where none are written. */
    public List<KeepInBand> allTargets() {
        return targets == null ? List.of() : targets;
    }

    /** The checklists; none where none are written. */
    public List<ChecklistChoice> allChecklists() {
        return checklists == null ? List.of() : checklists;
    }
}
