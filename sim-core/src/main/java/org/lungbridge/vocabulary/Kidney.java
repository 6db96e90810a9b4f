package org.lungbridge.vocabulary;

import static org.lungbridge.quantity.Unit.ONE;

import org.lungbridge.quantity.Quantity;

/** Kidney: filtration and acid-base compensation. */
public final class Kidney {
    /** Kidney function as a fraction of normal. */
    public static final Quantity FILTRATION =
            new Quantity("kidney.filtration", ONE, 1, "kidney function as a fraction of normal");

    private Kidney() {}
}
