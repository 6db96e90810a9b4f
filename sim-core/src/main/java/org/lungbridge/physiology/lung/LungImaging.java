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
import org.lungbridge.vocabulary.Lung;

/**
 * What a chest radiograph, the transfer of carbon monoxide and a scan for overdistension would show. Displays only.
 *
 * <pre>
 *   m = Mt size + ρ_f Σ (edema_i + blood_i) ;  gas = Σ (end-expiratory volume_i + tidal volume_i)
 *   ρ = m/(m + gas) ;  O = ρ⁸/(ρ⁸ + half⁸) , half 0.505                     density and opacity at full inspiration
 *   quadrant_q = 2 O e^δ/(O e^δ + 1 − O) ,  δ = ±½ right ± ½ basal ;  score = Σ quadrant    right upper, left upper, lower
 *   TCO = √f + 0.60 fresh/(fresh + 500 mL) ,  f = Σ w_i aerated_i
 *   overdistended = Σ w_i aerated_i σ((PL_i − 22)/2 cmH2O)                PL_i transpulmonary, end-inspiration
 * </pre>
 *
 * <p>The lung is cut from front to back, and a radiograph looks from front to back: the beam meets all units, so that
 * fluid that sinks or turns with the patient leaves the picture as it is. Quadrants differ by two numbers of the
 * patient. The volume law of open tissue has 90 % of its range behind it at 22 cmH2O. Left out: what covers the lung
 * (effusion, heart, fat), delay between bleeding and picture, hemoglobin in the transfer of carbon monoxide (not
 * measurable on ECMO anyway).
 *
 * <p>Sources: carbon monoxide binds to blood in the air spaces (Ewan 1976, N Engl J Med 295:1391); four quadrants of 0
 * to 2 are this project's shorthand for radiographic scores; numbers are design choices.
 */
public final class LungImaging implements Component {
    private static final double ROOT_EDGE = 1e-6;
    private static final int QUADRANTS = 4;
    private static final Source RADIOGRAPH = Source.assumption(
            "Opacity from the share of tissue and fluid in the lung's volume, set on six lungs: healthy (0.29) 0 of 8, four"
                    + " severe ones (0.48-0.55) 3-6, one with 1.4 L of blood (0.71) 7-8");
    private static final Source ASYMMETRY =
            Source.assumption("Quadrants differ by side and height; display only, spread chosen");
    private static final Source TRANSFER = new Source(
            "ewan-1976", "Ewan PW, Jones HA, Rhodes CG, Hughes JMB 1976, N Engl J Med 295:1391-1396; formula chosen");
    private static final Source STRESS = new Source(
            "chiumello-2008",
            "Chiumello D et al. 2008, Am J Respir Crit Care Med 178:346-355: transpulmonary pressure near total lung"
                    + " capacity 22-27 cmH2O (recalled)");

    private final int units;
    private final double[] share;
    private final Variable[] edema;
    private final Variable[] blood;
    private final Variable[] aerated;
    private final Variable[] volume;
    private final Variable[] breath;
    private final Variable[] pressure;
    private final Variable fresh;
    private final Variable weight;
    private final Variable tissue;
    private final Variable density;
    private final Variable halfDensity;
    private final Variable right;
    private final Variable basal;
    private final Variable freshWeight;
    private final Variable freshHalf;
    private final Variable stressHalf;
    private final Variable stressWidth;
    private final Variable[] quadrant;
    private final Variable score;
    private final Variable transfer;
    private final Variable overdistended;

    /** Declares what imaging shows. */
    public LungImaging(Declarations d, LungResolution lung) {
        units = lung.units();
        share = Units.shares(lung);
        edema = Units.readsLater(d, Lung.EDEMA, units);
        blood = Units.readsLater(d, Lung.ALVEOLAR_BLOOD, units);
        aerated = Units.readsLater(d, Lung.AERATED, units);
        volume = Units.readsLater(d, Lung.END_EXPIRATORY_VOLUME, units);
        breath = Units.readsLater(d, Lung.UNIT_TIDAL_VOLUME, units);
        pressure = Units.readsLater(d, Lung.TRANSPULMONARY_HIGH, units);
        fresh = d.readsLater(Lung.FRESH_BLOOD);
        weight = d.readsLater(Body.PREDICTED_WEIGHT);
        tissue = d.readsLater(Lung.TISSUE);
        density = d.readsLater(Lung.FLUID_DENSITY);
        halfDensity = d.parameter("half_density", 0.505, Unit.ONE, 0.4, 0.7, DESIGN, RADIOGRAPH);
        right = d.parameter("right_excess", 0, Unit.ONE, -2, 2, DESIGN, ASYMMETRY, new Spread.Normal(0, 0.4));
        basal = d.parameter("basal_excess", 0.5, Unit.ONE, -2, 2, DESIGN, ASYMMETRY, new Spread.Normal(0.5, 0.4));
        freshWeight = d.parameter("fresh_weight", 0.60, Unit.ONE, 0.3, 1, DESIGN, TRANSFER);
        freshHalf = d.parameter("fresh_half", 500, Unit.ML, 200, 1000, DESIGN, TRANSFER);
        stressHalf = d.parameter("stress_half", 22, Unit.CMH2O, 18, 27, RECALLED, STRESS);
        stressWidth = d.parameter("stress_width", 2, Unit.CMH2O, 0.5, 4, DESIGN, STRESS);
        quadrant = new Variable[QUADRANTS];
        for (int q = 0; q < QUADRANTS; q++) {
            quadrant[q] = d.displays(Lung.RADIOGRAPH_QUADRANT.at(q));
        }
        score = d.displays(Lung.RADIOGRAPH_SCORE);
        transfer = d.displays(Lung.CARBON_MONOXIDE_TRANSFER);
        overdistended = d.displays(Lung.OVERDISTENDED_FRACTION);
    }

    @Override
    public void displays(Rows x) {
        for (int l = 0; l < x.lanes(); l++) {
            picture(x, l);
            double f = 0;
            double stretched = 0;
            for (int i = 0; i < units; i++) {
                double a = share[i] * x.of(aerated[i])[l];
                f += a;
                stretched +=
                        a * Functions.logistic((x.of(pressure[i])[l] - x.of(stressHalf)[l]) / x.of(stressWidth)[l]);
            }
            double bound = x.of(fresh)[l] / (x.of(fresh)[l] + x.of(freshHalf)[l]);
            x.of(transfer)[l] = f / Math.sqrt(f + ROOT_EDGE) + x.of(freshWeight)[l] * bound;
            x.of(overdistended)[l] = stretched;
        }
    }

    private void picture(Rows x, int l) {
        double opacity = opacity(x, l);
        double sum = 0;
        for (int q = 0; q < QUADRANTS; q++) {
            double side = q % 2 == 0 ? 0.5 : -0.5;
            double height = q < 2 ? -0.5 : 0.5;
            double tilt = Functions.exp(side * x.of(right)[l] + height * x.of(basal)[l]);
            double shade = 2 * opacity * tilt / (opacity * tilt + 1 - opacity);
            x.of(quadrant[q])[l] = shade;
            sum += shade;
        }
        x.of(score)[l] = sum;
    }

    private double opacity(Rows x, int l) {
        double solid = x.of(tissue)[l] * Units.size(x.of(weight)[l]);
        double gas = 0;
        for (int i = 0; i < units; i++) {
            solid += x.of(density)[l] * (x.of(edema[i])[l] + x.of(blood[i])[l]);
            gas += x.of(volume[i])[l] + x.of(breath[i])[l];
        }
        double ratio = solid / ((solid + gas) * x.of(halfDensity)[l]);
        double fourth = ratio * ratio * (ratio * ratio);
        double eighth = fourth * fourth;
        return eighth / (eighth + 1);
    }
}
