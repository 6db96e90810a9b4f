package org.lungbridge.viz;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.function.Consumer;
import org.jfree.chart.ChartRenderingInfo;

/**
 * A page of strips over one time axis: time on ECMO and prone shaded, named stretches above, a numbered line at each
 * intervention and the list of them below.
 */
final class StripPage {
    private final RunRecord run;
    private final List<Strip> strips;
    private final List<Span> spans;
    private final List<Phase> phases;
    private final List<ProneSession> sessions;
    private final List<Intervention> interventions;
    private final TimeScale time;
    private final Layout layout;

    /**
     * @param strips from top to bottom
     * @param spans named stretches of time that are written above the panels; they do not overlap
     */
    StripPage(RunRecord run, List<Strip> strips, List<Span> spans, List<Intervention> interventions) {
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

    void writePng(OutputStream out) throws IOException {
        Fonts.require();
        PngPage.write(Layout.WIDTH, layout.height(), this::draw, out);
    }

    String svg(String description) {
        Fonts.require();
        Consumer<Graphics2D> drawing = this::draw;
        return SvgPage.of(Layout.WIDTH, layout.height(), run.fullTitle(), description, drawing);
    }

    /** The page in words. */
    String words(String what) {
        return TrendWords.of(what, run.fullTitle(), strips, spans, sessions, interventions, time, run.end());
    }

    private void draw(Graphics2D pen) {
        pen.setPaint(Color.WHITE);
        pen.fill(new Rectangle2D.Double(0, 0, Layout.WIDTH, layout.height()));
        Lettering letters = new Lettering(pen, layout, time, run.end());
        letters.title(run.title(), run.patient());
        letters.phases(phases);
        letters.prone(sessions, !phases.isEmpty());
        letters.spans(spans, (phases.isEmpty() ? 0 : 1) + (sessions.isEmpty() ? 0 : 1));
        letters.marks();
        ChartRenderingInfo places = new ChartRenderingInfo();
        new TrendChart(time, run.end(), phases, sessions, interventions)
                .of(strips)
                .draw(pen, layout.chart(), places);
        for (int i = 0; i < strips.size(); i++) {
            letters.names(strips.get(i), places.getPlotInfo().getSubplotInfo(i).getDataArea());
        }
        letters.list(interventions);
        letters.footer();
    }
}
