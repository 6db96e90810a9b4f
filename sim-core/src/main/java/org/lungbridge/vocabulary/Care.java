package org.lungbridge.vocabulary;

import static org.lungbridge.quantity.Unit.ONE;

import org.lungbridge.quantity.Quantity;

/** Care: what staff are doing at the moment, kept as settings so that a snapshot is complete; use at(procedure). */
public final class Care {
    /** Number of the procedure under way, 0 none. */
    public static final Quantity PROCEDURE =
            new Quantity("care.procedure", ONE, 1, "number of the procedure under way, 0 none");

    /** How far the procedure under way goes, 0 none to 1 fully. */
    public static final Quantity EXTENT =
            new Quantity("care.extent", ONE, 1, "how far the procedure under way goes, 0 none to 1 fully");

    private Care() {}
}
