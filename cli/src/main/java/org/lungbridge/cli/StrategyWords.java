package org.lungbridge.cli;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lungbridge.scenarios.document.Measure;
import org.lungbridge.scenarios.document.WireName;
import org.lungbridge.scenarios.document.strategy.DosePlan;
import org.lungbridge.scenarios.document.strategy.PhaseExit;
import org.lungbridge.scenarios.document.strategy.StrategyDocument;
import org.lungbridge.scenarios.document.strategy.StrategyPhase;
import org.lungbridge.scenarios.document.strategy.TargetBand;

/** A strategy in words: what is given, what it is adjusted to, its phases. */
final class StrategyWords {
    private static final String END = System.lineSeparator();

    private StrategyWords() {}

    static String of(StrategyDocument strategy) {
        StringBuilder text = new StringBuilder(strategy.title()).append(END).append(END);
        if (strategy.description() != null) {
            text.append(strategy.description()).append(END).append(END);
        }
        Description.listed(text, "Given", List.of(agent(strategy)));
        Description.listed(text, "Adjusted to", monitor(strategy));
        Description.listed(
                text,
                "Phases",
                strategy.phases().stream().map(StrategyWords::phase).toList());
        Description.listed(text, "References", strategy.references());
        return text.append(Version.PURPOSE).append(END).toString();
    }

    private static String agent(StrategyDocument strategy) {
        return strategy.agent() == null
                ? "nothing"
                : WireName.of(strategy.agent().drug()) + ", "
                        + WireName.of(strategy.agent().route());
    }

    private static List<String> monitor(StrategyDocument strategy) {
        if (strategy.monitor() == null) {
            return List.of();
        }
        String device = strategy.monitor().device();
        String test = WireName.of(strategy.monitor().test()) + (device == null ? "" : " by " + device);
        return List.of(
                strategy.sampling() == null
                        ? test
                        : test + " every " + strategy.sampling().interval());
    }

    private static String phase(StrategyPhase phase) {
        List<String> parts = new ArrayList<>();
        TargetBand target = phase.target();
        if (target != null) {
            parts.add("target %s to %s".formatted(target.low(), target.high()));
        }
        add(parts, "bolus ", phase.bolus());
        add(parts, target == null ? "fixed rate " : "from ", phase.rate());
        DosePlan doses = phase.doses();
        if (doses != null) {
            parts.add("%s every %s".formatted(doses.dose(), doses.interval()));
        }
        if (parts.isEmpty()) {
            parts.add("nothing is given");
        }
        if (phase.changes() != null) {
            phase.changes().forEach(exit -> parts.add(exit(exit)));
        }
        return phase.name() + ": " + String.join("; ", parts);
    }

    private static void add(List<String> parts, String what, @Nullable Measure amount) {
        if (amount != null) {
            parts.add(what + amount);
        }
    }

    private static String exit(PhaseExit exit) {
        List<String> conditions = new ArrayList<>();
        if (exit.when() != null) {
            conditions.add(condition(exit.when().text(), exit.lasting()));
        }
        if (exit.all() != null) {
            exit.all().forEach(each -> conditions.add(condition(each.when().text(), each.lasting())));
        }
        return "then (" + exit.to() + ") when " + String.join(" and ", conditions);
    }

    private static String condition(String text, @Nullable Measure lasting) {
        return lasting == null ? text : text + " for " + lasting;
    }
}
