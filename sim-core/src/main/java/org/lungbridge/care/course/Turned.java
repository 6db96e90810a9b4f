package org.lungbridge.care.course;

import java.util.Map;
import java.util.TreeMap;

/** Turns knobs of ventilator and console: writes the change, remembers when, and has a blood gas drawn afterwards. */
final class Turned {
    private Turned() {}

    static boolean ventilator(Round now, String why, Map<String, Double> knobs) {
        return ventilator(now, why, knobs, Map.of());
    }

    static boolean ventilator(Round now, String why, Map<String, Double> knobs, Map<String, String> names) {
        if (!now.act(why, Orders.SET_VENTILATOR, knobs, names)) {
            return false;
        }
        now.memory.put(Notes.VENTILATOR, now.time());
        now.recheck();
        return true;
    }

    static boolean console(Round now, String why, Map<String, Double> knobs) {
        if (!now.act(why, Orders.SET_ECMO, knobs)) {
            return false;
        }
        now.memory.put(Notes.CONSOLE, now.time());
        now.recheck();
        return true;
    }

    static boolean console(Round now, String why, String knob, double value) {
        return console(now, why, new TreeMap<>(Map.of(knob, value)));
    }
}
