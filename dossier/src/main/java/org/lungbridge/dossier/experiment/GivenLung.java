package org.lungbridge.dossier.experiment;

import org.lungbridge.model.Component;
import org.lungbridge.model.Declarations;
import org.lungbridge.model.Rows;
import org.lungbridge.model.Variable;
import org.lungbridge.physiology.lung.LungResolution;
import org.lungbridge.quantity.Quantity;
import org.lungbridge.quantity.Unit;
import org.lungbridge.vocabulary.Circulation;
import org.lungbridge.vocabulary.Lung;
import org.lungbridge.vocabulary.Ventilator;

/** Gives a lung of one unit its ventilation, gas volume, blood flow and shunt. */
final class GivenLung implements Component {
    static final Quantity SHUNT = new Quantity("dossier.shunt", Unit.ONE, 0.3, "shunt share of cardiac output");

    private final Variable shunt;
    private final Variable output;
    private final Variable[] share;
    private final Variable.Signal[] flow;
    private final Variable.Signal shuntFlow;

    GivenLung(Declarations d, LungResolution lung) {
        d.setting(Lung.UNIT_VENTILATION.at(0), 4.3);
        d.setting(Lung.END_EXPIRATORY_VOLUME.at(0), 2500);
        d.setting(Ventilator.FIO2, 0.21);
        d.setting(Ventilator.DISCONNECTION, 0);
        shunt = d.setting(SHUNT, 0);
        output = d.reads(Circulation.CARDIAC_OUTPUT);
        share = new Variable[lung.subUnits()];
        flow = new Variable.Signal[lung.subUnits()];
        for (int k = 0; k < flow.length; k++) {
            share[k] = d.reads(Lung.PERFUSION_SHARE.at(k));
            flow[k] = d.provides(Lung.CAPILLARY_FLOW.at(0, k));
            d.partialByDifference(flow[k], output);
        }
        shuntFlow = d.provides(Lung.SHUNT_FLOW);
        d.partialByDifference(shuntFlow, output);
    }

    @Override
    public void signals(Rows x) {
        double co = x.of(output)[0];
        double through = x.of(shunt)[0];
        x.of(shuntFlow)[0] = co * through;
        for (int k = 0; k < flow.length; k++) {
            x.of(flow[k])[0] = co * (1 - through) * x.of(share[k])[0];
        }
    }
}
