package org.lungbridge.vocabulary;

import static org.lungbridge.quantity.Unit.MG_PER_L;

import org.lungbridge.quantity.Quantity;

/** Liver: what its failure leaves in the blood. */
public final class Liver {
    /** Bilirubin in plasma. */
    public static final Quantity BILIRUBIN = new Quantity("liver.bilirubin", MG_PER_L, 10, "bilirubin in plasma");

    private Liver() {}
}
