package org.lungbridge.device.ventilator;

import static org.lungbridge.quantity.Tag.DESIGN;
import static org.lungbridge.quantity.Tag.RECALLED;

import java.util.List;
import org.lungbridge.lanes.Functions;
import org.lungbridge.model.Component;
import org.lungbridge.model.Declarations;
import org.lungbridge.model.Rows;
import org.lungbridge.model.Variable;
import org.lungbridge.quantity.Source;
import org.lungbridge.quantity.Spread;
import org.lungbridge.quantity.Unit;
import org.lungbridge.vocabulary.Lung;
import org.lungbridge.vocabulary.Ventilator;

/**
 * How far a breath gets through the airway and what stays behind at its end.
 *
 * <pre>
 *   ΔP  = Pplat − PEEPtot ;  PEEPtot = PEEP + intrinsic ;  C = p(VT)/p(ΔP) ;  R = tube + added
 *   u_i = R C RR/(Ti/Ttot) ;  u_e = R C RR/(1 − Ti/Ttot)             time constant over inspiratory, expiratory time
 *   filling  = 1 − e^{−1/u_i}
 *   goal     = PEEPtot + (PEEP + P_insp + effort − PEEPtot) · filling      of a pressure-controlled breath
 *   ceiling  = PEEPtot + (P_limit + effort − PEEPtot) · filling            volume control turned pressure control
 *   τ d(intrinsic)/dt = h [p(ΔP)/(e^{1/u_e} − 1) − intrinsic]        = VT e^{−TE/RC}/(C (1 − e^{−TE/RC})); h 0 in a hold
 *   mechanical power: {@link MechanicalPower}, muscles included
 * </pre>
 *
 * <p>p() are smooth positive parts, so the law holds at rate 0 and tidal volume 0. ΔP and C are those of this instant,
 * without meaning while pressures settle after a change; what staff see is in {@link BreathMonitor}. PEEP, RR, Ti/Ttot
 * and pressures are those of {@link BreathingPattern}. One time constant for the whole lung; leaks, circuit compliance, rise time and
 * flow limitation are left out. A breath that meets the pressure limit goes on at that pressure to the end of
 * inspiration, as with the pressure limitation of real ventilators: volume is lost only where the limit cannot bring it
 * through the airway in that time; its power is still computed for constant flow. Source of filling and emptying: passive exponential,
 * Brody 1954; resistances of tubes 7.5-8 mm with airways in ARDS 10-15 cmH2O·s/L
 * (recalled).
 */
public final class MechanicalVentilator implements Component {
    private static final double PRESSURE_WIDTH_CMH2O = 0.1;
    private static final double PRESSURE_WIDTH = Unit.CMH2O.engine(PRESSURE_WIDTH_CMH2O);
    /** A choice: alarms are usually set to 40-50 cmH2O, and the plateau of a lung full of blood at PEEP 22 is 42. */
    private static final double USUAL_LIMIT_CMH2O = 50;

    private static final double LEAST_RATIO = 1e-3;
    /** Keeps resistance above zero, mmHg·s/L. */
    private static final double RESISTANCE_WIDTH = 0.01;

    private static final Source AIRWAY =
            new Source("airway-ards", "Airway and tube resistance in ARDS 10-15 cmH2O·s/L, tube 7.5-8 mm (recalled)");
    private static final Source LAG = Source.assumption("Intrinsic PEEP settles within one breath or two");

    private final Variable limit;
    private final Variable inspiratoryHold;
    private final Variable expiratoryHold;
    private final Variable peep;
    private final Variable pressure;
    private final Variable effort;
    private final Variable mode;
    private final Variable rate;
    private final Variable duty;
    private final Variable tidal;
    private final Variable plateau;
    private final Variable added;
    private final Variable.State intrinsic;
    private final Variable.Signal totalPeep;
    private final Variable.Signal driving;
    private final Variable.Signal compliance;
    private final Variable.Signal power;
    private final Variable.Signal goal;
    private final Variable.Signal ceiling;
    private final Variable tube;
    private final Variable lag;

    /** Declares intrinsic PEEP and the pressures a breath reaches. */
    public MechanicalVentilator(Declarations d) {
        intrinsic = d.state(Ventilator.INTRINSIC_PEEP, 0);
        d.setting(Ventilator.FIO2, 1);
        limit = d.setting(Ventilator.PRESSURE_LIMIT, USUAL_LIMIT_CMH2O);
        tidal = d.reads(Lung.TIDAL_VOLUME);
        plateau = d.reads(Lung.PLATEAU_PRESSURE);
        added = d.reads(Lung.ADDED_RESISTANCE);
        peep = d.reads(Ventilator.APPLIED_PEEP);
        pressure = d.reads(Ventilator.APPLIED_PRESSURE);
        effort = d.reads(Ventilator.ASSISTED_EFFORT);
        mode = d.reads(Ventilator.PRESSURE_MODE);
        rate = d.reads(Ventilator.TOTAL_RATE);
        duty = d.reads(Ventilator.DUTY);
        inspiratoryHold = d.readsLater(Ventilator.INSPIRATORY_HOLD);
        expiratoryHold = d.readsLater(Ventilator.EXPIRATORY_HOLD);
        totalPeep = d.provides(Ventilator.TOTAL_PEEP);
        driving = d.provides(Ventilator.DRIVING_PRESSURE);
        compliance = d.provides(Ventilator.COMPLIANCE);
        power = d.provides(Ventilator.MECHANICAL_POWER);
        goal = d.provides(Ventilator.GOAL_PRESSURE);
        ceiling = d.provides(Ventilator.CEILING_PRESSURE);
        tube = d.parameter(Ventilator.TUBE_RESISTANCE, 13, 3, 40, RECALLED, AIRWAY, new Spread.Normal(13, 2));
        lag = d.parameter("lag", 3, Unit.S, 0.5, 10, DESIGN, LAG);
        List<Variable> reached = List.of(power, goal, ceiling);
        d.partialsByDifference(List.of(totalPeep, driving, compliance, power, goal, ceiling), List.of(intrinsic, peep));
        d.partialsByDifference(List.of(driving, compliance, power, goal, ceiling, intrinsic), List.of(plateau));
        d.partialsByDifference(List.of(compliance, power, goal, ceiling, intrinsic), List.of(tidal));
        d.partialsByDifference(List.of(power, goal, ceiling, intrinsic), List.of(rate, duty, added));
        d.partialsByDifference(reached, List.of(effort));
        d.partialsByDifference(List.of(power, goal), List.of(pressure));
        d.partialByDifference(power, mode);
        d.partialsByDifference(List.of(intrinsic), List.of(intrinsic, totalPeep));
    }

    @Override
    public void signals(Rows x) {
        for (int l = 0; l < x.lanes(); l++) {
            double low = x.of(peep)[l] + x.of(intrinsic)[l];
            double c = elasticCompliance(x, low, l);
            double cycles = timeConstant(x, low, l) * x.of(rate)[l];
            double filling = 1 - Functions.exp(-1 / (cycles / x.of(duty)[l] + LEAST_RATIO));
            double help = x.of(effort)[l] - low;
            x.of(totalPeep)[l] = low;
            x.of(driving)[l] = x.of(plateau)[l] - low;
            x.of(compliance)[l] = c;
            x.of(goal)[l] = low + (x.of(peep)[l] + x.of(pressure)[l] + help) * filling;
            x.of(ceiling)[l] = low + (x.of(limit)[l] + help) * filling;
            x.of(power)[l] = power(x, c, low, l);
        }
    }

    private double resistance(Rows x, int l) {
        return x.of(tube)[l] + x.of(added)[l];
    }

    /** Time constant of the lung: {@code p(R) · C}, above zero even without any resistance. */
    private double timeConstant(Rows x, double low, int l) {
        return Functions.positive(resistance(x, l), RESISTANCE_WIDTH) * elasticCompliance(x, low, l);
    }

    private double elasticCompliance(Rows x, double low, int l) {
        return Functions.positive(x.of(tidal)[l], Corners.VOLUME_L)
                / Functions.positive(x.of(plateau)[l] - low, PRESSURE_WIDTH);
    }

    private double power(Rows x, double c, double low, int l) {
        double ti = x.of(duty)[l];
        double perMin = Unit.PER_MIN.of(x.of(rate)[l]);
        double vt = x.of(tidal)[l];
        double p = x.of(mode)[l];
        double raw = Unit.CMH2O_S_PER_L.of(resistance(x, l));
        double elastance = 1000 / Unit.ML_PER_CMH2O.of(c);
        double flow = MechanicalPower.gattinoni(perMin, vt, elastance, ti / (1 - ti), raw, Unit.CMH2O.of(low));
        return Unit.J_PER_MIN.toEngine() * ((1 - p) * flow + p * pressurePower(x, l));
    }

    private double pressurePower(Rows x, int l) {
        double above = Unit.CMH2O.of(x.of(pressure)[l] + x.of(effort)[l]);
        return MechanicalPower.becher(
                Unit.PER_MIN.of(x.of(rate)[l]), x.of(tidal)[l], Unit.CMH2O.of(x.of(peep)[l]), above);
    }

    @Override
    public void rates(Rows x) {
        double[] rateOf = x.rateOf(intrinsic);
        for (int l = 0; l < x.lanes(); l++) {
            double low = x.of(totalPeep)[l];
            double ratio = timeConstant(x, low, l) * x.of(rate)[l] / (1 - x.of(duty)[l]);
            double trapped = Functions.positive(x.of(plateau)[l] - low, PRESSURE_WIDTH)
                    / (Functions.exp(1 / (ratio + LEAST_RATIO)) - 1);
            double moving = (1 - x.of(inspiratoryHold)[l]) * (1 - x.of(expiratoryHold)[l]);
            rateOf[l] += moving * (trapped - x.of(intrinsic)[l]) / x.of(lag)[l];
        }
    }
}
