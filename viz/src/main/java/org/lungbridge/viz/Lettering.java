package org.lungbridge.viz;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What is written around the panels: title, phases, numbered marks, names of the lines, list of interventions, footer. */
final class Lettering {
    static final String FOOTER = "Simulation for teaching and research. Not for patient care.";

    private static final Color INK = new Color(0x222222);
    private static final Color SOFT = new Color(0x555555);

    private final Graphics2D pen;
    private final Layout layout;
    private final TimeScale time;
    private final double end;

    Lettering(Graphics2D pen, Layout layout, TimeScale time, double end) {
        this.pen = pen;
        this.layout = layout;
        this.time = time;
        this.end = end;
    }

    /** The title, and under it what the run is about more closely, if anything. */
    void title(String title, String subtitle) {
        double room = Layout.WIDTH - 2 * Layout.MARGIN;
        write(Fonts.fitted(title, Fonts.TITLE, room), Fonts.TITLE, INK, Layout.MARGIN, layout.titleBase());
        write(Fonts.fitted(subtitle, Fonts.SUBTITLE, room), Fonts.SUBTITLE, SOFT, Layout.MARGIN, layout.subtitleBase());
    }

    void phases(List<Phase> phases) {
        for (Phase phase : phases) {
            double from = Layout.x(phase.from(), end);
            double to = Layout.x(phase.to(), end);
            double width = Fonts.width(phase.label(), Fonts.BOLD) + 4;
            if (width < to - from) {
                write(phase.label(), Fonts.BOLD, SOFT, from + 2, layout.phaseBase(0));
            } else if (phase.from() == 0 && width < to - Layout.MARGIN) {
                write(phase.label(), Fonts.BOLD, SOFT, to - width, layout.phaseBase(0));
            }
        }
    }

    /** Named stretches, in this line above the panels. */
    void spans(List<Span> spans, int row) {
        for (Span span : spans) {
            double from = Layout.x(span.from(), end);
            double room = Layout.x(span.to(), end) - from - 4;
            String text = Fonts.fitted(span.label(), Fonts.BOLD, room);
            if (Fonts.width(text, Fonts.BOLD) <= room) {
                write(text, Fonts.BOLD, SOFT, from + 2, layout.phaseBase(row));
            }
        }
    }

    /** The time prone, in the line under the phases of ECMO if there are any. */
    void prone(List<ProneSession> sessions, boolean underPhases) {
        for (ProneSession session : sessions) {
            double from = Layout.x(session.from(), end);
            if (Fonts.width("prone", Fonts.BOLD) + 4 < Layout.x(session.to(), end) - from) {
                write("prone", Fonts.BOLD, SOFT, from + 2, layout.phaseBase(underPhases ? 1 : 0));
            }
        }
    }

    /** All lines first, so that none crosses a number. */
    void marks() {
        pen.setPaint(SOFT);
        pen.setStroke(new BasicStroke(0.8f));
        for (Mark mark : layout.marks()) {
            pen.draw(new Line2D.Double(mark.x(), layout.markY(mark), mark.x(), layout.panelTop()));
        }
        for (Mark mark : layout.marks()) {
            mark(mark.left(), mark.right(), layout.markY(mark), mark.text());
        }
    }

    private void mark(double left, double right, double y, String text) {
        double r = Mark.HALF;
        pen.setPaint(INK);
        pen.fill(new RoundRectangle2D.Double(left, y - r, right - left, 2 * r, 2 * r, 2 * r));
        double x = (left + right - Fonts.width(text, Fonts.SMALL)) / 2;
        write(text, Fonts.SMALL, Color.WHITE, x, y + 3.6);
    }

    /** The names of the lines of a strip, right of the panel, each as near to the end of its line as the others allow. */
    void names(Strip strip, Rectangle2D panel) {
        List<double[]> ends = new ArrayList<>();
        for (Strip.Line line : strip.lines()) {
            double[] range = strip.range(line.trace().right());
            double value = line.points().value(line.points().last());
            double share = range == null ? 0 : (value - range[0]) / (range[1] - range[0]);
            ends.add(new double[] {ends.size(), panel.getMaxY() - share * panel.getHeight()});
        }
        ends.sort(Comparator.comparingDouble(end -> end[1]));
        double[] wanted = ends.stream().mapToDouble(end -> end[1]).toArray();
        double[] places = Spread.of(wanted, panel.getMinY(), panel.getMaxY());
        double x = panel.getMaxX() + (strip.on(true).isEmpty() ? TrendChart.EDGE + 1 : TrendChart.RIGHT + 4);
        for (int i = 0; i < places.length; i++) {
            Trace trace = strip.lines().get((int) ends.get(i)[0]).trace();
            pen.setPaint(trace.ink().color());
            pen.setStroke(trace.ink().stroke());
            if (trace.dots()) {
                pen.setStroke(TrendChart.DOT);
                pen.draw(trace.ink().mark(x + 11, places[i]));
            } else {
                pen.draw(new Line2D.Double(x, places[i], x + 22, places[i]));
                pen.fill(trace.ink().mark(x + 11, places[i]));
            }
            write(trace.label(), Fonts.TEXT, INK, x + 27, places[i] + 4);
        }
    }

    void list(List<Intervention> interventions) {
        for (int i = 0; i < layout.listed(); i++) {
            Intervention intervention = interventions.get(i);
            int column = i / layout.listRows();
            int row = i % layout.listRows();
            double x = Layout.MARGIN + column * layout.columnWidth();
            double y = layout.listBase() + row * Layout.LINE;
            mark(x, x + 2 * Mark.HALF, y - 4, Integer.toString(intervention.number()));
            String text = time.text(intervention.time()) + "  " + intervention.text();
            double room = layout.columnWidth() - 2 * Mark.HALF - 20;
            write(Fonts.fitted(text, Fonts.TEXT, room), Fonts.TEXT, INK, x + 2 * Mark.HALF + 6, y);
        }
        if (layout.more() > 0) {
            double x = Layout.MARGIN + (layout.columns() - 1) * layout.columnWidth();
            double y = layout.listBase() + (layout.listRows() - 1) * Layout.LINE;
            write("and " + layout.more() + " more, see events.csv", Fonts.TEXT, SOFT, x, y);
        }
    }

    void footer() {
        write(FOOTER, Fonts.SMALL, SOFT, Layout.MARGIN, layout.footerBase());
    }

    private void write(String text, Font font, Color color, double x, double y) {
        pen.setFont(font);
        pen.setPaint(color);
        pen.drawString(text, (float) x, (float) y);
    }
}
