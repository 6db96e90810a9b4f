package org.lungbridge.patient;

import org.lungbridge.engine.Effect;
import org.lungbridge.engine.LaneAccess;
import org.lungbridge.engine.Order;
import org.lungbridge.engine.OrderResult;
import org.lungbridge.quantity.Quantity;
import org.lungbridge.quantity.Unit;

/** How results and numbers of orders are written into the chart. */
final class Charted {
    private static final String[] COUNTS = {
        "none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"
    };

    private Charted() {}

    /** A result under the name of its order. */
    static OrderResult result(Order order, boolean changed, String detail) {
        return OrderResult.changed(changed ? Effect.FULL : Effect.NOTHING, order.kind(), detail);
    }

    /** A result of something that changed, under this name. */
    static OrderResult result(String what, String detail) {
        return OrderResult.changed(Effect.FULL, what, detail);
    }

    /** A field with its value: {@code PEEP 12 cmH2O}. */
    static String field(String name, Unit unit, double value) {
        return name + " " + amount(unit, value);
    }

    /** A value in this unit: {@code 12 cmH2O}. */
    static String amount(Unit unit, double value) {
        return Rounded.of(unit.of(value)) + (unit == Unit.ONE ? "" : " " + unit.spoken());
    }

    /** A setting in its own unit as it was set: {@code 45 cmH2O}. */
    static String amount(Quantity setting, LaneAccess lane) {
        return amount(setting.unit(), lane.get(setting.name()));
    }

    /** A quantity now, in its own unit as a monitor shows it: {@code 23.4 cmH2O}. */
    static String now(LaneAccess lane, Quantity quantity) {
        double value = quantity.unit().of(lane.get(quantity.name()));
        return Rounded.measured(value, quantity.unit())
                + (quantity.unit() == Unit.ONE ? "" : " " + quantity.unit().spoken());
    }

    /** A small whole number as people say it: {@code five}. */
    static String count(double number) {
        int index = (int) number;
        return index == number && index >= 0 && index < COUNTS.length ? COUNTS[index] : Rounded.of(number);
    }

    /** A span of time as one would say afterwards: whole hours, minutes or seconds. */
    static String roundSpan(double seconds) {
        double grain = seconds < 2 * Unit.MIN.engine(1) ? 1 : Unit.MIN.engine(1);
        grain = seconds < 2 * Unit.HOUR.engine(1) ? grain : Unit.HOUR.engine(1);
        return span(grain * Math.rint(seconds / grain));
    }

    /** A span of time in the unit people would say: {@code 10 min}. */
    static String span(double seconds) {
        if (seconds < 2 * Unit.MIN.engine(1)) {
            return Rounded.of(seconds) + " s";
        }
        if (seconds < 2 * Unit.HOUR.engine(1)) {
            return Rounded.of(Unit.MIN.of(seconds)) + " min";
        }
        return Rounded.of(Unit.HOUR.of(seconds)) + " h";
    }
}
