package org.lungbridge.physiology.coagulation;

import static org.lungbridge.quantity.Unit.KG_PER_IU;
import static org.lungbridge.quantity.Unit.ONE;

import org.lungbridge.model.Component;
import org.lungbridge.model.Declarations;
import org.lungbridge.model.Partial;
import org.lungbridge.model.Rows;
import org.lungbridge.model.Variable;
import org.lungbridge.quantity.Source;
import org.lungbridge.quantity.Tag;
import org.lungbridge.vocabulary.Body;
import org.lungbridge.vocabulary.Coagulation;
import org.lungbridge.vocabulary.Drug;

/**
 * Antithrombin that is cleared faster while heparin runs.
 *
 * <pre>
 *   r antithrombin = −share · 0.00077/h per IU/kg/h · (heparin rate/weight) · antithrombin
 * </pre>
 *
 * <p>Moffett found a clearance higher by 0.129 dL/h for each 173 U/h, in 67.9 dL at 70 kg: a half-life of 31 h instead of
 * 51 h at 800 U/h. Unscaled in an adult this is an upper bound, half of it is used. <b>Leaves out</b> boluses.
 */
public final class AntithrombinUse implements Component {
    private static final Source MOFFETT = new Source(
            "moffett-2017", "Moffett 2017: antithrombin clearance +0.129 dL/h per 173 U/h heparin, V 67.9 dL at 70 kg");
    private static final Source HALF = Source.assumption("Children's value unscaled is an upper bound: half of it");
    private static final double CLEARANCE_DL_PER_H = 0.129;
    private static final double HEPARIN_U_PER_H = 173;
    private static final double VOLUME_DL = 67.9;
    private static final double WEIGHT_KG = 70;

    private final Variable.State antithrombin;
    private final Variable.Read heparinRate;
    private final Variable.Read weight;
    private final Variable.Parameter perHeparin;
    private final Variable.Parameter share;
    private final Partial byAntithrombin;

    public AntithrombinUse(Declarations d) {
        antithrombin = d.contributesTo(Coagulation.ANTITHROMBIN);
        heparinRate = d.readsLater(Drug.HEPARIN_RATE);
        weight = d.readsLater(Body.WEIGHT);
        double published = CLEARANCE_DL_PER_H / VOLUME_DL / (HEPARIN_U_PER_H / WEIGHT_KG);
        perHeparin = d.parameter("per_heparin", published, KG_PER_IU, 0, 0.002, Tag.VERIFIED, MOFFETT);
        share = d.parameter("share", 0.5, ONE, 0, 1, Tag.DESIGN, HALF);
        byAntithrombin = d.partial(antithrombin, antithrombin);
    }

    private double leaving(Rows x, int i) {
        return x.of(share)[i] * x.of(perHeparin)[i] * x.of(heparinRate)[i] / x.of(weight)[i];
    }

    @Override
    public void rates(Rows x) {
        double[] antithrombin = x.of(this.antithrombin), rate = x.rateOf(this.antithrombin);
        for (int i = 0, n = x.lanes(); i < n; i++) {
            rate[i] -= leaving(x, i) * antithrombin[i];
        }
    }

    @Override
    public void partials(Rows x) {
        double[] byAntithrombin = x.of(this.byAntithrombin);
        for (int i = 0, n = x.lanes(); i < n; i++) {
            byAntithrombin[i] = -leaving(x, i);
        }
    }
}
