package org.lungbridge.physiology.circulation;

import static org.lungbridge.quantity.Unit.MIN;
import static org.lungbridge.quantity.Unit.UG_PER_KG_PER_MIN;

import org.lungbridge.model.Component;
import org.lungbridge.model.Declarations;
import org.lungbridge.model.Partial;
import org.lungbridge.model.Rows;
import org.lungbridge.model.Variable;
import org.lungbridge.quantity.Source;
import org.lungbridge.quantity.Tag;
import org.lungbridge.vocabulary.Circulation;

/**
 * Effect of a norepinephrine infusion.
 *
 * <pre>
 *   rE = (c/(c + 0.35 µg/kg/min) − E)/2 min
 * </pre>
 *
 * <p>c the infusion rate, E from 0 (none) to 1 (maximal). <b>Leaves out</b> tachyphylaxis and acidosis.
 *
 * <p>Sources: half-effective rate calibrated on Hamzaoui 2010 Crit Care 14:R142 (MAP 54 to 76 mmHg at about 0.24
 * µg/kg/min); plasma half life of 2 min, textbook.
 */
public final class Norepinephrine implements Component {
    private static final Source HAMZAOUI = new Source(
            "hamzaoui-2010", "Hamzaoui 2010, Crit Care 14:R142: MAP 54 to 76 mmHg on norepinephrine; EC50 fitted");
    private static final Source HALF_LIFE = new Source(
            "norepinephrine-half-life", "Norepinephrine leaves plasma within about 2 min, textbook, recalled");

    private final Variable.State effect;
    private final Variable.Setting infusion;
    private final Variable.Parameter half;
    private final Variable.Parameter time;
    private final Partial effectEffect;

    public Norepinephrine(Declarations d) {
        effect = d.state(Circulation.NOREPINEPHRINE_EFFECT, 0);
        infusion = d.setting(Circulation.NOREPINEPHRINE, 0);
        half = d.parameter("half_effect", 0.35, UG_PER_KG_PER_MIN, 0.15, 0.8, Tag.CALIBRATED, HAMZAOUI);
        time = d.parameter("time", 2, MIN, 1, 5, Tag.RECALLED, HALF_LIFE);
        effectEffect = d.partial(effect, effect);
    }

    @Override
    public void rates(Rows x) {
        double[] effect = x.of(this.effect), infusion = x.of(this.infusion), half = x.of(this.half);
        double[] time = x.of(this.time), rateOfEffect = x.rateOf(this.effect);
        for (int i = 0, n = x.lanes(); i < n; i++) {
            rateOfEffect[i] += (infusion[i] / (infusion[i] + half[i]) - effect[i]) / time[i];
        }
    }

    @Override
    public void partials(Rows x) {
        double[] time = x.of(this.time), effectEffect = x.of(this.effectEffect);
        for (int i = 0, n = x.lanes(); i < n; i++) {
            effectEffect[i] = -1 / time[i];
        }
    }
}
