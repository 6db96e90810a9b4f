package org.lungbridge.device.ecmo;

import org.lungbridge.model.Component;
import org.lungbridge.model.Declarations;
import org.lungbridge.model.Partial;
import org.lungbridge.model.Rows;
import org.lungbridge.model.Variable;
import org.lungbridge.vocabulary.Blood;
import org.lungbridge.vocabulary.Ecmo;

/**
 * Blood in the drainage line: mixed venous blood with the share of returned blood that is drained again.
 *
 * <pre>
 *   inlet = (1 − recirculation) · venous + recirculation · return        O2 and CO2 contents
 * </pre>
 *
 * <p>This is what the console shows as "venous" saturation; it lies above true mixed venous saturation as soon as
 * there is recirculation. The returned blood comes from a state (the tubing), so there is no loop.
 *
 * <p>Spinelli and Bartlett 2014, ASAIO J 60:688. <b>Leaves out</b> the transport delay of the drainage line.
 */
public final class MembraneInlet implements Component {
    private final Variable.Signal inletO2;
    private final Variable.Signal inletCo2;
    private final Variable.Read recirculation;
    private final Variable.Read venousO2;
    private final Variable.Read venousCo2;
    private final Variable.Read returnO2;
    private final Variable.Read returnCo2;
    private final Partial dO2_dRecirculation;
    private final Partial dO2_dVenous;
    private final Partial dO2_dReturn;
    private final Partial dCo2_dRecirculation;
    private final Partial dCo2_dVenous;
    private final Partial dCo2_dReturn;

    public MembraneInlet(Declarations d) {
        recirculation = d.reads(Ecmo.RECIRCULATION);
        venousO2 = d.reads(Blood.VENOUS_O2_CONTENT);
        venousCo2 = d.reads(Blood.VENOUS_CO2_CONTENT);
        returnO2 = d.reads(Ecmo.RETURN_O2_CONTENT);
        returnCo2 = d.reads(Ecmo.RETURN_CO2_CONTENT);
        inletO2 = d.provides(Ecmo.INLET_O2_CONTENT);
        inletCo2 = d.provides(Ecmo.INLET_CO2_CONTENT);
        dO2_dRecirculation = d.partial(inletO2, recirculation);
        dO2_dVenous = d.partial(inletO2, venousO2);
        dO2_dReturn = d.partial(inletO2, returnO2);
        dCo2_dRecirculation = d.partial(inletCo2, recirculation);
        dCo2_dVenous = d.partial(inletCo2, venousCo2);
        dCo2_dReturn = d.partial(inletCo2, returnCo2);
    }

    @Override
    public void signals(Rows x) {
        double[] recirculation = x.of(this.recirculation);
        double[] venousO2 = x.of(this.venousO2), returnO2 = x.of(this.returnO2), inletO2 = x.of(this.inletO2);
        double[] venousCo2 = x.of(this.venousCo2), returnCo2 = x.of(this.returnCo2), inletCo2 = x.of(this.inletCo2);
        for (int i = 0, n = x.lanes(); i < n; i++) {
            double fresh = 1 - recirculation[i];
            inletO2[i] = fresh * venousO2[i] + recirculation[i] * returnO2[i];
            inletCo2[i] = fresh * venousCo2[i] + recirculation[i] * returnCo2[i];
        }
    }

    @Override
    public void partials(Rows x) {
        double[] recirculation = x.of(this.recirculation);
        double[] venousO2 = x.of(this.venousO2), returnO2 = x.of(this.returnO2);
        double[] venousCo2 = x.of(this.venousCo2), returnCo2 = x.of(this.returnCo2);
        double[] dO2_dRecirculation = x.of(this.dO2_dRecirculation);
        double[] dO2_dVenous = x.of(this.dO2_dVenous), dO2_dReturn = x.of(this.dO2_dReturn);
        double[] dCo2_dRecirculation = x.of(this.dCo2_dRecirculation);
        double[] dCo2_dVenous = x.of(this.dCo2_dVenous), dCo2_dReturn = x.of(this.dCo2_dReturn);
        for (int i = 0, n = x.lanes(); i < n; i++) {
            dO2_dRecirculation[i] = returnO2[i] - venousO2[i];
            dO2_dVenous[i] = 1 - recirculation[i];
            dO2_dReturn[i] = recirculation[i];
            dCo2_dRecirculation[i] = returnCo2[i] - venousCo2[i];
            dCo2_dVenous[i] = 1 - recirculation[i];
            dCo2_dReturn[i] = recirculation[i];
        }
    }
}
