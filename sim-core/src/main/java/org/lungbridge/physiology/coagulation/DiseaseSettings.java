package org.lungbridge.physiology.coagulation;

import org.lungbridge.model.Component;
import org.lungbridge.model.Declarations;
import org.lungbridge.vocabulary.Coagulation;

/**
 * Antibodies against platelets, which hemostasis meets and does not decide; computes nothing.
 */
public final class DiseaseSettings implements Component {
    public DiseaseSettings(Declarations d) {
        d.setting(Coagulation.REFRACTORINESS, 0);
    }
}
