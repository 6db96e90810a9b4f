package org.lungbridge.physiology.lung;

import org.lungbridge.model.Component;
import org.lungbridge.model.Declarations;
import org.lungbridge.vocabulary.Audit;

/**
 * What ventilation, blood flow and staff have brought into the lung or taken out since the start, so that the balance
 * of each gas and of fluid can be closed. The components that move something book it here.
 *
 * <pre>
 *   gas     Σ over sub-units of (inspired − expired)                              added by {@link AlveolarGas}
 *   fluid   Σ (edema + blood) now − at the start = lung fluid − digested − removed
 * </pre>
 */
public final class LungAudit implements Component {
    /** Declares the integrals. */
    public LungAudit(Declarations d) {
        d.state(Audit.LUNG_O2, 0);
        d.state(Audit.LUNG_CO2, 0);
        d.state(Audit.LUNG_N2, 0);
        d.state(Audit.LUNG_FLUID, 0);
        d.state(Audit.LUNG_REMOVED, 0);
        d.state(Audit.LUNG_DIGESTED, 0);
        d.state(Audit.ALVEOLAR_BLED, 0);
    }
}
