package org.lungbridge.viz;

import java.awt.Color;

/** How light a color is, and how far two of them stand apart; WCAG 2.1. */
public final class Luminance {
    private Luminance() {}

    /** Relative luminance, 0 (black) to 1 (white). */
    public static double of(Color color) {
        return 0.2126 * linear(color.getRed()) + 0.7152 * linear(color.getGreen()) + 0.0722 * linear(color.getBlue());
    }

    private static double linear(int channel) {
        double c = channel / 255.0;
        return c <= 0.04045 ? c / 12.92 : StrictMath.pow((c + 0.055) / 1.055, 2.4);
    }

    /** (L1 + 0.05)/(L2 + 0.05), from 1 to 21. */
    public static double contrast(Color one, Color other) {
        double a = of(one) + 0.05;
        double b = of(other) + 0.05;
        return Math.max(a, b) / Math.min(a, b);
    }
}
