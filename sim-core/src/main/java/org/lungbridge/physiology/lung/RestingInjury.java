package org.lungbridge.physiology.lung;

import static org.lungbridge.quantity.Tag.DESIGN;

import org.lungbridge.model.Component;
import org.lungbridge.model.Declarations;
import org.lungbridge.quantity.Source;
import org.lungbridge.quantity.Spread;
import org.lungbridge.vocabulary.Lung;

/** Injury of the lung held at one value; a component that lets it grow and heal replaces this one. */
public final class RestingInjury implements Component {
    private static final Source PATIENT =
            new Source("patient", "Set for each patient by the scenario or by the fit to a blood gas");

    public RestingInjury(Declarations d) {
        d.parameter(Lung.TOTAL_INJURY, 0, 0, 1, DESIGN, PATIENT, Spread.none());
    }
}
