package org.lungbridge.physiology.drug;

import static org.lungbridge.quantity.Unit.HOUR;
import static org.lungbridge.quantity.Unit.MIN;

import org.lungbridge.model.Component;
import org.lungbridge.model.Declarations;
import org.lungbridge.model.Partial;
import org.lungbridge.model.Rows;
import org.lungbridge.model.Variable;
import org.lungbridge.quantity.Source;
import org.lungbridge.quantity.Tag;
import org.lungbridge.vocabulary.Coagulation;
import org.lungbridge.vocabulary.Drug;

/**
 * Desmopressin: factor VIII and von Willebrand factor out of the vessel wall, and a fading effect on platelets.
 *
 * <pre>
 *   rE = −E · ln 2/6 h                                       effect, + stores · dose/(0.3 µg/kg) by the order
 *   rR = −R/20 min ;   r VIII = r von Willebrand = R/20 min    released, in liters of normal plasma
 *   rS = (1 − S)/24 h                                        stores, × (1 − 0.3 · dose/(0.3 µg/kg)) by the order
 * </pre>
 *
 * <p>A full dose releases 1.5 times the resting plasma volume of normal plasma: factor VIII 1 rises to 2.5 in health, 2
 * to 3.5 in an acute phase, with its peak after about an hour. A dose soon after another finds 0.7 of the stores. What
 * was released leaves by the turnover of its protein (half-life 12-15 h). Multimers stay torn while the pump runs.
 * <b>Leaves out</b> retention of water, and that the printed half-life of the rise is 5-8 h.
 *
 * <p>Sources: rise 2-6 times, peak at 60 min, tachyphylaxis (product labels and hemophilia guidelines); sizes chosen.
 */
public final class Desmopressin implements Component {
    private static final Source LABEL = new Source(
            "desmopressin",
            "Desmopressin 0.3 ug/kg: factor VIII and von Willebrand factor 2-6 times, peak 60 min, half-life 5-8 h, recalled");
    private static final Source STORES =
            Source.assumption("A second dose within a day does 0.7 of the first: stores refill within a day");
    private static final double LN_2 = 0.6931471805599453;

    private final Variable.State effect;
    private final Variable.State release;
    private final Variable.State stores;
    private final Variable.State viii;
    private final Variable.State willebrand;
    private final Variable.Parameter halfLife;
    private final Variable.Parameter releaseTime;
    private final Variable.Parameter refill;
    private final Partial effectEffect;
    private final Partial releaseRelease;
    private final Partial storesStores;
    private final Partial viiiRelease;
    private final Partial willebrandRelease;

    public Desmopressin(Declarations d) {
        effect = d.state(Drug.DESMOPRESSIN, 0);
        release = d.state(Drug.DESMOPRESSIN_RELEASE, 0);
        stores = d.state(Drug.DESMOPRESSIN_STORES, 1);
        viii = d.contributesTo(Coagulation.FACTOR_VIII);
        willebrand = d.contributesTo(Coagulation.VON_WILLEBRAND);
        halfLife = d.parameter("half_life", 6, HOUR, 4, 10, Tag.RECALLED, LABEL);
        releaseTime = d.parameter("release_time", 20, MIN, 5, 60, Tag.CALIBRATED, LABEL);
        refill = d.parameter("refill", 24, HOUR, 8, 72, Tag.DESIGN, STORES);
        effectEffect = d.partial(effect, effect);
        releaseRelease = d.partial(release, release);
        storesStores = d.partial(stores, stores);
        viiiRelease = d.partial(viii, release);
        willebrandRelease = d.partial(willebrand, release);
    }

    @Override
    public void rates(Rows x) {
        double[] effect = x.of(this.effect), release = x.of(this.release), stores = x.of(this.stores);
        double[] halfLife = x.of(this.halfLife), releaseTime = x.of(this.releaseTime), refill = x.of(this.refill);
        double[] rateOfEffect = x.rateOf(this.effect), rateOfRelease = x.rateOf(this.release);
        double[] rateOfStores = x.rateOf(this.stores), rateOfViii = x.rateOf(viii);
        double[] rateOfWillebrand = x.rateOf(willebrand);
        for (int i = 0, n = x.lanes(); i < n; i++) {
            double released = release[i] / releaseTime[i];
            rateOfEffect[i] -= effect[i] * LN_2 / halfLife[i];
            rateOfRelease[i] -= released;
            rateOfViii[i] += released;
            rateOfWillebrand[i] += released;
            rateOfStores[i] += (1 - stores[i]) / refill[i];
        }
    }

    @Override
    public void partials(Rows x) {
        double[] halfLife = x.of(this.halfLife), releaseTime = x.of(this.releaseTime), refill = x.of(this.refill);
        double[] effectEffect = x.of(this.effectEffect), releaseRelease = x.of(this.releaseRelease);
        double[] storesStores = x.of(this.storesStores), viiiRelease = x.of(this.viiiRelease);
        double[] willebrandRelease = x.of(this.willebrandRelease);
        for (int i = 0, n = x.lanes(); i < n; i++) {
            effectEffect[i] = -LN_2 / halfLife[i];
            releaseRelease[i] = -1 / releaseTime[i];
            storesStores[i] = -1 / refill[i];
            viiiRelease[i] = willebrandRelease[i] = 1 / releaseTime[i];
        }
    }
}
