package org.lungbridge.device.ventilator;

import static org.lungbridge.quantity.Tag.DESIGN;

import org.lungbridge.lanes.Functions;
import org.lungbridge.model.Component;
import org.lungbridge.model.Declarations;
import org.lungbridge.model.Partial;
import org.lungbridge.model.Rows;
import org.lungbridge.model.Variable;
import org.lungbridge.quantity.Source;
import org.lungbridge.quantity.Unit;
import org.lungbridge.vocabulary.Lung;
import org.lungbridge.vocabulary.Ventilator;

/**
 * The screen of the ventilator: what its gauge reads, and volumes, driving pressure, compliance and power of the last
 * breaths.
 *
 * <pre>
 *   D'    = (Pplat − PEEPtot − D)/lag               the lag of VT, so that D is the pressure that moved VT
 *   C'    = f/N · P (V − C P)/(P² + P0²)         least squares over N breaths; V = p(VT), P = p(D)
 *   VT    = tidal volume above 0 ;  ΔP = VT/C ;  VE = VT · RR            RR the rate a hold does not change
 *   flow  = VT · RR/(Ti/Ttot)
 *   Ppeak = (1 − p)(PEEPtot + ΔP − effort + R · flow, at most P_limit) + p (PEEP + P_insp)      p pressure mode
 *   Pmean = PEEP + Ti/Ttot (Ppeak − PEEP) − (1 − p) Ti/Ttot · ½ΔP ;  in a hold both are alveolar pressure,
 *                                                                 at an open tube, (1 − d⁴), that of the room
 *   mechanical power: {@link MechanicalPower}, muscles included
 * </pre>
 *
 * <p>At rest these are plateau minus total PEEP and VT over it. While pressures settle after a maneuver, a suction or a
 * new PEEP, that difference is no driving pressure: plateau and PEEP meet again only after some breaths. A breath
 * therefore counts by the square of its pressure, one without pressure, or none (f = 0 in a hold or off the ventilator),
 * not at all: C stays what it was, above 0 and within what real breaths gave. Nothing here acts on the patient.
 *
 * <p>Ventilators compute compliance by least squares over the points of a breath (Iotti 1995, Intensive Care Med
 * 21:406, recalled); that over four breaths of which each is a point is a design choice.
 */
public final class BreathMonitor implements Component {
    private static final double PRESSURE_WIDTH = Unit.CMH2O.engine(0.1);
    private static final Source LAG = Source.assumption("The lag of the tidal volume in the mechanics of the lung");
    private static final Source AVERAGE = Source.assumption("Number of breaths a screen averages over");
    private static final Source WEIGHT =
            Source.assumption("Driving pressure at which a breath has half of its weight, below that of usual breaths");

    private final Variable tidal;
    private final Variable plateau;
    private final Variable driving;
    private final Variable total;
    private final Variable rate;
    private final Variable duty;
    private final Variable peep;
    private final Variable pressure;
    private final Variable effort;
    private final Variable mode;
    private final Variable limit;
    private final Variable tube;
    private final Variable added;
    private final Variable shownRate;
    private final Variable inspiratoryHold;
    private final Variable expiratoryHold;
    private final Variable disconnection;
    private final Variable.State compliance;
    private final Variable.State lagged;
    private final Variable lag;
    private final Variable breaths;
    private final Variable halfWeight;
    private final Partial[] partials;
    private final Variable shownVolume;
    private final Variable shownDriving;
    private final Variable minuteVentilation;
    private final Variable peak;
    private final Variable mean;
    private final Variable power;
    private final Variable powerSimple;
    private final Variable powerGiosa;

    /** Declares the compliance that is learned from breaths, and the screen. */
    public BreathMonitor(Declarations d) {
        compliance = d.state(Ventilator.MEASURED_COMPLIANCE, 40);
        lagged = d.state(Ventilator.LAGGED_DRIVING_PRESSURE, 12);
        tidal = d.readsLater(Lung.TIDAL_VOLUME);
        plateau = d.readsLater(Lung.PLATEAU_PRESSURE);
        driving = d.readsLater(Ventilator.DRIVING_PRESSURE);
        total = d.readsLater(Ventilator.TOTAL_PEEP);
        rate = d.readsLater(Ventilator.TOTAL_RATE);
        duty = d.readsLater(Ventilator.DUTY);
        peep = d.readsLater(Ventilator.APPLIED_PEEP);
        pressure = d.readsLater(Ventilator.APPLIED_PRESSURE);
        effort = d.readsLater(Ventilator.ASSISTED_EFFORT);
        mode = d.readsLater(Ventilator.PRESSURE_MODE);
        limit = d.readsLater(Ventilator.PRESSURE_LIMIT);
        tube = d.readsLater(Ventilator.TUBE_RESISTANCE);
        added = d.readsLater(Lung.ADDED_RESISTANCE);
        shownRate = d.reads(Ventilator.MEASURED_RATE);
        inspiratoryHold = d.readsLater(Ventilator.INSPIRATORY_HOLD);
        expiratoryHold = d.readsLater(Ventilator.EXPIRATORY_HOLD);
        disconnection = d.readsLater(Ventilator.DISCONNECTION);
        lag = d.parameter("lag", 3, Unit.S, 0.5, 10, DESIGN, LAG);
        breaths = d.parameter("breaths", 4, Unit.ONE, 1, 10, DESIGN, AVERAGE);
        halfWeight = d.parameter("half_weight", 5, Unit.CMH2O, 1, 10, DESIGN, WEIGHT);
        partials = new Partial[] {
            d.partial(compliance, tidal),
            d.partial(compliance, lagged),
            d.partial(compliance, rate),
            d.partial(compliance, compliance),
            d.partial(lagged, driving),
            d.partial(lagged, lagged)
        };
        shownVolume = d.displays(Ventilator.MEASURED_TIDAL_VOLUME);
        shownDriving = d.displays(Ventilator.MEASURED_DRIVING_PRESSURE);
        minuteVentilation = d.displays(Ventilator.MINUTE_VENTILATION);
        peak = d.displays(Ventilator.PEAK_PRESSURE);
        mean = d.displays(Ventilator.MEAN_PRESSURE);
        power = d.displays(Ventilator.MEASURED_POWER);
        powerSimple = d.displays(Ventilator.MECHANICAL_POWER_SIMPLE);
        powerGiosa = d.displays(Ventilator.MECHANICAL_POWER_GIOSA);
    }

    @Override
    public void rates(Rows x) {
        double[] learned = x.rateOf(compliance);
        double[] followed = x.rateOf(lagged);
        for (int l = 0; l < x.lanes(); l++) {
            double p = Functions.positive(x.of(lagged)[l], PRESSURE_WIDTH);
            followed[l] += (x.of(driving)[l] - x.of(lagged)[l]) / x.of(lag)[l];
            learned[l] += pace(x, l) * p * surprise(x, l, p) / weightBase(x, l, p);
        }
    }

    private double pace(Rows x, int l) {
        return x.of(rate)[l] / x.of(breaths)[l];
    }

    /** Volume that a breath has beyond what this compliance would give it. */
    private double surprise(Rows x, int l, double p) {
        return Functions.positive(x.of(tidal)[l], Corners.VOLUME_L) - x.of(compliance)[l] * p;
    }

    private double weightBase(Rows x, int l, double p) {
        double half = x.of(halfWeight)[l];
        return p * p + half * half;
    }

    @Override
    public void partials(Rows x) {
        for (int l = 0; l < x.lanes(); l++) {
            double p = Functions.positive(x.of(lagged)[l], PRESSURE_WIDTH);
            double slope = Functions.positiveSlope(x.of(lagged)[l], PRESSURE_WIDTH);
            double base = weightBase(x, l, p);
            double beyond = surprise(x, l, p);
            double share = p / base;
            x.of(partials[0])[l] = pace(x, l) * share * Functions.positiveSlope(x.of(tidal)[l], Corners.VOLUME_L);
            x.of(partials[1])[l] =
                    pace(x, l) * slope * (beyond * (1 - 2 * p * share) / base - share * x.of(compliance)[l]);
            x.of(partials[2])[l] = share * beyond / x.of(breaths)[l];
            x.of(partials[3])[l] = -pace(x, l) * p * share;
            x.of(partials[4])[l] = 1 / x.of(lag)[l];
            x.of(partials[5])[l] = -1 / x.of(lag)[l];
        }
    }

    @Override
    public void displays(Rows x) {
        for (int l = 0; l < x.lanes(); l++) {
            double volume = Math.max(0, x.of(tidal)[l]);
            x.of(shownVolume)[l] = volume;
            x.of(shownDriving)[l] = volume / x.of(compliance)[l];
            x.of(minuteVentilation)[l] = volume * x.of(shownRate)[l];
            double flow = x.of(minuteVentilation)[l] / x.of(duty)[l];
            double top = top(x, l, flow);
            gauge(x, l, top);
            powers(x, l, flow, top);
        }
    }

    private double resistance(Rows x, int l) {
        return x.of(tube)[l] + x.of(added)[l];
    }

    /** Airway pressure at the end of inspiration. */
    private double top(Rows x, int l, double flow) {
        double p = x.of(mode)[l];
        double alveolar = x.of(total)[l] + x.of(shownDriving)[l];
        double byFlow = alveolar - x.of(effort)[l] + resistance(x, l) * flow;
        double limited = Math.min(byFlow, Math.max(x.of(limit)[l], alveolar));
        return (1 - p) * limited + p * (x.of(peep)[l] + x.of(pressure)[l]);
    }

    private void gauge(Rows x, int l, double top) {
        double ti = x.of(duty)[l];
        double low = x.of(peep)[l];
        double average = low + ti * (top - low) - (1 - x.of(mode)[l]) * ti * 0.5 * x.of(shownDriving)[l];
        x.of(peak)[l] = held(x, top, l);
        x.of(mean)[l] = held(x, average, l);
    }

    /** What the airway pressure gauge shows instead in a hold, and at an open tube. */
    private double held(Rows x, double breathing, int l) {
        double in = x.of(inspiratoryHold)[l];
        double out = x.of(expiratoryHold)[l];
        double square = x.of(disconnection)[l] * x.of(disconnection)[l];
        double pressure = (1 - in) * ((1 - out) * breathing + out * x.of(total)[l]) + in * x.of(plateau)[l];
        return (1 - square * square) * pressure;
    }

    private void powers(Rows x, int l, double flow, double top) {
        double perMin = Unit.PER_MIN.of(x.of(shownRate)[l]);
        double vt = x.of(shownVolume)[l];
        double ti = x.of(duty)[l];
        double muscles = x.of(effort)[l];
        double top_cmH2O = Unit.CMH2O.of(top + muscles);
        double peep_cmH2O = Unit.CMH2O.of(x.of(total)[l]);
        double driving_cmH2O = Unit.CMH2O.of(x.of(shownDriving)[l]);
        double elastance = 1000 / Unit.ML_PER_CMH2O.of(x.of(compliance)[l]);
        double raw = Unit.CMH2O_S_PER_L.of(resistance(x, l));
        double above = Unit.CMH2O.of(x.of(pressure)[l] + muscles);
        double p = x.of(mode)[l];
        double inPressure = p * MechanicalPower.becher(perMin, vt, Unit.CMH2O.of(x.of(peep)[l]), above);
        double minute = Unit.L_PER_MIN.of(x.of(minuteVentilation)[l]);
        double gattinoni = MechanicalPower.gattinoni(perMin, vt, elastance, ti / (1 - ti), raw, peep_cmH2O);
        double simple = MechanicalPower.simplified(perMin, vt, top_cmH2O, driving_cmH2O);
        double giosa = MechanicalPower.giosa(minute, top_cmH2O, peep_cmH2O, Unit.L_PER_MIN.of(flow));
        x.of(power)[l] = Unit.J_PER_MIN.toEngine() * ((1 - p) * gattinoni + inPressure);
        x.of(powerSimple)[l] = Unit.J_PER_MIN.toEngine() * ((1 - p) * simple + inPressure);
        x.of(powerGiosa)[l] = Unit.J_PER_MIN.toEngine() * ((1 - p) * giosa + inPressure);
    }
}
