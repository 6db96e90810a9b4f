package org.lungbridge.viz.plan;

import java.util.ArrayList;
import java.util.List;
import org.lungbridge.scenarios.document.OrderWords;
import org.lungbridge.scenarios.document.teaching.LearnerRule;
import org.lungbridge.scenarios.document.teaching.LearnerScript;
import org.lungbridge.scenarios.document.teaching.WhenWords;

/** What a learner is expected to do: the script of the expert. */
final class Expected {
    private Expected() {}

    static Section.Builder of(LearnerScript expert) {
        List<List<String>> rows = new ArrayList<>();
        if (expert.orders() != null) {
            expert.orders().forEach(order -> rows.add(List.of(order.at() + "", "", OrderWords.of(order))));
        }
        List<LearnerRule> rules = expert.rules() == null ? List.of() : expert.rules();
        for (LearnerRule rule : rules) {
            String sight = WhenWords.lasting(WhenWords.of(rule.when()), rule.lasting());
            String reaction = rule.reaction() == null ? "at once" : "after " + rule.reaction();
            List<String> orders = rule.orders().stream().map(Happenings::order).toList();
            rows.add(List.of(sight, reaction, String.join("; ", orders)));
        }
        return new Section.Builder("Expected actions")
                .words("The expert", expert.title())
                .grid("What the expert sees and does", List.of("at the sight of", "reacts", "with"), rows);
    }
}
