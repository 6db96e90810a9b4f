package org.lungbridge.physiology.disease;

import static org.lungbridge.quantity.Unit.DAY;
import static org.lungbridge.quantity.Unit.G_PER_DAY;
import static org.lungbridge.quantity.Unit.MG_PER_DAY;
import static org.lungbridge.quantity.Unit.ONE;

import org.lungbridge.model.Component;
import org.lungbridge.model.Declarations;
import org.lungbridge.model.Partial;
import org.lungbridge.model.Rows;
import org.lungbridge.model.Variable;
import org.lungbridge.quantity.Source;
import org.lungbridge.quantity.Tag;
import org.lungbridge.vocabulary.Drug;

/**
 * Mycophenolate and calcineurin inhibitors: slow drugs by mouth, as one effect.
 *
 * <pre>
 *   rE = (1.25 x/(x + 0.25) − E)/7 d          x = mycophenolate/2 g/d + tacrolimus/6 mg/d
 * </pre>
 *
 * <p>1 is one drug at its usual dose, 1.11 both. <b>Valid for</b> doses up to twice the usual. <b>Leaves out</b> levels,
 * kidney harm and interactions.
 *
 * <p>Sources: onset after a week and the size of the effect are design choices; used in anti-MDA5 disease (source S2).
 */
final class OtherImmunosuppressants implements Component {
    private static final Source ONSET =
            Source.assumption("Mycophenolate and calcineurin inhibitors act after about a week; no rate found");

    private final Variable.State effect;
    private final Variable.Setting mycophenolate;
    private final Variable.Setting tacrolimus;
    private final Variable.Parameter onset;
    private final Variable.Parameter usualMycophenolate;
    private final Variable.Parameter usualTacrolimus;
    private final Variable.Parameter half;
    private final Partial effectEffect;

    OtherImmunosuppressants(Declarations d) {
        effect = d.state(Drug.IMMUNOSUPPRESSION, 0);
        mycophenolate = d.setting(Drug.MYCOPHENOLATE_RATE, 0);
        tacrolimus = d.setting(Drug.TACROLIMUS_RATE, 0);
        onset = d.parameter("onset", 7, DAY, 2, 30, Tag.DESIGN, ONSET);
        usualMycophenolate = d.parameter("usual_mycophenolate", 2, G_PER_DAY, 1, 3, Tag.RECALLED, ONSET);
        usualTacrolimus = d.parameter("usual_tacrolimus", 6, MG_PER_DAY, 3, 12, Tag.RECALLED, ONSET);
        half = d.parameter("half", 0.25, ONE, 0.1, 1, Tag.DESIGN, ONSET);
        effectEffect = d.partial(effect, effect);
    }

    private double end(Rows x, int l) {
        double dose =
                x.of(mycophenolate)[l] / x.of(usualMycophenolate)[l] + x.of(tacrolimus)[l] / x.of(usualTacrolimus)[l];
        return (1 + x.of(half)[l]) * dose / (dose + x.of(half)[l]);
    }

    @Override
    public void rates(Rows x) {
        for (int l = 0; l < x.lanes(); l++) {
            x.rateOf(effect)[l] += (end(x, l) - x.of(effect)[l]) / x.of(onset)[l];
        }
    }

    @Override
    public void partials(Rows x) {
        for (int l = 0; l < x.lanes(); l++) {
            x.of(effectEffect)[l] = -1 / x.of(onset)[l];
        }
    }
}
