package org.lungbridge.viz;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jfree.chart.ChartRenderingInfo;
import org.lungbridge.engine.EventRecord;

/**
 * The course of a run on one page: saturation, blood gas, ECMO, circuit pressures, circulation and hemoglobin over one time
 * axis, with a numbered line at each intervention and the time on ECMO or prone shaded. Panels without values are left out;
 * those of the lung join where the patient is turned, that of the ventilator where it is set anew.
 */
public final class TrendFigure implements Figure {
    /** Orders after which airway pressure and volume are part of the course. */
    private static final Set<String> OF_VENTILATOR = Set.of("set-ventilator", "recruitment-maneuver");

    /** Where the panels of the lung come in: after saturation, gas tensions and pH. */
    private static final int AFTER_GASES = 3;

    private final String title;
    private final String subtitle;
    private final List<Strip> strips;
    private final List<Phase> phases;
    private final List<ProneSession> sessions;
    private final List<Intervention> interventions;
    private final TimeScale time;
    private final double end;
    private final Layout layout;

    private TrendFigure(String title, String subtitle, RunSeries series, List<EventRecord> events) {
        this.title = title;
        this.subtitle = subtitle;
        this.sessions = ProneSession.of(series);
        this.strips = Strip.of(
                series,
                panels(!sessions.isEmpty(), events.stream().anyMatch(event -> OF_VENTILATOR.contains(event.what()))));
        this.phases = Phase.of(series);
        this.interventions = Intervention.of(events);
        this.end = series.time(series.rows() - 1);
        this.time = TimeScale.of(end);
        this.layout = new Layout(
                strips.size(),
                strips.stream().anyMatch(strip -> !strip.on(true).isEmpty()),
                (phases.isEmpty() ? 0 : 1) + (sessions.isEmpty() ? 0 : 1),
                interventions,
                end,
                !subtitle.isEmpty());
    }

    private static List<Panel> panels(boolean turned, boolean ventilatorSet) {
        List<Panel> panels = new ArrayList<>(Panel.TREND);
        if (ventilatorSet) {
            panels.add(AFTER_GASES, Panel.VENTILATOR);
        }
        if (turned) {
            panels.addAll(AFTER_GASES, Panel.LUNG);
        }
        return panels;
    }

    /**
     * The figure of a run.
     *
     * @param title the title of the scenario
     * @param series its time series; columns that are not shown are ignored, panels without columns left out
     * @param events its events; orders, faults and state events are marked
     * @throws IllegalArgumentException if there are fewer than two rows or nothing to show
     */
    public static TrendFigure of(String title, RunSeries series, List<EventRecord> events) {
        return of(title, "", series, events);
    }

    /**
     * The figure of one of several patients.
     *
     * @param title the title of the scenario
     * @param patient the patient in a few words, for a line under the title; empty for none
     * @param series its time series; columns that are not shown are ignored, panels without columns left out
     * @param events its events; orders, faults and state events are marked
     * @throws IllegalArgumentException if there are fewer than two rows or nothing to show
     */
    public static TrendFigure of(String title, String patient, RunSeries series, List<EventRecord> events) {
        if (series.rows() < 2) {
            throw new IllegalArgumentException(
                    "A trend needs at least two rows, the run has (%d).%nMaybe the run ended before the second row: choose a shorter interval."
                            .formatted(series.rows()));
        }
        TrendFigure figure = new TrendFigure(title, patient, series, events);
        if (figure.strips.isEmpty()) {
            throw new IllegalArgumentException(
                    "None of the columns (%s) belongs to the trend figure.%nMaybe this is no time series of a run."
                            .formatted(String.join(", ", series.ids())));
        }
        return figure;
    }

    @Override
    public void writePng(OutputStream out) throws IOException {
        Fonts.require();
        PngPage.write(Layout.WIDTH, layout.height(), this::draw, out);
    }

    @Override
    public String svg() {
        Fonts.require();
        Consumer<Graphics2D> drawing = this::draw;
        return SvgPage.of(Layout.WIDTH, layout.height(), fullTitle(), description(), drawing);
    }

    @Override
    public String description() {
        return TrendWords.of(fullTitle(), strips, sessions, interventions, time, end);
    }

    private String fullTitle() {
        return subtitle.isEmpty() ? title : title + ": " + subtitle;
    }

    private void draw(Graphics2D pen) {
        pen.setPaint(Color.WHITE);
        pen.fill(new Rectangle2D.Double(0, 0, Layout.WIDTH, layout.height()));
        Lettering letters = new Lettering(pen, layout, time, end);
        letters.title(title, subtitle);
        letters.phases(phases);
        letters.prone(sessions, !phases.isEmpty());
        letters.bubbles(interventions);
        ChartRenderingInfo places = new ChartRenderingInfo();
        new TrendChart(time, end, phases, sessions, interventions).of(strips).draw(pen, layout.chart(), places);
        for (int i = 0; i < strips.size(); i++) {
            letters.names(strips.get(i), places.getPlotInfo().getSubplotInfo(i).getDataArea());
        }
        letters.list(interventions);
        letters.footer();
    }
}
