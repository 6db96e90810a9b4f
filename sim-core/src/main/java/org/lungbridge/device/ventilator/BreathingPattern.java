package org.lungbridge.device.ventilator;

import static org.lungbridge.quantity.Tag.RECALLED;

import org.lungbridge.lanes.Functions;
import org.lungbridge.model.Component;
import org.lungbridge.model.Declarations;
import org.lungbridge.model.Partial;
import org.lungbridge.model.Rows;
import org.lungbridge.model.Variable;
import org.lungbridge.quantity.Source;
import org.lungbridge.quantity.Unit;
import org.lungbridge.vocabulary.Breathing;
import org.lungbridge.vocabulary.Ventilator;

/**
 * What the ventilator does now: the settings, a maneuver in their place, the patient's own rate, a tube that is held
 * or open.
 *
 * <pre>
 *   s = support (1 − maneuver) ;  c = (1 − hold_in)(1 − hold_ex)(1 − d)           d disconnection
 *   a = s · backup + (1 − s) · rate ;  b = [s + (1 − s) · assist] · patient's rate
 *   total rate     = c (a¹² + b¹²)^(1/12)                 smooth maximum: assist-control, backup in apnea
 *   shown rate     = (1 − d)(a¹² + b¹²)^(1/12)             counted over a minute, so a hold does not change it
 *   effort         = c · patient's effort · b¹²/(a¹² + b¹²)
 *   applied PEEP   = (1 − d)[(1 − m) PEEP + m · PEEP_m] ;  pressure alike ;  volume = (1 − d) VT_set
 *   pressure mode  = 1 − (1 − m)(1 − s)(1 − pressure control) ;  duty = s · T_N + (1 − s) Ti/Ttot
 * </pre>
 *
 * <p>Switches are settings of 0 or 1; d 0.36 is closed suction. a² carries (10⁻⁵/min)², so that no breath at all is an
 * ordinary point. Rates of 0-60/min. The smooth maximum is 6 % above two equal rates. Airway pressure release
 * ventilation is pressure control with inverse ratio and assist 0. Left out: breaths without support beside those of
 * the machine, effort that fails to trigger, breathing through an open tube. Inspiration takes 0.3-0.4 of a breath at
 * rest (Tobin 1983, Chest 84:202, recalled).
 */
public final class BreathingPattern implements Component {
    private static final double LEAST_RATE = Unit.PER_MIN.engine(1e-5);
    private static final double SHARPNESS = 12;
    private static final Source TOBIN =
            new Source("tobin-1983", "Tobin MJ et al. 1983, Chest 84:202: Ti/Ttot 0.42 awake; about 0.35 in distress");

    private final Variable rate;
    private final Variable backup;
    private final Variable peep;
    private final Variable setVolume;
    private final Variable inspiratoryPressure;
    private final Variable pressureControl;
    private final Variable support;
    private final Variable assist;
    private final Variable fraction;
    private final Variable maneuver;
    private final Variable maneuverPeep;
    private final Variable maneuverPressure;
    private final Variable inspiratoryHold;
    private final Variable expiratoryHold;
    private final Variable disconnection;
    private final Variable patientRate;
    private final Variable effort;
    private final Variable.Signal total;
    private final Variable.Signal assisted;
    private final Variable.Signal duty;
    private final Variable.Signal appliedPeep;
    private final Variable.Signal appliedVolume;
    private final Variable.Signal appliedPressure;
    private final Variable.Signal mode;
    private final Variable.Display shownRate;
    private final Variable neural;
    private final Partial totalByRate;
    private final Partial assistedByRate;
    private final Partial assistedByEffort;

    /** Declares the settings of breaths and maneuvers and what they come to. */
    public BreathingPattern(Declarations d) {
        peep = d.setting(Ventilator.PEEP, 12);
        setVolume = d.setting(Ventilator.SET_TIDAL_VOLUME, 400);
        inspiratoryPressure = d.setting(Ventilator.INSPIRATORY_PRESSURE, 15);
        pressureControl = d.setting(Ventilator.PRESSURE_CONTROL, 0);
        rate = d.setting(Ventilator.RATE, 20);
        fraction = d.setting(Ventilator.INSPIRATORY_FRACTION, 1.0 / 3);
        support = d.setting(Ventilator.PRESSURE_SUPPORT, 0);
        backup = d.setting(Ventilator.BACKUP_RATE, 12);
        assist = d.setting(Ventilator.ASSIST, 1);
        maneuver = d.setting(Ventilator.MANEUVER, 0);
        maneuverPeep = d.setting(Ventilator.MANEUVER_PEEP, 20);
        maneuverPressure = d.setting(Ventilator.MANEUVER_PRESSURE, 15);
        inspiratoryHold = d.setting(Ventilator.INSPIRATORY_HOLD, 0);
        expiratoryHold = d.setting(Ventilator.EXPIRATORY_HOLD, 0);
        disconnection = d.setting(Ventilator.DISCONNECTION, 0);
        patientRate = d.reads(Breathing.RATE);
        effort = d.reads(Breathing.EFFORT);
        total = d.provides(Ventilator.TOTAL_RATE);
        assisted = d.provides(Ventilator.ASSISTED_EFFORT);
        duty = d.provides(Ventilator.DUTY);
        appliedPeep = d.provides(Ventilator.APPLIED_PEEP);
        appliedVolume = d.provides(Ventilator.APPLIED_VOLUME);
        appliedPressure = d.provides(Ventilator.APPLIED_PRESSURE);
        mode = d.provides(Ventilator.PRESSURE_MODE);
        shownRate = d.displays(Ventilator.MEASURED_RATE);
        neural = d.parameter("neural_duty", 0.35, Unit.ONE, 0.2, 0.5, RECALLED, TOBIN);
        totalByRate = d.partial(total, patientRate);
        assistedByRate = d.partial(assisted, patientRate);
        assistedByEffort = d.partial(assisted, effort);
    }

    @Override
    public void signals(Rows x) {
        for (int l = 0; l < x.lanes(); l++) {
            double s = supported(x, l);
            double m = x.of(maneuver)[l];
            double attached = 1 - x.of(disconnection)[l];
            double power = answered(x, l);
            x.of(total)[l] = open(x, l) * rate(x, l, power);
            x.of(assisted)[l] = open(x, l) * x.of(effort)[l] * power / (1 + power);
            x.of(duty)[l] = s * x.of(neural)[l] + (1 - s) * x.of(fraction)[l];
            x.of(appliedPeep)[l] = attached * ((1 - m) * x.of(peep)[l] + m * x.of(maneuverPeep)[l]);
            x.of(appliedPressure)[l] =
                    attached * ((1 - m) * x.of(inspiratoryPressure)[l] + m * x.of(maneuverPressure)[l]);
            x.of(appliedVolume)[l] = attached * x.of(setVolume)[l];
            x.of(mode)[l] = 1 - (1 - m) * (1 - s) * (1 - x.of(pressureControl)[l]);
        }
    }

    /** (b/a)¹²: how far the patient's breaths outrun those of the machine. */
    private double answered(Rows x, int l) {
        double ratio = x.of(patientRate)[l] * heard(x, l) / least(x, l);
        return sixth(ratio * ratio);
    }

    /** Breaths of machine and patient while the machine works. */
    private double rate(Rows x, int l, double answered) {
        return least(x, l) * Functions.pow(1 + answered, 1 / SHARPNESS);
    }

    @Override
    public void displays(Rows x) {
        for (int l = 0; l < x.lanes(); l++) {
            x.of(shownRate)[l] = (1 - x.of(disconnection)[l]) * rate(x, l, answered(x, l));
        }
    }

    private double supported(Rows x, int l) {
        return x.of(support)[l] * (1 - x.of(maneuver)[l]);
    }

    /** 0 when the machine gives no breaths. */
    private double open(Rows x, int l) {
        return (1 - x.of(inspiratoryHold)[l]) * (1 - x.of(expiratoryHold)[l]) * (1 - x.of(disconnection)[l]);
    }

    /** Rate of the machine when the patient does not breathe, never quite zero. */
    private double least(Rows x, int l) {
        double s = supported(x, l);
        double own = s * x.of(backup)[l] + (1 - s) * x.of(rate)[l];
        return Math.sqrt(own * own + LEAST_RATE * LEAST_RATE);
    }

    /** 1 if the patient's effort starts breaths. */
    private double heard(Rows x, int l) {
        double s = supported(x, l);
        return s + (1 - s) * x.of(assist)[l];
    }

    private static double sixth(double square) {
        double cube = square * square * square;
        return cube * cube;
    }

    @Override
    public void partials(Rows x) {
        for (int l = 0; l < x.lanes(); l++) {
            double least = least(x, l);
            double scale = heard(x, l) / least;
            double ratio = x.of(patientRate)[l] * scale;
            double square = ratio * ratio;
            double fifth = square * square * square * square * square * ratio;
            double whole = 1 + fifth * ratio;
            double open = open(x, l);
            x.of(totalByRate)[l] = open * least * scale * fifth * Functions.pow(whole, 1 / SHARPNESS) / whole;
            x.of(assistedByRate)[l] = open * x.of(effort)[l] * SHARPNESS * scale * fifth / (whole * whole);
            x.of(assistedByEffort)[l] = open * fifth * ratio / whole;
        }
    }
}
