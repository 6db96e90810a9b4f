package org.lungbridge.physiology.lung;

import static org.lungbridge.quantity.Tag.CALIBRATED;
import static org.lungbridge.quantity.Tag.DESIGN;
import static org.lungbridge.quantity.Tag.VERIFIED;

import org.lungbridge.lanes.Functions;
import org.lungbridge.model.Component;
import org.lungbridge.model.Declarations;
import org.lungbridge.model.Partial;
import org.lungbridge.model.Rows;
import org.lungbridge.model.Variable;
import org.lungbridge.quantity.Source;
import org.lungbridge.quantity.Spread;
import org.lungbridge.quantity.Unit;
import org.lungbridge.vocabulary.Body;
import org.lungbridge.vocabulary.Circulation;
import org.lungbridge.vocabulary.Lung;
import org.lungbridge.vocabulary.Ventilator;

/**
 * Gas volumes and pressures of the lung units and the chest wall at both ends of a breath.
 *
 * <pre>
 *   g(P)   = σ((P − c)/d) + tail · P                         volume law of open tissue (Venegas sigmoid with a tail)
 *   B_i    = Vmax · PBW · soft · w_i · aerated_i
 *   Pee_i  = PEEP − pm − off_i ;  Pei_i = Pplat − pm − VT/Ccw − off_i       transpulmonary, end-expiration, -inspiration
 *   V_i    = B_i g(Pee_i) ;  ΔV_i = B_i (g(Pei_i) − g(Pee_i)) ;  stretch_i = σ((½(Pee_i + Pei_i) − c)/d)
 *   Ccw    = C0 · size · (1 − 0.34 x) ;  F = Σ fluid + Mt · size − M0
 *   τ dpm/dt    = Pref + Pab + (ΣV_i + F − Vref · size)/Ccw − pm
 *   τ dPplat/dt = h {(1−p)[(VT_aim − ΣΔV_i)/C_ref − relief] + p (goal − Pplat)}      p pressure mode, h 0 in a hold
 *   τ dVT/dt    = ΣΔV_i − VT
 *   intrathoracic = pm + VT/(3 Ccw) − effort/3 − Pref
 * </pre>
 *
 * <p>The three states replace a nested root search; they rest where volume and pressure balance. PEEP is the total one.
 * Pplat is the pressure that distends the relaxed respiratory system: airway pressure at rest plus the pressure of the
 * patient's own muscles, which is what a hold reads when he relaxes. Goal and ceiling (pressures that a breath of this
 * length reaches, effort included) come from the ventilator. The relief, {@code 10 w softplus((Pplat − ceiling)/w)}, is
 * the machine's pressure limit; without it a lung with no gas would drive the plateau without bound. Left out:
 * resistance inside the lung, the mean chest pressure of a held breath.
 */
public final class LungMechanics implements Component {
    private static final double RELIEF_GAIN = 10;
    private static final Source LAG =
            Source.assumption("Time constant of about one breath; plateau and pleural mean settle in it");
    private static final Source LIMIT = Source.assumption("Width of the corner at the pressure limit");

    private final int units;
    private final double[] share;
    private final Variable[] aerated;
    private final Variable[] offset;
    private final Variable[] edema;
    private final Variable[] blood;
    private final Variable peep;
    private final Variable inspiratoryHold;
    private final Variable expiratoryHold;
    private final Variable posture;
    private final Variable weight;
    private final Variable tissueMass;
    private final Variable setVolume;
    private final Variable goal;
    private final Variable ceiling;
    private final Variable pressureMode;
    private final Variable effort;
    private final Variable.State pleural;
    private final Variable.State plateau;
    private final Variable.State tidal;
    private final Variable.Signal[] volume;
    private final Variable.Signal[] breath;
    private final Variable.Signal[] stretch;
    private final Variable.Signal[] low;
    private final Variable.Signal[] high;
    private final Variable.Signal intrathoracic;
    private final Variable midpoint;
    private final Variable width;
    private final Variable tail;
    private final Variable largest;
    private final Variable soft;
    private final Variable wall;
    private final Variable wallProne;
    private final Variable relaxed;
    private final Variable abdomen;
    private final Variable restVolume;
    private final Variable dryMass;
    private final Variable lag;
    private final Variable reference;
    private final Variable limitWidth;
    private final UnitPartials[] ofUnit;
    private final Partial[] ofIntrathoracic;
    private final Partial[][] ofPleural;
    private final Partial[] ofPlateau;
    private final Partial[] ofTidal;
    private final Partial pleuralBySelf;
    private final Partial pleuralByPosture;
    private final Partial plateauBySelf;
    private final Partial[] plateauByMachine;
    private final Partial tidalBySelf;

    /** Declares the three states and what follows from them in every unit. */
    public LungMechanics(Declarations d, LungResolution lung) {
        units = lung.units();
        share = Units.shares(lung);
        pleural = d.state(Lung.PLEURAL_PRESSURE, 6);
        plateau = d.state(Lung.PLATEAU_PRESSURE, 22);
        tidal = d.state(Lung.TIDAL_VOLUME, 400);
        aerated = Units.reads(d, Lung.AERATED, units);
        offset = Units.reads(d, Lung.PLEURAL_OFFSET, units);
        peep = d.reads(Ventilator.TOTAL_PEEP);
        posture = d.reads(Lung.POSTURE);
        weight = d.reads(Body.PREDICTED_WEIGHT);
        edema = Units.readsLater(d, Lung.EDEMA, units);
        blood = Units.readsLater(d, Lung.ALVEOLAR_BLOOD, units);
        tissueMass = d.readsLater(Lung.TISSUE_MASS);
        effort = d.reads(Ventilator.ASSISTED_EFFORT);
        inspiratoryHold = d.readsLater(Ventilator.INSPIRATORY_HOLD);
        expiratoryHold = d.readsLater(Ventilator.EXPIRATORY_HOLD);
        setVolume = d.readsLater(Ventilator.APPLIED_VOLUME);
        goal = d.readsLater(Ventilator.GOAL_PRESSURE);
        ceiling = d.readsLater(Ventilator.CEILING_PRESSURE);
        pressureMode = d.readsLater(Ventilator.PRESSURE_MODE);
        volume = Units.provides(d, Lung.END_EXPIRATORY_VOLUME, units);
        breath = Units.provides(d, Lung.UNIT_TIDAL_VOLUME, units);
        stretch = Units.provides(d, Lung.STRETCH, units);
        low = Units.provides(d, Lung.TRANSPULMONARY_LOW, units);
        high = Units.provides(d, Lung.TRANSPULMONARY_HIGH, units);
        intrathoracic = d.provides(Circulation.INTRATHORACIC_PRESSURE);
        midpoint = d.parameter("midpoint", 7, Unit.CMH2O, 3, 15, CALIBRATED, LungSources.VENEGAS);
        width = d.parameter("width", 7, Unit.CMH2O, 4, 12, CALIBRATED, LungSources.VENEGAS);
        tail = d.parameter("tail", 0.006, Unit.PER_CMH2O, 0, 0.02, CALIBRATED, LungSources.CALIBRATION);
        largest = d.parameter("largest_volume", 70, Unit.ML_PER_KG, 40, 100, CALIBRATED, LungSources.CALIBRATION);
        soft = d.parameter(
                "softness",
                0.75,
                Unit.ONE,
                0.35,
                1.1,
                CALIBRATED,
                LungSources.CALIBRATION,
                new Spread.Normal(0.75, 0.10));
        wall = d.parameter(
                "wall_compliance",
                150,
                Unit.ML_PER_CMH2O,
                60,
                300,
                VERIFIED,
                LungSources.PELOSI,
                new Spread.LogNormal(150, 0.22));
        wallProne = d.parameter("wall_compliance_prone", 0.66, Unit.ONE, 0.4, 1, VERIFIED, LungSources.PELOSI);
        relaxed = d.parameter("relaxed_pressure", 3, Unit.CMH2O, 0, 6, DESIGN, LungSources.CALIBRATION);
        abdomen = d.parameter(
                "abdominal_pressure", 0, Unit.CMH2O, -3, 6, DESIGN, LungSources.CALIBRATION, new Spread.Normal(0, 1.5));
        restVolume = d.parameter("rest_volume", 2.3, Unit.L, 1.5, 3.5, CALIBRATED, LungSources.CALIBRATION);
        dryMass = d.parameter("healthy_mass", 0.95, Unit.KG, 0.7, 1.2, CALIBRATED, LungSources.CALIBRATION);
        lag = d.parameter("lag", 3, Unit.S, 0.5, 10, DESIGN, LAG);
        reference = d.parameter("reference_compliance", 1000.0 / 30, Unit.ML_PER_CMH2O, 10, 100, DESIGN, LAG);
        limitWidth = d.parameter("pressure_limit_width", 1, Unit.CMH2O, 0.5, 3, DESIGN, LIMIT);
        ofIntrathoracic = new Partial[] {
            d.partial(intrathoracic, pleural),
            d.partial(intrathoracic, tidal),
            d.partial(intrathoracic, posture),
            d.partial(intrathoracic, effort)
        };
        ofUnit = new UnitPartials[units];
        ofPleural = new Partial[units][];
        ofPlateau = new Partial[units];
        ofTidal = new Partial[units];
        for (int i = 0; i < units; i++) {
            ofUnit[i] = new UnitPartials(d, i);
            ofPleural[i] = new Partial[] {
                d.partial(pleural, volume[i]), d.partial(pleural, edema[i]), d.partial(pleural, blood[i])
            };
            ofPlateau[i] = d.partial(plateau, breath[i]);
            ofTidal[i] = d.partial(tidal, breath[i]);
        }
        pleuralBySelf = d.partial(pleural, pleural);
        pleuralByPosture = d.partial(pleural, posture);
        plateauBySelf = d.partial(plateau, plateau);
        plateauByMachine = new Partial[] {
            d.partial(plateau, goal),
            d.partial(plateau, ceiling),
            d.partial(plateau, setVolume),
            d.partial(plateau, pressureMode)
        };
        tidalBySelf = d.partial(tidal, tidal);
    }

    @Override
    public void signals(Rows x) {
        double[] pm = x.of(pleural);
        double[] vt = x.of(tidal);
        double[] chest = x.of(intrathoracic);
        for (int l = 0; l < x.lanes(); l++) {
            double stretchWall = vt[l] / wall(x, l);
            chest[l] = pm[l] + stretchWall / 3 - x.of(effort)[l] / 3 - x.of(relaxed)[l];
            double low = x.of(peep)[l] - pm[l];
            double high = x.of(plateau)[l] - pm[l] - stretchWall;
            for (int i = 0; i < units; i++) {
                double off = x.of(offset[i])[l];
                x.of(this.low[i])[l] = low - off;
                x.of(this.high[i])[l] = high - off;
                double b = capacity(x, i, l) * x.of(aerated[i])[l];
                double end = b * law(x, low - off, l);
                x.of(volume[i])[l] = end;
                x.of(breath[i])[l] = b * law(x, high - off, l) - end;
                x.of(stretch[i])[l] =
                        Functions.logistic((0.5 * (low + high) - off - x.of(midpoint)[l]) / x.of(width)[l]);
            }
        }
    }

    private double law(Rows x, double p, int l) {
        return Functions.logistic((p - x.of(midpoint)[l]) / x.of(width)[l]) + x.of(tail)[l] * p;
    }

    private double lawSlope(Rows x, double p, int l) {
        double s = Functions.logistic((p - x.of(midpoint)[l]) / x.of(width)[l]);
        return s * (1 - s) / x.of(width)[l] + x.of(tail)[l];
    }

    private double capacity(Rows x, int i, int l) {
        return x.of(largest)[l] * x.of(weight)[l] * x.of(soft)[l] * share[i];
    }

    private double size(Rows x, int l) {
        return x.of(weight)[l] / Units.REFERENCE_WEIGHT_KG;
    }

    private double wall(Rows x, int l) {
        return x.of(wall)[l] * size(x, l) * (1 - (1 - x.of(wallProne)[l]) * x.of(posture)[l]);
    }

    /** Slope of 1/Ccw with posture, as a share of 1/Ccw. */
    private double wallByPosture(Rows x, int l) {
        double stiffer = 1 - x.of(wallProne)[l];
        return stiffer / (1 - stiffer * x.of(posture)[l]);
    }

    @Override
    public void rates(Rows x) {
        double[] pmRate = x.rateOf(pleural);
        double[] plateauRate = x.rateOf(plateau);
        double[] tidalRate = x.rateOf(tidal);
        for (int l = 0; l < x.lanes(); l++) {
            double delivered = 0;
            for (int i = 0; i < units; i++) {
                delivered += x.of(breath[i])[l];
            }
            double tau = x.of(lag)[l];
            double target = x.of(relaxed)[l] + x.of(abdomen)[l] + distension(x, l) / wall(x, l);
            pmRate[l] += (target - x.of(pleural)[l]) / tau;
            double p = x.of(pressureMode)[l];
            double byVolume = missing(x, delivered, l) - relief(x, l);
            plateauRate[l] += moving(x, l) * ((1 - p) * byVolume + p * (x.of(goal)[l] - x.of(plateau)[l])) / tau;
            tidalRate[l] += (delivered - x.of(tidal)[l]) / tau;
        }
    }

    /** 0 while a hold keeps gas where it is. */
    private double moving(Rows x, int l) {
        return (1 - x.of(inspiratoryHold)[l]) * (1 - x.of(expiratoryHold)[l]);
    }

    private double missing(Rows x, double delivered, int l) {
        return (x.of(setVolume)[l] - delivered) / x.of(reference)[l];
    }

    /** Volume in the chest beyond that of a relaxed healthy one. */
    private double distension(Rows x, int l) {
        double sum = x.of(tissueMass)[l] * size(x, l) - x.of(dryMass)[l] - x.of(restVolume)[l] * size(x, l);
        for (int i = 0; i < units; i++) {
            sum += x.of(volume[i])[l] + x.of(edema[i])[l] + x.of(blood[i])[l];
        }
        return sum;
    }

    private double relief(Rows x, int l) {
        double w = x.of(limitWidth)[l];
        return RELIEF_GAIN * w * Functions.softplus((x.of(plateau)[l] - x.of(ceiling)[l]) / w);
    }

    @Override
    public void partials(Rows x) {
        for (int l = 0; l < x.lanes(); l++) {
            double cw = wall(x, l);
            x.of(ofIntrathoracic[0])[l] = 1;
            x.of(ofIntrathoracic[1])[l] = 1 / (3 * cw);
            x.of(ofIntrathoracic[2])[l] = x.of(tidal)[l] / (3 * cw) * wallByPosture(x, l);
            x.of(ofIntrathoracic[3])[l] = -1.0 / 3;
            ratePartials(x, l, cw);
        }
        for (UnitPartials unit : ofUnit) {
            unit.evaluate(x);
        }
    }

    private void ratePartials(Rows x, int l, double cw) {
        double tau = x.of(lag)[l];
        x.of(pleuralBySelf)[l] = -1 / tau;
        x.of(pleuralByPosture)[l] = distension(x, l) / cw * wallByPosture(x, l) / tau;
        x.of(tidalBySelf)[l] = -1 / tau;
        plateauPartials(x, l);
        for (int i = 0; i < units; i++) {
            for (Partial partial : ofPleural[i]) {
                x.of(partial)[l] = 1 / (cw * tau);
            }
            x.of(ofTidal[i])[l] = 1 / tau;
        }
    }

    private void plateauPartials(Rows x, int l) {
        double pace = moving(x, l) / x.of(lag)[l];
        double p = x.of(pressureMode)[l];
        double w = x.of(limitWidth)[l];
        double relieved = RELIEF_GAIN * Functions.logistic((x.of(plateau)[l] - x.of(ceiling)[l]) / w);
        double delivered = 0;
        for (int i = 0; i < units; i++) {
            delivered += x.of(breath[i])[l];
            x.of(ofPlateau[i])[l] = -(1 - p) * pace / x.of(reference)[l];
        }
        double other = x.of(goal)[l] - x.of(plateau)[l] - missing(x, delivered, l) + relief(x, l);
        x.of(plateauBySelf)[l] = -((1 - p) * relieved + p) * pace;
        x.of(plateauByMachine[0])[l] = p * pace;
        x.of(plateauByMachine[1])[l] = (1 - p) * relieved * pace;
        x.of(plateauByMachine[2])[l] = (1 - p) * pace / x.of(reference)[l];
        x.of(plateauByMachine[3])[l] = other * pace;
    }

    /** Slopes of volume, breath and stretch of one unit. */
    private final class UnitPartials {
        private final int i;
        private final Partial[] ofVolume;
        private final Partial[] ofBreath;
        private final Partial[] ofStretch;
        private final Partial[] ofLow;
        private final Partial[] ofHigh;

        UnitPartials(Declarations d, int unit) {
            i = unit;
            ofVolume = new Partial[] {
                d.partial(volume[i], aerated[i]),
                d.partial(volume[i], offset[i]),
                d.partial(volume[i], peep),
                d.partial(volume[i], pleural)
            };
            ofBreath = all(d, breath[i]);
            ofStretch = all(d, stretch[i]);
            ofLow = new Partial[] {
                d.partial(low[i], offset[i]), d.partial(low[i], pleural), d.partial(low[i], peep),
            };
            ofHigh = new Partial[] {
                d.partial(high[i], offset[i]),
                d.partial(high[i], pleural),
                d.partial(high[i], plateau),
                d.partial(high[i], tidal),
                d.partial(high[i], posture)
            };
        }

        private Partial[] all(Declarations d, Variable of) {
            return new Partial[] {
                d.partial(of, aerated[i]),
                d.partial(of, offset[i]),
                d.partial(of, peep),
                d.partial(of, pleural),
                d.partial(of, plateau),
                d.partial(of, tidal),
                d.partial(of, posture)
            };
        }

        void evaluate(Rows x) {
            for (int l = 0; l < x.lanes(); l++) {
                double cw = wall(x, l);
                double vt = x.of(tidal)[l];
                double low = x.of(peep)[l] - x.of(pleural)[l] - x.of(offset[i])[l];
                double high = x.of(plateau)[l] - x.of(pleural)[l] - vt / cw - x.of(offset[i])[l];
                double full = capacity(x, i, l);
                double b = full * x.of(aerated[i])[l];
                double lowSlope = b * lawSlope(x, low, l);
                double highSlope = b * lawSlope(x, high, l);
                double lowLaw = full * law(x, low, l);
                double highByPosture = -vt / cw * wallByPosture(x, l);
                put(x, ofVolume[0], l, lowLaw);
                put(x, ofVolume[1], l, -lowSlope);
                put(x, ofVolume[2], l, lowSlope);
                put(x, ofVolume[3], l, -lowSlope);
                fill(x, ofBreath, l, full * law(x, high, l) - lowLaw, -lowSlope, highSlope, cw, highByPosture);
                double s = x.of(stretch[i])[l];
                double half = 0.5 * s * (1 - s) / x.of(width)[l];
                fill(x, ofStretch, l, 0, half, half, cw, highByPosture);
                put(x, ofLow[0], l, -1);
                put(x, ofLow[1], l, -1);
                put(x, ofLow[2], l, 1);
                put(x, ofHigh[0], l, -1);
                put(x, ofHigh[1], l, -1);
                put(x, ofHigh[2], l, 1);
                put(x, ofHigh[3], l, -1 / cw);
                put(x, ofHigh[4], l, highByPosture);
            }
        }

        private void fill(
                Rows x, Partial[] to, int l, double byAerated, double byLow, double byHigh, double cw, double turn) {
            put(x, to[0], l, byAerated);
            put(x, to[1], l, -byLow - byHigh);
            put(x, to[2], l, byLow);
            put(x, to[3], l, -byLow - byHigh);
            put(x, to[4], l, byHigh);
            put(x, to[5], l, -byHigh / cw);
            put(x, to[6], l, byHigh * turn);
        }

        private static void put(Rows x, Partial to, int l, double value) {
            x.of(to)[l] = value;
        }
    }
}
