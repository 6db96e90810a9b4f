package org.lungbridge.physiology.lung;

/** Widths of the corners of breath and flow, the same for every component that bends there (design choices). */
final class Corners {
    /** Where a unit hardly takes a breath, L: about 1 % of a tidal volume. */
    static final double BREATH_L = 0.0005;

    /** Where a sub-unit inspires as much as it expires, mmol/s. */
    static final double FLOW = 2e-4;

    private Corners() {}
}
