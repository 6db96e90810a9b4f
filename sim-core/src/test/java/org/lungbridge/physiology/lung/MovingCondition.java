package org.lungbridge.physiology.lung;

import org.lungbridge.model.Component;
import org.lungbridge.model.Declarations;
import org.lungbridge.vocabulary.Lung;

/** The condition of the units as states that rest. */
final class MovingCondition implements Component {
    MovingCondition(Declarations d, LungResolution lung) {
        for (int i = 0; i < lung.units(); i++) {
            d.state(Lung.OPEN.at(i), 0.9 - 0.05 * i);
            d.state(Lung.EDEMA.at(i), 15 + 4 * i);
            d.state(Lung.ALVEOLAR_BLOOD.at(i), 10 + 6 * i);
        }
        d.state(Lung.FIBROSIS, 0.1);
        d.state(Lung.POSTURE, 0.3);
        d.state(Lung.ADDED_RESISTANCE, 2);
    }
}
