package org.lungbridge.trials.figure;

import java.util.Optional;
import java.util.function.Function;
import org.lungbridge.trials.analysis.TrialAnalysis;
import org.lungbridge.viz.Figure;
import org.lungbridge.viz.chart.ChartPage;

/**
 * A figure that a trial may have.
 *
 * @param name its name in files and commands
 * @param drawing the figure; empty where the trial has nothing to show in it
 */
public record TrialFigureKind(String name, Function<TrialAnalysis, Optional<ChartPage>> drawing) {
    /** The figure of a trial; empty if it has nothing to show. */
    public Optional<Figure> of(TrialAnalysis analysis) {
        return drawing.apply(analysis).map(ChartPage::figure);
    }
}
