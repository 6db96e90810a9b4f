package org.lungbridge.physiology.lung;

import static org.lungbridge.quantity.Tag.DESIGN;

import org.lungbridge.model.Component;
import org.lungbridge.model.Declarations;
import org.lungbridge.quantity.Quantity;
import org.lungbridge.quantity.Source;
import org.lungbridge.quantity.Spread;
import org.lungbridge.vocabulary.Lung;

/**
 * The condition of each lung unit, held still: open fraction, edema and blood in the air spaces, consolidation, how the
 * patient lies and what blood adds to the resistance of the airways.
 *
 * <p>Recruitment, movement of fluid and turning are not in this component; a component that makes these quantities
 * states replaces it, and no reader notices.
 */
public final class LungCondition implements Component {
    private static final Source PATIENT =
            new Source("patient", "Set for each patient by the scenario or by the fit to a blood gas");

    /** Declares the condition of every unit. */
    public LungCondition(Declarations d, LungResolution lung) {
        for (int i = 0; i < lung.units(); i++) {
            declare(d, Lung.OPEN.at(i), 0.8, 1);
            declare(d, Lung.EDEMA.at(i), 20, 1000);
            declare(d, Lung.ALVEOLAR_BLOOD.at(i), 20, 1000);
            declare(d, Lung.CONSOLIDATION.at(i), 0.05, 1);
        }
        d.setting(Lung.POSTURE, 0);
        d.setting(Lung.ADDED_RESISTANCE, 0);
    }

    private static void declare(Declarations d, Quantity quantity, double value, double high) {
        d.parameter(quantity, value, 0, high, DESIGN, PATIENT, Spread.none());
    }
}
