package org.lungbridge.physiology.lung;

import static org.lungbridge.quantity.Tag.CALIBRATED;
import static org.lungbridge.quantity.Tag.DESIGN;
import static org.lungbridge.quantity.Tag.RECALLED;

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
import org.lungbridge.vocabulary.Fault;
import org.lungbridge.vocabulary.Lung;
import org.lungbridge.vocabulary.Ventilator;

/**
 * Gas volumes and pressures of the lung units and the chest wall at both ends of a breath.
 *
 * <pre>
 *   B_i    = full_i · aerated_i                                              full_i and g(P): {@link VolumeLaw}
 *   Pee_i  = PEEP − pm − off_i ;  Pei_i = Pplat − pm − VT/Ccw − off_i       transpulmonary, end-expiration, -inspiration
 *   V_i    = B_i g(Pee_i) ;  ΔV_i = B_i (g(Pei_i) − g(Pee_i)) ;  stretch_i at ½(Pee_i + Pei_i)      {@link UnitMechanics}
 *   F      = pleural gas + Σ fluid + Mt · size − M0                                        Ccw: {@link ChestWall}
 *   τ dpm/dt    = Pref + Pab − free · tone + (ΣV_i + F − Vref · size)/Ccw − pm
 *   τ dPplat/dt = h {(1−p)[(VT_aim − ΣΔV_i)/C_ref − relief] + p (goal − Pplat)}      p pressure mode, h 0 in a hold
 *   τ dVT/dt    = ΣΔV_i − VT
 *   intrathoracic = pm + VT/(3 Ccw) − effort/3 − Pref
 * </pre>
 *
 * <p>The three states replace a nested root search; they rest where volume and pressure balance. PEEP is the total one.
 * Pplat is the pressure that distends the relaxed respiratory system: airway pressure at rest plus the pressure of the
 * patient's own muscles, which is what a hold reads when he relaxes. Goal and ceiling (pressures that a breath of this
 * length reaches, effort included) come from the ventilator. The relief, {@code 10 w softplus((Pplat − ceiling)/w)}, is the
 * machine's pressure limit; without it a lung with no gas would drive the plateau without bound. Without a tube (free 1)
 * the tone of diaphragm and ribs holds the chest of an awake patient up: anesthesia costs about 0.45 L of resting volume
 * (Wahba 1991, Can J Anaesth 38:384), which is 5 cmH2O in a healthy lung. Gas in the pleura fills the chest as the lung
 * does: it raises pleural pressure, the lung gives way, and the heart between feels it; one side and the mediastinum are
 * not told apart. Left out: that tone behind a tube, resistance inside the lung, the mean chest pressure of a held breath.
 */
public final class LungMechanics implements Component {
    private static final double RELIEF_GAIN = 10;
    private static final Source LAG =
            Source.assumption("Time constant of about one breath; plateau and pleural mean settle in it");
    private static final Source AWAKE = new Source(
            "wahba-1991",
            "Wahba RWM 1991, Can J Anaesth 38:384: anesthesia lowers functional residual capacity by 0.4-0.5 L (recalled)");
    private static final Source LIMIT = Source.assumption("Width of the corner at the pressure limit");

    private final int units;
    private final Variable[] edema;
    private final Variable[] blood;
    private final Variable peep;
    private final Variable inspiratoryHold;
    private final Variable expiratoryHold;
    private final Variable posture;
    private final Variable weight;
    private final Variable tissue;
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
    private final Variable.Signal intrathoracic;
    private final ChestWall wall;
    private final Variable relaxed;
    private final Variable abdomen;
    private final Variable restVolume;
    private final Variable tone;
    private final OpenAirway way;
    private final Variable.Setting pleuralGas;
    private final Variable dryMass;
    private final Variable lag;
    private final Variable reference;
    private final Variable limitWidth;
    private final UnitMechanics[] unit;
    private final Partial[] ofIntrathoracic;
    private final Partial[][] ofPleural;
    private final Partial pleuralByTissue;
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
        pleural = d.state(Lung.PLEURAL_PRESSURE, 6);
        plateau = d.state(Lung.PLATEAU_PRESSURE, 22);
        tidal = d.state(Lung.TIDAL_VOLUME, 400);
        Variable[] aerated = Units.reads(d, Lung.AERATED, units);
        Variable[] offset = Units.reads(d, Lung.PLEURAL_OFFSET, units);
        peep = d.reads(Ventilator.TOTAL_PEEP);
        posture = d.reads(Lung.POSTURE);
        weight = d.reads(Body.PREDICTED_WEIGHT);
        edema = Units.readsLater(d, Lung.EDEMA, units);
        blood = Units.readsLater(d, Lung.ALVEOLAR_BLOOD, units);
        tissue = d.reads(Lung.TISSUE);
        effort = d.reads(Ventilator.ASSISTED_EFFORT);
        inspiratoryHold = d.readsLater(Ventilator.INSPIRATORY_HOLD);
        expiratoryHold = d.readsLater(Ventilator.EXPIRATORY_HOLD);
        setVolume = d.readsLater(Ventilator.APPLIED_VOLUME);
        goal = d.readsLater(Ventilator.GOAL_PRESSURE);
        ceiling = d.readsLater(Ventilator.CEILING_PRESSURE);
        pressureMode = d.readsLater(Ventilator.PRESSURE_MODE);
        volume = Units.provides(d, Lung.END_EXPIRATORY_VOLUME, units);
        breath = Units.provides(d, Lung.UNIT_TIDAL_VOLUME, units);
        Variable.Signal[] stretch = Units.provides(d, Lung.STRETCH, units);
        Variable.Signal[] low = Units.provides(d, Lung.TRANSPULMONARY_LOW, units);
        Variable.Signal[] high = Units.provides(d, Lung.TRANSPULMONARY_HIGH, units);
        intrathoracic = d.provides(Circulation.INTRATHORACIC_PRESSURE);
        VolumeLaw law = new VolumeLaw(d, weight);
        wall = new ChestWall(d, weight, posture);
        relaxed = d.parameter("relaxed_pressure", 3, Unit.CMH2O, 0, 6, DESIGN, LungSources.CALIBRATION);
        abdomen = d.parameter(
                "abdominal_pressure", 0, Unit.CMH2O, -3, 6, DESIGN, LungSources.CALIBRATION, new Spread.Normal(0, 1.5));
        restVolume = d.parameter("rest_volume", 2.3, Unit.L, 1.5, 3.5, CALIBRATED, LungSources.CALIBRATION);
        dryMass = d.parameter("healthy_mass", 0.95, Unit.KG, 0.7, 1.2, CALIBRATED, LungSources.CALIBRATION);
        pleuralGas = d.setting(Fault.PLEURAL_GAS, 0);
        tone = d.parameter("tone", 5, Unit.CMH2O, 0, 8, RECALLED, AWAKE);
        way = new OpenAirway(d);
        lag = d.parameter("lag", 3, Unit.S, 0.5, 10, DESIGN, LAG);
        reference = d.parameter("reference_compliance", 1000.0 / 30, Unit.ML_PER_CMH2O, 10, 100, DESIGN, LAG);
        limitWidth = d.parameter("pressure_limit_width", 1, Unit.CMH2O, 0.5, 3, DESIGN, LIMIT);
        ofIntrathoracic = new Partial[] {
            d.partial(intrathoracic, pleural),
            d.partial(intrathoracic, tidal),
            d.partial(intrathoracic, posture),
            d.partial(intrathoracic, effort)
        };
        var chest = new UnitMechanics.Chest(peep, pleural, plateau, tidal, posture, law, wall);
        unit = new UnitMechanics[units];
        ofPleural = new Partial[units][];
        ofPlateau = new Partial[units];
        ofTidal = new Partial[units];
        for (int i = 0; i < units; i++) {
            var handles =
                    new UnitMechanics.Handles(aerated[i], offset[i], volume[i], breath[i], stretch[i], low[i], high[i]);
            unit[i] = new UnitMechanics(d, chest, handles, lung.share(i));
            ofPleural[i] = new Partial[] {
                d.partial(pleural, volume[i]), d.partial(pleural, edema[i]), d.partial(pleural, blood[i])
            };
            ofPlateau[i] = d.partial(plateau, breath[i]);
            ofTidal[i] = d.partial(tidal, breath[i]);
        }
        pleuralBySelf = d.partial(pleural, pleural);
        pleuralByPosture = d.partial(pleural, posture);
        pleuralByTissue = d.partial(pleural, tissue);
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
            double stretchWall = vt[l] / wall.compliance(x, l);
            chest[l] = pm[l] + stretchWall / 3 - x.of(effort)[l] / 3 - x.of(relaxed)[l];
            double low = x.of(peep)[l] - pm[l];
            double high = x.of(plateau)[l] - pm[l] - stretchWall;
            for (UnitMechanics one : unit) {
                one.signals(x, low, high, l);
            }
        }
    }

    private double size(Rows x, int l) {
        return Units.size(x.of(weight)[l]);
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
            double idle = x.of(relaxed)[l] + x.of(abdomen)[l] - way.free(x, l) * x.of(tone)[l];
            double target = idle + distension(x, l) / wall.compliance(x, l);
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
        double sum = x.of(tissue)[l] * size(x, l) - x.of(dryMass)[l] - x.of(restVolume)[l] * size(x, l);
        for (int i = 0; i < units; i++) {
            sum += x.of(volume[i])[l] + x.of(edema[i])[l] + x.of(blood[i])[l];
        }
        return sum + x.of(pleuralGas)[l];
    }

    private double relief(Rows x, int l) {
        double w = x.of(limitWidth)[l];
        return RELIEF_GAIN * w * Functions.softplus((x.of(plateau)[l] - x.of(ceiling)[l]) / w);
    }

    @Override
    public void partials(Rows x) {
        for (int l = 0; l < x.lanes(); l++) {
            double cw = wall.compliance(x, l);
            x.of(ofIntrathoracic[0])[l] = 1;
            x.of(ofIntrathoracic[1])[l] = 1 / (3 * cw);
            x.of(ofIntrathoracic[2])[l] = x.of(tidal)[l] / (3 * cw) * wall.byPosture(x, l);
            x.of(ofIntrathoracic[3])[l] = -1.0 / 3;
            ratePartials(x, l, cw);
        }
        for (UnitMechanics one : unit) {
            one.partials(x);
        }
    }

    private void ratePartials(Rows x, int l, double cw) {
        double tau = x.of(lag)[l];
        x.of(pleuralBySelf)[l] = -1 / tau;
        x.of(pleuralByPosture)[l] = distension(x, l) / cw * wall.byPosture(x, l) / tau;
        x.of(pleuralByTissue)[l] = size(x, l) / (cw * tau);
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
}
