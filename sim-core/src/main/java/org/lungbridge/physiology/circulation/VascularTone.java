package org.lungbridge.physiology.circulation;

import static org.lungbridge.quantity.Unit.G_PER_DL;
import static org.lungbridge.quantity.Unit.MMHG_MIN_PER_L;
import static org.lungbridge.quantity.Unit.ONE;
import static org.lungbridge.quantity.Unit.PER_G_PER_DL;

import org.lungbridge.lanes.Functions;
import org.lungbridge.model.Component;
import org.lungbridge.model.Declarations;
import org.lungbridge.model.Partial;
import org.lungbridge.model.Rows;
import org.lungbridge.model.Variable;
import org.lungbridge.quantity.Source;
import org.lungbridge.quantity.Spread;
import org.lungbridge.quantity.Tag;
import org.lungbridge.vocabulary.Blood;
import org.lungbridge.vocabulary.Body;
import org.lungbridge.vocabulary.Circulation;
import org.lungbridge.vocabulary.Coagulation;

/**
 * Resistance of arterioles and veins: norepinephrine, baroreflex, vasoplegia, and thin blood.
 *
 * <pre>
 *   z  = f(Hb)/f(resting Hb) ,  f = 1 + 0.09 dL/g · softplus(13 g/dL − Hb)
 *   Rv = 1.4  · (1 + 0.10 E) / (s z)                                     mmHg·min/L
 *   v  = v0 + r (1 − v0)
 *   Rs = 14.2 · v (1 − 0.3 sepsis) · (1 − d) · (1 + 1.3 E) · softplus(1 + 0.8 b) / (s z)            mmHg·min/L
 * </pre>
 *
 * <p>E norepinephrine effect, b fast baroreflex, v0 vasoplegia (1 normal, 0.4 septic) and r what has recovered of it, d a
 * dilatation that passes, s = normal blood volume/5 L. z raises flow in anemia through both resistances and the heart; a
 * patient used to his anemia has z = 1. <b>Leaves out</b> viscosity at high hematocrit and autoregulation.
 *
 * <p>Sources: Weiskopf 1998 JAMA 279:217 (cardiac index 3.05 to 5.71 as Hb falls from 13.1 to 5.0); Hamzaoui 2010 Crit
 * Care 14:R142 (norepinephrine); the other constants are design choices that meet them.
 */
public final class VascularTone implements Component {
    private static final Source GUYTON = new Source(
            "guyton-1955", "Guyton 1955, Physiol Rev 35:123 (form); constants set to meet bleeding and drug targets");
    private static final Source WEISKOPF = new Source(
            "weiskopf-1998", "Weiskopf 1998, JAMA 279:217: cardiac index 3.05 to 5.71 as Hb falls from 13.1 to 5");
    private static final Source HAMZAOUI = new Source(
            "hamzaoui-2010", "Hamzaoui 2010, Crit Care 14:R142: norepinephrine raises MAP 54 to 76, CI 12 %");
    private static final Source TONE =
            Source.assumption("Arteriolar tone, 1 in health to 0.4 in septic shock; whoever builds a patient sets it");
    private static final Source SEPSIS = Source.assumption(
            "A new sepsis widens arterioles by a third; chosen so that norepinephrine still holds the pressure");
    private static final double HEMOGLOBIN_WIDTH = G_PER_DL.engine(0.3);
    private static final double REFLEX_WIDTH = 0.05;

    private final Variable.Read normalVolume;
    private final Variable.Read hemoglobin;
    private final Variable.Read effect;
    private final Variable.Read reflex;
    private final Variable.Read sepsis;
    private final Variable.Read recovery;
    private final Variable.Signal venous;
    private final Variable.Signal systemic;
    private final Variable.Signal anemia;
    private final Variable.Parameter venousRest;
    private final Variable.Parameter systemicRest;
    private final Variable.Parameter tone;
    private final Variable.Setting dilatation;
    private final Variable.Parameter perSepsis;
    private final Variable.Parameter venousPerEffect;
    private final Variable.Parameter systemicPerEffect;
    private final Variable.Parameter systemicPerReflex;
    private final Variable.Parameter resting;
    private final Variable.Parameter onset;
    private final Variable.Parameter slope;
    private final Partial venousEffect;
    private final Partial venousHemoglobin;
    private final Partial systemicEffect;
    private final Partial systemicReflex;
    private final Partial systemicHemoglobin;
    private final Partial systemicSepsis;
    private final Partial systemicRecovery;
    private final Partial anemiaHemoglobin;

    public VascularTone(Declarations d) {
        normalVolume = d.reads(Body.NORMAL_BLOOD_VOLUME);
        hemoglobin = d.reads(Blood.HEMOGLOBIN);
        effect = d.reads(Circulation.NOREPINEPHRINE_EFFECT);
        reflex = d.reads(Circulation.BAROREFLEX_FAST);
        sepsis = d.reads(Coagulation.SEPSIS);
        recovery = d.reads(Circulation.SHOCK_RECOVERY);
        venous = d.provides(Circulation.VENOUS_RESISTANCE);
        systemic = d.provides(Circulation.SYSTEMIC_RESISTANCE);
        anemia = d.provides(Circulation.ANEMIA_FACTOR);
        venousRest = d.parameter("venous_rest", 1.4, MMHG_MIN_PER_L, 1, 2.2, Tag.DESIGN, GUYTON);
        systemicRest = d.parameter("systemic_rest", 14.2, MMHG_MIN_PER_L, 8, 22, Tag.DESIGN, GUYTON);
        tone = d.parameter(Circulation.VASOPLEGIA, 1, 0.1, 1.3, Tag.DESIGN, TONE, Spread.none());
        dilatation = d.setting(Circulation.DILATATION, 0);
        perSepsis = d.parameter("per_sepsis", 0.3, ONE, 0, 0.6, Tag.DESIGN, SEPSIS);
        venousPerEffect = d.parameter("venous_per_norepinephrine", 0.10, ONE, 0, 0.5, Tag.DESIGN, HAMZAOUI);
        systemicPerEffect = d.parameter("systemic_per_norepinephrine", 1.3, ONE, 0.5, 2.5, Tag.DESIGN, HAMZAOUI);
        systemicPerReflex = d.parameter("systemic_per_reflex", 0.8, ONE, 0.3, 1.2, Tag.DESIGN, GUYTON);
        resting = d.parameter(Blood.RESTING_HEMOGLOBIN, 14, 4, 20, Tag.DESIGN, WEISKOPF, Spread.none());
        onset = d.parameter("anemia_onset", 13, G_PER_DL, 9, 14, Tag.CALIBRATED, WEISKOPF);
        slope = d.parameter("anemia_slope", 0.09, PER_G_PER_DL, 0.03, 0.15, Tag.CALIBRATED, WEISKOPF);
        venousEffect = d.partial(venous, effect);
        venousHemoglobin = d.partial(venous, hemoglobin);
        systemicEffect = d.partial(systemic, effect);
        systemicReflex = d.partial(systemic, reflex);
        systemicHemoglobin = d.partial(systemic, hemoglobin);
        systemicSepsis = d.partial(systemic, sepsis);
        systemicRecovery = d.partial(systemic, recovery);
        anemiaHemoglobin = d.partial(anemia, hemoglobin);
    }

    private double thinBlood(Rows x, int i, double hemoglobin) {
        return 1 + x.of(slope)[i] * Functions.softplus(x.of(onset)[i] - hemoglobin, HEMOGLOBIN_WIDTH);
    }

    private double tone(Rows x, int i) {
        return x.of(tone)[i] + x.of(recovery)[i] * (1 - x.of(tone)[i]);
    }

    /** Share of the tone that sepsis leaves. */
    private double held(Rows x, int i) {
        return 1 - x.of(perSepsis)[i] * x.of(sepsis)[i];
    }

    @Override
    public void signals(Rows x) {
        double[] normalVolume = x.of(this.normalVolume), hemoglobin = x.of(this.hemoglobin);
        double[] effect = x.of(this.effect), reflex = x.of(this.reflex), venous = x.of(this.venous);
        double[] systemic = x.of(this.systemic), anemia = x.of(this.anemia), venousRest = x.of(this.venousRest);
        double[] systemicRest = x.of(this.systemicRest), resting = x.of(this.resting);
        double[] venousPerEffect = x.of(this.venousPerEffect), systemicPerEffect = x.of(this.systemicPerEffect);
        double[] systemicPerReflex = x.of(this.systemicPerReflex);
        for (int i = 0, n = x.lanes(); i < n; i++) {
            double size = normalVolume[i] / ReferenceBody.BLOOD_VOLUME;
            double z = thinBlood(x, i, hemoglobin[i]) / thinBlood(x, i, resting[i]);
            double tightened = Functions.softplus(1 + systemicPerReflex[i] * reflex[i], REFLEX_WIDTH);
            anemia[i] = z;
            venous[i] = venousRest[i] * (1 + venousPerEffect[i] * effect[i]) / (size * z);
            double arterioles = tone(x, i) * held(x, i) * (1 - x.of(dilatation)[i]);
            systemic[i] =
                    systemicRest[i] * arterioles * (1 + systemicPerEffect[i] * effect[i]) * tightened / (size * z);
        }
    }

    @Override
    public void partials(Rows x) {
        double[] hemoglobin = x.of(this.hemoglobin), effect = x.of(this.effect), reflex = x.of(this.reflex);
        double[] venous = x.of(this.venous), systemic = x.of(this.systemic), anemia = x.of(this.anemia);
        double[] resting = x.of(this.resting), onset = x.of(this.onset), slope = x.of(this.slope);
        double[] venousPerEffect = x.of(this.venousPerEffect), systemicPerEffect = x.of(this.systemicPerEffect);
        double[] perReflex = x.of(systemicPerReflex), venousEffect = x.of(this.venousEffect);
        double[] venousHemoglobin = x.of(this.venousHemoglobin), systemicEffect = x.of(this.systemicEffect);
        double[] systemicReflex = x.of(this.systemicReflex), systemicHemoglobin = x.of(this.systemicHemoglobin);
        double[] anemiaHemoglobin = x.of(this.anemiaHemoglobin);
        for (int i = 0, n = x.lanes(); i < n; i++) {
            double thinning = Functions.softplusSlope(onset[i] - hemoglobin[i], HEMOGLOBIN_WIDTH);
            anemiaHemoglobin[i] = -slope[i] * thinning / thinBlood(x, i, resting[i]);
            double tightness = 1 + perReflex[i] * reflex[i];
            double logReflex = perReflex[i]
                    * Functions.softplusSlope(tightness, REFLEX_WIDTH)
                    / Functions.softplus(tightness, REFLEX_WIDTH);
            venousEffect[i] = venous[i] * venousPerEffect[i] / (1 + venousPerEffect[i] * effect[i]);
            venousHemoglobin[i] = -venous[i] / anemia[i] * anemiaHemoglobin[i];
            systemicEffect[i] = systemic[i] * systemicPerEffect[i] / (1 + systemicPerEffect[i] * effect[i]);
            systemicReflex[i] = systemic[i] * logReflex;
            x.of(systemicSepsis)[i] = -systemic[i] * x.of(perSepsis)[i] / held(x, i);
            x.of(systemicRecovery)[i] = systemic[i] * (1 - x.of(tone)[i]) / tone(x, i);
            systemicHemoglobin[i] = -systemic[i] / anemia[i] * anemiaHemoglobin[i];
        }
    }
}
