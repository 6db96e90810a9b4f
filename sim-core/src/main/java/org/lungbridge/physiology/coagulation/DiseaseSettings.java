package org.lungbridge.physiology.coagulation;

import org.lungbridge.model.Component;
import org.lungbridge.model.Declarations;
import org.lungbridge.vocabulary.Coagulation;

/**
 * What hemostasis meets and does not decide: sepsis, the reserve of the marrow, antibodies against platelets. Settings until
 * components of the disease own them; computes nothing.
 */
public final class DiseaseSettings implements Component {
    public DiseaseSettings(Declarations d) {
        d.setting(Coagulation.SEPSIS, 0);
        d.setting(Coagulation.MARROW, 1);
        d.setting(Coagulation.REFRACTORINESS, 0);
    }
}
