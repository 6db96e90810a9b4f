package org.lungbridge.physiology.lung;

import org.lungbridge.model.Declarations;
import org.lungbridge.model.Rows;
import org.lungbridge.model.Variable;
import org.lungbridge.vocabulary.Airway;

/**
 * What the way to the lung is: through a tube, a tracheostomy, or mouth and nose.
 *
 * <pre>
 *   bypass      1 tube, 1.2 tracheostomy, 0.5 high flow, 0 otherwise     share of the volume of mouth and throat that a
 *                                                                    tube takes away and high flow washes out
 *   instrument  1 tube and mask, 0.5 tracheostomy, 0 otherwise
 *   tube        1 tube, 0.7 tracheostomy, 0 otherwise                    of the resistance of a tube
 * </pre>
 *
 * <p>A setting, so there are no slopes. A short cannula in the trachea has a fraction of a tube's resistance and leaves
 * less dead space (Davis 1999, Arch Surg 134:59; recalled); high flow washes the upper airway out (Möller 2017, J Appl
 * Physiol 122:191; recalled); the shares are design choices.
 */
final class OpenAirway {
    private static final double LESS_THAN_TUBE = 1.2;
    private static final double WASHED_OUT = 0.5;
    private static final double SHORT_LINE = 0.5;
    private static final double SHORT_TUBE = 0.7;

    private final Variable support;

    OpenAirway(Declarations d) {
        support = d.readsLater(Airway.SUPPORT);
    }

    /** Share of the dead space of mouth and throat that is out of use. */
    double bypass(Rows x, int l) {
        double s = x.of(support)[l];
        if (s == Airway.HIGH_FLOW) {
            return WASHED_OUT;
        }
        return s >= Airway.TRACHEOSTOMY ? LESS_THAN_TUBE : s >= Airway.TUBE ? 1 : 0;
    }

    /** Share of the usual dead space of lines between Y-piece and patient. */
    double instrument(Rows x, int l) {
        double s = x.of(support)[l];
        return s >= Airway.TRACHEOSTOMY ? SHORT_LINE : s >= Airway.NONINVASIVE ? 1 : 0;
    }

    /** Share of the resistance of a tube, and of the hazard that it clots. */
    double tube(Rows x, int l) {
        double s = x.of(support)[l];
        return s >= Airway.TRACHEOSTOMY ? SHORT_TUBE : s >= Airway.TUBE ? 1 : 0;
    }

    /** 1 if nothing keeps the patient from coughing up what is in the airways. */
    double free(Rows x, int l) {
        return x.of(support)[l] < Airway.TUBE ? 1 : 0;
    }
}
