package org.lungbridge.viz.chart;

import java.awt.geom.Rectangle2D;
import org.lungbridge.viz.Fonts;

/**
 * Where the parts of a plot lie.
 *
 * @param plot what is drawn
 * @param area of the values
 */
record Frame(Plot plot, Rectangle2D area) {
    static final double TITLE = 20;
    static final double TICKS = 18;
    static final double LABEL = 17;
    static final double ROW = 14;
    /** Least room between two texts of a row under a plot. */
    static final double BETWEEN_CELLS = 6;

    static final double NAME = 28;
    static final double SAMPLE = 20;
    static final double COLUMN_GAP = 14;

    double x(double value) {
        Axis axis = plot.across();
        return area.getMinX() + (value - axis.low()) / (axis.high() - axis.low()) * area.getWidth();
    }

    double y(double value) {
        Axis axis = plot.up();
        return area.getMaxY() - (value - axis.low()) / (axis.high() - axis.low()) * area.getHeight();
    }

    /** Room above the area: title, and the heads of columns. */
    static double top(Plot plot) {
        return plot.title().isEmpty() && plot.columns().isEmpty() ? 6 : TITLE;
    }

    /** Room under the area: ticks, label and rows. */
    static double bottom(Plot plot) {
        double label = plot.across().label().isEmpty() ? 0 : LABEL;
        return TICKS
                + label
                + (plot.beneath().isEmpty() ? 0 : 6 + ROW * plot.beneath().size());
    }

    /** Room left of the area: ticks, label and names of rows. */
    static double left(Plot plot) {
        double ticks = widest(plot.up()) + 8 + (plot.up().label().isEmpty() ? 0 : LABEL);
        double rows = plot.beneath().stream()
                .filter(row -> !row.cells().isEmpty())
                .mapToDouble(row -> Fonts.width(row.name(), Fonts.SMALL) + SAMPLE + firstCell(row) + 14)
                .max()
                .orElse(0);
        return Math.max(ticks, rows);
    }

    /** Room right of the area: names and columns. */
    static double right(Plot plot) {
        double names = plot.names().stream()
                .mapToDouble(name -> Fonts.width(name.text(), Fonts.TEXT) + (name.tone() == null ? 8 : NAME))
                .max()
                .orElse(12);
        double columns = 0;
        for (Plot.Column column : plot.columns()) {
            columns += COLUMN_GAP + width(column);
        }
        double cells =
                plot.beneath().stream().mapToDouble(Frame::lastCell).max().orElse(0);
        return Math.max(Math.max(names, columns), cells);
    }

    /** How far the first cell of a row reaches left of the area. */
    static double firstCell(Plot.Row row) {
        return row.cells().isEmpty() ? 0 : Fonts.width(row.cells().get(0).text(), Fonts.SMALL) / 2;
    }

    /** How far the last cell of a row reaches right of the area. */
    private static double lastCell(Plot.Row row) {
        return row.cells().isEmpty()
                ? 0
                : Fonts.width(row.cells().get(row.cells().size() - 1).text(), Fonts.SMALL) / 2 + 8;
    }

    static double width(Plot.Column column) {
        double cells = column.cells().stream()
                .mapToDouble(cell -> Fonts.width(cell.text(), Fonts.SMALL))
                .max()
                .orElse(0);
        return Math.max(cells, Fonts.width(column.head(), Fonts.SMALL));
    }

    private static double widest(Axis axis) {
        return axis.ticks().stream()
                .mapToDouble(tick -> Fonts.width(tick.text(), Fonts.SMALL))
                .max()
                .orElse(0);
    }
}
