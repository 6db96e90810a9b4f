package org.lungbridge.physiology.lung;

import org.lungbridge.model.Component;
import org.lungbridge.model.Declarations;
import org.lungbridge.vocabulary.Audit;

/**
 * What ventilation has brought into the lung since the start, so that the balance of each gas can be closed.
 *
 * <pre>
 *   d(audit)/dt = Σ over sub-units of (inspired − expired)          mmol/s, added by {@link AlveolarGas}
 * </pre>
 */
public final class LungAudit implements Component {
    /** Declares the three integrals. */
    public LungAudit(Declarations d) {
        d.state(Audit.LUNG_O2, 0);
        d.state(Audit.LUNG_CO2, 0);
        d.state(Audit.LUNG_N2, 0);
    }
}
