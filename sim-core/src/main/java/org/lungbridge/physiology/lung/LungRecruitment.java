package org.lungbridge.physiology.lung;

import static org.lungbridge.quantity.Tag.CALIBRATED;
import static org.lungbridge.quantity.Tag.DESIGN;

import org.lungbridge.lanes.Functions;
import org.lungbridge.model.Component;
import org.lungbridge.model.Declarations;
import org.lungbridge.model.Partial;
import org.lungbridge.model.Rows;
import org.lungbridge.model.Variable;
import org.lungbridge.quantity.Source;
import org.lungbridge.quantity.Spread;
import org.lungbridge.quantity.Unit;
import org.lungbridge.vocabulary.Lung;

/**
 * Opening and closing of each unit over minutes to hours.
 *
 * <pre>
 *   k(u, τ)  = σ(u + ln(t/τ))/t                                 = 1/(t + τ e^−u) ;  t 1 min
 *   opening_i = k((Pei_i − Po)/3.0, 3.5 h)/(1 + B_i/0.5 L)      B_i = blood_i/w_i, blood as if all the lung had it
 *   closing_i = k((Pc + 2 B_i − Pee_i)/2.5, 1.75 h) + absorption_i
 *   absorption_i = 0.02/h · ¼ softplus((FiO2' − 0.8)/0.05)/(1 + (v_i/0.3)²)     v_i = (ΔV_i/VT)/w_i, FiO2' inspired
 *   dr_i/dt  = opening_i (1 − r_i) − closing_i r_i
 * </pre>
 *
 * <p>A lung that heals (see Convalescence) has other Po and Pc, from those of the sick lung to 5 and −1 cmH2O.
 *
 * <p>Pei and Pee are the transpulmonary pressures of the unit at the ends of a breath, Po and Pc those around which
 * tissue opens and closes (cmH2O; B_i in L). Each pressure has one steady state; where both rates are small the unit
 * keeps its history for hours, and hysteresis emerges. Blood slows opening and raises the closing pressure because
 * its proteins inactivate surfactant. Without tidal volume v_i goes to zero. Valid for r between 0 and 1, which the
 * equation does not leave. Left out: different opening pressures within a unit. Only the pairs (Po, τ opening) and
 * (Pc, τ closing) are identified, and only jointly.
 *
 * <p>Sources: lung-unit calibration of this project; exponential dependence of rates on pressure after Bates and
 * Irvin 2002, J Appl Physiol 93:705-713 (recalled); absorption: design.
 */
public final class LungRecruitment implements Component {
    /** Tidal volume below which a breath no longer counts, L. */
    private static final double LEAST_BREATH = 0.002;

    private static final double QUARTER = 0.25;
    private static final Source SURFACTANT = Source.assumption(
            "Proteins of alveolar blood inactivate surfactant: opening slower, closing earlier; size not measured");
    private static final Source ABSORPTION =
            Source.assumption("Oxygen behind closed airways is absorbed within hours when no nitrogen holds them open");

    private final int units;
    private final double[] share;
    private final Variable.State[] open;
    private final Variable[] low;
    private final Variable[] high;
    private final Variable[] blood;
    private final Variable[] breath;
    private final Variable tidal;
    private final InspiredGas inspired;
    private final Variable opening;
    private final Variable healedOpening;
    private final Variable healedClosing;
    private final Variable recovery;
    private final Variable closing;
    private final Variable openingWidth;
    private final Variable closingWidth;
    private final Variable openingTime;
    private final Variable closingTime;
    private final Variable shortest;
    private final Variable slowing;
    private final Variable raising;
    private final Variable absorption;
    private final Variable absorbedFrom;
    private final Variable absorbedWidth;
    private final Variable ventilated;
    private final Partial[][] of;

    /** Declares the open fraction of every unit. */
    public LungRecruitment(Declarations d, LungResolution lung) {
        units = lung.units();
        share = Units.shares(lung);
        open = new Variable.State[units];
        for (int i = 0; i < units; i++) {
            open[i] = d.state(Lung.OPEN.at(i), 0.6);
        }
        low = Units.readsLater(d, Lung.TRANSPULMONARY_LOW, units);
        high = Units.readsLater(d, Lung.TRANSPULMONARY_HIGH, units);
        blood = Units.readsLater(d, Lung.ALVEOLAR_BLOOD, units);
        breath = Units.readsLater(d, Lung.UNIT_TIDAL_VOLUME, units);
        tidal = d.readsLater(Lung.TIDAL_VOLUME);
        inspired = new InspiredGas(d);
        Source fit = LungSources.CALIBRATION;
        opening = d.parameter(Lung.OPENING_PRESSURE, 12.5, 1, 30, CALIBRATED, fit, new Spread.Normal(12.5, 3));
        closing = d.parameter(Lung.CLOSING_PRESSURE, 3, -10, 11, CALIBRATED, fit, new Spread.Normal(3, 2));
        healedOpening = d.parameter("healed_opening", 5, Unit.CMH2O, 1, 10, DESIGN, SURFACTANT);
        healedClosing = d.parameter("healed_closing", -1, Unit.CMH2O, -6, 3, DESIGN, SURFACTANT);
        recovery = d.readsLater(Lung.TISSUE_RECOVERY);
        openingWidth = d.parameter("opening_width", 3.0, Unit.CMH2O, 1, 8, CALIBRATED, fit);
        closingWidth = d.parameter("closing_width", 2.5, Unit.CMH2O, 1, 8, CALIBRATED, fit);
        openingTime = d.parameter("opening_time", 3.5, Unit.HOUR, 0.5, 12, CALIBRATED, fit);
        closingTime = d.parameter("closing_time", 1.75, Unit.HOUR, 0.25, 12, CALIBRATED, fit);
        shortest = d.parameter("shortest_time", 1, Unit.MIN, 0.1, 5, DESIGN, fit);
        slowing = d.parameter("blood_slowing", 0.5, Unit.L, 0.1, 5, DESIGN, SURFACTANT);
        raising = d.parameter("blood_closing", 2.0, Unit.CMH2O, 0, 6, DESIGN, SURFACTANT);
        absorption = d.parameter("absorption", 0.02, Unit.PER_HOUR, 0, 0.1, DESIGN, ABSORPTION);
        absorbedFrom = d.parameter("absorption_from", 0.8, Unit.ONE, 0.6, 0.95, DESIGN, ABSORPTION);
        absorbedWidth = d.parameter("absorption_width", 0.05, Unit.ONE, 0.01, 0.2, DESIGN, ABSORPTION);
        ventilated = d.parameter("absorption_ventilation", 0.3, Unit.ONE, 0.1, 1, DESIGN, ABSORPTION);
        of = new Partial[units][];
        for (int i = 0; i < units; i++) {
            of[i] = new Partial[] {
                d.partial(open[i], open[i]),
                d.partial(open[i], high[i]),
                d.partial(open[i], low[i]),
                d.partial(open[i], blood[i]),
                d.partial(open[i], breath[i]),
                d.partial(open[i], tidal),
                d.partial(open[i], recovery)
            };
        }
    }

    @Override
    public void rates(Rows x) {
        for (int l = 0; l < x.lanes(); l++) {
            double openingShift = shift(x, openingTime, l);
            double closingShift = shift(x, closingTime, l);
            double absorbing = absorbing(x, l);
            for (int i = 0; i < units; i++) {
                double r = x.of(open[i])[l];
                double t = x.of(shortest)[l];
                double up = Functions.logistic(openingOver(x, i, l) + openingShift) / (t * slowed(x, i, l));
                double down = Functions.logistic(closingOver(x, i, l) + closingShift) / t;
                double v = relative(x, i, l);
                x.rateOf(open[i])[l] += up * (1 - r) - (down + absorbing / (1 + v * v)) * r;
            }
        }
    }

    private double shift(Rows x, Variable time, int l) {
        return Functions.log(x.of(shortest)[l] / x.of(time)[l]);
    }

    private double lungBlood(Rows x, int i, int l) {
        return x.of(blood[i])[l] / share[i];
    }

    private double slowed(Rows x, int i, int l) {
        return 1 + lungBlood(x, i, l) / x.of(slowing)[l];
    }

    private double openingOver(Rows x, int i, int l) {
        return (x.of(high[i])[l] - x.of(opening)[l] - x.of(recovery)[l] * openingFall(x, l)) / x.of(openingWidth)[l];
    }

    private double closingOver(Rows x, int i, int l) {
        double closes =
                x.of(closing)[l] + x.of(recovery)[l] * closingFall(x, l) + x.of(raising)[l] * lungBlood(x, i, l);
        return (closes - x.of(low[i])[l]) / x.of(closingWidth)[l];
    }

    /** How far a lung that heals lowers the pressure that opens it; negative. */
    private double openingFall(Rows x, int l) {
        return x.of(healedOpening)[l] - x.of(opening)[l];
    }

    private double closingFall(Rows x, int l) {
        return x.of(healedClosing)[l] - x.of(closing)[l];
    }

    /** Rate of absorption in a unit without ventilation. */
    private double absorbing(Rows x, int l) {
        double excess = (inspired.oxygen(x, l) - x.of(absorbedFrom)[l]) / x.of(absorbedWidth)[l];
        return x.of(absorption)[l] * QUARTER * Functions.softplus(excess);
    }

    /** Ventilation of a unit per tissue, in units of what hinders absorption. */
    private double relative(Rows x, int i, int l) {
        double breath = Functions.positive(x.of(tidal)[l], LEAST_BREATH);
        return x.of(this.breath[i])[l] / (share[i] * breath * x.of(ventilated)[l]);
    }

    @Override
    public void partials(Rows x) {
        for (int l = 0; l < x.lanes(); l++) {
            double openingShift = shift(x, openingTime, l);
            double closingShift = shift(x, closingTime, l);
            double absorbing = absorbing(x, l);
            for (int i = 0; i < units; i++) {
                unit(x, i, l, openingOver(x, i, l) + openingShift, closingOver(x, i, l) + closingShift, absorbing);
            }
        }
    }

    private void unit(Rows x, int i, int l, double opens, double closes, double absorbing) {
        double r = x.of(open[i])[l];
        double t = x.of(shortest)[l];
        double slow = slowed(x, i, l);
        double up = Functions.logistic(opens) / (t * slow);
        double upSlope = Functions.logisticSlope(opens) / (t * slow * x.of(openingWidth)[l]);
        double down = Functions.logistic(closes) / t;
        double downSlope = Functions.logisticSlope(closes) / (t * x.of(closingWidth)[l]);
        double v = relative(x, i, l);
        double absorbed = absorbing / (1 + v * v);
        double perVentilation = 2 * absorbed * v / (1 + v * v) * r;
        double breath = Functions.positive(x.of(tidal)[l], LEAST_BREATH);
        Partial[] to = of[i];
        x.of(to[0])[l] = -up - down - absorbed;
        x.of(to[1])[l] = upSlope * (1 - r);
        x.of(to[2])[l] = downSlope * r;
        x.of(to[3])[l] = -(up * (1 - r) / (slow * x.of(slowing)[l]) + downSlope * x.of(raising)[l] * r) / share[i];
        x.of(to[4])[l] = perVentilation / (share[i] * breath * x.of(ventilated)[l]);
        x.of(to[6])[l] = -upSlope * (1 - r) * openingFall(x, l) - downSlope * r * closingFall(x, l);
        x.of(to[5])[l] = -perVentilation * v / breath * Functions.positiveSlope(x.of(tidal)[l], LEAST_BREATH);
    }
}
