package org.lungbridge.viz.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import java.util.List;
import org.lungbridge.viz.Theme;

/**
 * How the lines and marks of one group look: a color near those of Okabe and Ito (2008, Color Universal Design), a dash and a
 * mark, so that no group is told apart by color alone.
 */
public enum Tone {
    /** Blue, solid, circle. */
    BLUE(0x0072B2, 0x56B4E9, 0),
    /** Orange, dashed, square. */
    ORANGE(0xE69F00, 0xF6CE2E, 4, 7, 3),
    /** Bluish green, dash-dotted, diamond. */
    GREEN(0x009E73, 0x1DB489, -4, 8, 3, 2, 3),
    /** Black or white, dotted, triangle. */
    BLACK(0x000000, 0xFFFFFF, 3, 1.5f, 3),
    /** Vermilion, long dashes, triangle that points down. */
    VERMILION(0xD55E00, 0xF2803A, -3, 12, 4),
    /** Reddish purple, short dashes, pentagon. */
    PURPLE(0xCC79A7, 0xE3A0C6, 5, 4, 2),
    /** Sky blue, dash and two dots, hexagon. */
    SKY(0x56B4E9, 0x3F8FD2, 6, 8, 2, 2, 2, 2, 2),
    /** Gray, wide dots, eight corners. */
    GRAY(0x777777, 0xA0A0A0, 8, 3, 5);

    private static final double RADIUS = 4.2;
    private static final float WIDTH = 1.9f;
    private static final int OPAQUE = 255;

    private final Color onLight;
    private final Color onDark;
    private final int corners;

    @SuppressWarnings("ImmutableEnumChecker") // never handed out
    private final float[] dash;

    Tone(int onLight, int onDark, int corners, float... dash) {
        this.onLight = new Color(onLight);
        this.onDark = new Color(onDark);
        this.corners = corners;
        this.dash = dash;
    }

    /** The look of the group at this place; after the last the first comes again. */
    public static Tone of(int place) {
        List<Tone> all = Arrays.asList(values());
        return all.get(place % all.size());
    }

    Color color(Theme theme) {
        return theme == Theme.LIGHT ? onLight : onDark;
    }

    /** The same, seen through by so many percent. */
    Color color(Theme theme, int percent) {
        Color color = color(theme);
        return new Color(color.getRed(), color.getGreen(), color.getBlue(), OPAQUE * percent / 100);
    }

    BasicStroke stroke() {
        return dash.length == 0
                ? new BasicStroke(WIDTH, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND)
                : new BasicStroke(WIDTH, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, dash, 0);
    }

    /** The mark around this point. */
    Shape mark(double x, double y) {
        if (corners == 0) {
            return new Ellipse2D.Double(x - RADIUS + 0.4, y - RADIUS + 0.4, 2 * RADIUS - 0.8, 2 * RADIUS - 0.8);
        }
        if (corners == 4) {
            return new Rectangle2D.Double(x - RADIUS + 0.8, y - RADIUS + 0.8, 2 * RADIUS - 1.6, 2 * RADIUS - 1.6);
        }
        return polygon(x, y);
    }

    private Shape polygon(double x, double y) {
        int count = Math.abs(corners);
        double first = corners == -3 ? Math.PI / 2 : -Math.PI / 2;
        Path2D path = new Path2D.Double();
        for (int k = 0; k < count; k++) {
            double angle = first + 2 * Math.PI * k / count;
            double px = x + RADIUS * StrictMath.cos(angle);
            double py = y + RADIUS * StrictMath.sin(angle);
            if (k == 0) {
                path.moveTo(px, py);
            } else {
                path.lineTo(px, py);
            }
        }
        path.closePath();
        return path;
    }

    /** What the mark is called. */
    public String markInWords() {
        return switch (corners) {
            case 0 -> "circle";
            case 4 -> "square";
            case -4 -> "diamond";
            case 3 -> "triangle";
            case -3 -> "triangle pointing down";
            case 5 -> "pentagon";
            case 6 -> "hexagon";
            default -> "octagon";
        };
    }
}
