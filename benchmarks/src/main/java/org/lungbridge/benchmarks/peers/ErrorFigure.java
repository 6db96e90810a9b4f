package org.lungbridge.benchmarks.peers;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.LogAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/** Error against processor time of all solvers on one problem with one event spacing, both axes logarithmic. */
record ErrorFigure(String problem, int events_min, List<Measurement> measurements) {
    /** Colors of Okabe and Ito 2008; yellow is left out, which is too light for lines. */
    private static final int[] COLORS = {0x0072B2, 0xD55E00, 0x009E73, 0x000000, 0xCC79A7, 0xE69F00, 0x56B4E9};

    private static final double HALF = 4;
    /** Half of a line in the legend stands left of its mark and would be cut off at the edge. */
    private static final RectangleInsets BESIDE = new RectangleInsets(4, 14, 4, 14);

    private static final Font TEXT = new Font(Font.SANS_SERIF, Font.PLAIN, 12);

    /** One for each problem and spacing among the measurements. */
    static List<ErrorFigure> of(List<Measurement> all) {
        Map<String, List<Measurement>> groups = new LinkedHashMap<>();
        for (Measurement one : all) {
            groups.computeIfAbsent(one.problem() + "/" + one.events_min(), key -> new ArrayList<>())
                    .add(one);
        }
        return groups.values().stream()
                .map(group ->
                        new ErrorFigure(group.get(0).problem(), group.get(0).events_min(), List.copyOf(group)))
                .toList();
    }

    String file() {
        return String.format(Locale.ROOT, "%s-%s.svg", problem, events_min == 0 ? "none" : events_min + "min");
    }

    private String title() {
        String events = events_min == 0 ? "no events" : "events every " + events_min + " min";
        return String.format(
                Locale.ROOT, "%s, %.3g h, %s", problem, measurements.get(0).hours(), events);
    }

    String svg() {
        return Page.of(chart(), title(), "Error against processor time for several solvers, both logarithmic.");
    }

    private JFreeChart chart() {
        XYSeriesCollection data = new XYSeriesCollection();
        Map<String, XYSeries> series = new LinkedHashMap<>();
        for (Measurement one : measurements) {
            if (one.arrived() && one.error() > 0) {
                series.computeIfAbsent(one.solver(), name -> new XYSeries(name, false))
                        .add(one.error(), one.cpu());
            }
        }
        series.values().forEach(data::addSeries);
        XYPlot plot = new XYPlot(
                data,
                axis("largest error of any state at any minute, share of its size"),
                axis("processor time, ms"),
                inks(new ArrayList<>(series.keySet())));
        plot.getDomainAxis().setInverted(true);
        plot.setBackgroundPaint(Color.WHITE);
        plot.setDomainGridlinePaint(Color.LIGHT_GRAY);
        plot.setRangeGridlinePaint(Color.LIGHT_GRAY);
        JFreeChart chart = new JFreeChart(title(), new Font(Font.SANS_SERIF, Font.BOLD, 14), plot, true);
        chart.setBackgroundPaint(Color.WHITE);
        chart.getLegend().setItemFont(TEXT);
        chart.getLegend().setMargin(BESIDE);
        return chart;
    }

    private static LogAxis axis(String label) {
        LogAxis axis = new LogAxis(label);
        axis.setTickUnit(new NumberTickUnit(1));
        axis.setNumberFormatOverride(
                new java.text.DecimalFormat("0E0", java.text.DecimalFormatSymbols.getInstance(Locale.ROOT)));
        axis.setLabelFont(TEXT);
        axis.setTickLabelFont(TEXT);
        return axis;
    }

    /** The same ink for the same solver in every figure. */
    private static XYLineAndShapeRenderer inks(List<String> solvers) {
        List<String> known =
                new ArrayList<>(Contenders.all(0).stream().map(Contender::name).toList());
        XYLineAndShapeRenderer inks = new XYLineAndShapeRenderer(true, true);
        for (int series = 0; series < solvers.size(); series++) {
            if (!known.contains(solvers.get(series))) {
                known.add(solvers.get(series));
            }
            ink(inks, series, known.indexOf(solvers.get(series)));
        }
        return inks;
    }

    private static void ink(XYLineAndShapeRenderer inks, int series, int k) {
        boolean first = k < COLORS.length;
        inks.setSeriesPaint(series, new Color(COLORS[k % COLORS.length]));
        inks.setSeriesShape(series, mark(k));
        inks.setSeriesShapesFilled(series, first);
        inks.setSeriesStroke(
                series,
                first
                        ? new BasicStroke(1.8f)
                        : new BasicStroke(
                                1.8f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, new float[] {6, 3}, 0));
    }

    private static Shape mark(int k) {
        return switch (k % 5) {
            case 0 -> new Ellipse2D.Double(-HALF, -HALF, 2 * HALF, 2 * HALF);
            case 1 -> new Rectangle2D.Double(-HALF, -HALF, 2 * HALF, 2 * HALF);
            case 2 -> polygon(-HALF, HALF, HALF, HALF, 0, -HALF);
            case 3 -> polygon(-HALF, 0, 0, HALF, HALF, 0, 0, -HALF);
            default -> polygon(-HALF, -HALF, HALF, -HALF, 0, HALF);
        };
    }

    private static Shape polygon(double... xy) {
        Path2D path = new Path2D.Double();
        path.moveTo(xy[0], xy[1]);
        for (int i = 2; i < xy.length; i += 2) {
            path.lineTo(xy[i], xy[i + 1]);
        }
        path.closePath();
        return path;
    }
}
