package org.lungbridge.viz;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.data.category.DefaultCategoryDataset;

/** Named bars from left to right, the first one on top. */
public final class BarFigure extends Figure {
    private static final double WIDTH = 760;
    private static final double ROW = 26;
    private static final double FRAME = 90;
    private static final double HEADING = 26;

    private final String title;
    private final String axis;
    private final List<Bar> bars;

    /**
     * One bar.
     *
     * @param name beside it
     * @param value its length
     */
    public record Bar(String name, double value) {}

    /** A figure of at least one bar. */
    public BarFigure(String title, String axis, List<Bar> bars) {
        this.title = title;
        this.axis = axis;
        this.bars = List.copyOf(bars);
    }

    @Override
    double height() {
        return FRAME + ROW * bars.size();
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
    public String description() {
        StringJoiner words = new StringJoiner("; ", title + ", " + axis + ": ", ".");
        bars.forEach(bar -> words.add(String.format(Locale.ROOT, "%s %.2f", bar.name(), bar.value())));
        return words.toString();
    }

    @Override
    void draw(Graphics2D pen, Theme theme) {
        DefaultCategoryDataset data = new DefaultCategoryDataset();
        bars.forEach(bar -> data.addValue(bar.value(), "value", bar.name()));
        CategoryAxis names = new CategoryAxis();
        names.setTickLabelFont(Fonts.TEXT);
        names.setTickLabelPaint(theme.ink());
        names.setMaximumCategoryLabelWidthRatio(0.8f);
        NumberAxis values = new NumberAxis(axis);
        values.setLabelFont(Fonts.TEXT);
        values.setTickLabelFont(Fonts.SMALL);
        values.setLabelPaint(theme.ink());
        values.setTickLabelPaint(theme.ink());
        BarRenderer renderer = new BarRenderer();
        renderer.setBarPainter(new StandardBarPainter());
        renderer.setSeriesPaint(0, Ink.BLUE.color(theme));
        renderer.setShadowVisible(false);
        CategoryPlot plot = new CategoryPlot(data, names, values, renderer);
        plot.setOrientation(PlotOrientation.HORIZONTAL);
        plot.setBackgroundPaint(theme.panel());
        plot.setRangeGridlinePaint(theme.grid());
        JFreeChart chart = new JFreeChart(null, Fonts.TEXT, plot, false);
        chart.setBackgroundPaint(null);
        chart.draw(pen, new Rectangle2D.Double(0, HEADING, WIDTH, height() - HEADING));
        pen.setFont(Fonts.BOLD);
        pen.setPaint(theme.ink());
        pen.drawString(title, 10f, 17f);
    }
}
