package org.lungbridge.care.course;

import org.lungbridge.engine.Order;
import org.lungbridge.engine.Rank;

/**
 * What brings a patient at home back to hospital: fever, breathlessness that shows in the saturation, collapse, blood that is
 * coughed up or lost elsewhere. Nobody sees it before the next round would have been; from then on there are rounds again.
 *
 * <p>Thresholds are design choices near those at which patients are told to come back: fever as in {@link Antibiotics}.
 */
final class Readmission {
    /** Temperature of who comes back, °C. */
    private static final double FEVER = 38.5;
    /** Saturation below which a patient comes back. */
    private static final double SATURATION = 0.86;

    private static final double PRESSURE = 60;

    private Readmission() {}

    /** Brings back who is at home and should not be. */
    static void round(Round now) {
        if (!now.memory.has(Notes.HOME)) {
            return;
        }
        String why = reason(now.screen);
        if (!why.isEmpty()) {
            now.memory.forget(Notes.HOME);
            now.mark(Notes.LEFT_UNIT);
            now.say("readmission", why);
            now.plan(Order.of(now.time(), Rank.PROTOCOL, 0, now.actor(), Orders.BACK_ON_WARD));
        }
    }

    private static String reason(Screen screen) {
        if (screen.bleeds()) {
            return "back in hospital: bleeds";
        }
        if (screen.meanPressure() < PRESSURE) {
            return "back in hospital: collapsed, mean pressure " + In.words(screen.meanPressure()) + " mmHg";
        }
        if (screen.temperature() > FEVER) {
            return "back in hospital: fever, " + In.words(screen.temperature()) + " °C";
        }
        return screen.saturation() < SATURATION ? "back in hospital: short of breath" : "";
    }
}
