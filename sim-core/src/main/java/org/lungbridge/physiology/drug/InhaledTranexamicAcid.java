package org.lungbridge.physiology.drug;

import static org.lungbridge.quantity.Unit.HOUR;

import org.lungbridge.model.Component;
import org.lungbridge.model.Declarations;
import org.lungbridge.model.Partial;
import org.lungbridge.model.Rows;
import org.lungbridge.model.Variable;
import org.lungbridge.quantity.Source;
import org.lungbridge.quantity.Tag;
import org.lungbridge.vocabulary.Drug;

/**
 * Tranexamic acid that was inhaled and works in the lung until blood carries it off.
 *
 * <pre>
 *   rD = −D/4 h ;   r tranexamic acid in plasma = D/4 h
 * </pre>
 *
 * <p>Of a nebulized dose 30 % arrives in the lung, which the order accounts for. 500 mg raise the plasma by less than 3
 * mg/L. <b>Leaves out</b> where in the lung it settles, and that flooded units are not reached.
 *
 * <p>Source: design choice of this project; nebulized 500 mg every 6-8 h is what case series gave.
 */
public final class InhaledTranexamicAcid implements Component {
    private static final Source LUNG =
            Source.assumption("Inhaled tranexamic acid, given every 6-8 h, stays in the lung for some hours");

    private final Variable.State lung;
    private final Variable.State plasma;
    private final Variable.Parameter time;
    private final Partial lungLung;
    private final Partial plasmaLung;

    public InhaledTranexamicAcid(Declarations d) {
        lung = d.state(Drug.TRANEXAMIC_ACID_LUNG, 0);
        plasma = d.contributesTo(Drug.TRANEXAMIC_ACID);
        time = d.parameter("time", 4, HOUR, 1, 12, Tag.DESIGN, LUNG);
        lungLung = d.partial(lung, lung);
        plasmaLung = d.partial(plasma, lung);
    }

    @Override
    public void rates(Rows x) {
        double[] lung = x.of(this.lung), time = x.of(this.time);
        double[] rateOfLung = x.rateOf(this.lung), rateOfPlasma = x.rateOf(plasma);
        for (int i = 0, n = x.lanes(); i < n; i++) {
            double leaving = lung[i] / time[i];
            rateOfLung[i] -= leaving;
            rateOfPlasma[i] += leaving;
        }
    }

    @Override
    public void partials(Rows x) {
        double[] time = x.of(this.time), lungLung = x.of(this.lungLung), plasmaLung = x.of(this.plasmaLung);
        for (int i = 0, n = x.lanes(); i < n; i++) {
            lungLung[i] = -1 / time[i];
            plasmaLung[i] = 1 / time[i];
        }
    }
}
