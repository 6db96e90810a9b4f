package org.lungbridge.physiology.bleeding;

import static org.lungbridge.quantity.Tag.CALIBRATED;
import static org.lungbridge.quantity.Tag.DESIGN;

import org.lungbridge.lanes.Functions;
import org.lungbridge.model.Component;
import org.lungbridge.model.Declarations;
import org.lungbridge.model.Partial;
import org.lungbridge.model.Rows;
import org.lungbridge.model.Variable;
import org.lungbridge.quantity.Source;
import org.lungbridge.quantity.Unit;
import org.lungbridge.vocabulary.Bleeding;
import org.lungbridge.vocabulary.Circulation;
import org.lungbridge.vocabulary.Lung;
import org.lungbridge.vocabulary.Ventilator;

/**
 * Bleeding into the air spaces that capillaritis drives.
 *
 * <pre>
 *   flow   = 700 mL/day · A^1.5 · tendency · local hemostasis · press · stress
 *   A^1.5  = A √(A₊) ,   A₊ = (A + √(A² + 0.02²))/2
 *   press  = smooth maximum of e^(−0.02 (T − 5)) and 0.7           T = total PEEP − intrathoracic pressure, cmH2O
 *   stress = 1 + 0.3 softplus_0.1((ΔP − 14)/10)                    ΔP = plateau − total PEEP, cmH2O
 * </pre>
 *
 * <p>A is the activity of capillaritis, 0 none to 1.2. Air pressure closes bleeding capillaries only by what it exceeds the
 * pressure around them, and never more than to 0.7. A of 0.96 gives 660 mL a day: hemoglobin falls by 1.3 g/dL a day.
 * <b>Valid for</b> A from 0 to 1.2. <b>Leaves out</b> which unit bleeds and the end of positive pressure at extubation.
 *
 * <p>Sources: diagnosis by a fall of hemoglobin of 1-2 g/dL in a day with new infiltrates (textbook, recalled) calibrates
 * 700 mL; classes of severity and the effect of pressure are design choices.
 */
public final class CapillaritisBleeding implements Component {
    private static final double SMALL_ACTIVITY = 0.02;
    private static final double PRESS_BEND = 0.03;
    private static final double STRESS_BEND = 0.1;
    private static final Source FALL = Source.assumption(
            "Untreated capillaritis lowers hemoglobin by 1-2 g/dL in a day: 660 mL a day at 10 g/dL and 5 L of blood");
    private static final Source TAMPONADE =
            Source.assumption("PEEP presses on bleeding capillaries; no measurement in patients, so weak and bounded");
    private static final Source STRESS = Source.assumption(
            "Tidal stretch above a driving pressure of 14 cmH2O opens inflamed capillaries; size chosen");

    private final Variable tendency;
    private final Variable local;
    private final Variable peep;
    private final Variable intrathoracic;
    private final Variable plateau;
    private final Variable activity;
    private final Variable.Signal flow;
    private final Variable most;
    private final Variable perPressure;
    private final Variable referencePressure;
    private final Variable leastPress;
    private final Variable perStress;
    private final Variable harmlessDrive;
    private final Variable driveSpan;
    private final Partial byActivity;
    private final Partial byTendency;
    private final Partial byLocal;
    private final Partial byPeep;
    private final Partial byIntrathoracic;
    private final Partial byPlateau;

    /** Declares the flow. */
    public CapillaritisBleeding(Declarations d) {
        activity = d.reads(Bleeding.CAPILLARITIS);
        tendency = d.reads(Bleeding.TENDENCY);
        local = d.reads(Bleeding.LOCAL_HEMOSTASIS);
        peep = d.reads(Ventilator.TOTAL_PEEP);
        intrathoracic = d.reads(Circulation.INTRATHORACIC_PRESSURE);
        plateau = d.reads(Lung.PLATEAU_PRESSURE);
        flow = d.provides(Bleeding.CAPILLARY_FLOW);
        most = d.parameter("most", 700.0 / 24, Unit.ML_PER_HOUR, 8, 63, CALIBRATED, FALL);
        perPressure = d.parameter("per_pressure", 0.02, Unit.PER_CMH2O, 0, 0.07, DESIGN, TAMPONADE);
        referencePressure = d.parameter("reference_pressure", 5, Unit.CMH2O, 0, 10, DESIGN, TAMPONADE);
        leastPress = d.parameter("least_press", 0.7, Unit.ONE, 0.4, 1, DESIGN, TAMPONADE);
        perStress = d.parameter("per_stress", 0.3, Unit.ONE, 0, 1, DESIGN, STRESS);
        harmlessDrive = d.parameter("harmless_drive", 14, Unit.CMH2O, 10, 18, DESIGN, STRESS);
        driveSpan = d.parameter("drive_span", 10, Unit.CMH2O, 5, 20, DESIGN, STRESS);
        byActivity = d.partial(flow, activity);
        byTendency = d.partial(flow, tendency);
        byLocal = d.partial(flow, local);
        byPeep = d.partial(flow, peep);
        byIntrathoracic = d.partial(flow, intrathoracic);
        byPlateau = d.partial(flow, plateau);
    }

    private double inflamed(Rows x, int l) {
        double a = x.of(activity)[l];
        return x.of(most)[l] * a * Math.sqrt(Functions.positive(a, SMALL_ACTIVITY));
    }

    /** Slope of the inflamed share of flow. */
    private double kindling(Rows x, int l) {
        double a = x.of(activity)[l];
        double root = Math.sqrt(Functions.positive(a, SMALL_ACTIVITY));
        return x.of(most)[l] * (root + a * Functions.positiveSlope(a, SMALL_ACTIVITY) / (2 * root));
    }

    private double tamponade(Rows x, int l) {
        double transmural = x.of(peep)[l] - x.of(intrathoracic)[l];
        return Functions.exp(-x.of(perPressure)[l] * (transmural - x.of(referencePressure)[l]));
    }

    private double press(Rows x, int l) {
        return Functions.smoothMax(tamponade(x, l), x.of(leastPress)[l], PRESS_BEND);
    }

    private double strained(Rows x, int l) {
        return (x.of(plateau)[l] - x.of(peep)[l] - x.of(harmlessDrive)[l]) / x.of(driveSpan)[l];
    }

    private double stress(Rows x, int l) {
        return 1 + x.of(perStress)[l] * Functions.softplus(strained(x, l), STRESS_BEND);
    }

    @Override
    public void signals(Rows x) {
        for (int l = 0; l < x.lanes(); l++) {
            x.of(flow)[l] = inflamed(x, l) * x.of(tendency)[l] * x.of(local)[l] * press(x, l) * stress(x, l);
        }
    }

    @Override
    public void partials(Rows x) {
        for (int l = 0; l < x.lanes(); l++) {
            double mechanical = press(x, l) * stress(x, l);
            double biological = inflamed(x, l) * x.of(tendency)[l] * x.of(local)[l];
            double bent = Functions.smoothMaxSlope(tamponade(x, l), x.of(leastPress)[l], PRESS_BEND);
            double perPress = -biological * stress(x, l) * bent * tamponade(x, l) * x.of(perPressure)[l];
            double perDrive = biological
                    * press(x, l)
                    * x.of(perStress)[l]
                    * Functions.softplusSlope(strained(x, l), STRESS_BEND)
                    / x.of(driveSpan)[l];
            x.of(byActivity)[l] = kindling(x, l) * x.of(tendency)[l] * x.of(local)[l] * mechanical;
            x.of(byTendency)[l] = inflamed(x, l) * x.of(local)[l] * mechanical;
            x.of(byLocal)[l] = inflamed(x, l) * x.of(tendency)[l] * mechanical;
            x.of(byPeep)[l] = perPress - perDrive;
            x.of(byIntrathoracic)[l] = -perPress;
            x.of(byPlateau)[l] = perDrive;
        }
    }
}
