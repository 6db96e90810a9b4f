package org.lungbridge.physiology.disease;

import static org.lungbridge.quantity.Tag.CALIBRATED;
import static org.lungbridge.quantity.Tag.DESIGN;
import static org.lungbridge.quantity.Tag.RECALLED;

import org.lungbridge.lanes.Functions;
import org.lungbridge.model.Component;
import org.lungbridge.model.Declarations;
import org.lungbridge.model.Partial;
import org.lungbridge.model.Rows;
import org.lungbridge.model.Variable;
import org.lungbridge.quantity.Source;
import org.lungbridge.quantity.Spread;
import org.lungbridge.quantity.Unit;
import org.lungbridge.vocabulary.Coagulation;
import org.lungbridge.vocabulary.Disease;

/**
 * Marrow and neutrophils after toxic drugs: cells that divide, three stages of maturation, cells in blood.
 *
 * <pre>
 *   X′  = −X/1.2 d                                                X 1 just after 1 g of cyclophosphamide
 *   P′  = k P ((1 − 1.5 X) N^−0.17 − 1) ,  k = 4/5.2 d
 *   M1′ = k (P − M1) ,  M2′ = k (M1 − M2) ,  M3′ = k (M2 − M3) ,  N′ = k (M3 − N)
 *   marrow = reserve · (1 − 0.3 (1 − M3))                         what makes platelets
 * </pre>
 *
 * <p>All relative to what is usual in this patient, so 1 at rest whatever his reserve; nothing turns negative. After 1 g
 * neutrophils fall to 0.35 around day 10-11 and are back after three weeks with a small overshoot; platelet production falls
 * by a fifth around day 9. <b>Valid for</b> single pulses weeks apart. <b>Leaves out</b> growth factors, neutrophils that
 * steroids and infection call into the blood (the counts have them), and lymphocytes.
 *
 * <p>Sources: Friberg 2002, J Clin Oncol 20:4713 (form; mean transit 89-135 h, feedback about 0.17); cyclophosphamide: nadir on
 * day 8-14 at about a third, recalled, which calibrates toxicity.
 */
public final class Marrow implements Component {
    private static final int STAGES = 3;
    private static final Source FRIBERG = new Source(
            "friberg-2002",
            "Friberg LE et al. 2002, J Clin Oncol 20:4713-4721: transit 89-135 h, feedback 0.16-0.23, recalled");
    private static final Source NADIR = new Source(
            "cyclophosphamide-nadir", "Neutrophils fall to about a third on day 8-14 after a pulse, recalled");
    private static final Source PLATELETS =
            Source.assumption("A pulse lowers production of platelets by a fifth from day 7 to 16");
    private static final Source RESERVE = Source.assumption(
            "1 in health, 0.1 in leukemia or after transplantation; whoever builds a patient sets it");

    private final Variable.State toxicity;
    private final Variable.State progenitors;
    private final Variable.State[] maturing = new Variable.State[STAGES];
    private final Variable.State neutrophils;
    private final Variable.Signal marrow;
    private final Variable reserve;
    private final Variable fading;
    private final Variable potency;
    private final Variable transit;
    private final Variable feedback;
    private final Variable forPlatelets;
    private final Partial toxicityBySelf;
    private final Partial byToxicity;
    private final Partial bySelf;
    private final Partial byNeutrophils;
    private final Partial[] fromBefore = new Partial[STAGES + 1];
    private final Partial[] leaving = new Partial[STAGES + 1];
    private final Partial marrowByStage;

    /** Declares the chain and what platelets get of it. */
    public Marrow(Declarations d) {
        toxicity = d.state(Disease.MARROW_TOXICITY, 0);
        progenitors = d.state(Disease.PROGENITORS, 1);
        for (int k = 0; k < STAGES; k++) {
            maturing[k] = d.state(Disease.MATURING.at(k), 1);
        }
        neutrophils = d.state(Disease.NEUTROPHILS, 1);
        marrow = d.provides(Coagulation.MARROW);
        reserve = d.parameter(Disease.MARROW_RESERVE, 1, 0.02, 1.5, DESIGN, RESERVE, Spread.none());
        fading = d.parameter("fading", 1.2, Unit.DAY, 0.2, 3, CALIBRATED, NADIR);
        potency = d.parameter("potency", 1.5, Unit.ONE, 0.5, 4, CALIBRATED, NADIR);
        transit = d.parameter("transit", 5.2, Unit.DAY, 3.7, 7, RECALLED, FRIBERG);
        feedback = d.parameter("feedback", 0.17, Unit.ONE, 0.1, 0.25, RECALLED, FRIBERG);
        forPlatelets = d.parameter("for_platelets", 0.3, Unit.ONE, 0, 1, DESIGN, PLATELETS);
        toxicityBySelf = d.partial(toxicity, toxicity);
        byToxicity = d.partial(progenitors, toxicity);
        bySelf = d.partial(progenitors, progenitors);
        byNeutrophils = d.partial(progenitors, neutrophils);
        for (int k = 0; k <= STAGES; k++) {
            fromBefore[k] = d.partial(stage(k), stage(k - 1));
            leaving[k] = d.partial(stage(k), stage(k));
        }
        marrowByStage = d.partial(marrow, maturing[STAGES - 1]);
    }

    /** Dividing cells before the first stage, neutrophils after the last. */
    private Variable.State stage(int k) {
        if (k < 0) {
            return progenitors;
        }
        return k < STAGES ? maturing[k] : neutrophils;
    }

    private double turnover(Rows x, int l) {
        return (STAGES + 1) / x.of(transit)[l];
    }

    private double call(Rows x, int l) {
        return Functions.exp(-x.of(feedback)[l] * Functions.log(x.of(neutrophils)[l]));
    }

    private double sound(Rows x, int l) {
        return 1 - x.of(potency)[l] * x.of(toxicity)[l];
    }

    @Override
    public void signals(Rows x) {
        for (int l = 0; l < x.lanes(); l++) {
            double lost = x.of(forPlatelets)[l] * (1 - x.of(maturing[STAGES - 1])[l]);
            x.of(marrow)[l] = x.of(reserve)[l] * (1 - lost);
        }
    }

    @Override
    public void rates(Rows x) {
        for (int l = 0; l < x.lanes(); l++) {
            double k = turnover(x, l);
            x.rateOf(toxicity)[l] -= x.of(toxicity)[l] / x.of(fading)[l];
            x.rateOf(progenitors)[l] += k * x.of(progenitors)[l] * (sound(x, l) * call(x, l) - 1);
            for (int s = 0; s <= STAGES; s++) {
                x.rateOf(stage(s))[l] += k * (x.of(stage(s - 1))[l] - x.of(stage(s))[l]);
            }
        }
    }

    @Override
    public void partials(Rows x) {
        for (int l = 0; l < x.lanes(); l++) {
            double k = turnover(x, l);
            double dividing = k * x.of(progenitors)[l] * call(x, l);
            x.of(toxicityBySelf)[l] = -1 / x.of(fading)[l];
            x.of(byToxicity)[l] = -x.of(potency)[l] * dividing;
            x.of(bySelf)[l] = k * (sound(x, l) * call(x, l) - 1);
            x.of(byNeutrophils)[l] = -x.of(feedback)[l] / x.of(neutrophils)[l] * sound(x, l) * dividing;
            for (int s = 0; s <= STAGES; s++) {
                x.of(fromBefore[s])[l] = k;
                x.of(leaving[s])[l] = -k;
            }
            x.of(marrowByStage)[l] = x.of(reserve)[l] * x.of(forPlatelets)[l];
        }
    }
}
