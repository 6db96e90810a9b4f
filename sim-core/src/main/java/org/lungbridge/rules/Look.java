package org.lungbridge.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.lungbridge.engine.LaneAccess;
import org.lungbridge.engine.Order;

/** One look at all rules: which of them fire, and what that brings. Keeps nothing until it is told to. */
final class Look {
    private static final String ON = "on";

    private final RuleBook book;
    private final LaneAccess lane;
    private final Moment now;
    private final ToDoubleFunction<String> draw;
    private final List<Order> orders = new ArrayList<>();
    private final List<Deeds.Line> lines = new ArrayList<>();
    private String end = "";

    /**
     * A look.
     *
     * @param draw a number from 0 to 1 for a rule of this name
     */
    Look(RuleBook book, LaneAccess lane, ToDoubleFunction<String> draw) {
        this.book = book;
        this.lane = lane;
        this.now = new Moment(lane);
        this.draw = draw;
    }

    void take() {
        if (!now.notes().has(Notebook.STATE) && !book.states().isEmpty()) {
            enter(0);
        }
        book.rules().forEach(this::rule);
        if (!acts()) {
            judge();
        }
    }

    /** Looks at the criteria alone. */
    void judge() {
        book.watches().forEach(this::watch);
    }

    private void rule(Rule rule) {
        String keys = Rule.keys(rule.name());
        int state = (int) now.notes().get(Notebook.STATE).orElse(Rule.STAYS);
        if (!rule.in().isEmpty() && !rule.in().contains(state)) {
            now.notes().forgetAll(keys);
            return;
        }
        if (!rule.when().isMet(now)) {
            now.notes().forget(keys + ON);
            return;
        }
        if (now.notes().has(keys + ON) || rests(rule)) {
            return;
        }
        now.notes().put(keys + ON, 1);
        if (rule.chance() >= 1 || draw.applyAsDouble(rule.name()) < rule.chance()) {
            fire(rule);
        }
    }

    /** Whether it has fired and may not fire again, or not yet. */
    private boolean rests(Rule rule) {
        double last = now.notes().get(Notebook.LAST + rule.name()).orElse(Double.NEGATIVE_INFINITY);
        return rule.once() ? last > Double.NEGATIVE_INFINITY : lane.time() < last + rule.coolDown();
    }

    private void fire(Rule rule) {
        now.notes().came(rule.name());
        lines.add(new Deeds.Line(rule.actor(), rule.word(), rule.name()));
        carryOut(rule.deeds());
        if (rule.to() != Rule.STAYS) {
            enter(rule.to());
        }
    }

    private void enter(int place) {
        State state = book.states().get(place);
        now.notes().put(Notebook.STATE, place);
        now.notes().put(Notebook.SINCE, lane.time());
        now.notes().came(state.name());
        lines.add(new Deeds.Line(Rules.ACTOR, State.WORD, state.name()));
        carryOut(state.entry());
    }

    private void carryOut(Deeds deeds) {
        lines.addAll(deeds.lines());
        for (Order order : deeds.orders()) {
            orders.add(new Order(
                    lane.time() + order.time(),
                    order.rank(),
                    order.sequence(),
                    order.actor(),
                    order.kind(),
                    order.values(),
                    order.names()));
        }
        end = end.isEmpty() ? deeds.end() : end;
    }

    private void watch(Watch watch) {
        if (now.notes().has(watch.met()) || !opens(watch) || !watch.when().isMet(now)) {
            return;
        }
        now.notes().put(watch.met(), lane.time());
        lines.add(new Deeds.Line(Watch.ACTOR, Watch.MET, watch.id()));
    }

    private boolean opens(Watch watch) {
        double from = watch.from().of(now.notes()).orElse(Double.POSITIVE_INFINITY);
        if (lane.time() < from) {
            return false;
        }
        if (!now.notes().has(watch.opened())) {
            now.notes().put(watch.opened(), from);
            lines.add(new Deeds.Line(Watch.ACTOR, Watch.OPENS, watch.id()));
        }
        return true;
    }

    /** Whether anything comes of it that may change the patient. */
    boolean acts() {
        return !orders.isEmpty() || !end.isEmpty();
    }

    /** Puts what is remembered on file and gives what follows: lines, orders, the end. */
    List<Order> keep() {
        now.notes().keep();
        List<Order> follow = new ArrayList<>();
        lines.forEach(line -> follow.add(Rules.line(lane.time(), line)));
        follow.addAll(orders);
        if (!end.isEmpty()) {
            follow.add(Rules.end(lane.time(), end));
        }
        return follow;
    }
}
