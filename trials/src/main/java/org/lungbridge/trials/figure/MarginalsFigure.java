package org.lungbridge.trials.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lungbridge.trials.analysis.AnalysisPlan;
import org.lungbridge.trials.analysis.Covariate;
import org.lungbridge.trials.analysis.NumberText;
import org.lungbridge.trials.analysis.TrialAnalysis;
import org.lungbridge.viz.chart.Axis;
import org.lungbridge.viz.chart.ChartPage;
import org.lungbridge.viz.chart.Layer;
import org.lungbridge.viz.chart.Plot;
import org.lungbridge.viz.chart.Tone;

/** Whether the cohort is what it was to be: quantiles of each marginal, asked for and drawn. */
final class MarginalsFigure {
    static final TrialFigureKind KIND = new TrialFigureKind("cohort-marginals", MarginalsFigure::of);

    private static final double HEIGHT = 46;
    private static final int COLUMNS = 3;

    private MarginalsFigure() {}

    static Optional<ChartPage> of(TrialAnalysis analysis) {
        List<Plot> plots = new ArrayList<>();
        StringBuilder words = new StringBuilder();
        for (AnalysisPlan.TargetMarginal target : analysis.plan().marginals()) {
            analysis.cohort().stream()
                    .filter(row ->
                            row.name().equals(target.name()) && !row.quantiles().isEmpty())
                    .findFirst()
                    .ifPresent(row -> {
                        plots.add(plot(target, row));
                        words.append(
                                "%s: median asked for %s, drawn %s; 5 to 95 %% asked for %s to %s, drawn %s to %s.\n"
                                        .formatted(
                                                title(target),
                                                NumberText.brief(
                                                        target.quantiles().get(2)),
                                                NumberText.brief(row.quantiles().get(2)),
                                                NumberText.brief(
                                                        target.quantiles().get(0)),
                                                NumberText.brief(
                                                        target.quantiles().get(4)),
                                                NumberText.brief(row.quantiles().get(0)),
                                                NumberText.brief(row.quantiles().get(4))));
                    });
        }
        return Pages.page(
                analysis,
                "The cohort: asked for and drawn",
                Math.min(COLUMNS, Math.max(1, plots.size())),
                plots,
                "Thin line: 5 to 95 %; thick line: middle half; mark: median. Inclusion, exclusion and "
                        + "refused drafts move what is drawn away from what is asked for.",
                words.toString());
    }

    private static String title(AnalysisPlan.TargetMarginal target) {
        return target.unit().isEmpty() ? target.name() : target.name() + ", " + target.unit();
    }

    private static Plot plot(AnalysisPlan.TargetMarginal target, Covariate drawn) {
        double low = Math.min(target.quantiles().get(0), drawn.quantiles().get(0));
        double high = Math.max(target.quantiles().get(4), drawn.quantiles().get(4));
        double[] range = Axis.around(low, high);
        Plot.Maker plot = Plot.of(
                title(target), Axis.of("", range[0], range[1]), Axis.names(List.of("asked", "drawn"), true), HEIGHT);
        row(plot, target.quantiles(), 0, Tone.GREEN);
        row(plot, drawn.quantiles(), -1, Tone.BLUE);
        return plot.done();
    }

    private static void row(Plot.Maker plot, List<Double> quantiles, int y, Tone tone) {
        plot.add(new Layer.Bar(new Layer.Point(quantiles.get(0), y), new Layer.Point(quantiles.get(4), y), tone, 1.3));
        plot.add(new Layer.Bar(new Layer.Point(quantiles.get(1), y), new Layer.Point(quantiles.get(3), y), tone, 6));
        plot.add(new Layer.Dots(List.of(new Layer.Point(quantiles.get(2), y)), tone, true));
    }
}
