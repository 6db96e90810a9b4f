package org.lungbridge.viz.plan;

import java.util.List;
import org.lungbridge.scenarios.document.WireName;
import org.lungbridge.scenarios.document.teaching.Debrief;
import org.lungbridge.scenarios.document.teaching.DebriefPhase;
import org.lungbridge.scenarios.document.teaching.DebriefQuestion;

/** How the run is talked about, phase by phase. */
final class Debriefing {
    private Debriefing() {}

    static Section.Builder of(Debrief debrief) {
        Section.Builder section = new Section.Builder("Debriefing");
        for (DebriefPhase phase : debrief.phases()) {
            String name = WireName.of(phase.phase());
            String lead = Character.toUpperCase(name.charAt(0))
                    + name.substring(1)
                    + (phase.duration() == null ? "" : " (" + phase.duration() + ")");
            List<String> questions =
                    phase.questions().stream().map(Debriefing::question).toList();
            section.lines(lead, questions);
        }
        return section.words("Show", debrief.plots() == null ? null : String.join(", ", debrief.plots()));
    }

    private static String question(DebriefQuestion question) {
        return question.about() == null ? question.ask() : question.ask() + " [" + question.about() + "]";
    }
}
