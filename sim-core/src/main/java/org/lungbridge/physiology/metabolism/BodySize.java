package org.lungbridge.physiology.metabolism;

import org.lungbridge.model.Component;
import org.lungbridge.model.Declarations;
import org.lungbridge.quantity.Source;
import org.lungbridge.quantity.Spread;
import org.lungbridge.quantity.Tag;
import org.lungbridge.vocabulary.Body;

/**
 * Size of the patient and pressure of the place. The defaults are a man of 70 kg at sea level; whoever builds a patient
 * sets them.
 *
 * <p>Sources: blood volume 70 mL/kg in men, 65 mL/kg in women, textbook; predicted weight: ARDS Network 2000, N
 * Engl J Med 342:1301.
 */
public final class BodySize implements Component {
    private static final Source REFERENCE =
            new Source("reference-man", "Reference adult of 70 kg, textbook values, recalled");
    private static final Source PREDICTED =
            new Source("ardsnet-2000", "ARDS Network 2000, N Engl J Med 342:1301: predicted weight of a man of 170 cm");
    private static final Source SEA_LEVEL = new Source("sea-level", "Standard atmosphere at sea level, 760 mmHg");

    public BodySize(Declarations d) {
        d.parameter(Body.WEIGHT, 70, 25, 250, Tag.RECALLED, REFERENCE, Spread.none());
        d.parameter(Body.PREDICTED_WEIGHT, 66, 25, 120, Tag.VERIFIED, PREDICTED, Spread.none());
        d.parameter(Body.NORMAL_BLOOD_VOLUME, 5, 1.5, 12, Tag.RECALLED, REFERENCE, Spread.none());
        d.parameter(Body.BAROMETRIC_PRESSURE, 760, 400, 800, Tag.VERIFIED, SEA_LEVEL, Spread.none());
    }
}
