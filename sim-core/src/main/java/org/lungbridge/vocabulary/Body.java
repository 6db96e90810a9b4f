package org.lungbridge.vocabulary;

import static org.lungbridge.quantity.Unit.KG;
import static org.lungbridge.quantity.Unit.L;
import static org.lungbridge.quantity.Unit.MMHG;

import org.lungbridge.quantity.Quantity;

/** Who the patient is: size and what follows from it. */
public final class Body {
    /** Actual body weight. */
    public static final Quantity WEIGHT = new Quantity("body.weight", KG, 70, "actual body weight");

    /** Predicted body weight. */
    public static final Quantity PREDICTED_WEIGHT =
            new Quantity("body.predicted_weight", KG, 66, "predicted body weight");

    /** Blood volume in health. */
    public static final Quantity NORMAL_BLOOD_VOLUME =
            new Quantity("body.normal_blood_volume", L, 5, "blood volume in health");

    /** Barometric pressure. */
    public static final Quantity BAROMETRIC_PRESSURE =
            new Quantity("body.barometric_pressure", MMHG, 760, "barometric pressure");

    private Body() {}
}
