package org.lungbridge.physiology.coagulation;

import org.lungbridge.model.Component;
import org.lungbridge.model.Declarations;
import org.lungbridge.vocabulary.Coagulation;

/**
 * What hemostasis meets and does not decide: capillaritis, sepsis, marrow, antibodies, a clot in the pump head. Settings
 * until components of disease and circuit own them; computes nothing.
 */
public final class DiseaseSettings implements Component {
    public DiseaseSettings(Declarations d) {
        d.setting(Coagulation.SEPSIS, 0);
        d.setting(Coagulation.MARROW, 1);
        d.setting(Coagulation.REFRACTORINESS, 0);
    }
}
