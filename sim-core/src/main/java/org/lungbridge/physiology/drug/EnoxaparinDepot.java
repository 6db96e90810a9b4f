package org.lungbridge.physiology.drug;

import static org.lungbridge.quantity.Unit.PER_HOUR;

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
 * Enoxaparin under the skin on its way into plasma.
 *
 * <pre>
 *   rD = −0.45/h · D ;   r enoxaparin = 0.45/h · D
 * </pre>
 *
 * <p>All of it arrives (bioavailability 1). 40 mg, 4,000 IU anti-Xa, peak at 0.4 IU/mL after 3-5 h. <b>Leaves out</b> that
 * edema and vasopressors slow absorption, which lowers the peak by half in some patients.
 *
 * <p>Sources: product label (Clexane: complete absorption, peak 0.4 IU/mL at 3-5 h after 40 mg, half-life 4-7 h); the rate
 * is calibrated on it with the clearance of Hulot 2004.
 */
public final class EnoxaparinDepot implements Component {
    private static final Source LABEL = new Source(
            "clexane-label", "Enoxaparin label: complete absorption, peak 0.4 IU/mL 3-5 h after 40 mg sc; rate fitted");

    private final Variable.State depot;
    private final Variable.State plasma;
    private final Variable.Parameter absorption;
    private final Partial depotDepot;
    private final Partial plasmaDepot;

    public EnoxaparinDepot(Declarations d) {
        depot = d.state(Drug.ENOXAPARIN_DEPOT, 0);
        plasma = d.contributesTo(Drug.ENOXAPARIN);
        var spread = new Spread.LogNormal(0.45, 0.3);
        absorption = d.parameter("absorption", 0.45, PER_HOUR, 0.1, 1, Tag.CALIBRATED, LABEL, spread);
        depotDepot = d.partial(depot, depot);
        plasmaDepot = d.partial(plasma, depot);
    }

    @Override
    public void rates(Rows x) {
        double[] depot = x.of(this.depot), absorption = x.of(this.absorption);
        double[] rateOfDepot = x.rateOf(this.depot), rateOfPlasma = x.rateOf(plasma);
        for (int i = 0, n = x.lanes(); i < n; i++) {
            double absorbed = absorption[i] * depot[i];
            rateOfDepot[i] -= absorbed;
            rateOfPlasma[i] += absorbed;
        }
    }

    @Override
    public void partials(Rows x) {
        double[] absorption = x.of(this.absorption), depotDepot = x.of(this.depotDepot);
        double[] plasmaDepot = x.of(this.plasmaDepot);
        for (int i = 0, n = x.lanes(); i < n; i++) {
            depotDepot[i] = -absorption[i];
            plasmaDepot[i] = absorption[i];
        }
    }
}
