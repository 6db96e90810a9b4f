package org.lungbridge.device.ecmo;

import org.lungbridge.model.Component;
import org.lungbridge.model.Declarations;
import org.lungbridge.vocabulary.Audit;

/**
 * The books of the sweep gas: O2, CO2 and N2 brought into the gas space of the membrane lung, net, since the start.
 *
 * <p>Owns the three integrals; {@link MembraneGas} adds to them. Blood and gas of the circuit gain exactly what these
 * books and the exchange with the body say, so a balance that does not close is an error of sign.
 */
public final class EcmoAudit implements Component {
    public EcmoAudit(Declarations d) {
        d.state(Audit.MEMBRANE_O2, 0);
        d.state(Audit.MEMBRANE_CO2, 0);
        d.state(Audit.MEMBRANE_N2, 0);
    }
}
