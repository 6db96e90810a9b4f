package org.lungbridge.viz;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lungbridge.rules.score.TargetBand;

/**
 * What happened in a lesson, as wide as a page: lanes of states, actions, messages and alarms over the values that are talked
 * about, from shortly before the first action was called for to the end; the path of an expert is dashed beside the run.
 */
public final class LessonFigure extends Figure {
    static final double WIDTH = 760;
    static final double LEFT = 186;
    static final double RIGHT = WIDTH - 16;
    private static final double TOP = 26;
    private static final double ROW = 13;
    private static final double HEAD = 16;
    private static final double PANEL = 84;
    private static final double GAP = 8;
    private static final BasicStroke ACTION = new BasicStroke(0.8f, 0, 0, 10, new float[] {2, 2}, 0);
    private static final BasicStroke FRAME = new BasicStroke(0.8f);

    private final RunRecord run;
    private final Optional<RunRecord> expert;
    private final double from;
    private final LessonClock clock;
    private final List<SwimLane> lanes;
    private final List<LessonPanel> panels;

    private LessonFigure(RunRecord run, Optional<RunRecord> expert, double from, List<LessonPanel> panels) {
        this.run = run;
        this.expert = expert;
        this.from = from;
        this.clock = LessonClock.of(from, run.end());
        List<SwimLane> own = LessonLanes.of(run, from);
        this.lanes = expert.map(other -> LessonLanes.withExpert(own, other, run.end()))
                .orElse(own);
        this.panels = panels;
    }

    /**
     * The figure of a run.
     *
     * @param expert how somebody else played the same patient
     * @param from where it begins, s
     * @param more columns that a scenario wants to be shown besides the usual ones
     * @param targets bands that are drawn behind their columns
     */
    public static Optional<Figure> of(
            RunRecord run, Optional<RunRecord> expert, double from, List<String> more, List<TargetBand> targets) {
        return run.isDrawable() && run.end() > from
                ? Optional.of(new LessonFigure(run, expert, from, LessonPanel.of(run, expert, from, more, targets)))
                : Optional.empty();
    }

    private double x(double time) {
        return LEFT + (RIGHT - LEFT) * (time - from) / (run.end() - from);
    }

    private double chartTop() {
        double y = TOP;
        for (SwimLane lane : lanes) {
            y += HEAD + lane.rows().size() * ROW;
        }
        return y + 10;
    }

    private double chartEnd() {
        return chartTop() + panels.size() * (PANEL + GAP);
    }

    @Override
    String title() {
        return "What happened: " + run.fullTitle();
    }

    @Override
    double width() {
        return WIDTH;
    }

    @Override
    double height() {
        return chartEnd() + 36;
    }

    @Override
    void draw(Graphics2D pen, Theme theme) {
        Sketch sketch = new Sketch(pen, theme);
        legend(sketch);
        double y = TOP;
        for (SwimLane lane : lanes) {
            lane(sketch, lane, y);
            y += HEAD + lane.rows().size() * ROW;
        }
        for (int k = 0; k < panels.size(); k++) {
            panel(sketch, panels.get(k), chartTop() + k * (PANEL + GAP));
        }
        axis(sketch);
    }

    private void legend(Sketch sketch) {
        Theme theme = sketch.theme();
        double x = LEFT;
        sketch.line(x, 10, x + 24, 10, Ink.BLUE.color(theme), Ink.BLUE.stroke());
        sketch.text("this run", Fonts.SMALL, theme.ink(), x + 29, 13.5);
        x += 88;
        if (expert.isPresent()) {
            sketch.line(x, 10, x + 24, 10, Ink.ORANGE.color(theme), Ink.ORANGE.stroke());
            sketch.mark(Ink.ORANGE, true, x + 12, 10);
            sketch.text("expert", Fonts.SMALL, theme.ink(), x + 29, 13.5);
            x += 82;
        }
        if (lanes.stream().anyMatch(lane -> lane.name().equals(LessonLanes.LEARNER))) {
            sketch.line(x + 4, 4, x + 4, 16, theme.marker(), ACTION);
            sketch.text("learner acts", Fonts.SMALL, theme.ink(), x + 11, 13.5);
            x += 92;
        }
        if (panels.stream().anyMatch(panel -> !panel.bands().isEmpty())) {
            sketch.box(x, 5, 18, 10, theme.band());
            sketch.text("target", Fonts.SMALL, theme.ink(), x + 23, 13.5);
        }
    }

    private void lane(Sketch sketch, SwimLane lane, double top) {
        Theme theme = sketch.theme();
        sketch.text(lane.name(), Fonts.BOLD, theme.ink(), 10, top + HEAD - 4);
        double y = top + HEAD;
        for (Map.Entry<String, List<SwimLane.Item>> row : lane.rows().entrySet()) {
            sketch.hair(LEFT, y + ROW / 2, RIGHT, y + ROW / 2, theme.grid());
            String name = Fonts.fitted(row.getKey(), Fonts.SMALL, LEFT - 24);
            sketch.text(name, Fonts.SMALL, theme.ink(), 18, y + 10);
            for (SwimLane.Item item : row.getValue()) {
                item(sketch, lane.ink(), item, y);
            }
            y += ROW;
        }
    }

    private void item(Sketch sketch, Ink ink, SwimLane.Item item, double y) {
        Theme theme = sketch.theme();
        if (item.isMoment()) {
            boolean expertly = item.label().equals(LessonLanes.EXPERT);
            sketch.mark(expertly ? Ink.ORANGE : ink, expertly, x(item.from()), y + ROW / 2);
            return;
        }
        double start = x(Math.max(from, item.from()));
        double end = x(item.to());
        Rectangle2D stretch = new Rectangle2D.Double(start, y + 1, Math.max(1, end - start), ROW - 2);
        sketch.fill(stretch, theme.panel());
        sketch.fill(stretch, item.label().equals("prone") ? theme.prone() : theme.onEcmo());
        sketch.draw(stretch, theme.marker(), FRAME);
        String said = item.label().equals(SwimLane.COUNTS) ? "" : item.label();
        String label = Fonts.fitted(said, Fonts.SMALL, end - start - 6);
        if (label.length() > 1) {
            sketch.text(label, Fonts.SMALL, theme.ink(), start + 3, y + 10);
        }
    }

    private void panel(Sketch sketch, LessonPanel panel, double top) {
        Theme theme = sketch.theme();
        Rectangle2D frame = new Rectangle2D.Double(LEFT, top, RIGHT - LEFT, PANEL);
        sketch.fill(frame, theme.panel());
        for (double[] band : panel.bands()) {
            double high = y(panel, Math.min(band[1], panel.high()), top);
            double low = y(panel, Math.max(band[0], panel.low()), top);
            if (low > high) {
                sketch.box(LEFT, high, RIGHT - LEFT, low - high, theme.band());
            }
        }
        double tick = Scale.tick(panel.high() - panel.low());
        for (double value = Math.ceil(panel.low() / tick) * tick; value <= panel.high(); value += tick) {
            sketch.hair(LEFT, y(panel, value, top), RIGHT, y(panel, value, top), theme.grid());
            String number = TimeScale.plain(value, tick < 1 ? 1 : 0);
            sketch.right(number, Fonts.SMALL, theme.ink(), LEFT - 5, y(panel, value, top) + 3.5);
        }
        sketch.text(panel.label(), Fonts.SMALL, theme.ink(), 10, top + PANEL / 2 + 3.5);
        actions(sketch, top);
        panel.expert().ifPresent(points -> curve(sketch, panel, points, Ink.ORANGE, top));
        curve(sketch, panel, panel.own(), Ink.BLUE, top);
        for (Measured result : panel.results()) {
            sketch.mark(Ink.BLACK, true, x(result.drawn()), y(panel, result.value(), top));
        }
        sketch.draw(frame, theme.marker(), FRAME);
    }

    private void actions(Sketch sketch, double top) {
        for (SwimLane lane : lanes) {
            if (lane.name().equals(LessonLanes.LEARNER)) {
                lane.rows().values().stream().flatMap(List::stream).forEach(item -> {
                    double x = x(item.from());
                    sketch.line(x, top, x, top + PANEL, sketch.theme().marker(), ACTION);
                });
            }
        }
    }

    private static double y(LessonPanel panel, double value, double top) {
        return top + PANEL * (panel.high() - value) / (panel.high() - panel.low());
    }

    private void curve(Sketch sketch, LessonPanel panel, Points points, Ink ink, double top) {
        Path2D path = new Path2D.Double();
        boolean pen = false;
        for (int i = 0; i < points.size(); i++) {
            boolean shown = points.time(i) >= from && points.time(i) <= run.end() && !Double.isNaN(points.value(i));
            if (shown && pen) {
                path.lineTo(x(points.time(i)), y(panel, points.value(i), top));
            } else if (shown) {
                path.moveTo(x(points.time(i)), y(panel, points.value(i), top));
            }
            pen = shown;
        }
        sketch.draw(path, ink.color(sketch.theme()), ink.stroke());
    }

    private void axis(Sketch sketch) {
        Theme theme = sketch.theme();
        double step = LessonLanes.step(run.end() - from);
        double bottom = chartEnd() - (panels.isEmpty() ? 0 : GAP);
        for (double time = Math.ceil(from / step) * step; time <= run.end(); time += step) {
            sketch.hair(x(time), bottom, x(time), bottom + 4, theme.marker());
            sketch.centered(clock.tick(time, step), Fonts.SMALL, theme.ink(), x(time), bottom + 15);
        }
        sketch.centered(clock.axis(step), Fonts.SMALL, theme.ink(), (LEFT + RIGHT) / 2, bottom + 30);
    }

    @Override
    public String description() {
        StringBuilder text = new StringBuilder("Timeline of a simulated lesson, \"");
        text.append(run.fullTitle()).append("\", from ").append(clock.at(from)).append(" to ");
        text.append(clock.at(run.end())).append(". ").append(Lettering.FOOTER).append('\n');
        for (SwimLane lane : lanes) {
            lane.rows().forEach((row, items) -> {
                List<String> parts = items.stream().map(this::words).toList();
                text.append("Lane %s, %s: %s.\n".formatted(lane.name(), row, String.join("; ", parts)));
            });
        }
        panels.forEach(panel -> text.append(panel.words(clock, from, run.end())).append('\n'));
        return text.toString();
    }

    private String words(SwimLane.Item item) {
        String label = item.label();
        return item.isMoment()
                ? clock.at(item.from()) + (label.equals(LessonLanes.EXPERT) ? " (expert)" : "")
                : clock.at(Math.max(from, item.from())) + " to " + clock.at(item.to()) + " " + label;
    }
}
