package org.lungbridge.viz.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lungbridge.scenarios.document.OrderWords;
import org.lungbridge.scenarios.document.Scenario;
import org.lungbridge.scenarios.document.StandingCare;
import org.lungbridge.scenarios.document.WireName;
import org.lungbridge.scenarios.document.teaching.Handover;
import org.lungbridge.scenarios.document.teaching.LearnerScript;
import org.lungbridge.scenarios.document.teaching.Prebrief;
import org.lungbridge.scenarios.document.teaching.Teaching;

/**
 * A scenario as an instructor needs it.
 *
 * @param title of the scenario
 * @param about the case in a few sentences; may be empty
 */
public record Plan(String title, String about, List<Section> sections) {
    public Plan {
        sections = List.copyOf(sections);
    }

    /**
     * The plan of a scenario.
     *
     * @param expert who shows what is expected; null if nobody does
     */
    public static Plan of(Scenario scenario, @Nullable LearnerScript expert) {
        List<Section> sections = new ArrayList<>();
        glance(scenario).into(sections);
        Teaching teaching = scenario.teaching();
        if (teaching != null) {
            before(teaching).into(sections);
        }
        Bedside.patients(scenario).into(sections);
        Bedside.equipment(scenario).into(sections);
        if (scenario.rules() != null) {
            Happenings.of(scenario.rules()).into(sections);
        }
        new Section.Builder("Timeline")
                .lines(
                        "",
                        scenario.timeline().stream()
                                .map(order -> order.at() + "  " + OrderWords.of(order))
                                .toList())
                .words("", "Ends after %s.".formatted(scenario.end().after()))
                .into(sections);
        if (teaching != null) {
            Judging.of(teaching).into(sections);
        }
        if (expert != null) {
            Expected.of(expert).into(sections);
        }
        if (teaching != null && teaching.debrief() != null) {
            Debriefing.of(teaching.debrief()).into(sections);
        }
        new Section.Builder("References").lines("", scenario.references()).into(sections);
        return new Plan(scenario.title(), scenario.description() == null ? "" : scenario.description(), sections);
    }

    private static Section.Builder glance(Scenario scenario) {
        Teaching teaching = scenario.teaching();
        Section.Builder section = new Section.Builder("At a glance")
                .words("Scenario", scenario.id())
                .words(
                        "For",
                        scenario.learnerLevel() == null ? null : WireName.of(scenario.learnerLevel()) + " learners");
        if (teaching != null) {
            section.words(
                            "Time at the simulator",
                            teaching.duration() == null
                                    ? null
                                    : teaching.duration().text())
                    .words(
                            "About",
                            teaching.topics() == null
                                    ? null
                                    : teaching.topics().stream()
                                            .map(WireName::of)
                                            .map(topic -> topic.replace('-', ' '))
                                            .collect(Collectors.joining(", ")));
        }
        care(section, scenario.care());
        section.words("Authors", scenario.authors() == null ? null : String.join(", ", scenario.authors()))
                .words("License", scenario.license());
        return section.lines("Objectives", scenario.objectives());
    }

    private static void care(Section.Builder section, @Nullable StandingCare care) {
        if (care != null && care.anticoagulation() != null) {
            String name = care.anticoagulation().name();
            section.words(
                    "Anticoagulation by strategy",
                    name == null ? "written out in the scenario" : name + " (lungbridge describe " + name + ")");
        }
        if (care != null && care.course() != null) {
            String name = care.course().name();
            section.words(
                    "Staff by protocol",
                    name == null ? "written out in the scenario" : name + " (lungbridge describe " + name + ")");
        }
    }

    private static Section.Builder before(Teaching teaching) {
        Section.Builder section = new Section.Builder("Before");
        Prebrief prebrief = teaching.prebrief();
        if (prebrief != null) {
            section.words("Fiction contract", prebrief.fictionContract())
                    .words("Safety", prebrief.safety())
                    .words("Equipment", prebrief.equipment())
                    .lines("Ground rules", prebrief.groundRules());
        }
        Handover handover = teaching.handover();
        if (handover != null) {
            section.words("Handover: situation", handover.situation())
                    .words("Handover: background", handover.background())
                    .words("Handover: assessment", handover.assessment())
                    .words("Handover: recommendation", handover.recommendation());
        }
        return section;
    }
}
