package org.lungbridge.viz;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;

/** Named intervals on one axis in percent, the first one on top: thin from end to end, thick in the middle half, a dot between. */
public final class IntervalFigure extends Figure {
    private static final double WIDTH = 760;
    private static final double ROW = 26;
    private static final double TOP = 34;
    private static final double BOTTOM = 52;
    private static final double LEFT = 190;
    private static final double RIGHT = 140;
    private static final double HUNDRED = 100;
    private static final double STEP = 50;
    /** What lies farther is cut, and its end written. */
    private static final double FARTHEST = 200;

    private final String title;
    private final String axis;
    private final List<Row> rows;

    /**
     * One interval.
     *
     * @param name at its left
     * @param hundred what 100 percent are, at its right
     * @param percents its five numbers: low end, low quarter, middle, high quarter, high end
     */
    public record Row(String name, String hundred, List<Double> percents) {
        /** A row of five numbers. */
        public Row {
            percents = List.copyOf(percents);
        }
    }

    /** A figure of at least one row. */
    public IntervalFigure(String title, String axis, List<Row> rows) {
        this.title = title;
        this.axis = axis;
        this.rows = List.copyOf(rows);
    }

    @Override
    String title() {
        return title;
    }

    @Override
    double width() {
        return WIDTH;
    }

    @Override
    double height() {
        return TOP + ROW * rows.size() + BOTTOM;
    }

    @Override
    public String description() {
        StringJoiner words = new StringJoiner("; ", title + ", " + axis + ": ", ".");
        rows.forEach(row -> words.add(String.format(
                Locale.ROOT,
                "%s %.0f (%.0f to %.0f)",
                row.name(),
                row.percents().get(2),
                row.percents().get(0),
                row.percents().get(4))));
        return words.toString();
    }

    @Override
    void draw(Graphics2D pen, Theme theme) {
        double least =
                rows.stream().mapToDouble(row -> row.percents().get(0)).min().orElse(HUNDRED);
        double most = rows.stream()
                .mapToDouble(row -> row.percents().get(4))
                .filter(percent -> percent <= FARTHEST)
                .max()
                .orElse(HUNDRED);
        double start = STEP * Math.floor(Math.max(0, Math.min(least, HUNDRED - STEP)) / STEP);
        Axis percents = new Axis(start, STEP * Math.ceil(Math.max(most, HUNDRED + STEP) / STEP));
        grid(pen, percents, theme);
        for (int k = 0; k < rows.size(); k++) {
            row(pen, rows.get(k), TOP + ROW * (k + 0.5), percents, theme);
        }
        pen.setPaint(theme.ink());
        pen.setFont(Fonts.BOLD);
        pen.drawString(title, 10f, 17f);
        pen.setFont(Fonts.SMALL);
        pen.drawString(axis, 10f, (float) (height() - 10));
    }

    /** Where percents lie, cut at both ends. */
    private record Axis(double start, double end) {
        double x(double percent) {
            double inside = Math.min(Math.max(percent, start), end);
            return LEFT + (WIDTH - LEFT - RIGHT) * (inside - start) / (end - start);
        }
    }

    private void grid(Graphics2D pen, Axis percents, Theme theme) {
        double bottom = TOP + ROW * rows.size();
        pen.setFont(Fonts.SMALL);
        for (double percent = percents.start(); percent <= percents.end(); percent += STEP / 2) {
            double x = percents.x(percent);
            pen.setPaint(percent == HUNDRED ? theme.ink() : theme.grid());
            pen.setStroke(new BasicStroke(1));
            pen.draw(new Line2D.Double(x, TOP, x, bottom));
            pen.setPaint(theme.ink());
            pen.drawString(Math.round(percent) + " %", (float) (x - 12), (float) (bottom + 16));
        }
    }

    private static void row(Graphics2D pen, Row row, double y, Axis percents, Theme theme) {
        double[] x = row.percents().stream().mapToDouble(percents::x).toArray();
        String end = row.percents().get(4) > percents.end()
                ? String.format(Locale.ROOT, " … %.0f %%", row.percents().get(4))
                : "";
        pen.setPaint(theme.ink());
        pen.setFont(Fonts.TEXT);
        pen.drawString(row.name(), 10f, (float) (y + 4));
        pen.drawString("= " + row.hundred() + end, (float) (WIDTH - RIGHT + 10), (float) (y + 4));
        pen.setPaint(Ink.BLUE.color(theme));
        pen.setStroke(new BasicStroke(1.5f));
        pen.draw(new Line2D.Double(x[0], y, x[4], y));
        pen.setStroke(new BasicStroke(7, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
        pen.draw(new Line2D.Double(x[1], y, x[3], y));
        pen.setPaint(theme.paper());
        pen.fill(new Ellipse2D.Double(x[2] - 3, y - 3, 6, 6));
        pen.setPaint(theme.ink());
        pen.setStroke(new BasicStroke(1));
        pen.draw(new Ellipse2D.Double(x[2] - 3, y - 3, 6, 6));
    }
}
