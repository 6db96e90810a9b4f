package org.lungbridge.scenarios.teaching;

import java.util.List;
import java.util.Optional;
import org.lungbridge.scenarios.document.Scenario;
import org.lungbridge.scenarios.document.teaching.ChecklistDocument;
import org.lungbridge.scenarios.document.teaching.LearnerScript;
import org.lungbridge.scenarios.document.teaching.PlayDocument;

/**
 * What comes to a scenario from outside: who plays, and by whose checklists it is judged.
 *
 * @param learner a script that plays, if one does
 * @param checklists of the site, instead of those of the scenario; empty for those
 * @param play what people did in a session, if people played
 */
public record Lesson(Optional<LearnerScript> learner, List<ChecklistDocument> checklists, Optional<PlayDocument> play) {
    /** Nobody plays, and the checklists are those of the scenario. */
    public static final Lesson NONE = new Lesson(Optional.empty(), List.of());

    /** A lesson that no people played. */
    public Lesson(Optional<LearnerScript> learner, List<ChecklistDocument> checklists) {
        this(learner, checklists, Optional.empty());
    }

    public Lesson {
        checklists = List.copyOf(checklists);
    }

    /** The same with this learner. */
    public Lesson with(LearnerScript script) {
        return new Lesson(Optional.of(script), checklists, play);
    }

    /** The same, played by people. */
    public Lesson with(PlayDocument session) {
        return new Lesson(learner, checklists, Optional.of(session));
    }

    /** The checklists by which a scenario is judged. */
    List<ChecklistDocument> checklists(Scenario scenario) {
        return checklists.isEmpty() ? Checklists.of(scenario) : checklists;
    }
}
