package org.lungbridge.physiology.disease;

import static org.lungbridge.quantity.Tag.DESIGN;
import static org.lungbridge.quantity.Tag.RECALLED;

import org.lungbridge.model.Component;
import org.lungbridge.model.Declarations;
import org.lungbridge.model.Partial;
import org.lungbridge.model.Rows;
import org.lungbridge.model.Variable;
import org.lungbridge.quantity.Source;
import org.lungbridge.quantity.Unit;
import org.lungbridge.vocabulary.Bleeding;
import org.lungbridge.vocabulary.Coagulation;
import org.lungbridge.vocabulary.Disease;

/**
 * C-reactive protein and procalcitonin: what infection and vasculitis leave in the plasma, with their half-lives.
 *
 * <pre>
 *   CRP′ = ln 2/19 h · (5 + 300 sepsis + 100 capillaritis − CRP)            mg/L
 *   PCT′ = ln 2/24 h · (0.05 + 20 sepsis + 0.4 capillaritis − PCT)          µg/L
 * </pre>
 *
 * <p>Vasculitis raises CRP as infection does, procalcitonin hardly: the test that may tell infection from flare, and may not
 * at a small burden. <b>Leaves out</b> the delay of a few hours before synthesis, liver failure, surgery, clearance by the
 * kidney and plasma exchange.
 *
 * <p>Sources: half-life of CRP 19 h, whatever the disease (Vigushin 1993, J Clin Invest 91:1351); procalcitonin 22-26 h
 * (Brunkhorst 1998, Intensive Care Med 24:888, recalled); heights are design choices.
 */
public final class AcutePhase implements Component {
    private static final Source CRP =
            new Source("vigushin-1993", "Vigushin DM et al. 1993, J Clin Invest 91:1351-1357: half-life 19 h");
    private static final Source PCT = new Source(
            "brunkhorst-1998", "Brunkhorst FM et al. 1998, Intensive Care Med 24:888-892: half-life 22-26 h, recalled");
    private static final Source HEIGHT = Source.assumption(
            "Sepsis: CRP 100-300 mg/L, procalcitonin 2-20 ug/L; active vasculitis: CRP about 100, procalcitonin below 0.5");
    private static final double LN2 = 0.6931471805599453;

    private final Variable.State crp;
    private final Variable.State pct;
    private final Variable sepsis;
    private final Variable capillaritis;
    private final Variable[] halfLife;
    private final Variable[] basal;
    private final Variable[] perSepsis;
    private final Variable[] perCapillaritis;
    private final Partial[] bySelf;
    private final Partial[] bySepsis;
    private final Partial[] byCapillaritis;

    /** Declares both proteins. */
    public AcutePhase(Declarations d) {
        crp = d.state(Disease.C_REACTIVE_PROTEIN, 5);
        pct = d.state(Disease.PROCALCITONIN, 0.05);
        sepsis = d.readsLater(Coagulation.SEPSIS);
        capillaritis = d.readsLater(Bleeding.CAPILLARITIS);
        halfLife = new Variable[] {
            d.parameter("crp_half_life", 19, Unit.HOUR, 16, 22, RECALLED, CRP),
            d.parameter("pct_half_life", 24, Unit.HOUR, 20, 30, RECALLED, PCT)
        };
        basal = new Variable[] {
            d.parameter("crp_basal", 5, Unit.MG_PER_L, 0.5, 20, DESIGN, HEIGHT),
            d.parameter("pct_basal", 0.05, Unit.UG_PER_L, 0.01, 0.5, DESIGN, HEIGHT)
        };
        perSepsis = new Variable[] {
            d.parameter("crp_per_sepsis", 300, Unit.MG_PER_L, 100, 500, DESIGN, HEIGHT),
            d.parameter("pct_per_sepsis", 20, Unit.UG_PER_L, 2, 100, DESIGN, HEIGHT)
        };
        perCapillaritis = new Variable[] {
            d.parameter("crp_per_capillaritis", 100, Unit.MG_PER_L, 20, 200, DESIGN, HEIGHT),
            d.parameter("pct_per_capillaritis", 0.4, Unit.UG_PER_L, 0, 2, DESIGN, HEIGHT)
        };
        bySelf = new Partial[] {d.partial(crp, crp), d.partial(pct, pct)};
        bySepsis = new Partial[] {d.partial(crp, sepsis), d.partial(pct, sepsis)};
        byCapillaritis = new Partial[] {d.partial(crp, capillaritis), d.partial(pct, capillaritis)};
    }

    private Variable.State protein(int k) {
        return k == 0 ? crp : pct;
    }

    @Override
    public void rates(Rows x) {
        for (int k = 0; k < halfLife.length; k++) {
            for (int l = 0; l < x.lanes(); l++) {
                double toward = x.of(basal[k])[l]
                        + x.of(perSepsis[k])[l] * x.of(sepsis)[l]
                        + x.of(perCapillaritis[k])[l] * x.of(capillaritis)[l];
                x.rateOf(protein(k))[l] += LN2 / x.of(halfLife[k])[l] * (toward - x.of(protein(k))[l]);
            }
        }
    }

    @Override
    public void partials(Rows x) {
        for (int k = 0; k < halfLife.length; k++) {
            for (int l = 0; l < x.lanes(); l++) {
                double turnover = LN2 / x.of(halfLife[k])[l];
                x.of(bySelf[k])[l] = -turnover;
                x.of(bySepsis[k])[l] = turnover * x.of(perSepsis[k])[l];
                x.of(byCapillaritis[k])[l] = turnover * x.of(perCapillaritis[k])[l];
            }
        }
    }
}
