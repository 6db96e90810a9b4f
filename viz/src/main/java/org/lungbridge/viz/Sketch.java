package org.lungbridge.viz;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;

/** A pen that knows its theme: what figures draw by hand, without a chart. */
public final class Sketch {
    /** Base of the title of a page. */
    static final double TITLE_BASE = 26;

    private final Graphics2D pen;
    private final Theme theme;

    Sketch(Graphics2D pen, Theme theme) {
        this.pen = pen;
        this.theme = theme;
    }

    /** Its theme. */
    public Theme theme() {
        return theme;
    }

    /** Title, and under it the patient, if anything is written there. */
    public void title(String title, String subtitle) {
        double room = Layout.WIDTH - 2 * Layout.MARGIN;
        text(Fonts.fitted(title, Fonts.TITLE, room), Fonts.TITLE, theme.ink(), Layout.MARGIN, TITLE_BASE);
        text(Fonts.fitted(subtitle, Fonts.SUBTITLE, room), Fonts.SUBTITLE, theme.soft(), Layout.MARGIN, 45);
    }

    /** The last line of a page. */
    public void footer(double base) {
        text(Lettering.FOOTER, Fonts.SMALL, theme.soft(), Layout.MARGIN, base);
    }

    /** Words that begin here. */
    public void text(String text, Font font, Color color, double x, double y) {
        pen.setFont(font);
        pen.setPaint(color);
        pen.drawString(text, (float) x, (float) y);
    }

    /** Words of usual size and color. */
    public void text(String text, double x, double y) {
        text(text, Fonts.TEXT, theme.ink(), x, y);
    }

    /** Words around this place. */
    public void centered(String text, Font font, Color color, double x, double y) {
        text(text, font, color, x - Fonts.width(text, font) / 2, y);
    }

    /** Words that end here. */
    public void right(String text, Font font, Color color, double x, double y) {
        text(text, font, color, x - Fonts.width(text, font), y);
    }

    /** A line. */
    public void line(double x1, double y1, double x2, double y2, Color color, Stroke stroke) {
        draw(new Line2D.Double(x1, y1, x2, y2), color, stroke);
    }

    /** A line as thin as the grid. */
    public void hair(double x1, double y1, double x2, double y2, Color color) {
        line(x1, y1, x2, y2, color, TrendChart.HAIR);
    }

    /** The outline of a shape. */
    public void draw(Shape shape, Color color, Stroke stroke) {
        pen.setPaint(color);
        pen.setStroke(stroke);
        pen.draw(shape);
    }

    /** A filled shape. */
    public void fill(Shape shape, Color color) {
        pen.setPaint(color);
        pen.fill(shape);
    }

    /** A filled rectangle. */
    public void box(double x, double y, double width, double height, Color color) {
        fill(new Rectangle2D.Double(x, y, width, height), color);
    }

    /** A sample of a line with its mark, 22 wide. */
    void sample(Curve curve, double x, double y) {
        Ink ink = curve.ink();
        if (curve.joined()) {
            line(x, y, x + 22, y, ink.color(theme), ink.stroke());
        }
        if (curve.marked()) {
            mark(ink, curve.hollow(), x + 11, y);
        }
    }

    void mark(Ink ink, boolean hollow, double x, double y) {
        Shape mark = ink.mark(x, y);
        fill(mark, hollow ? theme.panel() : ink.color(theme));
        draw(mark, ink.color(theme), new BasicStroke(1.1f));
    }

    /** Words that run upward, around this place. */
    public void upward(String text, Font font, Color color, double x, double y) {
        AffineTransform before = pen.getTransform();
        pen.rotate(-Math.PI / 2, x, y);
        centered(text, font, color, x, y);
        pen.setTransform(before);
    }

    /** Draws what lies within a rectangle; the rest is cut. */
    public void within(Rectangle2D area, Runnable drawing) {
        Shape before = pen.getClip();
        pen.clip(area);
        drawing.run();
        pen.setClip(before);
    }
}
