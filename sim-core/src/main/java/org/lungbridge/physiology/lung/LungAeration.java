package org.lungbridge.physiology.lung;

import static org.lungbridge.quantity.Tag.CALIBRATED;
import static org.lungbridge.quantity.Tag.DESIGN;

import org.lungbridge.model.Component;
import org.lungbridge.model.Declarations;
import org.lungbridge.model.Partial;
import org.lungbridge.model.Rows;
import org.lungbridge.model.Variable;
import org.lungbridge.quantity.Source;
import org.lungbridge.quantity.Spread;
import org.lungbridge.quantity.Unit;
import org.lungbridge.vocabulary.Body;
import org.lungbridge.vocabulary.Fault;
import org.lungbridge.vocabulary.Lung;

/**
 * How much of each unit holds gas.
 *
 * <pre>
 *   V_i       = edema_i + blood_i                          fluid in the air spaces, L
 *   φ_i       = V_i/(V_i + V50 · size · w_i)               V50 0.6 L; size = predicted body weight/66 kg
 *   living_i  = (1 − consolidation_i)(1 − fibrosis)
 *   flooded_i = living_i φ_i ;  aerated_i = living_i (1 − φ_i) open_i (1 − p)        the rest is solid or collapsed
 * </pre>
 *
 * <p>p is what a pneumothorax of one lung takes: {@code 0.5 g/(g + 0.4 L · size)} of gas g in the pleura, of every unit,
 * since units are layers and not sides (a design choice). Consolidation and fibrosis are what neither pressure nor time
 * opens. Valid for fluid ≥ 0; the fluid law is a saturating choice without histological data.
 */
public final class LungAeration implements Component {
    private static final Source PATIENT =
            new Source("patient", "Set for each patient by the scenario or by the fit to a blood gas");
    private static final Source FLOODING = new Source(
            "flooding", "Saturating filling law of this project, half of a unit flooded at 0.6 L per reference lung");

    private static final Source PNEUMOTHORAX = Source.assumption(
            "Gas in one pleura collapses that lung, most of it with the first liter; right and left hold half each");

    private final int units;
    private final double[] share;
    private final Variable[] open;
    private final Variable[] edema;
    private final Variable[] blood;
    private final Variable[] consolidation;
    private final Variable.Signal[] flooded;
    private final Variable.Signal[] aerated;
    private final Variable fibrosis;
    private final Variable weight;
    private final Variable halfFilling;
    private final Variable pleuralGas;
    private final Variable oneLung;
    private final Variable halfGas;
    private final Partial[][] floodedBy;
    private final Partial[][] aeratedBy;

    /** Declares aeration of every unit. */
    public LungAeration(Declarations d, LungResolution lung) {
        units = lung.units();
        share = Units.shares(lung);
        open = Units.reads(d, Lung.OPEN, units);
        edema = Units.reads(d, Lung.EDEMA, units);
        blood = Units.reads(d, Lung.ALVEOLAR_BLOOD, units);
        fibrosis = d.reads(Lung.FIBROSIS);
        weight = d.reads(Body.PREDICTED_WEIGHT);
        flooded = Units.provides(d, Lung.FLOODED, units);
        aerated = Units.provides(d, Lung.AERATED, units);
        consolidation = new Variable[units];
        for (int i = 0; i < units; i++) {
            consolidation[i] =
                    d.parameter(Lung.CONSOLIDATION.at(i), 0.05, 0, 1, DESIGN, PATIENT, new Spread.Uniform(0, 0.15));
        }
        halfFilling = d.parameter("half_filling", 600, Unit.ML, 300, 1200, CALIBRATED, FLOODING);
        pleuralGas = d.reads(Fault.PLEURAL_GAS);
        oneLung = d.parameter("one_lung", 0.5, Unit.ONE, 0.4, 0.6, DESIGN, PNEUMOTHORAX);
        halfGas = d.parameter("half_gas", 400, Unit.ML, 200, 1000, DESIGN, PNEUMOTHORAX);
        floodedBy = new Partial[units][];
        aeratedBy = new Partial[units][];
        for (int i = 0; i < units; i++) {
            floodedBy[i] = new Partial[] {
                d.partial(flooded[i], edema[i]), d.partial(flooded[i], blood[i]), d.partial(flooded[i], fibrosis)
            };
            aeratedBy[i] = new Partial[] {
                d.partial(aerated[i], edema[i]),
                d.partial(aerated[i], blood[i]),
                d.partial(aerated[i], open[i]),
                d.partial(aerated[i], fibrosis)
            };
        }
    }

    /** Share of the lung that gas in the pleura lets be: all of it without, little more than the other lung with much. */
    private double inflated(Rows x, int l) {
        double gas = x.of(pleuralGas)[l];
        return 1 - x.of(oneLung)[l] * gas / (gas + x.of(halfGas)[l] * Units.size(x.of(weight)[l]));
    }

    @Override
    public void signals(Rows x) {
        double[] kg = x.of(weight);
        double[] v50 = x.of(halfFilling);
        double[] scar = x.of(fibrosis);
        for (int i = 0; i < units; i++) {
            double[] r = x.of(open[i]);
            double[] e = x.of(edema[i]);
            double[] b = x.of(blood[i]);
            double[] fixed = x.of(consolidation[i]);
            double[] full = x.of(flooded[i]);
            double[] a = x.of(aerated[i]);
            for (int l = 0; l < x.lanes(); l++) {
                double volume = e[l] + b[l];
                double filled = volume / (volume + v50[l] * Units.size(kg[l]) * share[i]);
                double living = (1 - fixed[l]) * (1 - scar[l]);
                full[l] = living * filled;
                a[l] = living * (1 - filled) * r[l] * inflated(x, l);
            }
        }
    }

    @Override
    public void partials(Rows x) {
        double[] kg = x.of(weight);
        double[] v50 = x.of(halfFilling);
        for (int i = 0; i < units; i++) {
            for (int l = 0; l < x.lanes(); l++) {
                double half = v50[l] * Units.size(kg[l]) * share[i];
                double sum = x.of(edema[i])[l] + x.of(blood[i])[l] + half;
                double slope = half / (sum * sum);
                double living = (1 - x.of(consolidation[i])[l]) * (1 - x.of(fibrosis)[l]);
                double r = x.of(open[i])[l];
                double dry = half / sum;
                double firm = 1 - x.of(consolidation[i])[l];
                double inflated = inflated(x, l);
                x.of(floodedBy[i][0])[l] = living * slope;
                x.of(floodedBy[i][1])[l] = living * slope;
                x.of(floodedBy[i][2])[l] = -firm * (1 - dry);
                x.of(aeratedBy[i][0])[l] = -living * slope * r * inflated;
                x.of(aeratedBy[i][1])[l] = -living * slope * r * inflated;
                x.of(aeratedBy[i][2])[l] = living * dry * inflated;
                x.of(aeratedBy[i][3])[l] = -firm * dry * r * inflated;
            }
        }
    }
}
