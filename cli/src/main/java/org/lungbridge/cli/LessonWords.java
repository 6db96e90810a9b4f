package org.lungbridge.cli;

import java.util.ArrayList;
import java.util.List;
import org.lungbridge.scenarios.document.teaching.ChecklistDocument;
import org.lungbridge.scenarios.document.teaching.LearnerRule;
import org.lungbridge.scenarios.document.teaching.LearnerScript;

/** Checklists and scripts of learners in words. */
final class LessonWords {
    private static final String END = System.lineSeparator();

    private LessonWords() {}

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
