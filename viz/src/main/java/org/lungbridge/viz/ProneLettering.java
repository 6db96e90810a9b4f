package org.lungbridge.viz;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What is written around the panels of the prone figure: title, moments, names of the lines, key, note, footer. */
final class ProneLettering {
    private static final double SAMPLE = 22;
    private static final double TICK_BASE = 14;
    private static final double STAGE_BASE = 29;

    private final Graphics2D pen;
    private final Theme theme;
    private final ProneLayout layout;
    private final ProneValues values;

    ProneLettering(Graphics2D pen, Theme theme, ProneLayout layout, ProneValues values) {
        this.pen = pen;
        this.theme = theme;
        this.layout = layout;
        this.values = values;
    }

    void title(String title) {
        double room = Layout.WIDTH - 2 * Layout.MARGIN;
        write(Fonts.fitted(title, Fonts.TITLE, room), Fonts.TITLE, theme.ink(), Layout.MARGIN, 26);
    }

    /** The moments under a panel, and under them how the patient lies. */
    void moments(Rectangle2D area) {
        List<ProneMoment> moments = values.moments();
        int from = 0;
        for (int m = 0; m < moments.size(); m++) {
            centered(moments.get(m).tick(), Fonts.SMALL, theme.ink(), x(area, m), area.getMaxY() + TICK_BASE);
            boolean last = m == moments.size() - 1
                    || moments.get(m + 1).stage() != moments.get(m).stage();
            if (last) {
                boolean prone = moments.get(m).stage() == ProneMoment.Stage.PRONE;
                double middle = (x(area, from) + x(area, m)) / 2;
                centered(
                        prone ? "prone" : "supine",
                        prone ? Fonts.BOLD : Fonts.TEXT,
                        theme.soft(),
                        middle,
                        area.getMaxY() + STAGE_BASE);
                from = m + 1;
            }
        }
    }

    private double x(Rectangle2D area, int moment) {
        return area.getMinX()
                + (moment + 0.5) * area.getWidth() / values.moments().size();
    }

    /** The names of the patients, right of the panel, each as near to the end of its line as the others allow. */
    void names(Rectangle2D area, PronePanel panel, double[] range) {
        if (!layout.named()) {
            return;
        }
        record End(int patient, double y) {}
        List<End> ends = new ArrayList<>();
        for (int i = 0; i < values.patients().size(); i++) {
            double value = last(values.of(panel, values.patients().get(i)));
            if (!Double.isNaN(value)) {
                double share = (value - range[0]) / (range[1] - range[0]);
                ends.add(new End(i, area.getMaxY() - share * area.getHeight()));
            }
        }
        ends.sort(Comparator.comparingDouble(End::y));
        double[] places = Spread.of(ends.stream().mapToDouble(End::y).toArray(), area.getMinY(), area.getMaxY());
        for (int i = 0; i < places.length; i++) {
            int patient = ends.get(i).patient();
            mark(patient, area.getMaxX() + 9, places[i]);
            String name = values.patients().get(patient).id();
            write(
                    Fonts.fitted(name, Fonts.TEXT, Layout.NAMES - 20),
                    Fonts.TEXT,
                    theme.ink(),
                    area.getMaxX() + 17,
                    places[i] + 4);
        }
    }

    private static double last(double[] line) {
        int m = line.length - 1;
        while (m > 0 && Double.isNaN(line[m])) {
            m--;
        }
        return line[m];
    }

    void key(String note) {
        for (int i = 0; i < values.patients().size() && layout.named(); i++) {
            double x = layout.keyX(i);
            double y = layout.keyY(i);
            pen.setPaint(ProneFigure.ink(i).color(theme));
            pen.setStroke(ProneFigure.ink(i).stroke());
            pen.draw(new Line2D.Double(x, y - 4, x + SAMPLE, y - 4));
            mark(i, x + SAMPLE / 2, y - 4);
            ProneFigure.Patient patient = values.patients().get(i);
            String text = patient.id() + ": " + patient.title();
            write(
                    Fonts.fitted(text, Fonts.TEXT, layout.keyWidth() - SAMPLE - 16),
                    Fonts.TEXT,
                    theme.ink(),
                    x + SAMPLE + 6,
                    y);
        }
        double room = Layout.WIDTH - 2 * Layout.MARGIN;
        write(Fonts.fitted(note, Fonts.SMALL, room), Fonts.SMALL, theme.soft(), Layout.MARGIN, layout.noteBase());
        write(Lettering.FOOTER, Fonts.SMALL, theme.soft(), Layout.MARGIN, layout.footerBase());
    }

    private void mark(int patient, double x, double y) {
        Ink ink = ProneFigure.ink(patient);
        Shape shape = ink.mark(x, y);
        pen.setPaint(ProneFigure.hollow(patient) ? theme.panel() : ink.color(theme));
        pen.fill(shape);
        pen.setPaint(ink.color(theme));
        pen.setStroke(TrendChart.HAIR);
        pen.draw(shape);
    }

    private void centered(String text, Font font, Color color, double x, double y) {
        write(text, font, color, x - Fonts.width(text, font) / 2, y);
    }

    private void write(String text, Font font, Color color, double x, double y) {
        pen.setFont(font);
        pen.setPaint(color);
        pen.drawString(text, (float) x, (float) y);
    }
}
