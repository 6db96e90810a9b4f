package org.lungbridge.viz;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.OutputStream;
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
public final class BarFigure implements Figure {
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

    private double height() {
        return FRAME + ROW * bars.size();
    }

    @Override
    public void writePng(OutputStream out) throws IOException {
        Fonts.require();
        PngPage.write(WIDTH, height(), this::draw, out);
    }

    @Override
    public String svg() {
        Fonts.require();
        return SvgPage.of(WIDTH, height(), title, description(), this::draw);
    }

    @Override
    public String description() {
        StringJoiner words = new StringJoiner("; ", title + ", " + axis + ": ", ".");
        bars.forEach(bar -> words.add(String.format(Locale.ROOT, "%s %.2f", bar.name(), bar.value())));
        return words.toString();
    }

    private void draw(Graphics2D pen) {
        DefaultCategoryDataset data = new DefaultCategoryDataset();
        bars.forEach(bar -> data.addValue(bar.value(), "value", bar.name()));
        CategoryAxis names = new CategoryAxis();
        names.setTickLabelFont(Fonts.TEXT);
        names.setMaximumCategoryLabelWidthRatio(0.8f);
        NumberAxis values = new NumberAxis(axis);
        values.setLabelFont(Fonts.TEXT);
        values.setTickLabelFont(Fonts.SMALL);
        BarRenderer renderer = new BarRenderer();
        renderer.setBarPainter(new StandardBarPainter());
        renderer.setSeriesPaint(0, Ink.BLUE.color());
        renderer.setShadowVisible(false);
        CategoryPlot plot = new CategoryPlot(data, names, values, renderer);
        plot.setOrientation(PlotOrientation.HORIZONTAL);
        plot.setBackgroundPaint(Color.WHITE);
        plot.setRangeGridlinePaint(new Color(0xDDDDDD));
        JFreeChart chart = new JFreeChart(null, Fonts.TEXT, plot, false);
        chart.setBackgroundPaint(Color.WHITE);
        chart.draw(pen, new Rectangle2D.Double(0, HEADING, WIDTH, height() - HEADING));
        pen.setFont(Fonts.BOLD);
        pen.setPaint(new Color(0x222222));
        pen.drawString(title, 10f, 17f);
    }
}
