package org.lungbridge.physiology.coagulation;

import static org.lungbridge.quantity.Unit.PER_HOUR;

import org.lungbridge.model.Component;
import org.lungbridge.model.Declarations;
import org.lungbridge.model.Partial;
import org.lungbridge.model.Rows;
import org.lungbridge.model.Variable;
import org.lungbridge.quantity.Source;
import org.lungbridge.quantity.Tag;
import org.lungbridge.vocabulary.Coagulation;
import org.lungbridge.vocabulary.Ecmo;

/**
 * Fibrinogen that a clotting membrane lung takes, beyond what every foreign surface takes.
 *
 * <pre>
 *   r fibrinogen = −0.010/h · connected · clot² · fibrinogen
 * </pre>
 *
 * <p>Clot is the progress of the membrane lung, 0 new to 1 failed. <b>Leaves out</b> the factors that go with it; they
 * follow the consumption index. Source: design of this project, a fall of fibrinogen before an exchange is well known and
 * its rate is not.
 */
public final class FibrinogenInClot implements Component {
    private static final Source CLOT =
            Source.assumption("A clotting membrane lung lowers fibrinogen within days; the rate is a choice");

    private final Variable.State fibrinogen;
    private final Variable.Read clot;
    private final Variable.Read connected;
    private final Variable.Parameter perClot;
    private final Partial byFibrinogen;
    private final Partial byClot;

    public FibrinogenInClot(Declarations d) {
        fibrinogen = d.contributesTo(Coagulation.FIBRINOGEN);
        clot = d.readsLater(Ecmo.CLOT);
        connected = d.readsLater(Ecmo.CONNECTED);
        perClot = d.parameter("per_clot", 0.010, PER_HOUR, 0, 0.05, Tag.DESIGN, CLOT);
        byFibrinogen = d.partial(fibrinogen, fibrinogen);
        byClot = d.partial(fibrinogen, clot);
    }

    @Override
    public void rates(Rows x) {
        double[] fibrinogen = x.of(this.fibrinogen), clot = x.of(this.clot), connected = x.of(this.connected);
        double[] perClot = x.of(this.perClot), rate = x.rateOf(this.fibrinogen);
        for (int i = 0, n = x.lanes(); i < n; i++) {
            rate[i] -= perClot[i] * connected[i] * clot[i] * clot[i] * fibrinogen[i];
        }
    }

    @Override
    public void partials(Rows x) {
        double[] fibrinogen = x.of(this.fibrinogen), clot = x.of(this.clot), connected = x.of(this.connected);
        double[] perClot = x.of(this.perClot), byFibrinogen = x.of(this.byFibrinogen), byClot = x.of(this.byClot);
        for (int i = 0, n = x.lanes(); i < n; i++) {
            byFibrinogen[i] = -perClot[i] * connected[i] * clot[i] * clot[i];
            byClot[i] = -2 * perClot[i] * connected[i] * clot[i] * fibrinogen[i];
        }
    }
}
