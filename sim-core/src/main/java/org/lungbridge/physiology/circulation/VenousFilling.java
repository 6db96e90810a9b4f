package org.lungbridge.physiology.circulation;

import static org.lungbridge.quantity.Unit.L;
import static org.lungbridge.quantity.Unit.L_PER_MMHG;
import static org.lungbridge.quantity.Unit.ONE;

import org.lungbridge.lanes.Functions;
import org.lungbridge.model.Component;
import org.lungbridge.model.Declarations;
import org.lungbridge.model.Partial;
import org.lungbridge.model.Rows;
import org.lungbridge.model.Variable;
import org.lungbridge.quantity.Source;
import org.lungbridge.quantity.Tag;
import org.lungbridge.vocabulary.Blood;
import org.lungbridge.vocabulary.Body;
import org.lungbridge.vocabulary.Circulation;

/**
 * Mean systemic filling pressure: how tightly blood fills the veins.
 *
 * <pre>
 *   Pmsf = softplus((V − 0.72·V0 + s·(1.8 L · E + 2.2 L · b)) / (0.117 L/mmHg · s))
 * </pre>
 *
 * <p>V blood volume, V0 that in health, s = V0/5 L, E norepinephrine effect, b slow baroreflex: both recruit blood from
 * capacitance vessels. Never negative. The prime fills the circuit, not the patient. <b>Leaves out</b> stress relaxation.
 *
 * <p>Sources: Guyton 1955 Physiol Rev 35:123; constants designed so that a 1 L loss gives the published fall of flow.
 */
public final class VenousFilling implements Component {
    private static final Source GUYTON = new Source(
            "guyton-1955", "Guyton 1955, Physiol Rev 35:123 (form); constants set to meet bleeding and drug targets");
    private static final double WIDTH = 0.3;

    private final Variable.Read volume;
    private final Variable.Read normalVolume;
    private final Variable.Read effect;
    private final Variable.Read reflex;
    private final Variable.Signal filling;
    private final Variable.Parameter unstressed;
    private final Variable.Parameter compliance;
    private final Variable.Parameter perEffect;
    private final Variable.Parameter perReflex;
    private final Partial byVolume;
    private final Partial byEffect;
    private final Partial byReflex;

    public VenousFilling(Declarations d) {
        volume = d.reads(Blood.VOLUME);
        normalVolume = d.reads(Body.NORMAL_BLOOD_VOLUME);
        effect = d.reads(Circulation.NOREPINEPHRINE_EFFECT);
        reflex = d.reads(Circulation.BAROREFLEX_SLOW);
        filling = d.provides(Circulation.MEAN_SYSTEMIC_PRESSURE);
        unstressed = d.parameter("unstressed_share", 0.72, ONE, 0.6, 0.8, Tag.DESIGN, GUYTON);
        compliance = d.parameter("compliance", 0.117, L_PER_MMHG, 0.08, 0.2, Tag.DESIGN, GUYTON);
        perEffect = d.parameter("recruited_by_norepinephrine", 1.8, L, 0.5, 3, Tag.DESIGN, GUYTON);
        perReflex = d.parameter("recruited_by_reflex", 2.2, L, 0.5, 3, Tag.DESIGN, GUYTON);
        byVolume = d.partial(filling, volume);
        byEffect = d.partial(filling, effect);
        byReflex = d.partial(filling, reflex);
    }

    /** Stressed volume over compliance, mmHg. */
    private double stretched(Rows x, int i) {
        double normal = x.of(normalVolume)[i];
        double size = normal / ReferenceBody.BLOOD_VOLUME;
        double recruited = x.of(perEffect)[i] * x.of(effect)[i] + x.of(perReflex)[i] * x.of(reflex)[i];
        double stressed = x.of(volume)[i] - x.of(unstressed)[i] * normal + size * recruited;
        return stressed / (x.of(compliance)[i] * size);
    }

    @Override
    public void signals(Rows x) {
        double[] filling = x.of(this.filling);
        for (int i = 0, n = x.lanes(); i < n; i++) {
            filling[i] = Functions.softplus(stretched(x, i), WIDTH);
        }
    }

    @Override
    public void partials(Rows x) {
        double[] normalVolume = x.of(this.normalVolume), compliance = x.of(this.compliance);
        double[] perEffect = x.of(this.perEffect), perReflex = x.of(this.perReflex);
        double[] byVolume = x.of(this.byVolume), byEffect = x.of(this.byEffect), byReflex = x.of(this.byReflex);
        for (int i = 0, n = x.lanes(); i < n; i++) {
            double slope = Functions.softplusSlope(stretched(x, i), WIDTH) / compliance[i];
            byVolume[i] = slope * ReferenceBody.BLOOD_VOLUME / normalVolume[i];
            byEffect[i] = slope * perEffect[i];
            byReflex[i] = slope * perReflex[i];
        }
    }
}
