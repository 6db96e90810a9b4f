package org.lungbridge.device.ventilator;

/** Widths of corners, the same for every component that bends there (design choices). */
final class Corners {
    /** Where a breath has hardly any volume, L: about 1 % of a usual one. */
    static final double VOLUME_L = 0.005;

    private Corners() {}
}
