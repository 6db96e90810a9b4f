package org.lungbridge.viz;

import java.awt.Graphics2D;
import java.util.List;
import org.jfree.chart.ChartRenderingInfo;

/**
 * A page of strips over one time axis: time on ECMO and prone shaded, named stretches above, a numbered line at each
 * intervention and the list of them below.
 */
abstract class StripFigure extends Figure {
    private final String what;
    private final RunRecord run;
    private final List<Strip> strips;
    private final List<Span> spans;
    private final List<Phase> phases;
    private final List<ProneSession> sessions;
    private final List<Intervention> interventions;
    private final TimeScale time;
    private final Layout layout;

    /**
     * @param what the subject of the figure, for its description: {@code Trends of}
     * @param strips from top to bottom
     * @param spans named stretches of time that are written above the panels; they do not overlap
     */
    StripFigure(String what, RunRecord run, List<Strip> strips, List<Span> spans, List<Intervention> interventions) {
        this.what = what;
        this.run = run;
        this.strips = List.copyOf(strips);
        this.spans = List.copyOf(spans);
        this.phases = Phase.of(run.series());
        this.sessions = ProneSession.of(run.series());
        this.interventions = interventions;
        this.time = TimeScale.of(run.end());
        this.layout = new Layout(
                strips.size(),
                strips.stream().anyMatch(strip -> !strip.on(true).isEmpty()),
                (phases.isEmpty() ? 0 : 1) + (sessions.isEmpty() ? 0 : 1) + (spans.isEmpty() ? 0 : 1),
                interventions,
                run.end(),
                !run.patient().isEmpty());
    }

    @Override
    final String title() {
        return run.fullTitle();
    }

    @Override
    final double width() {
        return Layout.WIDTH;
    }

    @Override
    final double height() {
        return layout.height();
    }

    @Override
    public final String description() {
        return TrendWords.of(what, run.fullTitle(), strips, spans, sessions, interventions, time, run.end());
    }

    @Override
    final void draw(Graphics2D pen, Theme theme) {
        Lettering letters = new Lettering(pen, theme, layout, time, run.end());
        letters.title(run.title(), run.patient());
        letters.phases(phases);
        letters.prone(sessions, !phases.isEmpty());
        letters.spans(spans, (phases.isEmpty() ? 0 : 1) + (sessions.isEmpty() ? 0 : 1));
        letters.marks();
        ChartRenderingInfo places = new ChartRenderingInfo();
        new TrendChart(theme, time, run.end(), phases, sessions, interventions)
                .of(strips)
                .draw(pen, layout.chart(), places);
        for (int i = 0; i < strips.size(); i++) {
            letters.names(strips.get(i), places.getPlotInfo().getSubplotInfo(i).getDataArea());
        }
        letters.list(interventions);
        letters.footer();
    }
}
