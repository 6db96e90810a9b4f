package org.lungbridge.vocabulary;

import static org.lungbridge.quantity.Unit.ONE;

import org.lungbridge.quantity.Quantity;

/** What a CT of the chest shows. */
public final class CtScan {
    /** Share of the lung that a CT shows clear. */
    public static final Quantity CLEAR =
            new Quantity("lung.ct_clear", ONE, 0.5, "share of the lung that a CT shows clear");

    /** Share of the lung that a CT shows as ground glass. */
    public static final Quantity GROUND_GLASS =
            new Quantity("lung.ct_ground_glass", ONE, 0.3, "share of the lung that a CT shows as ground glass");

    /** Share of the lung that a CT shows consolidated, collapse included. */
    public static final Quantity CONSOLIDATED = new Quantity(
            "lung.ct_consolidated", ONE, 0.3, "share of the lung that a CT shows consolidated, collapse included");

    /** Share of the lung that a CT shows scarred: reticulation with traction bronchiectasis, or honeycombing. */
    public static final Quantity SCARRED = new Quantity(
            "lung.ct_scarred",
            ONE,
            0.2,
            "share of the lung that a CT shows scarred: reticulation with traction bronchiectasis, or honeycombing");

    /** Honeycombed share of what is scarred. */
    public static final Quantity HONEYCOMBED =
            new Quantity("lung.honeycombed", ONE, 0.5, "honeycombed share of what is scarred");

    /** Share of the front or back that is not clear in a CT; front, back. */
    public static final Quantity OPAQUE = new Quantity(
            "lung.ct_opaque", ONE, 0.5, "share of the front or back that is not clear in a CT; front, back");

    /** Tissue water and cells beyond those of health, relative to healthy tissue; seen as thick septa. */
    public static final Quantity SEPTA = new Quantity(
            "lung.ct_septa", ONE, 0.3, "tissue water and cells beyond those of health, relative to healthy tissue");

    /** Score of a chest CT after Ichikado, 100 clear to 600 honeycombed. */
    public static final Quantity SCORE =
            new Quantity("lung.ct_score", ONE, 300, "score of a chest CT after Ichikado, 100 clear to 600 honeycombed");

    private CtScan() {}
}
