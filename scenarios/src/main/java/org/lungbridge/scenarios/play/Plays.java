package org.lungbridge.scenarios.play;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.lungbridge.engine.Order;
import org.lungbridge.laboratory.LaboratoryHand;
import org.lungbridge.rules.InstructorHand;
import org.lungbridge.scenarios.document.Scenario;
import org.lungbridge.scenarios.document.teaching.HiddenChange;
import org.lungbridge.scenarios.document.teaching.LabChange;
import org.lungbridge.scenarios.document.teaching.PlayStep;
import org.lungbridge.scenarios.document.teaching.SpokenLine;
import org.lungbridge.scenarios.timeline.TimelineOrders;

/** Turns what people did into orders of the engine; the rules are in the description of this package. */
public final class Plays {
    /** Numbers of orders begin here: no scenario has so many. */
    private static final int FIRST = 1 << 24;

    /** Simulated time between two moments at which a session can be taken up, s: a rewind computes no more than that again. */
    private static final double MARK_S = 300;

    /** No step becomes more orders than this. */
    private static final int PER_STEP = 1 << 6;

    private Plays() {}

    /** All steps of a session, and the marks at which it can be taken up. */
    public static List<Order> all(List<PlayStep> steps, Scenario scenario) {
        List<Order> orders = new ArrayList<>(List.of(InstructorHand.mark(MARK_S)));
        for (int number = 0; number < steps.size(); number++) {
            orders.addAll(orders(steps.get(number), number, scenario));
        }
        return orders;
    }

    /**
     * One step.
     *
     * @param number of the step in its session, from 0
     * @throws IllegalArgumentException if the step does not name exactly one thing, or one that is not there
     */
    public static List<Order> orders(PlayStep step, int number, Scenario scenario) {
        if (!step.isOne()) {
            throw new IllegalArgumentException(
                    "A step does one thing: (give), (hidden), (laboratory) or (say).%nMaybe make two steps of it."
                            .formatted());
        }
        List<Order> orders = new ArrayList<>();
        for (Order order : plain(step, scenario)) {
            int sequence = FIRST + number * PER_STEP + orders.size();
            orders.add(new Order(
                    order.time(), order.rank(), sequence, order.actor(), order.kind(), order.values(), order.names()));
        }
        return orders;
    }

    private static List<Order> plain(PlayStep step, Scenario scenario) {
        String actor = step.by().name().toLowerCase(Locale.ROOT);
        if (step.give() != null) {
            return TimelineOrders.signed(scenario, List.of(step.give()), actor, 0);
        }
        if (step.hidden() != null) {
            return List.of(hidden(step.hidden(), actor, scenario));
        }
        if (step.laboratory() != null) {
            return List.of(laboratory(step.laboratory(), actor));
        }
        return List.of(said(step.say(), actor));
    }

    private static Order hidden(HiddenChange change, String actor, Scenario scenario) {
        double value = HiddenQuantities.of(scenario.lung())
                .find(change.quantity())
                .unit()
                .engine(change.value());
        return InstructorHand.change(change.at().engineValue(), actor, change.quantity(), value);
    }

    private static Order laboratory(LabChange change, String actor) {
        double time = change.at().engineValue();
        return switch (change.doing()) {
            case FORCE -> LaboratoryHand.force(time, actor, due("test", change.test()), due(change.value()));
            case FREE -> LaboratoryHand.free(time, actor, due("test", change.test()));
            case WITHHOLD -> LaboratoryHand.withhold(time, actor, due("panel", change.panel()));
            case RELEASE -> LaboratoryHand.release(time, actor, due("panel", change.panel()));
        };
    }

    private static Order said(@Nullable SpokenLine line, String actor) {
        if (line == null) {
            throw new IllegalStateException("Nothing is said.");
        }
        return InstructorHand.say(line.at().engineValue(), actor, line.from(), line.text());
    }

    private static String due(String field, @Nullable String text) {
        if (text == null) {
            throw new IllegalArgumentException("The field (%s) is missing.".formatted(field));
        }
        return text;
    }

    private static double due(@Nullable Double value) {
        if (value == null) {
            throw new IllegalArgumentException("The field (value) is missing.");
        }
        return value;
    }
}
