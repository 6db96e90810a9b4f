package org.lungbridge.viz;

import java.awt.BasicStroke;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.annotations.XYBoxAnnotation;
import org.jfree.chart.annotations.XYLineAnnotation;
import org.jfree.chart.annotations.XYTextAnnotation;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.IntervalMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/** One panel of the prone figure as a chart: a line for each patient from moment to moment, time prone shaded. */
final class ProneChart {
    private static final BasicStroke REFERENCE_STROKE = new BasicStroke(2.2f);
    /** Room for half of the number of a tick at the upper or lower edge. */
    private static final double EDGE = 6;

    private static final double HALF = 0.5;
    /** Half of the width of a mark. */
    private static final double MARK = 0.3;
    /** Where a mark beside its moment begins and ends, in distances between moments. */
    private static final double BESIDE_FROM = 0.18;

    private static final double BESIDE_TO = 0.48;

    private final Theme theme;
    private final ProneValues values;
    private final List<ProneReference> marks;

    ProneChart(Theme theme, ProneValues values, List<ProneReference> marks) {
        this.theme = theme;
        this.values = values;
        this.marks = marks;
    }

    /** The chart without title and legend, transparent. */
    JFreeChart of(PronePanel panel) {
        XYPlot plot = new XYPlot(lines(panel), moments(), values(panel), renderer());
        plot.setInsets(new RectangleInsets(EDGE, 0, EDGE, 1));
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setBackgroundPaint(theme.panel());
        plot.setDomainGridlinesVisible(false);
        plot.setRangeGridlinePaint(theme.grid());
        plot.setRangeGridlineStroke(TrendChart.HAIR);
        plot.setOutlinePaint(theme.marker());
        plot.setOutlineStroke(TrendChart.HAIR);
        shade(plot);
        marks.stream().filter(mark -> mark.id().equals(panel.id())).forEach(mark -> draw(plot, mark));
        JFreeChart chart = new JFreeChart(null, Fonts.TEXT, plot, false);
        chart.setPadding(RectangleInsets.ZERO_INSETS);
        chart.setBackgroundPaint(null);
        chart.setBorderVisible(false);
        return chart;
    }

    private NumberAxis moments() {
        NumberAxis axis = new NumberAxis();
        axis.setRange(-HALF, values.moments().size() - HALF);
        axis.setVisible(false);
        return axis;
    }

    private NumberAxis values(PronePanel panel) {
        NumberAxis axis = TrendChart.axis(theme, panel.scale().label());
        double[] range = values.range(panel, marks);
        axis.setFixedDimension(TrendChart.LEFT);
        axis.setRange(range[0], range[1]);
        axis.setTickUnit(TrendChart.tickUnit(Scale.tick(range[1] - range[0])));
        return axis;
    }

    private XYSeriesCollection lines(PronePanel panel) {
        XYSeriesCollection data = new XYSeriesCollection();
        for (ProneFigure.Patient patient : values.patients()) {
            XYSeries series = new XYSeries(patient.id(), false, true);
            double[] line = values.of(panel, patient);
            for (int m = 0; m < line.length; m++) {
                series.add(m, line[m], false);
            }
            data.addSeries(series);
        }
        return data;
    }

    private XYLineAndShapeRenderer renderer() {
        XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, true);
        renderer.setDrawSeriesLineAsPath(true);
        renderer.setUseFillPaint(true);
        for (int i = 0; i < values.patients().size(); i++) {
            Ink ink = ProneFigure.ink(i);
            renderer.setSeriesPaint(i, ink.color(theme));
            renderer.setSeriesStroke(i, ink.stroke());
            renderer.setSeriesShape(i, ink.mark(0, 0));
            renderer.setSeriesFillPaint(i, ProneFigure.hollow(i) ? theme.panel() : ink.color(theme));
        }
        return renderer;
    }

    private void shade(XYPlot plot) {
        int first = -1;
        int last = -1;
        for (int m = 0; m < values.moments().size(); m++) {
            if (values.moments().get(m).stage() == ProneMoment.Stage.PRONE) {
                first = first < 0 ? m : first;
                last = m;
            }
        }
        if (first >= 0) {
            IntervalMarker shade = new IntervalMarker(first - HALF, last + HALF, theme.prone());
            shade.setAlpha(1);
            plot.addDomainMarker(shade, Layer.BACKGROUND);
        }
    }

    private void draw(XYPlot plot, ProneReference mark) {
        int at = values.moments().indexOf(mark.at());
        if (at < 0) {
            return;
        }
        if (mark.isBeside()) {
            line(plot, at + BESIDE_FROM, at + BESIDE_TO, mark.low());
            XYTextAnnotation label = new XYTextAnnotation(mark.label(), at + BESIDE_FROM, mark.low());
            label.setFont(Fonts.SMALL);
            label.setPaint(theme.soft());
            label.setTextAnchor(TextAnchor.TOP_LEFT);
            plot.addAnnotation(label);
        } else if (mark.low() == mark.high()) {
            line(plot, at - MARK, at + MARK, mark.low());
        } else {
            plot.addAnnotation(new XYBoxAnnotation(
                    at - MARK, mark.low(), at + MARK, mark.high(), TrendChart.HAIR, theme.marker(), theme.reference()));
        }
    }

    private void line(XYPlot plot, double from, double to, double value) {
        plot.addAnnotation(new XYLineAnnotation(from, value, to, value, REFERENCE_STROKE, theme.marker()));
    }
}
