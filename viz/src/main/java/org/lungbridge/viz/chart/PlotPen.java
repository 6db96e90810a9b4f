package org.lungbridge.viz.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.lungbridge.viz.Fonts;
import org.lungbridge.viz.Sketch;
import org.lungbridge.viz.Theme;

/** Draws a plot with its axes and the words around it. */
final class PlotPen {
    private static final BasicStroke THIN = new BasicStroke(0.6f);
    private static final double TICK = 4;
    private static final double LINE = 14;

    private final Sketch sketch;
    private final Theme theme;
    private final Frame frame;
    private final Plot plot;
    private final Rectangle2D area;

    PlotPen(Sketch sketch, Frame frame) {
        this.sketch = sketch;
        this.theme = sketch.theme();
        this.frame = frame;
        this.plot = frame.plot();
        this.area = frame.area();
    }

    void draw() {
        sketch.fill(area, theme.panel());
        grid();
        LayerPen layers = new LayerPen(sketch, frame);
        sketch.within(area, () -> plot.layers().forEach(layers::shape));
        sketch.draw(area, theme.marker(), THIN);
        plot.layers().forEach(layers::words);
        axes();
        names();
        columns();
        rows();
        double room = area.getWidth() + (plot.columns().isEmpty() ? Frame.right(plot) : 0);
        String title = Fonts.fitted(plot.title(), Fonts.BOLD, room);
        sketch.text(title, Fonts.BOLD, theme.ink(), area.getMinX(), area.getMinY() - 7);
    }

    private void grid() {
        for (Axis.Tick tick : plot.across().ticks()) {
            double x = frame.x(tick.at());
            sketch.line(x, area.getMinY(), x, area.getMaxY(), theme.grid(), THIN);
        }
        for (Axis.Tick tick : plot.up().ticks()) {
            double y = frame.y(tick.at());
            sketch.line(area.getMinX(), y, area.getMaxX(), y, theme.grid(), THIN);
        }
    }

    private void axes() {
        double low = area.getMaxY();
        double free = Double.NEGATIVE_INFINITY;
        for (Axis.Tick tick : plot.across().ticks()) {
            double x = frame.x(tick.at());
            double half = Fonts.width(tick.text(), Fonts.SMALL) / 2;
            sketch.line(x, low, x, low + TICK, theme.marker(), THIN);
            if (x - half > free) {
                sketch.centered(tick.text(), Fonts.SMALL, theme.ink(), x, low + 15);
                free = x + half + 3;
            }
        }
        for (Axis.Tick tick : plot.up().ticks()) {
            double y = frame.y(tick.at());
            sketch.line(area.getMinX() - TICK, y, area.getMinX(), y, theme.marker(), THIN);
            sketch.right(tick.text(), Fonts.SMALL, theme.ink(), area.getMinX() - TICK - 3, y + 3.5);
        }
        sketch.centered(
                plot.across().label(), Fonts.TEXT, theme.ink(), area.getCenterX(), low + Frame.TICKS + Frame.LABEL - 4);
        if (!plot.up().label().isEmpty()) {
            double widest = plot.up().ticks().stream()
                    .mapToDouble(tick -> Fonts.width(tick.text(), Fonts.SMALL))
                    .max()
                    .orElse(0);
            double x = area.getMinX() - TICK - 3 - widest - 7;
            sketch.upward(plot.up().label(), Fonts.TEXT, theme.ink(), x, area.getCenterY());
        }
    }

    /** Each as near to its value as the others allow. */
    private void names() {
        List<Plot.Name> names = new ArrayList<>(plot.names());
        names.sort(Comparator.comparingDouble(name -> frame.y(name.at())));
        double[] places = names.stream().mapToDouble(name -> frame.y(name.at())).toArray();
        spread(places, area.getMinY(), area.getMaxY());
        double x = area.getMaxX() + 6;
        for (int i = 0; i < places.length; i++) {
            Tone tone = names.get(i).tone();
            if (tone != null && names.get(i).block()) {
                sketch.box(x, places[i] - 5, 14, 10, tone.color(theme));
            } else if (tone != null) {
                sketch.line(x, places[i], x + 18, places[i], tone.color(theme), tone.stroke());
            }
            sketch.text(names.get(i).text(), tone == null ? x : x + 22, places[i] + 4);
        }
    }

    static void spread(double[] places, double top, double bottom) {
        for (int i = 0; i < places.length; i++) {
            double free = i == 0 ? top + LINE / 2 : places[i - 1] + LINE;
            places[i] = Math.max(places[i], free);
        }
        for (int i = places.length - 1; i >= 0; i--) {
            double free = i == places.length - 1 ? bottom - LINE / 2 : places[i + 1] - LINE;
            places[i] = Math.min(places[i], free);
        }
    }

    private void columns() {
        double x = area.getMaxX();
        for (Plot.Column column : plot.columns()) {
            x += Frame.COLUMN_GAP;
            sketch.text(column.head(), Fonts.SMALL, theme.soft(), x, area.getMinY() - 7);
            for (Axis.Tick cell : column.cells()) {
                sketch.text(cell.text(), Fonts.SMALL, theme.ink(), x, frame.y(cell.at()) + 3.5);
            }
            x += Frame.width(column);
        }
    }

    private void rows() {
        int every = cellsBetweenTexts();
        double y = area.getMaxY() + Frame.TICKS + (plot.across().label().isEmpty() ? 0 : Frame.LABEL) + 6;
        for (Plot.Row row : plot.beneath()) {
            double middle = y + Frame.ROW / 2;
            Color color = row.cells().isEmpty() ? theme.ink() : theme.soft();
            if (row.tone() != null) {
                double x = area.getMinX() - Frame.left(plot) + 1;
                Color line = row.tone().color(theme);
                sketch.line(
                        x, middle, x + Frame.SAMPLE, middle, line, row.tone().stroke());
                sketch.text(row.name(), Fonts.SMALL, theme.ink(), x + Frame.SAMPLE + 5, middle + 3.5);
            } else {
                sketch.right(row.name(), Fonts.SMALL, color, area.getMinX() - Frame.firstCell(row) - 8, middle + 3.5);
            }
            for (int k = 0; k < row.cells().size(); k += every) {
                Axis.Tick cell = row.cells().get(k);
                sketch.centered(cell.text(), Fonts.SMALL, theme.ink(), frame.x(cell.at()), middle + 3.5);
            }
            y += Frame.ROW;
        }
    }

    /** Every how many cells are written, the same in all rows, so that no text touches the next. */
    private int cellsBetweenTexts() {
        int most = plot.beneath().stream()
                .mapToInt(row -> row.cells().size())
                .max()
                .orElse(1);
        int every = 1;
        while (every < most && touch(every)) {
            every++;
        }
        return every;
    }

    private boolean touch(int every) {
        return plot.beneath().stream().map(Plot.Row::cells).anyMatch(cells -> {
            for (int k = every; k < cells.size(); k += every) {
                Axis.Tick left = cells.get(k - every);
                Axis.Tick right = cells.get(k);
                double halves = (Fonts.width(left.text(), Fonts.SMALL) + Fonts.width(right.text(), Fonts.SMALL)) / 2;
                if (frame.x(right.at()) - frame.x(left.at()) < halves + Frame.BETWEEN_CELLS) {
                    return true;
                }
            }
            return false;
        });
    }
}
