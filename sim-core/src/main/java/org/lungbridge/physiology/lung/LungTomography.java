package org.lungbridge.physiology.lung;

import static org.lungbridge.quantity.Tag.DESIGN;
import static org.lungbridge.quantity.Tag.RECALLED;

import org.lungbridge.lanes.Functions;
import org.lungbridge.model.Component;
import org.lungbridge.model.Declarations;
import org.lungbridge.model.Rows;
import org.lungbridge.model.Variable;
import org.lungbridge.quantity.Source;
import org.lungbridge.quantity.Spread;
import org.lungbridge.quantity.Unit;
import org.lungbridge.vocabulary.Body;
import org.lungbridge.vocabulary.CtScan;
import org.lungbridge.vocabulary.Lung;

/**
 * What a CT of the chest would show, at full inspiration as the radiograph. Displays only.
 *
 * <pre>
 *   scar_i   = fibrosis (1 − consolidation_i)                                honeycombed a share h of it
 *   living_i = 1 − consolidation_i − scar_i ;  φ_i = flooded_i/living_i      see LungAeration
 *   wet_i    = flooded_i (1 − φ_i)                  fluid scattered among open alveoli; the rest lies together, without gas
 *   m_i      = Mt size w_i (aerated_i + wet_i) + ρ V_i (1 − φ_i)             what is dense where there is gas
 *   g_i      = gas_i/(gas_i + m_i) ;  haze_i = σ((0.63 − g_i)/0.04)
 *   ground_i = wet_i + aerated_i haze_i ;  clear_i = aerated_i (1 − haze_i)
 *   dense_i  = 1 − scar_i − ground_i − clear_i                               consolidated or collapsed
 *   score    = 100 clear + 200 ground + 300 dense + (400 (1 − h) + 600 h) scar      Σ w_i of each
 *   opaque   = Σ w_i k_i (1 − clear_i)/Σ w_i k_i ,  k_i = 1 − z_i front, z_i back
 *   septa    = Mt/0.95 kg − 1                                                0.95 kg healthy tissue
 * </pre>
 *
 * <p>V_i fluid and gas_i gas of a unit, Mt tissue, z_i its depth from 0 front to 1 back. Clear, ground glass, consolidated and
 * scarred lung add up to 1. A healthy lung at full inspiration is gas by three quarters (−750 HU), ground glass lies around
 * −700 to −400 HU; what is filled at random is consolidated where its neighbors are filled as well, a share φ. The score is the mean of the
 * lung and not the sum of zones. <b>Leaves out</b> lobes, consolidation with traction (5 of Ichikado's six), nodules,
 * effusion, contrast, and air that is trapped.
 *
 * <p>Sources: Ichikado 2006, Radiology 238:321: 1 normal, 2 ground glass, 3 consolidation, 4 ground glass with traction
 * bronchiectasis, 6 honeycombing, each times its percentage of the lung (scheme checked in a reference text, article recalled);
 * bounds of density are design choices.
 */
public final class LungTomography implements Component {
    private static final double DRY_EDGE = 1e-9;
    private static final double NORMAL = 100;
    private static final double GROUND_GLASS = 200;
    private static final double CONSOLIDATION = 300;
    private static final double TRACTION = 400;
    private static final double HONEYCOMB = 600;
    private static final Source HAZE = Source.assumption(
            "Ground glass where gas is less than 63 % of aerated lung (-630 HU): healthy lung 75-80 % at full inspiration");
    private static final Source HEALTH =
            new Source("ct-weight", "CT lung weight 0.9-1 kg in health (recalled), as in lung_gravity.healed_mass");
    private static final Source PATTERN =
            Source.assumption("Honeycombing belongs to usual interstitial pneumonia; half of its scar, none elsewhere");

    private final int units;
    private final double[] share;
    private final double[] depth;
    private final Variable[] edema;
    private final Variable[] blood;
    private final Variable[] aerated;
    private final Variable[] flooded;
    private final Variable[] consolidation;
    private final Variable[] volume;
    private final Variable[] breath;
    private final Variable fibrosis;
    private final Variable weight;
    private final Variable tissue;
    private final Variable density;
    private final Variable haze;
    private final Variable hazeWidth;
    private final Variable healthyMass;
    private final Variable honeycombed;
    private final Variable clear;
    private final Variable ground;
    private final Variable dense;
    private final Variable scarred;
    private final Variable[] opaque;
    private final Variable septa;
    private final Variable score;

    /** Declares what a CT shows. */
    public LungTomography(Declarations d, LungResolution lung) {
        units = lung.units();
        share = Units.shares(lung);
        depth = Units.depths(lung);
        edema = Units.readsLater(d, Lung.EDEMA, units);
        blood = Units.readsLater(d, Lung.ALVEOLAR_BLOOD, units);
        aerated = Units.readsLater(d, Lung.AERATED, units);
        flooded = Units.readsLater(d, Lung.FLOODED, units);
        consolidation = Units.readsLater(d, Lung.CONSOLIDATION, units);
        volume = Units.readsLater(d, Lung.END_EXPIRATORY_VOLUME, units);
        breath = Units.readsLater(d, Lung.UNIT_TIDAL_VOLUME, units);
        fibrosis = d.readsLater(Lung.FIBROSIS);
        weight = d.readsLater(Body.PREDICTED_WEIGHT);
        tissue = d.readsLater(Lung.TISSUE);
        density = d.readsLater(Lung.FLUID_DENSITY);
        haze = d.parameter("haze_below", 0.63, Unit.ONE, 0.5, 0.75, DESIGN, HAZE);
        hazeWidth = d.parameter("haze_width", 0.04, Unit.ONE, 0.01, 0.1, DESIGN, HAZE);
        healthyMass = d.parameter("healthy_mass", 0.95, Unit.KG, 0.7, 1.2, RECALLED, HEALTH);
        honeycombed = d.parameter(CtScan.HONEYCOMBED, 0, 0, 1, DESIGN, PATTERN, Spread.none());
        clear = d.displays(CtScan.CLEAR);
        ground = d.displays(CtScan.GROUND_GLASS);
        dense = d.displays(CtScan.CONSOLIDATED);
        scarred = d.displays(CtScan.SCARRED);
        opaque = new Variable[] {d.displays(CtScan.OPAQUE.at(0)), d.displays(CtScan.OPAQUE.at(1))};
        septa = d.displays(CtScan.SEPTA);
        score = d.displays(CtScan.SCORE);
    }

    @Override
    public void displays(Rows x) {
        for (int l = 0; l < x.lanes(); l++) {
            double open = 0, hazy = 0, scars = 0, front = 0, frontWeight = 0, backWeight = 0;
            for (int i = 0; i < units; i++) {
                double scar = x.of(fibrosis)[l] * (1 - x.of(consolidation[i])[l]);
                double filled = filled(x, i, l, scar);
                double wet = x.of(flooded[i])[l] * (1 - filled);
                double shade = shade(x, i, l, wet, filled);
                double clearHere = x.of(aerated[i])[l] * (1 - shade);
                double inFront = share[i] * (0.5 - depth[i]);
                open += share[i] * clearHere;
                hazy += share[i] * (wet + x.of(aerated[i])[l] * shade);
                scars += share[i] * scar;
                front += inFront * (1 - clearHere);
                frontWeight += inFront;
                backWeight += share[i] - inFront;
            }
            double solid = 1 - open - hazy - scars;
            double comb = x.of(honeycombed)[l];
            x.of(clear)[l] = open;
            x.of(ground)[l] = hazy;
            x.of(dense)[l] = solid;
            x.of(scarred)[l] = scars;
            x.of(opaque[0])[l] = front / frontWeight;
            x.of(opaque[1])[l] = (1 - open - front) / backWeight;
            x.of(septa)[l] = x.of(tissue)[l] / x.of(healthyMass)[l] - 1;
            x.of(score)[l] = NORMAL * open
                    + GROUND_GLASS * hazy
                    + CONSOLIDATION * solid
                    + (TRACTION * (1 - comb) + HONEYCOMB * comb) * scars;
        }
    }

    /** How much of the living part of a unit is filled. */
    private double filled(Rows x, int i, int l, double scar) {
        double living = 1 - x.of(consolidation[i])[l] - scar;
        return x.of(flooded[i])[l] / (living + DRY_EDGE);
    }

    /** How much of the aerated part of a unit looks hazy. */
    private double shade(Rows x, int i, int l, double wet, double filled) {
        double gas = x.of(volume[i])[l] + x.of(breath[i])[l];
        double fluid = x.of(density)[l] * (x.of(edema[i])[l] + x.of(blood[i])[l]) * (1 - filled);
        double mass = x.of(tissue)[l] * Units.size(x.of(weight)[l]) * share[i] * (x.of(aerated[i])[l] + wet) + fluid;
        return Functions.logistic((x.of(haze)[l] - gas / (gas + mass)) / x.of(hazeWidth)[l]);
    }
}
