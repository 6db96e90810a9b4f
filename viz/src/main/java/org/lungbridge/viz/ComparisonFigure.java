package org.lungbridge.viz;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.OutputStream;
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
public final class ComparisonFigure implements Figure {
    private static final double WIDTH = 560;
    private static final double HEIGHT = 300;
    private static final Color GRID = new Color(0xDDDDDD);

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
    public void writePng(OutputStream out) throws IOException {
        Fonts.require();
        PngPage.write(WIDTH, HEIGHT, this::draw, out);
    }

    @Override
    public String svg() {
        Fonts.require();
        return SvgPage.of(WIDTH, HEIGHT, title, description(), this::draw);
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

    private void draw(Graphics2D pen) {
        JFreeChart chart = new JFreeChart(null, Fonts.TEXT, plot(), false);
        chart.setBackgroundPaint(Color.WHITE);
        chart.draw(pen, new Rectangle2D.Double(0, 24, WIDTH, HEIGHT - 24));
        pen.setFont(Fonts.BOLD);
        pen.setPaint(new Color(0x222222));
        pen.drawString(Fonts.fitted(title, Fonts.BOLD, WIDTH - 20), 10f, 16f);
        pen.setFont(Fonts.SMALL);
        String legend = "bars: published with tolerance   blue line, circles: engine";
        pen.drawString(legend, (float) (WIDTH - 10 - Fonts.width(legend, Fonts.SMALL)), 30f);
    }

    private XYPlot plot() {
        YIntervalSeries bounds = new YIntervalSeries("published");
        XYSeries engine = new XYSeries("engine");
        for (Point point : points) {
            bounds.add(point.x(), (point.low() + point.high()) / 2, point.low(), point.high());
            engine.add(point.x(), point.engine());
        }
        YIntervalSeriesCollection published = new YIntervalSeriesCollection();
        published.addSeries(bounds);
        NumberAxis across = axis(x);
        NumberAxis up = axis(y);
        XYErrorRenderer bars = new XYErrorRenderer();
        bars.setDrawXError(false);
        bars.setSeriesPaint(0, new Color(0x555555));
        bars.setErrorStroke(new BasicStroke(1.4f));
        bars.setErrorPaint(new Color(0x555555));
        bars.setSeriesShapesVisible(0, false);
        XYPlot plot = new XYPlot(published, across, up, bars);
        plot.setDataset(1, new XYSeriesCollection(engine));
        XYLineAndShapeRenderer line = new XYLineAndShapeRenderer(true, true);
        line.setSeriesPaint(0, Ink.BLUE.color());
        line.setSeriesStroke(0, Ink.BLUE.stroke());
        line.setSeriesShape(0, Ink.BLUE.mark(0, 0));
        plot.setRenderer(1, line);
        plot.setBackgroundPaint(Color.WHITE);
        plot.setRangeGridlinePaint(GRID);
        plot.setDomainGridlinesVisible(false);
        plot.setInsets(new RectangleInsets(14, 6, 4, 12));
        return plot;
    }

    private static NumberAxis axis(String label) {
        NumberAxis axis = new NumberAxis(label);
        axis.setLabelFont(Fonts.TEXT);
        axis.setTickLabelFont(Fonts.SMALL);
        axis.setAutoRangeIncludesZero(false);
        return axis;
    }
}
