package org.lungbridge.physiology.lung;

import static org.lungbridge.quantity.Tag.CALIBRATED;
import static org.lungbridge.quantity.Tag.DESIGN;
import static org.lungbridge.quantity.Tag.RECALLED;
import static org.lungbridge.quantity.Tag.VERIFIED;

import org.lungbridge.model.Component;
import org.lungbridge.model.Declarations;
import org.lungbridge.model.Partial;
import org.lungbridge.model.Rows;
import org.lungbridge.model.Variable;
import org.lungbridge.quantity.Source;
import org.lungbridge.quantity.Spread;
import org.lungbridge.quantity.Unit;
import org.lungbridge.vocabulary.Body;
import org.lungbridge.vocabulary.Lung;

/**
 * Pleural pressure around each unit, relative to the mean: the weight of the lung above it, the mismatch of shape
 * between lung and chest, heart and abdomen.
 *
 * <pre>
 *   m_i   = Mt · size · w_i + ρ (edema_i + blood_i)             unit mass, kg
 *   L_i   = m_i/(A · size · N · w_i)                            pressure of one layer (1 g/cm² is 1 cmH2O)
 *   sup_i = Σ_{j&lt;i} L_j + L_i/2 ;  pro_i = Σ_{j&gt;i} L_j + L_i/2
 *   off_i = (1−x) sup_i + x pro_i
 *           + (z_i − ½)[shape · f_s + (1−x)(heart + abd_s · f_a) + x · abd_p · f_a]  minus its w-weighted mean
 * </pre>
 *
 * <p>x is 0 supine, 1 prone. Supine all terms press dorsally; prone the weight presses ventrally and shape still
 * dorsally, so they nearly cancel. Left out: cranio-caudal differences.
 */
public final class LungGravity implements Component {
    private static final double G_PER_KG = 1000;
    private static final double CMH2O = Unit.CMH2O.toEngine();
    private static final Source CT_WEIGHT = new Source(
            "ct-weight",
            "CT lung weights: 0.9-1 kg in health, 1.0-2.0 kg in ARDS (recalled); interstitial water and capillary blood included");
    private static final Source GEOMETRY =
            Source.assumption("Mean coronal area of both lungs that gives 6-8 cmH2O from front to back in severe ARDS");
    private static final Source DENSITY =
            new Source("density", "Density of lung tissue, plasma and blood, textbook value");

    private final int units;
    private final double[] share;
    private final double[] depth;
    private final Variable posture;
    private final Variable weight;
    private final Variable[] edema;
    private final Variable[] blood;
    private final Variable.Signal[] offset;
    private final Variable tissueMass;
    private final Variable healedMass;
    private final Variable recovery;
    private final Variable.Signal tissue;
    private final Variable area;
    private final Variable density;
    private final Variable shape;
    private final Variable shapeFactor;
    private final Variable heart;
    private final Variable abdomenSupine;
    private final Variable abdomenProne;
    private final Variable abdomenFactor;
    private final Partial[][] byEdema;
    private final Partial[][] byBlood;
    private final Partial[] byPosture;
    private final Partial[] byRecovery;
    private final Partial tissueByRecovery;

    /** Declares the offset of every unit. */
    public LungGravity(Declarations d, LungResolution lung) {
        units = lung.units();
        share = Units.shares(lung);
        depth = Units.depths(lung);
        posture = d.reads(Lung.POSTURE);
        weight = d.reads(Body.PREDICTED_WEIGHT);
        edema = Units.reads(d, Lung.EDEMA, units);
        blood = Units.reads(d, Lung.ALVEOLAR_BLOOD, units);
        offset = Units.provides(d, Lung.PLEURAL_OFFSET, units);
        tissueMass = d.parameter(Lung.TISSUE_MASS, 1.45, 0.9, 2, RECALLED, CT_WEIGHT, new Spread.Normal(1.45, 0.20));
        healedMass = d.parameter("healed_mass", 0.95, Unit.KG, 0.7, 1.2, RECALLED, CT_WEIGHT);
        recovery = d.reads(Lung.TISSUE_RECOVERY);
        tissue = d.provides(Lung.TISSUE);
        area = d.parameter("area", 230, Unit.CM2, 150, 350, DESIGN, GEOMETRY);
        density = d.parameter(Lung.FLUID_DENSITY, 1.04, 1.0, 1.08, VERIFIED, DENSITY, Spread.none());
        shape = d.parameter("shape", 3.0, Unit.CMH2O, 0, 6, CALIBRATED, LungSources.CALIBRATION);
        shapeFactor = d.parameter(
                "shape_factor", 1, Unit.ONE, 0.3, 3, DESIGN, LungSources.CALIBRATION, new Spread.LogNormal(1, 0.3));
        heart = d.parameter("heart", 1.5, Unit.CMH2O, 0, 4, CALIBRATED, LungSources.CALIBRATION);
        abdomenSupine = d.parameter("abdomen_supine", 1.5, Unit.CMH2O, 0, 5, CALIBRATED, LungSources.CALIBRATION);
        abdomenProne = d.parameter("abdomen_prone", 0.5, Unit.CMH2O, 0, 3, CALIBRATED, LungSources.CALIBRATION);
        abdomenFactor = d.parameter(
                "abdomen_factor", 1, Unit.ONE, 0.2, 4, DESIGN, LungSources.CALIBRATION, new Spread.LogNormal(1, 0.4));
        byEdema = new Partial[units][units];
        byBlood = new Partial[units][units];
        byPosture = new Partial[units];
        byRecovery = new Partial[units];
        tissueByRecovery = d.partial(tissue, recovery);
        for (int i = 0; i < units; i++) {
            byPosture[i] = d.partial(offset[i], posture);
            byRecovery[i] = d.partial(offset[i], recovery);
            for (int j = 0; j < units; j++) {
                byEdema[i][j] = d.partial(offset[i], edema[j]);
                byBlood[i][j] = d.partial(offset[i], blood[j]);
            }
        }
    }

    @Override
    public void signals(Rows x) {
        for (int l = 0; l < x.lanes(); l++) {
            x.of(tissue)[l] = x.of(tissueMass)[l] - x.of(recovery)[l] * excess(x, l);
            double turned = x.of(posture)[l];
            double gradient =
                    x.of(shape)[l] * x.of(shapeFactor)[l] + (1 - turned) * supine(x, l) + turned * prone(x, l);
            double total = total(x, l);
            double above = 0;
            double mean = 0;
            for (int i = 0; i < units; i++) {
                double layer = layer(x, i, l);
                double sup = above + layer / 2;
                double value = (1 - turned) * sup + turned * (total - sup) + depth[i] * gradient;
                x.of(offset[i])[l] = value;
                mean += share[i] * value;
                above += layer;
            }
            for (int i = 0; i < units; i++) {
                x.of(offset[i])[l] -= mean;
            }
        }
    }

    /** What the sick lung weighs more than a healed one. */
    private double excess(Rows x, int l) {
        return x.of(tissueMass)[l] - x.of(healedMass)[l];
    }

    private double supine(Rows x, int l) {
        return x.of(heart)[l] + x.of(abdomenSupine)[l] * x.of(abdomenFactor)[l];
    }

    private double prone(Rows x, int l) {
        return x.of(abdomenProne)[l] * x.of(abdomenFactor)[l];
    }

    private double layer(Rows x, int i, int l) {
        double size = Units.size(x.of(weight)[l]);
        double mass = x.of(tissue)[l] * size * share[i] + x.of(density)[l] * (x.of(edema[i])[l] + x.of(blood[i])[l]);
        return mass * pressurePerMass(x, i, l);
    }

    private double pressurePerMass(Rows x, int i, int l) {
        double size = Units.size(x.of(weight)[l]);
        return G_PER_KG * CMH2O / (x.of(area)[l] * size * units * share[i]);
    }

    private double total(Rows x, int l) {
        double total = 0;
        for (int i = 0; i < units; i++) {
            total += layer(x, i, l);
        }
        return total;
    }

    @Override
    public void partials(Rows x) {
        for (int l = 0; l < x.lanes(); l++) {
            byFluid(x, l);
            byPosture(x, l);
            byRecovery(x, l);
        }
    }

    /** Fluid in layer j presses on what lies below it in this posture. */
    private void byFluid(Rows x, int l) {
        double turned = x.of(posture)[l];
        for (int j = 0; j < units; j++) {
            double unit = x.of(density)[l] * pressurePerMass(x, j, l);
            double mean = 0;
            for (int i = 0; i < units; i++) {
                mean += share[i] * pressed(i, j, turned);
            }
            for (int i = 0; i < units; i++) {
                double slope = unit * (pressed(i, j, turned) - mean);
                x.of(byEdema[i][j])[l] = slope;
                x.of(byBlood[i][j])[l] = slope;
            }
        }
    }

    /** Every layer becomes lighter by the same weight. */
    private void byRecovery(Rows x, int l) {
        double turned = x.of(posture)[l];
        double each = -excess(x, l) * G_PER_KG * CMH2O / (x.of(area)[l] * units);
        double mean = 0;
        for (int i = 0; i < units; i++) {
            double above = i + 0.5;
            x.of(byRecovery[i])[l] = each * ((1 - turned) * above + turned * (units - above));
            mean += share[i] * x.of(byRecovery[i])[l];
        }
        for (int i = 0; i < units; i++) {
            x.of(byRecovery[i])[l] -= mean;
        }
        x.of(tissueByRecovery)[l] = -excess(x, l);
    }

    private static double pressed(int i, int j, double turned) {
        if (i == j) {
            return 0.5;
        }
        return j < i ? 1 - turned : turned;
    }

    private void byPosture(Rows x, int l) {
        double total = total(x, l);
        double above = 0;
        double mean = 0;
        for (int i = 0; i < units; i++) {
            double layer = layer(x, i, l);
            double slope = total - 2 * above - layer + depth[i] * (prone(x, l) - supine(x, l));
            x.of(byPosture[i])[l] = slope;
            mean += share[i] * slope;
            above += layer;
        }
        for (int i = 0; i < units; i++) {
            x.of(byPosture[i])[l] -= mean;
        }
    }
}
