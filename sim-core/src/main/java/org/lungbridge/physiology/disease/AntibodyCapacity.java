package org.lungbridge.physiology.disease;

import static org.lungbridge.quantity.Unit.MG_PER_L;
import static org.lungbridge.quantity.Unit.PER_DAY;

import org.lungbridge.model.Component;
import org.lungbridge.model.Declarations;
import org.lungbridge.model.Partial;
import org.lungbridge.model.Rows;
import org.lungbridge.model.Variable;
import org.lungbridge.quantity.Source;
import org.lungbridge.quantity.Tag;
import org.lungbridge.vocabulary.Disease;
import org.lungbridge.vocabulary.Drug;

/**
 * Plasmablasts and memory cells that make the pathogenic IgG.
 *
 * <pre>
 *   rP = −(0.06/d Z + 0.05/d R + 0.02/d glucocorticoid + 0.02/d others) P + 0.01/d (1 − P)
 * </pre>
 *
 * <p>Z cyclophosphamide that was given and has not faded, R = C²/(C² + (1 mg/L)²) of rituximab, the others by their effect.
 * <b>Leaves out</b> long-lived plasma cells, which no drug reaches.
 *
 * <p>Sources: rates are calibrated on the course of treated vasculitis (source S0) and on ANCA that vanish in most after
 * rituximab (82 %, Yoneva, recalled).
 */
final class AntibodyCapacity implements Component {
    private static final Source KILLING = Source.assumption(
            "Rates at which drugs reduce plasmablasts and memory cells: calibrated on treated vasculitis (source S0)");

    private final Variable.State capacity;
    private final Variable active;
    private final Variable pulse;
    private final Variable acting;
    private final Variable rituximab;
    private final Variable glucocorticoid;
    private final Variable others;
    private final Variable.Parameter perCyclophosphamide;
    private final Variable.Parameter perRituximab;
    private final Variable.Parameter rituximabHalf;
    private final Variable.Parameter perGlucocorticoid;
    private final Variable.Parameter perOthers;
    private final Variable.Parameter renewal;
    private final Partial bySelf;
    private final Partial byPulse;
    private final Partial byActing;
    private final Partial byRituximab;
    private final Partial byGlucocorticoid;
    private final Partial byOthers;

    AntibodyCapacity(Declarations d) {
        capacity = d.state(Disease.ANTIBODY_CAPACITY, 1);
        active = d.readsLater(Disease.ACTIVE);
        pulse = d.readsLater(Drug.CYCLOPHOSPHAMIDE_PULSE);
        acting = d.readsLater(Drug.CYCLOPHOSPHAMIDE_ACTING);
        rituximab = d.readsLater(Drug.RITUXIMAB_LEVEL);
        glucocorticoid = d.readsLater(Drug.GLUCOCORTICOID_EFFECT);
        others = d.readsLater(Drug.IMMUNOSUPPRESSION);
        perCyclophosphamide = d.parameter("by_cyclophosphamide", 0.06, PER_DAY, 0, 0.2, Tag.CALIBRATED, KILLING);
        perRituximab = d.parameter("by_rituximab", 0.05, PER_DAY, 0, 0.2, Tag.CALIBRATED, KILLING);
        rituximabHalf = d.parameter("rituximab_half", 1, MG_PER_L, 0.2, 10, Tag.DESIGN, KILLING);
        perGlucocorticoid = d.parameter("by_glucocorticoid", 0.02, PER_DAY, 0, 0.1, Tag.CALIBRATED, KILLING);
        perOthers = d.parameter("by_others", 0.02, PER_DAY, 0, 0.1, Tag.DESIGN, KILLING);
        renewal = d.parameter("renewal", 0.01, PER_DAY, 0.002, 0.05, Tag.CALIBRATED, KILLING);
        bySelf = d.partial(capacity, capacity);
        byPulse = d.partial(capacity, pulse);
        byActing = d.partial(capacity, acting);
        byRituximab = d.partial(capacity, rituximab);
        byGlucocorticoid = d.partial(capacity, glucocorticoid);
        byOthers = d.partial(capacity, others);
    }

    private double saturation(Rows x, int l) {
        double c = x.of(rituximab)[l] / x.of(rituximabHalf)[l];
        return c * c / (c * c + 1);
    }

    private double killing(Rows x, int l) {
        return x.of(perCyclophosphamide)[l] * (x.of(pulse)[l] + x.of(acting)[l])
                + x.of(perRituximab)[l] * saturation(x, l)
                + x.of(perGlucocorticoid)[l] * x.of(glucocorticoid)[l]
                + x.of(perOthers)[l] * x.of(others)[l];
    }

    @Override
    public void rates(Rows x) {
        for (int l = 0; l < x.lanes(); l++) {
            double p = x.of(capacity)[l];
            x.rateOf(capacity)[l] += x.of(active)[l] * (x.of(renewal)[l] * (1 - p) - killing(x, l) * p);
        }
    }

    @Override
    public void partials(Rows x) {
        for (int l = 0; l < x.lanes(); l++) {
            double p = x.of(active)[l] * x.of(capacity)[l];
            double c = x.of(rituximab)[l] / x.of(rituximabHalf)[l];
            double slope = 2 * c / ((c * c + 1) * (c * c + 1) * x.of(rituximabHalf)[l]);
            x.of(bySelf)[l] = -x.of(active)[l] * (x.of(renewal)[l] + killing(x, l));
            x.of(byPulse)[l] = -p * x.of(perCyclophosphamide)[l];
            x.of(byActing)[l] = -p * x.of(perCyclophosphamide)[l];
            x.of(byRituximab)[l] = -p * x.of(perRituximab)[l] * slope;
            x.of(byGlucocorticoid)[l] = -p * x.of(perGlucocorticoid)[l];
            x.of(byOthers)[l] = -p * x.of(perOthers)[l];
        }
    }
}
