package org.lungbridge.physiology.lung;

import org.lungbridge.model.Component;
import org.lungbridge.model.Declarations;
import org.lungbridge.quantity.Quantity;
import org.lungbridge.quantity.Source;
import org.lungbridge.quantity.Spread;
import org.lungbridge.quantity.Tag;
import org.lungbridge.vocabulary.Lung;

/** The condition of the units held still: open fraction, fluid and posture are what the test sets. */
final class HeldCondition implements Component {
    private static final Source TEST = Source.assumption("Held by the test in every unit");

    HeldCondition(Declarations d, LungResolution lung) {
        for (int i = 0; i < lung.units(); i++) {
            declare(d, Lung.OPEN.at(i), 0.8, 1);
            declare(d, Lung.EDEMA.at(i), 20, 1000);
            declare(d, Lung.ALVEOLAR_BLOOD.at(i), 20, 1000);
        }
        declare(d, Lung.FIBROSIS, 0, 1);
        d.setting(Lung.POSTURE, 0);
        d.setting(Lung.ADDED_RESISTANCE, 0);
    }

    private static void declare(Declarations d, Quantity quantity, double value, double high) {
        d.parameter(quantity, value, 0, high, Tag.DESIGN, TEST, Spread.none());
    }
}
