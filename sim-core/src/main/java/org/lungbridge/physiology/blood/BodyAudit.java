package org.lungbridge.physiology.blood;

import org.lungbridge.model.Component;
import org.lungbridge.model.Declarations;
import org.lungbridge.vocabulary.Audit;

/**
 * The books of the body: integrals of everything that crosses its border. Each component that moves volume,
 * hemoglobin, O2 or CO2 across the border adds the same flow here, so that
 *
 * <pre>
 *   stores now − stores at the start = Σ audit
 * </pre>
 *
 * <p>holds to rounding error; a difference is a mistake in an equation, never a matter of tolerance.
 */
public final class BodyAudit implements Component {
    public BodyAudit(Declarations d) {
        d.state(Audit.VOLUME, 0);
        d.state(Audit.HEMOGLOBIN, 0);
        d.state(Audit.TISSUE_O2, 0);
        d.state(Audit.TISSUE_CO2, 0);
        d.state(Audit.TRANSFUSED_O2, 0);
        d.state(Audit.TRANSFUSED_CO2, 0);
    }
}
