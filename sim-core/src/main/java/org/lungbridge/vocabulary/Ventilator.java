package org.lungbridge.vocabulary;

import static org.lungbridge.quantity.Unit.CMH2O;
import static org.lungbridge.quantity.Unit.CMH2O_S_PER_L;
import static org.lungbridge.quantity.Unit.J_PER_MIN;
import static org.lungbridge.quantity.Unit.L_PER_MIN;
import static org.lungbridge.quantity.Unit.ML;
import static org.lungbridge.quantity.Unit.ML_PER_CMH2O;
import static org.lungbridge.quantity.Unit.ONE;
import static org.lungbridge.quantity.Unit.PER_MIN;

import org.lungbridge.quantity.Quantity;

/** Ventilator: what is set and what it delivers. */
public final class Ventilator {
    /** Inspired O2 fraction (set). */
    public static final Quantity FIO2 = new Quantity("ventilator.fio2", ONE, 1, "inspired O2 fraction (set)");

    /** Positive end-expiratory pressure (set). */
    public static final Quantity PEEP =
            new Quantity("ventilator.peep", CMH2O, 10, "positive end-expiratory pressure (set)");

    /** Tidal volume (set, volume control). */
    public static final Quantity SET_TIDAL_VOLUME =
            new Quantity("ventilator.set_tidal_volume", ML, 400, "tidal volume (set, volume control)");

    /** Inspiratory pressure above PEEP (set, pressure control). */
    public static final Quantity INSPIRATORY_PRESSURE = new Quantity(
            "ventilator.inspiratory_pressure", CMH2O, 15, "inspiratory pressure above PEEP (set, pressure control)");

    /** 0 volume control, 1 pressure control (set). */
    public static final Quantity PRESSURE_CONTROL =
            new Quantity("ventilator.pressure_control", ONE, 1, "0 volume control, 1 pressure control (set)");

    /** Respiratory rate (set). */
    public static final Quantity RATE = new Quantity("ventilator.rate", PER_MIN, 20, "respiratory rate (set)");

    /** Inspiratory time over cycle time (set). */
    public static final Quantity INSPIRATORY_FRACTION =
            new Quantity("ventilator.inspiratory_fraction", ONE, 0.3, "inspiratory time over cycle time (set)");

    /** Resistance of airway and tube. */
    public static final Quantity TUBE_RESISTANCE =
            new Quantity("ventilator.tube_resistance", CMH2O_S_PER_L, 10, "resistance of airway and tube");

    /** Intrinsic PEEP. */
    public static final Quantity INTRINSIC_PEEP = new Quantity("ventilator.intrinsic_peep", CMH2O, 2, "intrinsic PEEP");

    /** Set plus intrinsic PEEP. */
    public static final Quantity TOTAL_PEEP =
            new Quantity("ventilator.total_peep", CMH2O, 12, "set plus intrinsic PEEP");

    /** Peak airway pressure. */
    public static final Quantity PEAK_PRESSURE =
            new Quantity("ventilator.peak_pressure", CMH2O, 30, "peak airway pressure");

    /** Mean airway pressure. */
    public static final Quantity MEAN_PRESSURE =
            new Quantity("ventilator.mean_pressure", CMH2O, 15, "mean airway pressure");

    /** Plateau minus total PEEP. */
    public static final Quantity DRIVING_PRESSURE =
            new Quantity("ventilator.driving_pressure", CMH2O, 15, "plateau minus total PEEP");

    /** Static compliance of the respiratory system. */
    public static final Quantity COMPLIANCE =
            new Quantity("ventilator.compliance", ML_PER_CMH2O, 40, "static compliance of the respiratory system");

    /** Mechanical power (Gattinoni 2016). */
    public static final Quantity MECHANICAL_POWER =
            new Quantity("ventilator.mechanical_power", J_PER_MIN, 15, "mechanical power (Gattinoni 2016)");

    /** Mechanical power from peak and driving pressure. */
    public static final Quantity MECHANICAL_POWER_SIMPLE = new Quantity(
            "ventilator.mechanical_power_simple", J_PER_MIN, 15, "mechanical power from peak and driving pressure");

    /** Mechanical power (Giosa 2019). */
    public static final Quantity MECHANICAL_POWER_GIOSA =
            new Quantity("ventilator.mechanical_power_giosa", J_PER_MIN, 15, "mechanical power (Giosa 2019)");

    /** Minute ventilation. */
    public static final Quantity MINUTE_VENTILATION =
            new Quantity("ventilator.minute_ventilation", L_PER_MIN, 8, "minute ventilation");

    private Ventilator() {}
}
