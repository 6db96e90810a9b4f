package org.lungbridge.physiology.disease;

import org.lungbridge.model.Component;
import org.lungbridge.model.Declarations;
import org.lungbridge.vocabulary.Disease;
import org.lungbridge.vocabulary.Exchange;

/** What other parts of the patient will own; to be deleted when they do. */
final class DiseaseRest implements Component {
    DiseaseRest(Declarations d) {
        d.setting(Disease.INFECTION, 0);
        d.setting(Exchange.PLASMA_FLOW, 0);
    }
}
