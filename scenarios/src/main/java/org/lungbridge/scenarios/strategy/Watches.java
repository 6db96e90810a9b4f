package org.lungbridge.scenarios.strategy;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.lungbridge.care.Hold;
import org.lungbridge.care.Sign;
import org.lungbridge.care.Watch;
import org.lungbridge.laboratory.Panel;
import org.lungbridge.scenarios.document.Measure;
import org.lungbridge.scenarios.document.WireName;
import org.lungbridge.scenarios.document.strategy.PhaseExit;
import org.lungbridge.scenarios.document.strategy.StrategyDocument;
import org.lungbridge.scenarios.document.strategy.StrategyPhase;
import org.lungbridge.scenarios.document.strategy.TransfusionRules;
import org.lungbridge.scenarios.document.strategy.WatchedTest;

/** Tests that are drawn at an interval: those that are written, and those without which a rule could not be followed. */
final class Watches {
    private static final double USUAL_CHECK = 12 * 3600;

    private final StrategyDocument document;
    private final List<Hold> holds;

    Watches(StrategyDocument document, List<Hold> holds) {
        this.document = document;
        this.holds = holds;
    }

    List<Watch> all() {
        List<Watch> watches = new ArrayList<>();
        Set<Panel> drawn = EnumSet.noneOf(Panel.class);
        List<WatchedTest> written = document.watch() == null ? List.of() : document.watch();
        for (WatchedTest test : written) {
            Panel panel = Panel.find(WireName.of(test.test())).orElseThrow();
            String device = test.device();
            watches.add(new Watch(
                    panel, device == null ? "" : device, test.interval().engineValue()));
            drawn.add(panel);
        }
        if (document.monitor() != null) {
            drawn.add(Panel.find(WireName.of(document.monitor().test())).orElseThrow());
        }
        TransfusionRules rules = document.transfusion();
        Measure check = rules == null ? null : rules.check();
        for (Panel panel : needed()) {
            if (drawn.add(panel)) {
                watches.add(new Watch(panel, "", Strategies.seconds(check, USUAL_CHECK)));
            }
        }
        return List.copyOf(watches);
    }

    private Set<Panel> needed() {
        Set<Panel> needed = EnumSet.noneOf(Panel.class);
        boolean gives = document.phases().stream()
                .anyMatch(phase -> phase.rate() != null || phase.target() != null || phase.doses() != null);
        if (gives) {
            holds.forEach(hold -> {
                add(needed, hold.when().sign());
                add(needed, hold.until().sign());
            });
        }
        for (StrategyPhase phase : document.phases()) {
            for (PhaseExit exit : phase.changes() == null ? List.<PhaseExit>of() : phase.changes()) {
                if (exit.when() != null) {
                    add(needed, exit.when().sign());
                }
                if (exit.all() != null) {
                    exit.all().forEach(criterion -> add(needed, criterion.when().sign()));
                }
            }
        }
        TransfusionRules rules = document.transfusion();
        if (rules != null) {
            forProducts(needed, rules);
        }
        return needed;
    }

    private static void forProducts(Set<Panel> needed, TransfusionRules rules) {
        if (rules.hemoglobin() != null) {
            add(needed, Sign.HEMOGLOBIN);
        }
        if (rules.platelets() != null || rules.plateletsWhenBleeding() != null) {
            add(needed, Sign.PLATELETS);
        }
        if (rules.fibrinogen() != null || rules.fibrinogenWhenBleeding() != null) {
            add(needed, Sign.FIBRINOGEN);
        }
        if (rules.inrWhenBleeding() != null) {
            add(needed, Sign.INR);
        }
    }

    private static void add(Set<Panel> needed, Sign sign) {
        sign.panel().ifPresent(needed::add);
    }
}
