package org.lungbridge.viz;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYErrorRenderer;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;

/** Published values with their tolerance as bars, and what the engine makes of them as a line with marks. */
public final class ComparisonFigure extends Figure {
    private static final double WIDTH = 560;
    private static final double HEIGHT = 300;

    private final String title;
    private final String x;
    private final String y;
    private final List<Point> points;

    /**
     * One row.
     *
     * @param x where it lies
     * @param low least value that passes
     * @param high greatest value that passes
     * @param engine what came out
     */
    public record Point(double x, double low, double high, double engine) {
        /** Whether it passes. */
        public boolean passes() {
            return engine >= low && engine <= high;
        }
    }

    /**
     * A figure.
     *
     * @param title one line
     * @param x axis with unit
     * @param y axis with unit
     * @param points at least two, with both bounds finite
     */
    public ComparisonFigure(String title, String x, String y, List<Point> points) {
        this.title = title;
        this.x = x;
        this.y = y;
        this.points = List.copyOf(points);
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
        return HEIGHT;
    }

    @Override
    public String description() {
        StringJoiner words = new StringJoiner("; ", title + ", " + y + " over " + x + ": ", ".");
        for (Point point : points) {
            words.add(String.format(
                    Locale.ROOT,
                    "at %.4g %.4g (%.4g to %.4g%s)",
                    point.x(),
                    point.engine(),
                    point.low(),
                    point.high(),
                    point.passes() ? "" : ", missed"));
        }
        return words.toString();
    }

    @Override
    void draw(Graphics2D pen, Theme theme) {
        JFreeChart chart = new JFreeChart(null, Fonts.TEXT, plot(theme), false);
        chart.setBackgroundPaint(null);
        chart.draw(pen, new Rectangle2D.Double(0, 24, WIDTH, HEIGHT - 24));
        pen.setFont(Fonts.BOLD);
        pen.setPaint(theme.ink());
        pen.drawString(Fonts.fitted(title, Fonts.BOLD, WIDTH - 20), 10f, 16f);
        pen.setFont(Fonts.SMALL);
        String legend = "bars: published with tolerance   blue line, circles: engine";
        pen.drawString(legend, (float) (WIDTH - 10 - Fonts.width(legend, Fonts.SMALL)), 30f);
    }

    private XYPlot plot(Theme theme) {
        YIntervalSeries bounds = new YIntervalSeries("published");
        XYSeries engine = new XYSeries("engine");
        for (Point point : points) {
            bounds.add(point.x(), (point.low() + point.high()) / 2, point.low(), point.high());
            engine.add(point.x(), point.engine());
        }
        YIntervalSeriesCollection published = new YIntervalSeriesCollection();
        published.addSeries(bounds);
        NumberAxis across = axis(theme, x);
        NumberAxis up = axis(theme, y);
        XYErrorRenderer bars = new XYErrorRenderer();
        bars.setDrawXError(false);
        bars.setSeriesPaint(0, theme.soft());
        bars.setErrorStroke(new BasicStroke(1.4f));
        bars.setErrorPaint(theme.soft());
        bars.setSeriesShapesVisible(0, false);
        XYPlot plot = new XYPlot(published, across, up, bars);
        plot.setDataset(1, new XYSeriesCollection(engine));
        XYLineAndShapeRenderer line = new XYLineAndShapeRenderer(true, true);
        line.setSeriesPaint(0, Ink.BLUE.color(theme));
        line.setSeriesStroke(0, Ink.BLUE.stroke());
        line.setSeriesShape(0, Ink.BLUE.mark(0, 0));
        plot.setRenderer(1, line);
        plot.setBackgroundPaint(theme.panel());
        plot.setRangeGridlinePaint(theme.grid());
        plot.setDomainGridlinesVisible(false);
        plot.setInsets(new RectangleInsets(14, 6, 4, 12));
        return plot;
    }

    private static NumberAxis axis(Theme theme, String label) {
        NumberAxis axis = new NumberAxis(label);
        axis.setLabelFont(Fonts.TEXT);
        axis.setTickLabelFont(Fonts.SMALL);
        axis.setLabelPaint(theme.ink());
        axis.setTickLabelPaint(theme.ink());
        axis.setAutoRangeIncludesZero(false);
        return axis;
    }
}
