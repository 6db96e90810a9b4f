package org.lungbridge.device.ecmo;

import static org.lungbridge.quantity.Unit.L_PER_MIN;

import org.lungbridge.model.Component;
import org.lungbridge.model.Declarations;
import org.lungbridge.model.Partial;
import org.lungbridge.model.Rows;
import org.lungbridge.model.Variable;
import org.lungbridge.quantity.Source;
import org.lungbridge.quantity.Tag;
import org.lungbridge.vocabulary.Ecmo;
import org.lungbridge.vocabulary.Fault;

/**
 * Blood that a torn circuit or a lost cannula lets out.
 *
 * <pre>
 *   still = w²/(w² + Q²)                                       w 0.3 L/min, Q forward flow
 *   loss  = open · (behind · (Q + seep · still) + before · seep · still) + hole
 *   open  = connected · (1 − clamp) · (1 − exchange)
 * </pre>
 *
 * <p>Behind the pump pressure is high: the share {@code behind} of its flow is lost. Before it pressure is below that of the
 * room: the line draws air as long as the pump moves blood, and bleeds when it stands. The pressure of the veins drives
 * {@code seep} out of a line that is open and still. A clamp ends all of that, but not the {@code hole} where a cannula was.
 * The loss leaves the patient as any bleeding does. <b>Leaves out</b> the resistance of the breach itself and the level of the
 * bed. Sizes are design choices.
 */
public final class CircuitBreach implements Component {
    private static final Source SEEP = Source.assumption(
            "An open 3/8 inch line at the filling pressure of the veins, 10 mmHg over a cannula of 19 Fr: 0.5-1 L/min");
    private static final Source STILL =
            Source.assumption("Below this flow the pump no longer keeps the line under suction");

    private final Variable.Read connected;
    private final Variable.Read clamp;
    private final Variable.Read exchange;
    private final Variable.Read flow;
    private final Variable.Read behind;
    private final Variable.Read before;
    private final Variable.Read hole;
    private final Variable.Signal loss;
    private final Variable.Parameter seep;
    private final Variable.Parameter stillness;
    private final Partial lossByFlow;

    /** Declares the loss. */
    public CircuitBreach(Declarations d) {
        connected = d.reads(Ecmo.CONNECTED);
        clamp = d.reads(Ecmo.CLAMP);
        exchange = d.reads(Ecmo.EXCHANGE);
        flow = d.reads(Ecmo.FORWARD_FLOW);
        behind = d.reads(Fault.RETURN_BREACH);
        before = d.reads(Fault.DRAINAGE_BREACH);
        hole = d.reads(Fault.HOLE);
        loss = d.provides(Fault.CIRCUIT_LOSS);
        seep = d.parameter("seep", 0.6, L_PER_MIN, 0.1, 1.5, Tag.DESIGN, SEEP);
        stillness = d.parameter("stillness", 0.3, L_PER_MIN, 0.1, 1, Tag.DESIGN, STILL);
        lossByFlow = d.partial(loss, flow);
    }

    /** 1 where blood can get out of the circuit. */
    private double open(Rows x, int i) {
        return x.of(connected)[i] * (1 - x.of(clamp)[i]) * (1 - x.of(exchange)[i]);
    }

    private double still(Rows x, int i) {
        double w = x.of(stillness)[i];
        double q = x.of(flow)[i];
        return w * w / (w * w + q * q);
    }

    @Override
    public void signals(Rows x) {
        for (int i = 0, n = x.lanes(); i < n; i++) {
            double seeping = x.of(seep)[i] * still(x, i);
            double torn = x.of(behind)[i] * (x.of(flow)[i] + seeping) + x.of(before)[i] * seeping;
            x.of(loss)[i] = open(x, i) * torn + x.of(hole)[i];
        }
    }

    @Override
    public void partials(Rows x) {
        for (int i = 0, n = x.lanes(); i < n; i++) {
            double w = x.of(stillness)[i];
            double still = still(x, i);
            double seeping = -2 * x.of(seep)[i] * x.of(flow)[i] * still * still / (w * w);
            double torn = x.of(behind)[i] * (1 + seeping) + x.of(before)[i] * seeping;
            x.of(lossByFlow)[i] = open(x, i) * torn;
        }
    }
}
