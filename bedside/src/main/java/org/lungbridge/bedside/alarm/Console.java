package org.lungbridge.bedside.alarm;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Alarms of the machines that no limit describes; what they look at are output variables by their ids. */
final class Console {
    private static final double STANDS_RPM = 100;
    private static final double CHATTERS = 0.3;
    private static final double BATTERY_LOW = 30;
    private static final double FULL = 99.5;
    private static final double BACKWARDS_LPERMIN = -0.05;

    private Console() {}

    static List<Condition> of(ToDoubleFunction<String> seen) {
        List<Condition> all = new ArrayList<>();
        double alive = seen.applyAsDouble("alive");
        if (alive < 0.5) {
            all.add(new Condition("asystole", "alive", "ASYSTOLE", Priority.HIGH, 0, alive, null));
        }
        double set = seen.applyAsDouble("ecmoPumpSpeed_rpm");
        double actual = seen.applyAsDouble("ecmoActualSpeed_rpm");
        if (set > STANDS_RPM && actual < STANDS_RPM) {
            all.add(new Condition(
                    "ecmo-pump-stopped", "ecmoActualSpeed_rpm", "PUMP STOPPED", Priority.HIGH, 0, actual, null));
        }
        double flow = seen.applyAsDouble("ecmoBloodFlow_LPerMin");
        if (flow < BACKWARDS_LPERMIN) {
            all.add(new Condition("ecmo-backflow", "ecmoBloodFlow_LPerMin", "BACKFLOW", Priority.HIGH, 0, flow, null));
        }
        double chatter = seen.applyAsDouble("ecmoChatter");
        if (set > STANDS_RPM && chatter > CHATTERS) {
            all.add(new Condition(
                    "ecmo-chatter", "ecmoChatter", "Drainage line chatters", Priority.MEDIUM, 2, chatter, null));
        }
        double battery = seen.applyAsDouble("ecmoBattery_percent");
        if (set > STANDS_RPM && battery < FULL) {
            Priority priority = battery < BATTERY_LOW ? Priority.HIGH : Priority.MEDIUM;
            all.add(new Condition(
                    "ecmo-battery", "ecmoBattery_percent", "Console on battery", priority, 0, battery, null));
        }
        return all;
    }
}
