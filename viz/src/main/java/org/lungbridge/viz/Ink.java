package org.lungbridge.viz;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/**
 * How a line looks: a color of Okabe and Ito (2008, Color Universal Design), a dash pattern and the mark at its end. Inks
 * that meet in one panel differ in all three, and in lightness by a factor, so that they can be told apart in gray.
 */
enum Ink {
    /** Blue, solid, round mark; sky blue in the dark. */
    BLUE(0x0072B2, 0x56B4E9, 'o'),
    /** Orange, dashed, square mark; between orange and yellow in the dark, so that gray keeps it from sky blue. */
    ORANGE(0xE69F00, 0xF6CE2E, 's', 7, 3),
    /** Black, dotted, triangle; white in the dark. */
    BLACK(0x000000, 0xFFFFFF, '^', 1.5f, 3),
    /** Bluish green, dash-dotted, diamond. */
    GREEN(0x009E73, 0x009E73, 'd', 8, 3, 2, 3);

    private static final float WIDTH = 1.8f;
    private static final double HALF = 3.2;

    private final Color onLight;
    private final Color onDark;
    private final char mark;

    @SuppressWarnings("ImmutableEnumChecker") // never handed out
    private final float[] dash;

    Ink(int onLight, int onDark, char mark, float... dash) {
        this.onLight = new Color(onLight);
        this.onDark = new Color(onDark);
        this.mark = mark;
        this.dash = dash;
    }

    Color color(Theme theme) {
        return theme == Theme.LIGHT ? onLight : onDark;
    }

    Stroke stroke() {
        return dash.length == 0
                ? new BasicStroke(WIDTH, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND)
                : new BasicStroke(WIDTH, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, dash, 0);
    }

    /** The mark at the end of the line, around this point. */
    Shape mark(double x, double y) {
        return switch (mark) {
            case 'o' -> new Ellipse2D.Double(x - HALF, y - HALF, 2 * HALF, 2 * HALF);
            case 's' -> new Rectangle2D.Double(x - HALF, y - HALF, 2 * HALF, 2 * HALF);
            case '^' -> polygon(x - HALF, y + HALF, x + HALF, y + HALF, x, y - HALF);
            default -> polygon(x - HALF, y, x, y + HALF, x + HALF, y, x, y - HALF);
        };
    }

    /** What the mark is called. */
    String markInWords() {
        return switch (mark) {
            case 'o' -> "circle";
            case 's' -> "square";
            case '^' -> "triangle";
            default -> "diamond";
        };
    }

    /** What the line is called. */
    String lineInWords() {
        return switch (dash.length) {
            case 0 -> "solid";
            case 2 -> dash[0] > dash[1] ? "dashed" : "dotted";
            default -> "dash-dotted";
        };
    }

    private static Shape polygon(double... xy) {
        Path2D path = new Path2D.Double();
        path.moveTo(xy[0], xy[1]);
        for (int i = 2; i < xy.length; i += 2) {
            path.lineTo(xy[i], xy[i + 1]);
        }
        path.closePath();
        return path;
    }
}
