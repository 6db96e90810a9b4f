package org.lungbridge.physiology.blood;

import org.lungbridge.lanes.Functions;

/**
 * The blood and the share of plasma in which cells, proteins and drugs are thinned: patient and connected circuit
 * together. The prime counts at once, the minutes it takes to mix are left out.
 *
 * <pre>
 *   blood  = 0.2 L + softplus(volume − 0.2 L) + connected · prime
 *   plasma = softplus(1 − hematocrit)                                        as a share of it
 * </pre>
 *
 * <p>Both bend smoothly to a floor far from where anyone lives, so that concentrations stay finite.
 */
final class DilutingVolume {
    /** Least volume that dilutes, L, and the width of the bend to it. */
    private static final double LEAST_VOLUME = 0.2;

    private static final double WIDTH = 0.05;
    /** Width of the bend where cells would take all room, as a share. */
    private static final double PLASMA_WIDTH = 0.02;

    private DilutingVolume() {}

    static double of(double volume, double connected, double prime) {
        return LEAST_VOLUME + Functions.softplus(volume - LEAST_VOLUME, WIDTH) + connected * prime;
    }

    /** Slope in the volume of the patient. */
    static double slope(double volume) {
        return Functions.softplusSlope(volume - LEAST_VOLUME, WIDTH);
    }

    static double plasmaShare(double hematocrit) {
        return Functions.softplus(1 - hematocrit, PLASMA_WIDTH);
    }

    static double plasmaShareSlope(double hematocrit) {
        return -Functions.softplusSlope(1 - hematocrit, PLASMA_WIDTH);
    }
}
