package org.lungbridge.physiology.lung;

import org.lungbridge.model.Component;
import org.lungbridge.model.Declarations;
import org.lungbridge.model.Partial;
import org.lungbridge.model.Rows;
import org.lungbridge.model.Variable;
import org.lungbridge.vocabulary.Blood;
import org.lungbridge.vocabulary.Lung;

/**
 * Blood that passes non-aerated lung unchanged and mixes into arterial blood.
 *
 * <pre>
 *   d(arterial O2)/dt += Q_shunt · c_pa,O2 ;  d(arterial CO2)/dt += Q_shunt · c_pa,CO2
 * </pre>
 *
 * <p>Valid for any flow, zero included. Left out: gas exchange of flooded tissue by diffusion from neighbors.
 */
public final class ShuntFlow implements Component {
    private final Variable flow;
    private final Variable o2;
    private final Variable co2;
    private final Variable.State arterialO2;
    private final Variable.State arterialCo2;
    private final Partial[] ofO2;
    private final Partial[] ofCo2;

    /** Declares what shunted blood brings to the arterial pool. */
    public ShuntFlow(Declarations d) {
        flow = d.readsLater(Lung.SHUNT_FLOW);
        o2 = d.readsLater(Blood.PULMONARY_O2_CONTENT);
        co2 = d.readsLater(Blood.PULMONARY_CO2_CONTENT);
        arterialO2 = d.contributesTo(Blood.ARTERIAL_O2);
        arterialCo2 = d.contributesTo(Blood.ARTERIAL_CO2);
        ofO2 = new Partial[] {d.partial(arterialO2, flow), d.partial(arterialO2, o2)};
        ofCo2 = new Partial[] {d.partial(arterialCo2, flow), d.partial(arterialCo2, co2)};
    }

    @Override
    public void rates(Rows x) {
        double[] q = x.of(flow);
        double[] o2Rate = x.rateOf(arterialO2);
        double[] co2Rate = x.rateOf(arterialCo2);
        for (int l = 0; l < x.lanes(); l++) {
            o2Rate[l] += q[l] * x.of(o2)[l];
            co2Rate[l] += q[l] * x.of(co2)[l];
        }
    }

    @Override
    public void partials(Rows x) {
        for (int l = 0; l < x.lanes(); l++) {
            x.of(ofO2[0])[l] = x.of(o2)[l];
            x.of(ofO2[1])[l] = x.of(flow)[l];
            x.of(ofCo2[0])[l] = x.of(co2)[l];
            x.of(ofCo2[1])[l] = x.of(flow)[l];
        }
    }
}
