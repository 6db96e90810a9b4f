package org.lungbridge.device.ecmo;

import org.lungbridge.model.Component;
import org.lungbridge.model.Declarations;
import org.lungbridge.model.Partial;
import org.lungbridge.model.Rows;
import org.lungbridge.model.Variable;
import org.lungbridge.quantity.Unit;
import org.lungbridge.vocabulary.Ecmo;

/**
 * Tubing of the circuit as one mixed pool behind the membrane lung; what flows out of it returns to the patient.
 *
 * <pre>
 *   return     = amount / (prime volume − membrane volume)
 *   d(amount)/dt = forwardFlow · ((1 − functionalShunt) · last segment + functionalShunt · inlet − return)
 * </pre>
 *
 * <p>O2 and CO2 alike. The blood that passes the membrane lung without exchange joins here, so the circuit as a whole
 * takes in forwardFlow · inlet and gives back forwardFlow · return: nothing is lost or made. <b>Leaves out</b> plug flow
 * (0.35 L are a delay of 6 s at 3.7 L/min) and the tubing before the pump as a place of its own.
 */
public final class CircuitLine implements Component {
    private static final double START_VOLUME = 0.35;
    private static final double START_O2 = Unit.ML_STPD_PER_DL.engine(11);
    private static final double START_CO2 = Unit.ML_STPD_PER_DL.engine(45);

    private final Variable.State o2;
    private final Variable.State co2;
    private final Variable.Signal returnO2;
    private final Variable.Signal returnCo2;
    private final Variable.Read forwardFlow;
    private final Variable.Read shunt;
    private final Variable.Read inletO2;
    private final Variable.Read inletCo2;
    private final Variable.Read lastO2;
    private final Variable.Read lastCo2;
    private final Variable.Read prime;
    private final Variable.Read membrane;
    private final Partial dReturnO2_dO2;
    private final Partial dReturnCo2_dCo2;
    private final Partial[] ofO2;
    private final Partial[] ofCo2;

    public CircuitLine(Declarations d) {
        o2 = d.state(Ecmo.LINE_O2, START_O2 * START_VOLUME);
        co2 = d.state(Ecmo.LINE_CO2, START_CO2 * START_VOLUME);
        prime = d.reads(Ecmo.PRIME_VOLUME);
        membrane = d.reads(Ecmo.MEMBRANE_VOLUME);
        forwardFlow = d.readsLater(Ecmo.FORWARD_FLOW);
        shunt = d.readsLater(Ecmo.FUNCTIONAL_SHUNT);
        inletO2 = d.readsLater(Ecmo.INLET_O2_CONTENT);
        inletCo2 = d.readsLater(Ecmo.INLET_CO2_CONTENT);
        lastO2 = d.readsLater(Ecmo.SEGMENT_O2_CONTENT.at(MembraneSegment.COUNT - 1));
        lastCo2 = d.readsLater(Ecmo.SEGMENT_CO2_CONTENT.at(MembraneSegment.COUNT - 1));
        returnO2 = d.provides(Ecmo.RETURN_O2_CONTENT);
        returnCo2 = d.provides(Ecmo.RETURN_CO2_CONTENT);
        dReturnO2_dO2 = d.partial(returnO2, o2);
        dReturnCo2_dCo2 = d.partial(returnCo2, co2);
        ofO2 = declare(d, o2, inletO2, lastO2, returnO2);
        ofCo2 = declare(d, co2, inletCo2, lastCo2, returnCo2);
    }

    /** Partials of an amount in flow, shunt, inlet, last segment and return. */
    private Partial[] declare(Declarations d, Variable of, Variable inlet, Variable last, Variable returned) {
        return new Partial[] {
            d.partial(of, forwardFlow),
            d.partial(of, shunt),
            d.partial(of, inlet),
            d.partial(of, last),
            d.partial(of, returned)
        };
    }

    @Override
    public void signals(Rows x) {
        double[] o2 = x.of(this.o2), co2 = x.of(this.co2), prime = x.of(this.prime), membrane = x.of(this.membrane);
        double[] returnO2 = x.of(this.returnO2), returnCo2 = x.of(this.returnCo2);
        for (int i = 0, n = x.lanes(); i < n; i++) {
            double volume = prime[i] - membrane[i];
            returnO2[i] = o2[i] / volume;
            returnCo2[i] = co2[i] / volume;
        }
    }

    @Override
    public void rates(Rows x) {
        double[] forwardFlow = x.of(this.forwardFlow), shunt = x.of(this.shunt);
        double[] inletO2 = x.of(this.inletO2), lastO2 = x.of(this.lastO2), returnO2 = x.of(this.returnO2);
        double[] inletCo2 = x.of(this.inletCo2), lastCo2 = x.of(this.lastCo2), returnCo2 = x.of(this.returnCo2);
        double[] dO2 = x.rateOf(this.o2), dCo2 = x.rateOf(this.co2);
        for (int i = 0, n = x.lanes(); i < n; i++) {
            double through = (1 - shunt[i]) * forwardFlow[i];
            double passing = shunt[i] * forwardFlow[i];
            dO2[i] += through * lastO2[i] + passing * inletO2[i] - forwardFlow[i] * returnO2[i];
            dCo2[i] += through * lastCo2[i] + passing * inletCo2[i] - forwardFlow[i] * returnCo2[i];
        }
    }

    @Override
    public void partials(Rows x) {
        double[] prime = x.of(this.prime), membrane = x.of(this.membrane);
        double[] dReturnO2_dO2 = x.of(this.dReturnO2_dO2), dReturnCo2_dCo2 = x.of(this.dReturnCo2_dCo2);
        for (int i = 0, n = x.lanes(); i < n; i++) {
            dReturnO2_dO2[i] = 1 / (prime[i] - membrane[i]);
            dReturnCo2_dCo2[i] = 1 / (prime[i] - membrane[i]);
        }
        amountPartials(x, ofO2, x.of(inletO2), x.of(lastO2), x.of(returnO2));
        amountPartials(x, ofCo2, x.of(inletCo2), x.of(lastCo2), x.of(returnCo2));
    }

    private void amountPartials(Rows x, Partial[] of, double[] inlet, double[] last, double[] returned) {
        double[] forwardFlow = x.of(this.forwardFlow), shunt = x.of(this.shunt);
        double[] byFlow = x.of(of[0]), byShunt = x.of(of[1]), byInlet = x.of(of[2]), byLast = x.of(of[3]);
        double[] byReturn = x.of(of[4]);
        for (int i = 0, n = x.lanes(); i < n; i++) {
            byFlow[i] = (1 - shunt[i]) * last[i] + shunt[i] * inlet[i] - returned[i];
            byShunt[i] = forwardFlow[i] * (inlet[i] - last[i]);
            byInlet[i] = shunt[i] * forwardFlow[i];
            byLast[i] = (1 - shunt[i]) * forwardFlow[i];
            byReturn[i] = -forwardFlow[i];
        }
    }
}
