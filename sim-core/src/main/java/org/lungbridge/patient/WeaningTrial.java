package org.lungbridge.patient;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.lungbridge.engine.Effect;
import org.lungbridge.engine.LaneAccess;
import org.lungbridge.engine.Order;
import org.lungbridge.engine.OrderResult;
import org.lungbridge.quantity.Quantity;
import org.lungbridge.quantity.Unit;
import org.lungbridge.vocabulary.Blood;
import org.lungbridge.vocabulary.Circulation;

/**
 * A trial with less support: begins, is looked at every few minutes, ends early when the patient fails, and sets back what it
 * had changed. Its chart line says {@code passed} or {@code failed} with the reasons and the numbers.
 *
 * <p>It sees the patient as he is, without delay or noise of a laboratory. Who turns one of its knobs while it lasts abandons
 * it: the knobs then stay as they are.
 */
abstract class WeaningTrial implements BedsideOrder {
    /** The first word of the detail of a trial that was passed. */
    static final String PASSED = "passed";
    /** The first word of the detail of a trial that was failed. */
    static final String FAILED = "failed";

    private static final String NUMBER = "number";
    private static final String BEGAN = "began";
    private static final String WAS = "was.";
    private static final String TRIAL = "trial.";
    private static final String BEFORE = "start.";

    private final Procedure procedure;
    private final double usualDuration;
    private final double interval;

    /** A trial that takes this long (s) unless the order says so, looked at at these intervals (s). */
    WeaningTrial(Procedure procedure, double usualDuration, double interval) {
        this.procedure = procedure;
        this.usualDuration = usualDuration;
        this.interval = interval;
    }

    @Override
    public final OrderResult apply(Order order, LaneAccess lane) {
        if (order.has(NUMBER)) {
            return procedure.isUnderWay(lane, order.value(NUMBER)) ? look(order, lane) : OrderResult.nothing("", "");
        }
        String why = procedure.underWay(lane) ? "is under way already" : notReady(lane);
        return why.isEmpty() ? start(order, lane) : OrderResult.notDone(order.kind(), why);
    }

    @Override
    public final double earliestEffect(Order order, LaneAccess lane) {
        boolean acts = order.has(NUMBER)
                ? procedure.isUnderWay(lane, order.value(NUMBER))
                : !procedure.underWay(lane) && notReady(lane).isEmpty();
        return acts ? order.time() : Double.POSITIVE_INFINITY;
    }

    private OrderResult start(Order order, LaneAccess lane) {
        Map<String, Double> values = new TreeMap<>(order.values());
        double duration = order.value(Timed.DURATION, usualDuration);
        values.put(Timed.DURATION, duration);
        values.put(BEGAN, lane.time());
        settings(order).forEach((quantity, value) -> {
            values.put(WAS + quantity.name(), lane.get(quantity.name()));
            values.put(TRIAL + quantity.name(), value);
            lane.setSetting(quantity.name(), value);
        });
        for (Quantity watched : List.of(Blood.ARTERIAL_PCO2, Blood.ARTERIAL_PH, Circulation.HEART_RATE)) {
            values.put(BEFORE + watched.name(), lane.get(watched.name()));
        }
        values.put(NUMBER, (double) procedure.begin(lane, 1));
        String text = "%s for %s".formatted(inWords(order), Charted.span(duration));
        return Charted.result(order.kind(), text).then(List.of(next(order, values, lane.time() + duration)));
    }

    private Order next(Order order, Map<String, Double> values, double end) {
        double time = Math.min(end, order.time() + interval);
        String kind = order.has(NUMBER) ? order.kind() : Timed.endOf(order.kind());
        return new Order(time, order.rank(), order.sequence(), order.actor(), kind, values, order.names());
    }

    private OrderResult look(Order order, LaneAccess lane) {
        if (!untouched(order, lane)) {
            procedure.stop(lane);
            return Charted.result(Timed.begunBy(order), "abandoned, settings were changed");
        }
        double end = order.value(BEGAN) + order.value(Timed.DURATION);
        boolean over = lane.time() >= end;
        List<String> reasons = reasons(order, lane, over);
        if (reasons.isEmpty() && !over) {
            return OrderResult.changed(Effect.NOTHING, "", "").then(List.of(next(order, order.values(), end)));
        }
        String numbers = numbers(order, lane);
        setBack(order, lane);
        procedure.stop(lane);
        String result = reasons.isEmpty() ? PASSED : FAILED;
        String why = reasons.isEmpty() ? "" : String.join(", ", reasons) + "; ";
        String after = Charted.roundSpan(lane.time() - order.value(BEGAN));
        return Charted.result(Timed.begunBy(order), "%s after %s: %s%s".formatted(result, after, why, numbers));
    }

    private static boolean untouched(Order order, LaneAccess lane) {
        return order.values().entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(TRIAL))
                .allMatch(entry -> lane.get(entry.getKey().substring(TRIAL.length())) == entry.getValue());
    }

    private static void setBack(Order order, LaneAccess lane) {
        order.values().forEach((field, value) -> {
            if (field.startsWith(WAS)) {
                lane.setSetting(field.substring(WAS.length()), value);
            }
        });
    }

    /** What a quantity was when the trial began, engine units. */
    static double before(Order order, Quantity quantity) {
        return order.value(BEFORE + quantity.name());
    }

    /** A quantity now, in its own unit. */
    static double now(LaneAccess lane, Quantity quantity) {
        return quantity.unit().of(lane.get(quantity.name()));
    }

    /** How much a quantity has risen since the beginning, in its own unit. */
    static double rise(Order order, LaneAccess lane, Quantity quantity) {
        Unit unit = quantity.unit();
        return unit.of(lane.get(quantity.name())) - unit.of(before(order, quantity));
    }

    /** Why the trial cannot begin; empty if it can. */
    abstract String notReady(LaneAccess lane);

    /** The settings of the trial. */
    abstract Map<Quantity, Double> settings(Order order);

    /** What the trial is. */
    abstract String inWords(Order order);

    /** Why the patient fails at this moment; empty if he does not. */
    abstract List<String> reasons(Order order, LaneAccess lane, boolean over);

    /** What was measured. */
    abstract String numbers(Order order, LaneAccess lane);
}
