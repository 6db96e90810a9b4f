package org.lungbridge.trials.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lungbridge.trials.analysis.AnalysisPlan;
import org.lungbridge.trials.analysis.NumberText;
import org.lungbridge.trials.analysis.RankCorrelations;
import org.lungbridge.trials.analysis.TrialAnalysis;
import org.lungbridge.viz.chart.Axis;
import org.lungbridge.viz.chart.ChartPage;
import org.lungbridge.viz.chart.Layer;
import org.lungbridge.viz.chart.Plot;

/** Whether covariates go together as they were to: rank correlations, asked for and drawn. */
final class CorrelationsFigure {
    static final TrialFigureKind KIND = new TrialFigureKind("cohort-correlations", CorrelationsFigure::of);

    private static final double CELL = 30;

    private CorrelationsFigure() {}

    static Optional<ChartPage> of(TrialAnalysis analysis) {
        RankCorrelations correlations = analysis.correlations();
        List<String> names = correlations.names();
        if (names.size() < 2) {
            return Optional.empty();
        }
        List<List<Double>> asked = asked(analysis.plan(), names);
        StringBuilder words = new StringBuilder();
        for (AnalysisPlan.TargetCorrelation target : analysis.plan().correlations()) {
            int i = names.indexOf(target.first());
            int k = names.indexOf(target.second());
            if (i >= 0 && k >= 0) {
                words.append("%s with %s: asked for %s, drawn %s.\n"
                        .formatted(
                                target.first(),
                                target.second(),
                                NumberText.fixed(target.rank(), 2),
                                NumberText.fixed(correlations.achieved().get(i).get(k), 2)));
            }
        }
        return Pages.page(
                analysis,
                "How covariates go together: asked for and drawn",
                2,
                List.of(map("Asked for", names, asked), map("Drawn", names, correlations.achieved())),
                "Rank correlations (Spearman) within templates; blue together, orange-red against each "
                        + "other, white none. What is not asked for is drawn independently.",
                words.toString());
    }

    private static List<List<Double>> asked(AnalysisPlan plan, List<String> names) {
        List<List<Double>> rows = new ArrayList<>();
        for (String one : names) {
            List<Double> row = new ArrayList<>();
            for (String other : names) {
                double rank = one.equals(other) ? 1 : 0;
                for (AnalysisPlan.TargetCorrelation target : plan.correlations()) {
                    boolean here = (target.first().equals(one)
                                    && target.second().equals(other))
                            || (target.first().equals(other) && target.second().equals(one));
                    rank = here ? target.rank() : rank;
                }
                row.add(rank);
            }
            rows.add(row);
        }
        return rows;
    }

    private static Plot map(String title, List<String> names, List<List<Double>> values) {
        List<String> numbers = new ArrayList<>();
        List<String> rows = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            numbers.add(Integer.toString(i + 1));
            rows.add((i + 1) + " " + names.get(i));
        }
        Plot.Maker plot = Plot.of(title, Axis.names(numbers, false), Axis.names(rows, true), CELL * names.size());
        for (int i = 0; i < names.size(); i++) {
            for (int k = 0; k < names.size(); k++) {
                double value = values.get(i).get(k);
                String text = i == k ? "" : NumberText.fixed(value, 2).replace("0.", ".");
                plot.add(new Layer.Cell(
                        new Layer.Point(k - 0.5, -i - 0.5), new Layer.Point(k + 0.5, -i + 0.5), value, text));
            }
        }
        return plot.done();
    }
}
