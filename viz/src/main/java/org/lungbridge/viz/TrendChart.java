package org.lungbridge.viz;

import java.awt.BasicStroke;
import java.awt.Color;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.annotations.XYBoxAnnotation;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.CombinedDomainXYPlot;
import org.jfree.chart.plot.IntervalMarker;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.text.TextUtils;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/** The strips as a chart: panels over one time axis, phases shaded, a thin line at each intervention. */
final class TrendChart {
    /** Room for the axes, in units of the layout. */
    static final double LEFT = 50;

    static final double RIGHT = 46;
    /** Room right of the last tick where there is no axis, for half of its number. */
    static final double EDGE = 9;

    /** Room above the highest tick, for half of its number. */
    static final double TOP = 7;

    private static final double GAP = 9;
    static final BasicStroke HAIR = new BasicStroke(0.6f);
    /** The outline of a result. */
    static final BasicStroke DOT = new BasicStroke(1.3f);

    private static final BasicStroke MARKER_STROKE =
            new BasicStroke(0.9f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_BEVEL, 10, new float[] {3, 2}, 0);

    static {
        // Otherwise JFreeChart draws rotated text as outlines, which no screen reader and no search finds in an SVG.
        TextUtils.setUseDrawRotatedStringWorkaround(false);
    }

    private final Theme theme;
    private final TimeScale time;
    private final double end;
    private final List<Phase> phases;
    private final List<ProneSession> sessions;
    private final List<Intervention> interventions;

    TrendChart(
            Theme theme,
            TimeScale time,
            double end,
            List<Phase> phases,
            List<ProneSession> sessions,
            List<Intervention> interventions) {
        this.theme = theme;
        this.time = time;
        this.end = end;
        this.phases = phases;
        this.sessions = sessions;
        this.interventions = interventions;
    }

    /** The chart without title and legend, transparent. */
    JFreeChart of(List<Strip> strips) {
        NumberAxis axis = axis(theme, "Time (" + time.unit() + ")");
        axis.setRange(0, end / time.seconds());
        axis.setTickUnit(tickUnit(time.tick()));
        CombinedDomainXYPlot all = new CombinedDomainXYPlot(axis);
        all.setGap(GAP);
        boolean rightAxis = strips.stream().anyMatch(strip -> !strip.on(true).isEmpty());
        all.setInsets(new RectangleInsets(TOP, 0, 0, rightAxis ? 0 : EDGE));
        all.setAxisOffset(RectangleInsets.ZERO_INSETS);
        strips.forEach(strip -> all.add(plot(strip)));
        JFreeChart chart = new JFreeChart(null, Fonts.TEXT, all, false);
        chart.setPadding(RectangleInsets.ZERO_INSETS);
        chart.setBackgroundPaint(null);
        chart.setBorderVisible(false);
        return chart;
    }

    private XYPlot plot(Strip strip) {
        XYPlot plot = new XYPlot();
        plot.setInsets(RectangleInsets.ZERO_INSETS);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setBackgroundPaint(theme.panel());
        plot.setDomainGridlinePaint(theme.grid());
        plot.setRangeGridlinePaint(theme.grid());
        plot.setDomainGridlineStroke(HAIR);
        plot.setRangeGridlineStroke(HAIR);
        plot.setOutlinePaint(theme.marker());
        plot.setOutlineStroke(HAIR);
        addAxis(plot, strip, false);
        addAxis(plot, strip, true);
        mark(plot);
        return plot;
    }

    private void addAxis(XYPlot plot, Strip strip, boolean right) {
        double[] range = strip.range(right);
        if (range == null) {
            return;
        }
        int index = right ? 1 : 0;
        NumberAxis axis =
                axis(theme, strip.panel().scale(strip.on(right).get(0).trace()).label());
        axis.setFixedDimension(right ? RIGHT : LEFT);
        axis.setRange(range[0], range[1]);
        axis.setTickUnit(tickUnit(Scale.tick(range[1] - range[0])));
        plot.setRangeAxis(index, axis);
        plot.setRangeAxisLocation(index, right ? AxisLocation.BOTTOM_OR_RIGHT : AxisLocation.BOTTOM_OR_LEFT);
        addLines(plot, index, strip.on(right));
        if (!right) {
            addBands(plot, strip.bands());
        }
    }

    private void addBands(XYPlot plot, List<Band> bands) {
        for (Band band : bands) {
            XYBoxAnnotation box = new XYBoxAnnotation(
                    band.from() / time.seconds(),
                    band.low(),
                    band.to() / time.seconds(),
                    band.high(),
                    HAIR,
                    theme.bandEdge(),
                    theme.band());
            plot.getRenderer(0).addAnnotation(box, Layer.BACKGROUND);
        }
    }

    private void addLines(XYPlot plot, int index, List<Strip.Line> lines) {
        XYSeriesCollection data = new XYSeriesCollection();
        XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, false);
        renderer.setDrawSeriesLineAsPath(true);
        for (Strip.Line line : lines) {
            int series = data.getSeriesCount();
            data.addSeries(series(line));
            renderer.setSeriesPaint(series, line.trace().ink().color(theme));
            renderer.setSeriesStroke(series, line.trace().ink().stroke());
            if (line.trace().dots()) {
                renderer.setSeriesLinesVisible(series, false);
                renderer.setSeriesShapesVisible(series, true);
                renderer.setSeriesShapesFilled(series, false);
                renderer.setSeriesShape(series, line.trace().ink().mark(0, 0));
                renderer.setSeriesOutlineStroke(series, DOT);
                renderer.setUseOutlinePaint(false);
            }
        }
        plot.setDataset(index, data);
        plot.setRenderer(index, renderer);
        plot.mapDatasetToRangeAxis(index, index);
    }

    private XYSeries series(Strip.Line line) {
        XYSeries series = new XYSeries(line.trace().label(), false, true);
        for (int i = 0; i < line.points().size(); i++) {
            series.add(line.points().time(i) / time.seconds(), line.points().value(i), false);
        }
        return series;
    }

    private void mark(XYPlot plot) {
        for (Phase phase : phases) {
            if (phase.onEcmo()) {
                shade(plot, phase.from(), phase.to(), theme.onEcmo());
            }
        }
        for (ProneSession session : sessions) {
            shade(plot, session.from(), session.to(), theme.prone());
        }
        for (Intervention intervention : interventions) {
            plot.addDomainMarker(
                    new ValueMarker(intervention.time() / time.seconds(), theme.marker(), MARKER_STROKE),
                    Layer.BACKGROUND);
        }
    }

    private void shade(XYPlot plot, double from, double to, Color color) {
        IntervalMarker shade = new IntervalMarker(from / time.seconds(), to / time.seconds(), color);
        shade.setAlpha(1);
        plot.addDomainMarker(shade, Layer.BACKGROUND);
    }

    static NumberAxis axis(Theme theme, String label) {
        NumberAxis axis = new NumberAxis(label);
        axis.setLabelFont(Fonts.SMALL);
        axis.setTickLabelFont(Fonts.SMALL);
        axis.setLabelPaint(theme.ink());
        axis.setTickLabelPaint(theme.ink());
        axis.setAxisLineVisible(false);
        axis.setTickMarkPaint(theme.marker());
        axis.setLabelInsets(RectangleInsets.ZERO_INSETS);
        return axis;
    }

    /** Ticks this far apart, written with the decimals they need and a point in every locale. */
    static NumberTickUnit tickUnit(double step) {
        String pattern = step >= 1 ? "0" : step >= 0.1 ? "0.0" : "0.00";
        return new NumberTickUnit(step, new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT)));
    }
}
