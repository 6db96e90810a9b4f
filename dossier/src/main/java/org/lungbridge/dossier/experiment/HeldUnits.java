package org.lungbridge.dossier.experiment;

import org.lungbridge.model.Component;
import org.lungbridge.model.Declarations;
import org.lungbridge.physiology.lung.LungResolution;
import org.lungbridge.vocabulary.Lung;

/** Units of a lung that stay as open and as wet as they are put. */
final class HeldUnits implements Component {
    HeldUnits(Declarations d, LungResolution lung) {
        for (int i = 0; i < lung.units(); i++) {
            d.setting(Lung.OPEN.at(i), 0.8);
            d.setting(Lung.EDEMA.at(i), 20);
            d.setting(Lung.ALVEOLAR_BLOOD.at(i), 20);
        }
        d.setting(Lung.FIBROSIS, 0);
        d.setting(Lung.POSTURE, 0);
        d.setting(Lung.ADDED_RESISTANCE, 0);
    }
}
