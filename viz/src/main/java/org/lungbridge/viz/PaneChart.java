package org.lungbridge.viz;

import java.awt.BasicStroke;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.annotations.XYBoxAnnotation;
import org.jfree.chart.annotations.XYTextAnnotation;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/** A pane as a chart. */
final class PaneChart {
    private PaneChart() {}

    /** The chart without title and legend, transparent. */
    static JFreeChart of(Pane pane, Theme theme) {
        XYSeriesCollection data = new XYSeriesCollection();
        XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, false);
        renderer.setDrawSeriesLineAsPath(true);
        renderer.setUseFillPaint(true);
        renderer.setUseOutlinePaint(true);
        for (Curve curve : pane.curves()) {
            add(curve, data, renderer, theme);
        }
        XYPlot plot = new XYPlot(data, axis(pane.across(), theme, false), axis(pane.up(), theme, true), renderer);
        plot.setInsets(new RectangleInsets(6, 0, 0, 9));
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setBackgroundPaint(theme.panel());
        plot.setDomainGridlinePaint(theme.grid());
        plot.setRangeGridlinePaint(theme.grid());
        plot.setDomainGridlineStroke(TrendChart.HAIR);
        plot.setRangeGridlineStroke(TrendChart.HAIR);
        plot.setOutlinePaint(theme.marker());
        plot.setOutlineStroke(TrendChart.HAIR);
        for (Band band : pane.bands()) {
            renderer.addAnnotation(
                    new XYBoxAnnotation(
                            band.from(),
                            band.low(),
                            band.to(),
                            band.high(),
                            TrendChart.HAIR,
                            theme.bandEdge(),
                            theme.band()),
                    Layer.BACKGROUND);
        }
        pane.notes().forEach(note -> plot.addAnnotation(words(note, theme)));
        JFreeChart chart = new JFreeChart(null, Fonts.TEXT, plot, false);
        chart.setPadding(RectangleInsets.ZERO_INSETS);
        chart.setBackgroundPaint(null);
        chart.setBorderVisible(false);
        return chart;
    }

    private static void add(Curve curve, XYSeriesCollection data, XYLineAndShapeRenderer renderer, Theme theme) {
        int number = data.getSeriesCount();
        XYSeries series = new XYSeries(number, false, true);
        for (int i = 0; i < curve.x().length; i++) {
            series.add(curve.x()[i], curve.y()[i], false);
        }
        data.addSeries(series);
        renderer.setSeriesPaint(number, curve.ink().color(theme));
        renderer.setSeriesStroke(number, curve.ink().stroke());
        renderer.setSeriesShape(number, curve.ink().mark(0, 0));
        renderer.setSeriesFillPaint(
                number, curve.hollow() ? theme.panel() : curve.ink().color(theme));
        renderer.setSeriesOutlinePaint(number, curve.ink().color(theme));
        renderer.setSeriesOutlineStroke(number, new BasicStroke(1.1f));
        renderer.setSeriesLinesVisible(number, curve.joined());
        renderer.setSeriesShapesVisible(number, curve.marked());
    }

    private static NumberAxis axis(Pane.Axis axis, Theme theme, boolean up) {
        NumberAxis drawn = TrendChart.axis(theme, axis.label());
        drawn.setRange(axis.low(), axis.high());
        drawn.setTickUnit(TrendChart.tickUnit(Scale.tick(axis.high() - axis.low())));
        if (up) {
            drawn.setFixedDimension(TrendChart.LEFT);
        }
        return drawn;
    }

    private static XYTextAnnotation words(Pane.Note note, Theme theme) {
        XYTextAnnotation words = new XYTextAnnotation(note.text(), note.x(), note.y());
        words.setFont(Fonts.SMALL);
        words.setPaint(theme.ink());
        words.setTextAnchor(TextAnchor.CENTER_LEFT);
        return words;
    }
}
