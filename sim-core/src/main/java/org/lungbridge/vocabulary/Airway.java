package org.lungbridge.vocabulary;

import static org.lungbridge.quantity.Unit.ML_PER_HOUR;
import static org.lungbridge.quantity.Unit.ONE;

import org.lungbridge.quantity.Quantity;

/** The way to the lung: what helps the patient to breathe, and what a cough brings up. */
public final class Airway {
    /** {@link #SUPPORT} of who breathes room air. */
    public static final double ROOM_AIR = 0;
    /** {@link #SUPPORT} with O2 by cannula or mask. */
    public static final double OXYGEN = 1;
    /** {@link #SUPPORT} with warm gas of high flow by cannula. */
    public static final double HIGH_FLOW = 2;
    /** {@link #SUPPORT} with a ventilator on a tight mask. */
    public static final double NONINVASIVE = 3;
    /** {@link #SUPPORT} with a ventilator on a tube through mouth and larynx. */
    public static final double TUBE = 4;
    /** {@link #SUPPORT} with a ventilator on a tracheostomy. */
    public static final double TRACHEOSTOMY = 5;

    /** 0 room air, 1 oxygen, 2 high flow, 3 noninvasive, 4 tube, 5 tracheostomy (set by events). */
    public static final Quantity SUPPORT = new Quantity(
            "airway.support",
            ONE,
            1,
            "0 room air, 1 oxygen, 2 high flow, 3 noninvasive, 4 tube, 5 tracheostomy (set by events)");

    /** Blood that a patient without a tube coughs up. */
    public static final Quantity HEMOPTYSIS =
            new Quantity("airway.hemoptysis", ML_PER_HOUR, 10, "blood that a patient without a tube coughs up");

    private Airway() {}
}
