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
import org.jspecify.annotations.Nullable;

/** What is written around the panels: title, phases, numbered marks, names of the lines, list of interventions, footer. */
final class Lettering {
    static final String FOOTER = "Simulation for teaching and research. Not for patient care.";

    private final Graphics2D pen;
    private final Theme theme;
    private final Layout layout;
    private final TimeScale time;
    private final double end;

    Lettering(Graphics2D pen, Theme theme, Layout layout, TimeScale time, double end) {
        this.pen = pen;
        this.theme = theme;
        this.layout = layout;
        this.time = time;
        this.end = end;
    }

    /** The title, and under it what the run is about more closely, if anything. */
    void title(String title, String subtitle) {
        double room = Layout.WIDTH - 2 * Layout.MARGIN;
        write(Fonts.fitted(title, Fonts.TITLE, room), Fonts.TITLE, theme.ink(), Layout.MARGIN, layout.titleBase());
        write(
                Fonts.fitted(subtitle, Fonts.SUBTITLE, room),
                Fonts.SUBTITLE,
                theme.soft(),
                Layout.MARGIN,
                layout.subtitleBase());
    }

    void phases(List<Phase> phases) {
        for (Phase phase : phases) {
            double from = Layout.x(phase.from(), end);
            double to = Layout.x(phase.to(), end);
            double width = Fonts.width(phase.label(), Fonts.BOLD) + 4;
            if (width < to - from) {
                write(phase.label(), Fonts.BOLD, theme.soft(), from + 2, layout.phaseBase(0));
            } else if (phase.from() == 0 && width < to - Layout.MARGIN) {
                write(phase.label(), Fonts.BOLD, theme.soft(), to - width, layout.phaseBase(0));
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
                write(text, Fonts.BOLD, theme.soft(), from + 2, layout.phaseBase(row));
            }
        }
    }

    /** The time prone, in the line under the phases of ECMO if there are any. */
    void prone(List<ProneSession> sessions, boolean underPhases) {
        for (ProneSession session : sessions) {
            double from = Layout.x(session.from(), end);
            if (Fonts.width("prone", Fonts.BOLD) + 4 < Layout.x(session.to(), end) - from) {
                write("prone", Fonts.BOLD, theme.soft(), from + 2, layout.phaseBase(underPhases ? 1 : 0));
            }
        }
    }

    /** All lines first, so that none crosses a number. */
    void marks() {
        pen.setPaint(theme.soft());
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
        pen.setPaint(theme.ink());
        pen.fill(new RoundRectangle2D.Double(left, y - r, right - left, 2 * r, 2 * r, 2 * r));
        double x = (left + right - Fonts.width(text, Fonts.SMALL)) / 2;
        write(text, Fonts.SMALL, theme.paper(), x, y + 3.6);
    }

    /** What is named right of a panel: a line of it, or its bands where there is no line. */
    private record Name(Strip.@Nullable Line line, double y) {}

    /** The names of the lines and bands of a strip, right of the panel, each as near to its line as the others allow. */
    void names(Strip strip, Rectangle2D panel) {
        List<Name> names = new ArrayList<>();
        for (Strip.Line line : strip.lines()) {
            double value = line.points().value(line.points().last());
            names.add(new Name(line, y(value, strip.range(line.trace().right()), panel)));
        }
        if (!strip.bands().isEmpty()) {
            Band last = strip.bands().get(strip.bands().size() - 1);
            names.add(new Name(null, y((last.low() + last.high()) / 2, strip.range(false), panel)));
        }
        names.sort(Comparator.comparingDouble(Name::y));
        double[] wanted = names.stream().mapToDouble(Name::y).toArray();
        double[] places = Spread.of(wanted, panel.getMinY(), panel.getMaxY());
        double x = panel.getMaxX() + (strip.on(true).isEmpty() ? TrendChart.EDGE + 1 : TrendChart.RIGHT + 4);
        for (int i = 0; i < places.length; i++) {
            Strip.Line line = names.get(i).line();
            if (line == null) {
                swatch(x, places[i]);
            } else {
                sample(line.trace(), x, places[i]);
            }
            String label = line == null ? strip.bandName() : line.trace().label();
            write(label, Fonts.TEXT, theme.ink(), x + 27, places[i] + 4);
        }
    }

    private static double y(double value, double @Nullable [] range, Rectangle2D panel) {
        double share = range == null ? 0 : (value - range[0]) / (range[1] - range[0]);
        return panel.getMaxY() - share * panel.getHeight();
    }

    private void sample(Trace trace, double x, double y) {
        pen.setPaint(trace.ink().color(theme));
        pen.setStroke(trace.ink().stroke());
        if (trace.dots()) {
            pen.setStroke(TrendChart.DOT);
            pen.draw(trace.ink().mark(x + 11, y));
        } else {
            pen.draw(new Line2D.Double(x, y, x + 22, y));
            pen.fill(trace.ink().mark(x + 11, y));
        }
    }

    private void swatch(double x, double y) {
        Rectangle2D box = new Rectangle2D.Double(x + 1, y - 5, 20, 10);
        pen.setPaint(theme.band());
        pen.fill(box);
        pen.setPaint(theme.bandEdge());
        pen.setStroke(TrendChart.HAIR);
        pen.draw(box);
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
            write(Fonts.fitted(text, Fonts.TEXT, room), Fonts.TEXT, theme.ink(), x + 2 * Mark.HALF + 6, y);
        }
        if (layout.more() > 0) {
            double x = Layout.MARGIN + (layout.columns() - 1) * layout.columnWidth();
            double y = layout.listBase() + (layout.listRows() - 1) * Layout.LINE;
            write("and " + layout.more() + " more, see events.csv", Fonts.TEXT, theme.soft(), x, y);
        }
    }

    void footer() {
        write(FOOTER, Fonts.SMALL, theme.soft(), Layout.MARGIN, layout.footerBase());
    }

    private void write(String text, Font font, Color color, double x, double y) {
        pen.setFont(font);
        pen.setPaint(color);
        pen.drawString(text, (float) x, (float) y);
    }
}
