package org.lungbridge.scenarios.teaching;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lungbridge.engine.Order;
import org.lungbridge.rules.Actor;
import org.lungbridge.rules.Condition;
import org.lungbridge.rules.Deeds;
import org.lungbridge.rules.Rule;
import org.lungbridge.rules.RuleBook;
import org.lungbridge.rules.Since;
import org.lungbridge.rules.State;
import org.lungbridge.rules.Watch;
import org.lungbridge.scenarios.document.Measure;
import org.lungbridge.scenarios.document.Scenario;
import org.lungbridge.scenarios.document.WireName;
import org.lungbridge.scenarios.document.teaching.ChecklistItem;
import org.lungbridge.scenarios.document.teaching.CriticalStep;
import org.lungbridge.scenarios.document.teaching.Cue;
import org.lungbridge.scenarios.document.teaching.CueLevel;
import org.lungbridge.scenarios.document.teaching.Doer;
import org.lungbridge.scenarios.document.teaching.LearnerRule;
import org.lungbridge.scenarios.document.teaching.LearnerScript;
import org.lungbridge.scenarios.document.teaching.Modifier;
import org.lungbridge.scenarios.document.teaching.RuleLuck;
import org.lungbridge.scenarios.document.teaching.RuleOrder;
import org.lungbridge.scenarios.document.teaching.Rules;
import org.lungbridge.scenarios.document.teaching.SceneState;
import org.lungbridge.scenarios.document.teaching.Trigger;
import org.lungbridge.scenarios.document.teaching.When;
import org.lungbridge.scenarios.timeline.TimelineOrders;

/** The rule book of a scenario: its states and rules, what its learner does on a sight, and the criteria it is judged by. */
public final class RuleBooks {
    /** Time between two looks, s: as often as staff who stand at the bed look up in a drill (design choice). */
    private static final double USUAL_LOOK = 10;

    private final Scenario scenario;
    private final Rules rules;
    private final List<String> states;
    private final CueLevel cues;

    private RuleBooks(Scenario scenario) {
        this.scenario = scenario;
        this.rules = scenario.rules() == null ? new Rules(null, null, null, null, null) : scenario.rules();
        this.states = rules.allStates().stream().map(SceneState::name).toList();
        CueLevel written =
                scenario.teaching() == null ? null : scenario.teaching().cues();
        this.cues = written == null ? CueLevel.HINT : written;
    }

    /** The book of the one patient of a scenario and of who plays it. */
    public static RuleBook of(Scenario scenario, Lesson lesson) {
        return new RuleBooks(scenario).book(lesson);
    }

    /** Orders a learner's script gives at times of the run. */
    public static List<Order> ordersOf(LearnerScript script, Scenario scenario) {
        return script.orders() == null
                ? List.of()
                : TimelineOrders.signed(scenario, script.orders(), Actor.LEARNER.id(), 0);
    }

    private RuleBook book(Lesson lesson) {
        List<Rule> all = new ArrayList<>();
        rules.allTriggers().forEach(trigger -> all.add(trigger(trigger)));
        rules.allModifiers().forEach(modifier -> all.add(modifier(modifier)));
        lesson.learner().ifPresent(script -> all.addAll(learner(script)));
        List<State> entries = rules.allStates().stream().map(this::state).toList();
        Measure look = rules.look();
        double interval = look == null ? USUAL_LOOK : look.engineValue();
        return new RuleBook(interval, entries, all, watches(lesson));
    }

    private State state(SceneState state) {
        String actor = Actor.SCENARIO.id();
        return new State(state.name(), deeds(actor, state.orders(), state.message(), state.cues(), null));
    }

    private Rule trigger(Trigger rule) {
        String actor = actor(rule.by());
        return new Rule(
                Rule.TRIGGER,
                rule.name(),
                actor,
                places(rule.in()),
                condition(rule.name(), rule.when(), rule.lasting()),
                rule.to() == null ? Rule.STAYS : states.indexOf(rule.to()),
                Boolean.TRUE.equals(rule.once()),
                seconds(rule.coolDown()),
                chance(rule.chance()),
                deeds(actor, rule.orders(), rule.message(), rule.cues(), rule.end()));
    }

    private Rule modifier(Modifier rule) {
        String actor = actor(rule.by());
        return new Rule(
                Rule.MODIFIER,
                rule.name(),
                actor,
                places(rule.in()),
                condition(rule.name(), rule.when(), rule.lasting()),
                Rule.STAYS,
                Boolean.TRUE.equals(rule.once()),
                seconds(rule.coolDown()),
                chance(rule.chance()),
                deeds(actor, rule.orders(), rule.message(), rule.cues(), null));
    }

    /** Names with a colon, which no rule of a scenario has. */
    private List<Rule> learner(LearnerScript script) {
        List<Rule> all = new ArrayList<>();
        List<LearnerRule> written = script.rules() == null ? List.of() : script.rules();
        for (int k = 0; k < written.size(); k++) {
            LearnerRule rule = written.get(k);
            String name = "learner:" + (k + 1);
            boolean once = !Boolean.TRUE.equals(rule.again());
            List<Order> orders = orders(rule.orders(), Actor.LEARNER.id(), seconds(rule.reaction()));
            all.add(new Rule(
                    "sees",
                    name,
                    Actor.LEARNER.id(),
                    Set.of(),
                    condition(name, rule.when(), rule.lasting()),
                    Rule.STAYS,
                    once,
                    0,
                    1,
                    new Deeds(orders, List.of(), "")));
        }
        return all;
    }

    private Conditions conditions(Since from) {
        return new Conditions(states, from, scenario.onlyPatient().weight().engineValue());
    }

    private Condition condition(String name, When when, @Nullable Measure lasting) {
        return conditions(new Since.Time(0)).of(when, lasting, Rule.keys(name));
    }

    private static String actor(@Nullable Doer by) {
        return by == null ? Actor.SCENARIO.id() : WireName.of(by);
    }

    private Set<Integer> places(@Nullable List<String> in) {
        Set<Integer> places = new HashSet<>();
        if (in != null) {
            in.forEach(name -> places.add(states.indexOf(name)));
        }
        return places;
    }

    private double chance(@Nullable Double written) {
        double chance = written == null ? 1 : written;
        RuleLuck luck = rules.luck() == null ? RuleLuck.DRAWN : rules.luck();
        return switch (luck) {
            case DRAWN -> chance;
            case ALWAYS -> 1;
            case NEVER -> chance < 1 ? 0 : 1;
        };
    }

    private static double seconds(@Nullable Measure span) {
        return span == null ? 0 : span.engineValue();
    }

    private Deeds deeds(
            String actor,
            @Nullable List<RuleOrder> orders,
            @Nullable String message,
            @Nullable List<Cue> said,
            @Nullable String end) {
        List<Deeds.Line> lines = new ArrayList<>();
        if (message != null) {
            lines.add(new Deeds.Line(actor, "message", message));
        }
        for (Cue cue : said == null ? List.<Cue>of() : said) {
            String words = cue.at(cues);
            if (words != null) {
                lines.add(new Deeds.Line("confederate", "cue", cue.from() + ": " + words));
            }
        }
        List<Order> given = orders == null ? List.of() : orders(orders, actor, 0);
        return new Deeds(given, lines, end == null ? "" : end);
    }

    private List<Order> orders(List<RuleOrder> orders, String actor, double delay) {
        return TimelineOrders.signed(
                scenario, orders.stream().map(RuleOrder::order).toList(), actor, delay);
    }

    private List<Watch> watches(Lesson lesson) {
        List<Watch> watches = new ArrayList<>();
        if (scenario.teaching() != null) {
            scenario.teaching().allActions().forEach(step -> watches.add(watch(step)));
        }
        lesson.checklists(scenario).forEach(list -> list.items().forEach(item -> watch(item, watches)));
        return watches;
    }

    private Watch watch(CriticalStep step) {
        Since from = step.from() == null ? new Since.Time(seconds(step.start())) : new Since.FirstOf(step.from());
        return new Watch(step.id(), from, conditions(from).of(step.when(), null, Watch.keys(step.id())));
    }

    private void watch(ChecklistItem item, List<Watch> into) {
        if (item.when() != null) {
            Since from = new Since.Time(0);
            Condition when = conditions(from).of(item.when(), null, Watch.keys(item.id()));
            into.add(new Watch(item.id(), from, when));
        }
    }
}
