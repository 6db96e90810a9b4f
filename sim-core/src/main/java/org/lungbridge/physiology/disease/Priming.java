package org.lungbridge.physiology.disease;

import static org.lungbridge.quantity.Unit.DAY;
import static org.lungbridge.quantity.Unit.ONE;

import org.lungbridge.model.Component;
import org.lungbridge.model.Declarations;
import org.lungbridge.model.Partial;
import org.lungbridge.model.Rows;
import org.lungbridge.model.Variable;
import org.lungbridge.quantity.Source;
import org.lungbridge.quantity.Spread;
import org.lungbridge.quantity.Tag;
import org.lungbridge.vocabulary.Disease;
import org.lungbridge.vocabulary.Drug;

/**
 * Priming of neutrophils, complement and cytokines: what antibody needs to do harm, and what glucocorticoids take away at
 * once.
 *
 * <pre>
 *   rN = (N∞ − N)/0.5 d ,  N∞ = N0 (1 − 0.92 glucocorticoid)(1 − cyclophosphamide)(1 + 0.6 infection) Fc
 * </pre>
 *
 * <p>N0 is 1, and 1.2 in lupus with low complement. In one patient of seven glucocorticoids work badly (0.6 for 0.92).
 * <b>Leaves out</b> which cytokine.
 *
 * <p>Sources: calibrated on the course of treated vasculitis (source S0); infection and refractory class are design choices.
 */
final class Priming implements Component {
    private static final Source COURSE = Source.assumption(
            "Priming falls within a day of a pulse: calibrated on four to seven days of ECMO in vasculitis (source S0)");

    private final Variable.State priming;
    private final Variable active;
    private final Variable glucocorticoid;
    private final Variable cyclophosphamide;
    private final Variable infection;
    private final Variable block;
    private final Variable.Parameter base;
    private final Variable.Parameter time;
    private final Variable.Parameter steroid;
    private final Variable.Parameter perInfection;
    private final Partial bySelf;
    private final Partial byGlucocorticoid;
    private final Partial byCyclophosphamide;
    private final Partial byInfection;
    private final Partial byBlock;

    Priming(Declarations d) {
        priming = d.state(Disease.PRIMING, 1);
        active = d.readsLater(Disease.ACTIVE);
        glucocorticoid = d.readsLater(Drug.GLUCOCORTICOID_EFFECT);
        cyclophosphamide = d.readsLater(Drug.CYCLOPHOSPHAMIDE_EFFECT);
        infection = d.readsLater(Disease.INFECTION);
        block = d.readsLater(Disease.FC_BLOCK);
        base = d.parameter("base", 1, ONE, 0.5, 1.5, Tag.DESIGN, COURSE, Spread.none());
        time = d.parameter("time", 0.5, DAY, 0.2, 2, Tag.CALIBRATED, COURSE);
        steroid = d.parameter("by_glucocorticoid", 0.92, ONE, 0, 0.98, Tag.CALIBRATED, COURSE, Spread.none());
        perInfection = d.parameter("by_infection", 0.6, ONE, 0, 1.5, Tag.DESIGN, COURSE);
        bySelf = d.partial(priming, priming);
        byGlucocorticoid = d.partial(priming, glucocorticoid);
        byCyclophosphamide = d.partial(priming, cyclophosphamide);
        byInfection = d.partial(priming, infection);
        byBlock = d.partial(priming, block);
    }

    private double spared(Rows x, int l) {
        return 1 - x.of(steroid)[l] * x.of(glucocorticoid)[l];
    }

    private double left(Rows x, int l) {
        return 1 - x.of(cyclophosphamide)[l];
    }

    private double kindled(Rows x, int l) {
        return 1 + x.of(perInfection)[l] * x.of(infection)[l];
    }

    @Override
    public void rates(Rows x) {
        for (int l = 0; l < x.lanes(); l++) {
            double end = x.of(base)[l] * spared(x, l) * left(x, l) * kindled(x, l) * x.of(block)[l];
            x.rateOf(priming)[l] += x.of(active)[l] * (end - x.of(priming)[l]) / x.of(time)[l];
        }
    }

    @Override
    public void partials(Rows x) {
        for (int l = 0; l < x.lanes(); l++) {
            double pace = x.of(active)[l] / x.of(time)[l];
            double n = pace * x.of(base)[l] * x.of(block)[l];
            x.of(bySelf)[l] = -pace;
            x.of(byGlucocorticoid)[l] = -n * x.of(steroid)[l] * left(x, l) * kindled(x, l);
            x.of(byCyclophosphamide)[l] = -n * spared(x, l) * kindled(x, l);
            x.of(byInfection)[l] = n * spared(x, l) * left(x, l) * x.of(perInfection)[l];
            x.of(byBlock)[l] = pace * x.of(base)[l] * spared(x, l) * left(x, l) * kindled(x, l);
        }
    }
}
