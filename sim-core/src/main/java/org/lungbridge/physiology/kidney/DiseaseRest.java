package org.lungbridge.physiology.kidney;

import org.lungbridge.model.Component;
import org.lungbridge.model.Declarations;
import org.lungbridge.vocabulary.Disease;
import org.lungbridge.vocabulary.Drug;

/** A patient without disease, until the disease itself has components: no antibody, usual priming, no glucocorticoids. */
public final class DiseaseRest implements Component {
    /** Declares what is at rest. */
    public DiseaseRest(Declarations d) {
        d.setting(Disease.ACTIVE, 0);
        d.setting(Disease.ANTIBODY, 0);
        d.setting(Disease.PRIMING, 1);
        d.setting(Drug.GLUCOCORTICOID_EFFECT, 0);
    }
}
