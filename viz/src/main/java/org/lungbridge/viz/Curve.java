package org.lungbridge.viz;

import java.util.List;

/**
 * A line or a row of marks in a pane.
 *
 * @param label its name in the key
 * @param ink how it looks
 * @param x places across
 * @param y places up; a gap is not a number
 * @param joined whether its points are joined
 * @param marked whether its points are marked
 * @param hollow whether the marks are hollow
 */
@SuppressWarnings("ArrayRecordComponent") // never handed out of the package
record Curve(String label, Ink ink, double[] x, double[] y, boolean joined, boolean marked, boolean hollow) {
    /** A plain line. */
    static Curve line(String label, Ink ink, double[] x, double[] y) {
        return new Curve(label, ink, x, y, true, false, false);
    }

    /** Single marks. */
    static Curve marks(String label, Ink ink, boolean hollow, double[] x, double[] y) {
        return new Curve(label, ink, x, y, false, true, hollow);
    }

    /** The lowest and the highest place of curves, across or up; 0 and 1 if there is none. */
    static double[] bounds(List<Curve> curves, boolean across) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (Curve curve : curves) {
            for (double value : across ? curve.x() : curve.y()) {
                low = value < low ? value : low;
                high = value > high ? value : high;
            }
        }
        return low > high ? new double[] {0, 1} : new double[] {low, high};
    }

    /** How it looks in words. */
    String look() {
        String marks = (hollow ? "hollow " : "") + ink.markInWords() + "s";
        if (!joined) {
            return marks;
        }
        return ink.lineInWords() + " line" + (marked ? " with " + marks : "");
    }
}
