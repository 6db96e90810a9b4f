package org.lungbridge.trials.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lungbridge.trials.analysis.AnalysisPlan;
import org.lungbridge.trials.analysis.Finding;
import org.lungbridge.trials.analysis.Measures;
import org.lungbridge.trials.analysis.OutcomeEndpoint;
import org.lungbridge.trials.analysis.TrialAnalysis;
import org.lungbridge.viz.chart.Axis;
import org.lungbridge.viz.chart.ChartPage;
import org.lungbridge.viz.chart.Layer;
import org.lungbridge.viz.chart.Plot;
import org.lungbridge.viz.chart.Tone;

/** Simulated risks beside published ones, a row for each published value. */
final class CalibrationFigure {
    static final TrialFigureKind KIND = new TrialFigureKind("calibration", CalibrationFigure::of);

    private static final double ROW = 30;
    private static final double SOURCE = 230;
    private static final double BAND = 12;

    private CalibrationFigure() {}

    /** A published value and what the simulation made of it. */
    private record Row(AnalysisPlan.Benchmark published, Finding simulated, String name) {
        boolean meets() {
            return simulated.high() >= published.low() && simulated.low() <= published.high();
        }
    }

    static Optional<ChartPage> of(TrialAnalysis analysis) {
        List<Row> rows = rows(analysis);
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        double top = rows.stream()
                .mapToDouble(
                        row -> Math.max(row.published().high(), row.simulated().high()))
                .max()
                .orElse(1);
        Plot.Maker plot = Plot.of(
                "",
                Axis.percent("Risk by " + Pages.day(analysis.lastHorizon()), 0, Math.min(1, top * 1.08)),
                Axis.names(rows.stream().map(Row::name).toList(), true),
                ROW * rows.size());
        List<Axis.Tick> verdicts = new ArrayList<>();
        List<Axis.Tick> sources = new ArrayList<>();
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            draw(plot, row, -i);
            verdicts.add(new Axis.Tick(-i, row.meets() ? "overlap" : "apart"));
            sources.add(new Axis.Tick(-i, ChartPage.fitted(row.published().source(), SOURCE)));
            words.append(inWords(row)).append('\n');
        }
        plot.column("limits", verdicts).column("published in", sources);
        return Pages.page(
                analysis,
                "Simulated and published",
                1,
                List.of(plot.done()),
                "Green: published value (diamond) with its limits; blue: simulated (circle) with limits. "
                        + "Overlap says that the model is not contradicted here, not that it is right.",
                words.toString());
    }

    private static String inWords(Row row) {
        return "%s: simulated %s %%, published %s %% (%s to %s), %s; %s."
                .formatted(
                        row.name(),
                        Pages.points(row.simulated()),
                        Pages.percent(row.published().value()),
                        Pages.percent(row.published().low()),
                        Pages.percent(row.published().high()),
                        row.meets() ? "limits overlap" : "limits lie apart",
                        row.published().source());
    }

    private static List<Row> rows(TrialAnalysis analysis) {
        List<Row> rows = new ArrayList<>();
        for (AnalysisPlan.Benchmark published : analysis.plan().benchmarks()) {
            analysis.findings()
                    .ofArm(published.arm(), published.endpoint(), Measures.RISK)
                    .ifPresent(simulated -> rows.add(new Row(published, simulated, name(analysis, published))));
        }
        return rows;
    }

    private static String name(TrialAnalysis analysis, AnalysisPlan.Benchmark published) {
        String title = analysis.plan()
                .endpoint(published.endpoint())
                .map(OutcomeEndpoint::title)
                .orElse(published.endpoint());
        return title + ", " + Pages.name(analysis.plan(), published.arm());
    }

    private static void draw(Plot.Maker plot, Row row, int y) {
        AnalysisPlan.Benchmark published = row.published();
        Finding simulated = row.simulated();
        plot.add(new Layer.Box(
                new Layer.Point(published.low(), y - 0.36),
                new Layer.Point(published.high(), y + 0.36),
                Tone.GREEN,
                28));
        plot.add(new Layer.Dots(List.of(new Layer.Point(published.value(), y)), Tone.GREEN, false));
        plot.add(new Layer.Bar(
                new Layer.Point(simulated.low(), y - 0.1),
                new Layer.Point(simulated.high(), y - 0.1),
                Tone.BLUE,
                BAND / 4));
        plot.add(new Layer.Dots(List.of(new Layer.Point(simulated.value(), y - 0.1)), Tone.BLUE, false));
    }
}
