package org.lungbridge.physiology.drug;

import static org.lungbridge.quantity.Unit.MG_PER_L;

import org.lungbridge.model.Component;
import org.lungbridge.model.Declarations;
import org.lungbridge.model.Partial;
import org.lungbridge.model.Rows;
import org.lungbridge.model.Variable;
import org.lungbridge.quantity.Source;
import org.lungbridge.quantity.Tag;
import org.lungbridge.vocabulary.Drug;

/**
 * How far fibrinolysis is inhibited by what is in plasma.
 *
 * <pre>
 *   t = tranexamic²/(tranexamic² + (7 mg/L)²) ,   a = aminocaproic/(aminocaproic + 63 mg/L)
 *   inhibition = 1 − (1 − t)(1 − a)
 * </pre>
 *
 * <p><b>Holds for</b> any level. <b>Leaves out</b> seizures at high levels, and lysis itself.
 *
 * <p>Sources: tranexamic acid 10-15 mg/L inhibits substantially, 5-10 partly (Picetti 2019 review); aminocaproic acid IC50
 * 63 mg/L.
 */
public final class Antifibrinolysis implements Component {
    private static final Source PICETTI = new Source(
            "picetti-2019",
            "Picetti 2019 review: tranexamic acid 10-15 mg/L inhibits substantially, 5-10 partly; fitted");
    private static final Source EACA =
            new Source("aminocaproic-ic50", "Aminocaproic acid, half inhibition of lysis at 63 mg/L (label review)");

    private final Variable.Read tranexamic;
    private final Variable.Read aminocaproic;
    private final Variable.Signal inhibition;
    private final Variable.Parameter halfTranexamic;
    private final Variable.Parameter halfAminocaproic;
    private final Partial byTranexamic;
    private final Partial byAminocaproic;

    public Antifibrinolysis(Declarations d) {
        tranexamic = d.reads(Drug.TRANEXAMIC_ACID_LEVEL);
        aminocaproic = d.reads(Drug.AMINOCAPROIC_ACID_LEVEL);
        inhibition = d.provides(Drug.ANTIFIBRINOLYSIS);
        halfTranexamic = d.parameter("half_tranexamic_acid", 7, MG_PER_L, 4, 12, Tag.CALIBRATED, PICETTI);
        halfAminocaproic = d.parameter("half_aminocaproic_acid", 63, MG_PER_L, 30, 130, Tag.VERIFIED, EACA);
        byTranexamic = d.partial(inhibition, tranexamic);
        byAminocaproic = d.partial(inhibition, aminocaproic);
    }

    private double leftByTranexamic(Rows x, int i) {
        double relative = x.of(tranexamic)[i] / x.of(halfTranexamic)[i];
        return 1 / (1 + relative * relative);
    }

    private double leftByAminocaproic(Rows x, int i) {
        double half = x.of(halfAminocaproic)[i];
        return half / (half + x.of(aminocaproic)[i]);
    }

    @Override
    public void signals(Rows x) {
        double[] inhibition = x.of(this.inhibition);
        for (int i = 0, n = x.lanes(); i < n; i++) {
            inhibition[i] = 1 - leftByTranexamic(x, i) * leftByAminocaproic(x, i);
        }
    }

    @Override
    public void partials(Rows x) {
        double[] tranexamic = x.of(this.tranexamic), halfTranexamic = x.of(this.halfTranexamic);
        double[] halfAminocaproic = x.of(this.halfAminocaproic), byTranexamic = x.of(this.byTranexamic);
        double[] byAminocaproic = x.of(this.byAminocaproic);
        for (int i = 0, n = x.lanes(); i < n; i++) {
            double t = leftByTranexamic(x, i);
            double a = leftByAminocaproic(x, i);
            byTranexamic[i] = 2 * tranexamic[i] / (halfTranexamic[i] * halfTranexamic[i]) * t * t * a;
            byAminocaproic[i] = t * a * a / halfAminocaproic[i];
        }
    }
}
