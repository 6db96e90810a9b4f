package org.lungbridge.cli;

import java.util.ArrayList;
import java.util.List;
import org.lungbridge.scenarios.document.Measure;
import org.lungbridge.scenarios.document.Scenario;
import org.lungbridge.scenarios.document.teaching.ChecklistDocument;
import org.lungbridge.scenarios.document.teaching.CriticalStep;
import org.lungbridge.scenarios.document.teaching.LearnerRule;
import org.lungbridge.scenarios.document.teaching.LearnerScript;
import org.lungbridge.scenarios.document.teaching.SceneState;
import org.lungbridge.scenarios.document.teaching.Teaching;

/** Rules, lessons, checklists and scripts of learners in words. */
final class LessonWords {
    private static final String END = System.lineSeparator();

    private LessonWords() {}

    /** The states of a scenario and what a learner is to do. */
    static void put(StringBuilder text, Scenario scenario) {
        if (scenario.rules() != null) {
            List<String> states = scenario.rules().allStates().stream()
                    .map(LessonWords::state)
                    .toList();
            Description.listed(text, "States", states);
        }
        Teaching teaching = scenario.teaching();
        if (teaching != null) {
            Description.listed(
                    text,
                    "Critical actions",
                    teaching.allActions().stream().map(LessonWords::action).toList());
        }
    }

    private static String state(SceneState state) {
        return state.title() == null ? state.name() : state.name() + ": " + state.title();
    }

    private static String action(CriticalStep step) {
        Measure window = step.window();
        String never = Boolean.TRUE.equals(step.mustNot()) ? "never: " : "";
        return never + step.title() + (window == null ? "" : " (within " + window.text() + ")");
    }

    /** A checklist, line by line. */
    static String of(ChecklistDocument list) {
        StringBuilder text = new StringBuilder(list.title()).append(END).append(END);
        if (list.site() != null) {
            text.append(list.site()).append(END).append(END);
        }
        List<String> lines = list.items().stream()
                .map(item -> "[ ] " + item.text() + (item.when() == null ? "" : " (told by the run)"))
                .toList();
        Description.listed(text, "Lines", lines);
        Description.listed(text, "References", list.references());
        return text.toString();
    }

    /** A scripted learner. */
    static String of(LearnerScript script) {
        StringBuilder text = new StringBuilder(script.title()).append(END).append(END);
        List<String> lines = new ArrayList<>();
        List<LearnerRule> rules = script.rules() == null ? List.of() : script.rules();
        for (LearnerRule rule : rules) {
            rule.orders()
                    .forEach(order -> lines.add(order.order().at() + " after the sight: "
                            + order.order().kind()));
        }
        if (script.orders() != null) {
            script.orders().forEach(order -> lines.add(order.at() + ": " + order.kind()));
        }
        Description.listed(text, "Orders in the scenario " + script.scenario(), lines);
        return text.toString();
    }
}
