package org.lungbridge.physiology.disease;

import org.lungbridge.model.Component;
import org.lungbridge.model.Declarations;
import org.lungbridge.vocabulary.Disease;
import org.lungbridge.vocabulary.Drug;

/** A patient without disease and without immunosuppressants: quantities others read, at rest; computes nothing. */
public final class DiseaseRest implements Component {
    /** Declares what stands still. */
    public DiseaseRest(Declarations d) {
        d.setting(Disease.ACTIVE, 0);
        d.setting(Disease.ANTIBODY, 1);
        d.setting(Disease.COMPLEMENT, 1);
        d.setting(Disease.B_CELLS, 1);
        d.setting(Disease.IMMUNOGLOBULIN, 12);
        d.setting(Drug.GLUCOCORTICOID_EFFECT, 0);
        d.setting(Drug.IMMUNOSUPPRESSION, 0);
    }
}
