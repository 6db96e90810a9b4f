package org.lungbridge.device.ventilator;

import java.util.LinkedHashMap;
import java.util.Map;
import org.lungbridge.quantity.Quantity;
import org.lungbridge.vocabulary.Ventilator;

/**
 * Which settings make a mode. All numbers are in engine units (mmHg, s, 1/s); everything in one map is written at the same instant,
 * and what is not in it stays as it was.
 */
public final class VentilatorSettings {
    /**
     * How far closed suction is on the way from connected to open: lung volume falls by 531 mL with a closed system and
     * by 1,466 mL after disconnection (Maggiore 2003, Am J Respir Crit Care Med 167:1215).
     */
    public static final double CLOSED_SUCTION = 531.0 / 1466;

    private VentilatorSettings() {}

    /** Volume control; the patient may trigger breaths. */
    public static Map<Quantity, Double> volumeControl() {
        return mode(0, 0, 1);
    }

    /** Pressure control; the patient may trigger breaths. */
    public static Map<Quantity, Double> pressureControl() {
        return mode(1, 0, 1);
    }

    /** Pressure support: the patient starts breaths, the backup rate steps in when he does not. */
    public static Map<Quantity, Double> pressureSupport() {
        return mode(1, 1, 1);
    }

    /** Airway pressure release ventilation from its two pressures and times. */
    public static Map<Quantity, Double> aprv(double high, double low, double timeHigh, double timeLow) {
        Map<Quantity, Double> settings = mode(1, 0, 0);
        settings.put(Ventilator.PEEP, low);
        settings.put(Ventilator.INSPIRATORY_PRESSURE, high - low);
        settings.put(Ventilator.RATE, 1 / (timeHigh + timeLow));
        settings.put(Ventilator.INSPIRATORY_FRACTION, timeHigh / (timeHigh + timeLow));
        return settings;
    }

    private static Map<Quantity, Double> mode(double pressure, double support, double assist) {
        Map<Quantity, Double> settings = new LinkedHashMap<>();
        settings.put(Ventilator.PRESSURE_CONTROL, pressure);
        settings.put(Ventilator.PRESSURE_SUPPORT, support);
        settings.put(Ventilator.ASSIST, assist);
        return settings;
    }
}
