package org.lungbridge.physiology.disease;

import static org.lungbridge.quantity.Unit.DAY;
import static org.lungbridge.quantity.Unit.G;
import static org.lungbridge.quantity.Unit.ONE;

import org.lungbridge.model.Component;
import org.lungbridge.model.Declarations;
import org.lungbridge.model.Partial;
import org.lungbridge.model.Rows;
import org.lungbridge.model.Variable;
import org.lungbridge.quantity.Source;
import org.lungbridge.quantity.Spread;
import org.lungbridge.quantity.Tag;
import org.lungbridge.vocabulary.Drug;

/**
 * Glucocorticoids at their site of effect.
 *
 * <pre>
 *   rG = 0.8 · prednisolone − G/1.5 d          G grams of methylprednisolone; a pulse adds its dose
 *   effect = G/(G + 0.015 g)
 * </pre>
 *
 * <p>0.8 g of methylprednisolone act as 1 g of prednisolone. <b>Valid for</b> 0 to 1 g a day. <b>Leaves out</b> plasma
 * kinetics (half-life 3 h, recalled), glucose, and other harm than infection and stress bleeding, which read the effect.
 *
 * <p>Sources: time and half effect are calibrated on the course of treated vasculitis (source S0, four to seven days of
 * ECMO); half effect 0.015 g so that 50 mg of prednisolone a day hold a treated disease.
 */
final class Glucocorticoid implements Component {
    private static final Source COURSE = Source.assumption(
            "Effect of pulses lasts days: calibrated on four to seven days of ECMO in treated vasculitis (source S0)");
    private static final Source EQUIVALENT =
            new Source("equivalent-doses", "Equivalent doses: prednisolone 5 mg as methylprednisolone 4 mg (recalled)");
    /** Coefficient of variation 0.4 between patients. */
    private static final double SD_OF_LOG = 0.3853;

    private final Variable.State amount;
    private final Variable.Setting daily;
    private final Variable.Signal effect;
    private final Variable.Parameter time;
    private final Variable.Parameter half;
    private final Variable.Parameter equivalent;
    private final Partial amountAmount;
    private final Partial effectAmount;

    Glucocorticoid(Declarations d) {
        amount = d.state(Drug.GLUCOCORTICOID, 0);
        daily = d.setting(Drug.PREDNISOLONE_RATE, 0);
        effect = d.provides(Drug.GLUCOCORTICOID_EFFECT);
        time = d.parameter("time", 1.5, DAY, 0.5, 4, Tag.CALIBRATED, COURSE);
        half = d.parameter(
                "half_effect", 0.015, G, 0.004, 0.08, Tag.CALIBRATED, COURSE, new Spread.LogNormal(0.015, SD_OF_LOG));
        equivalent = d.parameter("prednisolone_equivalent", 0.8, ONE, 0.7, 1, Tag.RECALLED, EQUIVALENT);
        amountAmount = d.partial(amount, amount);
        effectAmount = d.partial(effect, amount);
    }

    @Override
    public void signals(Rows x) {
        for (int l = 0; l < x.lanes(); l++) {
            double g = x.of(amount)[l];
            x.of(effect)[l] = g / (g + x.of(half)[l]);
        }
    }

    @Override
    public void rates(Rows x) {
        for (int l = 0; l < x.lanes(); l++) {
            x.rateOf(amount)[l] += x.of(equivalent)[l] * x.of(daily)[l] - x.of(amount)[l] / x.of(time)[l];
        }
    }

    @Override
    public void partials(Rows x) {
        for (int l = 0; l < x.lanes(); l++) {
            double sum = x.of(amount)[l] + x.of(half)[l];
            x.of(amountAmount)[l] = -1 / x.of(time)[l];
            x.of(effectAmount)[l] = x.of(half)[l] / (sum * sum);
        }
    }
}
