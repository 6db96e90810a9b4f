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
import org.lungbridge.vocabulary.Circulation;
import org.lungbridge.vocabulary.Lung;
import org.lungbridge.vocabulary.Ventilator;

/**
 * Relative conductance of the vessels of each unit before hypoxic vasoconstriction.
 *
 * <pre>
 *   q0_i = w_i exp(γ_d (z_i − ½) + γ_g (1 − 2x)(z_i − ½))                anatomy, fixed to the body, and gravity, which turns
 *   resting perfusion_i = q0_i/Σ q0
 *   c_i  = exp(−λ δ softplus((stretch_i − s0)/δ))                        capillaries pressed by stretch
 *   ζ_i  = σ((mPAP + H (1 − 2x)(z_i − ½) − PEEP − 0.35 ΔP)/4 mmHg)       zone 2: arterial against alveolar pressure
 *   aerated_i   = q0_i a_i c_i ζ_i
 *   non-aerated = Σ q0_i (1 − a_i) · 0.6 · (u² + 0.01²)^¼ ,  u = CO/(6 L/min)
 * </pre>
 *
 * <p>PEEP is the total one, ΔP the driving pressure, x 0 supine and 1 prone. The last factor is (CO/6)^0.5 with a
 * finite slope at zero flow.
 */
public final class VascularConductance implements Component {
    private static final double REST = 1e-4;
    private static final Source ZONES =
            Source.assumption("West zones as a smooth factor; height of the lung 18 cm, pressure of blood as of water");

    private final int units;
    private final double[] share;
    private final double[] depth;
    private final Variable[] aerated;
    private final Variable[] stretch;
    private final Variable pulmonary;
    private final Variable peep;
    private final Variable plateau;
    private final Variable posture;
    private final Variable output;
    private final Variable.Signal[] open;
    private final Variable.Signal closed;
    private final Variable.Signal[] perfusion;
    private final Variable anatomy;
    private final Variable gravity;
    private final Variable pressing;
    private final Variable pressingFrom;
    private final Variable pressingWidth;
    private final Variable height;
    private final Variable zoneWidth;
    private final Variable drivingShare;
    private final Variable nonAerated;
    private final Variable referenceOutput;
    private final Partial[][] ofOpen;
    private final Partial[] closedByAerated;
    private final Partial closedByOutput;
    private final Partial closedByPosture;
    private final Partial[] perfusionByPosture;

    /** Declares the conductance of every unit and of all non-aerated lung. */
    public VascularConductance(Declarations d, LungResolution lung) {
        units = lung.units();
        share = Units.shares(lung);
        depth = Units.depths(lung);
        aerated = Units.reads(d, Lung.AERATED, units);
        stretch = Units.reads(d, Lung.STRETCH, units);
        pulmonary = d.reads(Circulation.PULMONARY_PRESSURE);
        peep = d.reads(Ventilator.TOTAL_PEEP);
        plateau = d.reads(Lung.PLATEAU_PRESSURE);
        posture = d.reads(Lung.POSTURE);
        output = d.reads(Circulation.CARDIAC_OUTPUT);
        open = Units.provides(d, Lung.AERATED_CONDUCTANCE, units);
        closed = d.provides(Lung.NON_AERATED_CONDUCTANCE);
        perfusion = Units.provides(d, Lung.RESTING_PERFUSION, units);
        Source fit = LungSources.CALIBRATION;
        anatomy = d.parameter("anatomy", 0.65, Unit.ONE, -0.2, 1.4, CALIBRATED, fit, new Spread.Normal(0.65, 0.25));
        gravity = d.parameter("gravity", 0.50, Unit.ONE, 0, 1, DESIGN, fit, new Spread.Normal(0.50, 0.20));
        pressing = d.parameter("pressing", 1.2, Unit.ONE, 0, 3, CALIBRATED, fit);
        pressingFrom = d.parameter("pressing_from", 0.6, Unit.ONE, 0.3, 0.9, CALIBRATED, fit);
        pressingWidth = d.parameter("pressing_width", 0.08, Unit.ONE, 0.02, 0.2, DESIGN, fit);
        height = d.parameter("height", 18, Unit.CMH2O, 10, 25, DESIGN, ZONES);
        zoneWidth = d.parameter("zone_width", 4, Unit.MMHG, 1, 10, CALIBRATED, fit);
        drivingShare = d.parameter("driving_share", 0.35, Unit.ONE, 0.2, 0.5, DESIGN, ZONES);
        nonAerated = d.parameter("non_aerated", 0.6, Unit.ONE, 0.2, 1.2, CALIBRATED, fit);
        referenceOutput =
                d.parameter("reference_output", 6, Unit.L_PER_MIN, 4, 8, CALIBRATED, LungSources.SHUNT_AND_OUTPUT);
        ofOpen = new Partial[units][];
        closedByAerated = new Partial[units];
        perfusionByPosture = new Partial[units];
        for (int i = 0; i < units; i++) {
            ofOpen[i] = new Partial[] {
                d.partial(open[i], aerated[i]),
                d.partial(open[i], stretch[i]),
                d.partial(open[i], pulmonary),
                d.partial(open[i], peep),
                d.partial(open[i], plateau),
                d.partial(open[i], posture)
            };
            closedByAerated[i] = d.partial(closed, aerated[i]);
            perfusionByPosture[i] = d.partial(perfusion[i], posture);
        }
        closedByOutput = d.partial(closed, output);
        closedByPosture = d.partial(closed, posture);
    }

    @Override
    public void signals(Rows x) {
        for (int l = 0; l < x.lanes(); l++) {
            double still = 0;
            double all = 0;
            for (int i = 0; i < units; i++) {
                double a = x.of(aerated[i])[l];
                double q0 = resting(x, i, l);
                x.of(perfusion[i])[l] = q0;
                all += q0;
                x.of(open[i])[l] = q0 * a * pressed(x, i, l) * Functions.logistic(zone(x, i, l));
                still += q0 * (1 - a);
            }
            for (int i = 0; i < units; i++) {
                x.of(perfusion[i])[l] /= all;
            }
            x.of(closed)[l] = still * x.of(nonAerated)[l] * outputFactor(x, l);
        }
    }

    private double resting(Rows x, int i, int l) {
        double slope = x.of(anatomy)[l] + x.of(gravity)[l] * (1 - 2 * x.of(posture)[l]);
        return share[i] * Functions.exp(slope * depth[i]);
    }

    private double stretched(Rows x, int i, int l) {
        return (x.of(stretch[i])[l] - x.of(pressingFrom)[l]) / x.of(pressingWidth)[l];
    }

    private double pressed(Rows x, int i, int l) {
        return Functions.exp(-x.of(pressing)[l] * x.of(pressingWidth)[l] * Functions.softplus(stretched(x, i, l)));
    }

    /** Arterial minus alveolar pressure of a unit in widths of the zone law. */
    private double zone(Rows x, int i, int l) {
        double local = x.of(pulmonary)[l] + x.of(height)[l] * (1 - 2 * x.of(posture)[l]) * depth[i];
        double driving = x.of(plateau)[l] - x.of(peep)[l];
        return (local - x.of(peep)[l] - x.of(drivingShare)[l] * driving) / x.of(zoneWidth)[l];
    }

    private double outputFactor(Rows x, int l) {
        double u = x.of(output)[l] / x.of(referenceOutput)[l];
        return Math.sqrt(Math.sqrt(u * u + REST));
    }

    @Override
    public void partials(Rows x) {
        for (int l = 0; l < x.lanes(); l++) {
            double still = 0;
            double turned = 0;
            double mean = 0;
            double factor = x.of(nonAerated)[l] * outputFactor(x, l);
            for (int i = 0; i < units; i++) {
                double a = x.of(aerated[i])[l];
                double q0 = resting(x, i, l);
                x.of(closedByAerated[i])[l] = -q0 * factor;
                still += q0 * (1 - a);
                mean += x.of(perfusion[i])[l] * depth[i];
                turned -= 2 * x.of(gravity)[l] * depth[i] * q0 * (1 - a);
                openPartials(x, i, l, q0 * pressed(x, i, l), a);
            }
            double u = x.of(output)[l] / x.of(referenceOutput)[l];
            x.of(closedByOutput)[l] = still * factor * 0.5 * u / ((u * u + REST) * x.of(referenceOutput)[l]);
            x.of(closedByPosture)[l] = turned * factor;
            for (int i = 0; i < units; i++) {
                x.of(perfusionByPosture[i])[l] = -2 * x.of(gravity)[l] * x.of(perfusion[i])[l] * (depth[i] - mean);
            }
        }
    }

    private void openPartials(Rows x, int i, int l, double vessels, double a) {
        double zone = Functions.logistic(zone(x, i, l));
        double full = vessels * a * zone;
        double byPressure = full * (1 - zone) / x.of(zoneWidth)[l];
        double share = x.of(drivingShare)[l];
        Partial[] to = ofOpen[i];
        x.of(to[0])[l] = vessels * zone;
        x.of(to[1])[l] = -full * x.of(pressing)[l] * Functions.logistic(stretched(x, i, l));
        x.of(to[2])[l] = byPressure;
        x.of(to[3])[l] = -byPressure * (1 - share);
        x.of(to[4])[l] = -byPressure * share;
        x.of(to[5])[l] = -2 * depth[i] * (full * x.of(gravity)[l] + byPressure * x.of(height)[l]);
    }
}
