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

    /** Driving pressure of the last breaths, as the screen shows it. */
    public static final Quantity MEASURED_DRIVING_PRESSURE = new Quantity(
            "ventilator.measured_driving_pressure",
            CMH2O,
            15,
            "driving pressure of the last breaths, as the screen shows it");

    /** Plateau minus total PEEP with the lag of the tidal volume. */
    public static final Quantity LAGGED_DRIVING_PRESSURE = new Quantity(
            "ventilator.lagged_driving_pressure",
            CMH2O,
            15,
            "plateau minus total PEEP with the lag of the tidal volume");

    /** Compliance of the last breaths, as the screen shows it. */
    public static final Quantity MEASURED_COMPLIANCE = new Quantity(
            "ventilator.measured_compliance",
            ML_PER_CMH2O,
            40,
            "compliance of the last breaths, as the screen shows it");

    /** Tidal volume, as the screen shows it. */
    public static final Quantity MEASURED_TIDAL_VOLUME =
            new Quantity("ventilator.measured_tidal_volume", ML, 400, "tidal volume, as the screen shows it");

    /** Respiratory rate as the screen shows it: a hold does not change it. */
    public static final Quantity MEASURED_RATE = new Quantity(
            "ventilator.measured_rate",
            PER_MIN,
            20,
            "respiratory rate as the screen shows it: a hold does not change it");

    /** Mechanical power of the last breaths (Gattinoni 2016). */
    public static final Quantity MEASURED_POWER = new Quantity(
            "ventilator.measured_power", J_PER_MIN, 15, "mechanical power of the last breaths (Gattinoni 2016)");

    /** Mechanical power from peak and driving pressure. */
    public static final Quantity MECHANICAL_POWER_SIMPLE = new Quantity(
            "ventilator.mechanical_power_simple", J_PER_MIN, 15, "mechanical power from peak and driving pressure");

    /** Mechanical power (Giosa 2019). */
    public static final Quantity MECHANICAL_POWER_GIOSA =
            new Quantity("ventilator.mechanical_power_giosa", J_PER_MIN, 15, "mechanical power (Giosa 2019)");

    /** Minute ventilation. */
    public static final Quantity MINUTE_VENTILATION =
            new Quantity("ventilator.minute_ventilation", L_PER_MIN, 8, "minute ventilation");

    /** 1 if the patient starts and ends each breath (set). */
    public static final Quantity PRESSURE_SUPPORT =
            new Quantity("ventilator.pressure_support", ONE, 1, "1 if the patient starts and ends each breath (set)");

    /** Rate of the machine when a supported patient does not breathe (set). */
    public static final Quantity BACKUP_RATE = new Quantity(
            "ventilator.backup_rate",
            PER_MIN,
            10,
            "rate of the machine when a supported patient does not breathe (set)");

    /** Respiratory rate, machine and patient. */
    public static final Quantity TOTAL_RATE =
            new Quantity("ventilator.total_rate", PER_MIN, 20, "respiratory rate, machine and patient");

    /** End-expiratory pressure that the airway opening gets now. */
    public static final Quantity APPLIED_PEEP = new Quantity(
            "ventilator.applied_peep", CMH2O, 10, "end-expiratory pressure that the airway opening gets now");

    /** Tidal volume that the machine aims at now, volume control. */
    public static final Quantity APPLIED_VOLUME = new Quantity(
            "ventilator.applied_volume", ML, 400, "tidal volume that the machine aims at now, volume control");

    /** Inspiratory pressure above PEEP that the machine aims at now, pressure modes. */
    public static final Quantity APPLIED_PRESSURE = new Quantity(
            "ventilator.applied_pressure",
            CMH2O,
            15,
            "inspiratory pressure above PEEP that the machine aims at now, pressure modes");

    /** 0 volume-controlled to 1 pressure-controlled breaths now. */
    public static final Quantity PRESSURE_MODE = new Quantity(
            "ventilator.pressure_mode", ONE, 1, "0 volume-controlled to 1 pressure-controlled breaths now");

    /** Inspiratory time over cycle time now. */
    public static final Quantity DUTY =
            new Quantity("ventilator.duty", ONE, 0.3, "inspiratory time over cycle time now");

    /** 1 during a recruitment maneuver. */
    public static final Quantity MANEUVER =
            new Quantity("ventilator.maneuver", ONE, 1, "1 during a recruitment maneuver");

    /** PEEP of the recruitment maneuver. */
    public static final Quantity MANEUVER_PEEP =
            new Quantity("ventilator.maneuver_peep", CMH2O, 20, "PEEP of the recruitment maneuver");

    /** Inspiratory pressure above PEEP of the recruitment maneuver. */
    public static final Quantity MANEUVER_PRESSURE = new Quantity(
            "ventilator.maneuver_pressure", CMH2O, 15, "inspiratory pressure above PEEP of the recruitment maneuver");

    /** 1 during an inspiratory hold. */
    public static final Quantity INSPIRATORY_HOLD =
            new Quantity("ventilator.inspiratory_hold", ONE, 1, "1 during an inspiratory hold");

    /** 1 during an expiratory hold. */
    public static final Quantity EXPIRATORY_HOLD =
            new Quantity("ventilator.expiratory_hold", ONE, 1, "1 during an expiratory hold");

    /** 0 connected to 1 open to the room; closed suction lies between. */
    public static final Quantity DISCONNECTION = new Quantity(
            "ventilator.disconnection", ONE, 1, "0 connected to 1 open to the room; closed suction lies between");

    /** Share of the tube that clot fills. */
    public static final Quantity TUBE_OBSTRUCTION =
            new Quantity("ventilator.tube_obstruction", ONE, 1, "share of the tube that clot fills");

    /** Integral of the hazard that blood clots the tube. */
    public static final Quantity TUBE_CLOT_HAZARD =
            new Quantity("ventilator.tube_clot_hazard", ONE, 1e30, "integral of the hazard that blood clots the tube");

    /** Hazard integral at which the tube clots, exponential in the population. */
    public static final Quantity TUBE_CLOT_THRESHOLD = new Quantity(
            "ventilator.tube_clot_threshold",
            ONE,
            1,
            "hazard integral at which the tube clots, exponential in the population");

    /** Falls to zero when the tube clots. */
    public static final Quantity TUBE_CLOT =
            new Quantity("ventilator.tube_clot", ONE, 1, "falls to zero when the tube clots");

    /** 1 if the patient's effort starts breaths of the machine in control modes (set). */
    public static final Quantity ASSIST = new Quantity(
            "ventilator.assist",
            ONE,
            1,
            "1 if the patient's effort starts breaths of the machine in control modes (set)");

    /** Airway pressure at which a volume-controlled breath is limited (set). */
    public static final Quantity PRESSURE_LIMIT = new Quantity(
            "ventilator.pressure_limit",
            CMH2O,
            50,
            "airway pressure at which a volume-controlled breath is limited (set)");

    /** Pressure limit minus the peak that the last breaths would have without it. */
    public static final Quantity LIMIT_MARGIN = new Quantity(
            "ventilator.limit_margin",
            CMH2O,
            20,
            "pressure limit minus the peak that the last breaths would have without it");

    /** 1 while the pressure limit acts on breaths. */
    public static final Quantity LIMITING =
            new Quantity("ventilator.limiting", ONE, 1, "1 while the pressure limit acts on breaths");

    /** Falls to zero when the pressure limit begins or ceases to act on breaths. */
    public static final Quantity LIMIT_CROSSING = new Quantity(
            "ventilator.limit_crossing",
            CMH2O,
            20,
            "falls to zero when the pressure limit begins or ceases to act on breaths");

    /** Pressure of the inspiratory muscles in an average breath of the machine. */
    public static final Quantity ASSISTED_EFFORT = new Quantity(
            "ventilator.assisted_effort",
            CMH2O,
            10,
            "pressure of the inspiratory muscles in an average breath of the machine");

    /** End-inspiratory alveolar pressure that a pressure-controlled breath reaches. */
    public static final Quantity GOAL_PRESSURE = new Quantity(
            "ventilator.goal_pressure",
            CMH2O,
            25,
            "end-inspiratory alveolar pressure that a pressure-controlled breath reaches");

    /** End-inspiratory alveolar pressure at which the pressure limit ends a volume-controlled breath. */
    public static final Quantity CEILING_PRESSURE = new Quantity(
            "ventilator.ceiling_pressure",
            CMH2O,
            80,
            "end-inspiratory alveolar pressure at which the pressure limit ends a volume-controlled breath");

    private Ventilator() {}
}
