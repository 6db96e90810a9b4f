package org.lungbridge.viz;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Map;
import org.jfree.chart.ChartRenderingInfo;

/**
 * What happened for a talk afterwards: lanes of states, of what each actor did, of messages, alarms and events, over
 * saturation, arterial pressure and ECMO flow on one time axis; below, the critical actions with the seconds each took.
 */
public final class DebriefFigure extends Figure {
    static final FigureKind KIND = FigureKind.ofPatient(
            "debrief",
            "lanes of states, actions by actor, alarms and events over saturation, pressure and flow",
            "in every run",
            RunRecord::isDrawable,
            (run, view) -> new DebriefFigure(run));

    private static final double ANY = Double.POSITIVE_INFINITY;
    private static final List<Panel> PANELS = List.of(
            panel(new Scale("SpO2 (%)", 10, 0, 101.5), new Trace("SpO2", "SpO2", Ink.BLUE, 100, false)),
            panel(new Scale("MAP (mmHg)", 20, 0, ANY), new Trace("MAP_mmHg", "MAP", Ink.BLUE)),
            panel(
                    new Scale("ECMO flow (L/min)", 1, 0, ANY),
                    new Trace("ecmoBloodFlow_LPerMin", "blood flow", Ink.BLUE)));
    private static final double TOP = 56;
    private static final double ROW = 14;
    private static final double HEAD = 17;
    private static final double PANEL = 96;

    private final RunRecord run;
    private final TimeScale time;
    private final List<Strip> strips;
    private final List<SwimLane> lanes;

    private DebriefFigure(RunRecord run) {
        this.run = run;
        this.time = TimeScale.of(run.end());
        this.strips = Strip.of(run.series(), PANELS);
        this.lanes = SwimLane.of(run);
    }

    private static Panel panel(Scale scale, Trace trace) {
        return new Panel(scale, null, false, List.of(trace));
    }

    private double laneHeight(int lane) {
        return HEAD + lanes.get(lane).rows().size() * ROW + 5;
    }

    private double chartTop() {
        double y = TOP;
        for (int i = 0; i < lanes.size(); i++) {
            y += laneHeight(i);
        }
        return y + 4;
    }

    private Rectangle2D chart() {
        double width = Layout.WIDTH - 2 * Layout.MARGIN - Layout.NAMES - TrendChart.RIGHT + TrendChart.EDGE;
        return new Rectangle2D.Double(Layout.MARGIN, chartTop(), width, strips.size() * PANEL + 36);
    }

    private double actionsBase() {
        return (strips.isEmpty() ? chartTop() : chart().getMaxY()) + 24;
    }

    @Override
    String title() {
        return run.fullTitle();
    }

    @Override
    double width() {
        return Layout.WIDTH;
    }

    @Override
    double height() {
        int actions = run.actions().isEmpty() ? 0 : run.actions().size() + 1;
        return actionsBase() + actions * Layout.LINE + 14;
    }

    @Override
    void draw(Graphics2D pen, Theme theme) {
        Sketch sketch = new Sketch(pen, theme);
        sketch.title(run.title(), run.patient());
        double y = TOP;
        for (int i = 0; i < lanes.size(); i++) {
            lane(sketch, i, y);
            y += laneHeight(i);
        }
        if (!strips.isEmpty()) {
            ChartRenderingInfo places = new ChartRenderingInfo();
            new TrendChart(theme, time, run.end(), Phase.of(run.series()), ProneSession.of(run.series()), List.of())
                    .of(strips)
                    .draw(pen, chart(), places);
        }
        actions(sketch);
        sketch.footer(height() - 10);
    }

    /** The name above, the rows below it, the name of each row on the right. */
    private void lane(Sketch sketch, int index, double top) {
        Theme theme = sketch.theme();
        SwimLane lane = lanes.get(index);
        double left = Layout.x(0, run.end());
        double right = Layout.x(run.end(), run.end());
        sketch.text(lane.name(), Fonts.BOLD, theme.ink(), left, top + HEAD - 5);
        double y = top + HEAD;
        sketch.box(left, y, right - left, lane.rows().size() * ROW, theme.panel());
        for (Map.Entry<String, List<SwimLane.Item>> row : lane.rows().entrySet()) {
            sketch.hair(left, y + ROW / 2, right, y + ROW / 2, theme.grid());
            for (SwimLane.Item item : row.getValue()) {
                item(sketch, lane, item, y);
            }
            String name = Fonts.fitted(row.getKey(), Fonts.SMALL, Layout.NAMES + 40);
            sketch.text(name, Fonts.SMALL, theme.ink(), right + 10, y + 10.5);
            y += ROW;
        }
        sketch.draw(
                new Rectangle2D.Double(left, top + HEAD, right - left, y - top - HEAD),
                theme.marker(),
                TrendChart.HAIR);
    }

    private void item(Sketch sketch, SwimLane lane, SwimLane.Item item, double y) {
        Theme theme = sketch.theme();
        double from = Layout.x(item.from(), run.end());
        if (item.isMoment()) {
            sketch.mark(lane.ink(), false, from, y + ROW / 2);
            return;
        }
        double to = Layout.x(item.to(), run.end());
        Rectangle2D stretch = new Rectangle2D.Double(from, y + 1, Math.max(1, to - from), ROW - 2);
        sketch.fill(stretch, theme.panel());
        sketch.fill(stretch, item.label().equals("prone") ? theme.prone() : theme.onEcmo());
        sketch.draw(stretch, theme.marker(), new BasicStroke(0.8f));
        String label = Fonts.fitted(item.label(), Fonts.SMALL, to - from - 6);
        if (label.length() > 1) {
            sketch.text(label, Fonts.SMALL, theme.ink(), from + 3, y + 10.5);
        }
    }

    private void actions(Sketch sketch) {
        if (run.actions().isEmpty()) {
            return;
        }
        Theme theme = sketch.theme();
        sketch.text("Critical actions", Fonts.BOLD, theme.ink(), Layout.MARGIN, actionsBase());
        for (int i = 0; i < run.actions().size(); i++) {
            ScoredAction action = run.actions().get(i);
            double y = actionsBase() + (i + 1) * Layout.LINE;
            sketch.mark(Ink.GREEN, !action.inTime(), Layout.MARGIN + 6, y - 4);
            sketch.text(words(action), Layout.MARGIN + 18, y);
        }
    }

    private String words(ScoredAction action) {
        String limit = Double.isInfinite(action.by()) || Double.isNaN(action.by())
                ? ""
                : " of " + TimeScale.plain(action.by() - action.from(), 0) + " s";
        String asked = action.what() + ", called for at " + time.text(action.from()) + ": ";
        if (!action.isDone()) {
            return asked + "never done" + (limit.isEmpty() ? "" : " (within" + limit.substring(3) + ")");
        }
        return asked + "done after " + TimeScale.plain(action.seconds(), 0) + " s" + limit
                + (action.inTime() ? ", in time" : ", too late");
    }

    @Override
    public String description() {
        StringBuilder text = new StringBuilder("Debrief timeline of a simulated run, \"");
        text.append(run.fullTitle())
                .append("\", over ")
                .append(time.text(run.end()))
                .append(". ");
        text.append(Lettering.FOOTER).append('\n');
        for (SwimLane lane : lanes) {
            for (Map.Entry<String, List<SwimLane.Item>> row : lane.rows().entrySet()) {
                text.append("Lane ")
                        .append(lane.name())
                        .append(", ")
                        .append(row.getKey())
                        .append(':');
                for (SwimLane.Item item : row.getValue()) {
                    String to = item.isMoment() ? "" : " to " + time.text(item.to()) + " " + item.label();
                    text.append(' ').append(time.text(item.from())).append(to).append(';');
                }
                text.setLength(text.length() - 1);
                text.append(".\n");
            }
        }
        run.actions().forEach(action -> text.append(words(action)).append(".\n"));
        return text.toString();
    }
}
