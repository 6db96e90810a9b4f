package org.lungbridge.trials.figure;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.lungbridge.trials.analysis.AnalysisPlan;
import org.lungbridge.trials.analysis.NumberText;
import org.lungbridge.trials.analysis.Trajectory;
import org.lungbridge.trials.analysis.TrialAnalysis;
import org.lungbridge.viz.chart.Axis;
import org.lungbridge.viz.chart.ChartPage;
import org.lungbridge.viz.chart.Layer;
import org.lungbridge.viz.chart.Plot;
import org.lungbridge.viz.chart.Tone;

/** Laboratory results over time: paths of some patients, and how all are spread. */
final class LabsFigure {
    static final TrialFigureKind KIND = new TrialFigureKind("labs", LabsFigure::of);

    private static final double HEIGHT = 150;
    private static final int MOST_COLUMNS = 3;
    private static final int OUTER = 14;
    private static final int INNER = 26;

    private LabsFigure() {}

    static Optional<ChartPage> of(TrialAnalysis analysis) {
        AnalysisPlan plan = analysis.plan();
        LinkedHashSet<String> tests = new LinkedHashSet<>();
        analysis.trajectories().forEach(trajectory -> tests.add(trajectory.what()));
        int columns = Math.min(MOST_COLUMNS, Math.max(1, plan.plainArms().size()));
        List<Plot> plots = new ArrayList<>();
        StringBuilder words = new StringBuilder();
        for (String test : tests) {
            List<Trajectory> arms = analysis.trajectories().stream()
                    .filter(trajectory ->
                            trajectory.what().equals(test) && !trajectory.days().isEmpty())
                    .toList();
            if (arms.size() == plan.plainArms().size()) {
                double[] range = range(arms);
                arms.forEach(arm -> plots.add(plot(plan, arm, range)));
                arms.forEach(arm -> tell(plan, arm, words));
                fill(plots, arms.size(), columns, plan, range);
            }
        }
        return Pages.page(
                analysis,
                "Laboratory results over time",
                columns,
                plots,
                "Thick line: median; bands: middle half and 90 % of the results drawn in each stretch of "
                        + "time; thin: paths of the first 25 patients. Who is dead or off the ward is no "
                        + "longer drawn.",
                words.toString());
    }

    /** Every test begins a row of its own. */
    private static void fill(List<Plot> plots, int arms, int columns, AnalysisPlan plan, double[] range) {
        for (int k = arms; k % columns != 0; k++) {
            plots.add(Plot.of("", Curves.time(plan), Axis.of("", range[0], range[1]), 0)
                    .done());
        }
    }

    private static double[] range(List<Trajectory> arms) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (Trajectory arm : arms) {
            for (List<Double> quantiles : arm.quantiles()) {
                low = Math.min(low, quantiles.get(0));
                high = Math.max(high, quantiles.get(4));
            }
        }
        double[] range = Axis.around(low, high);
        return new double[] {Math.max(low >= 0 ? 0 : range[0], range[0]), range[1]};
    }

    private static Plot plot(AnalysisPlan plan, Trajectory arm, double[] range) {
        String title = "%s, %s: %s (n = %s)".formatted(arm.what(), arm.unit(), plan.titleOf(arm.arm()), arm.patients());
        Tone tone = Pages.tone(plan, arm.arm());
        Plot.Maker plot = Plot.of(title, Curves.time(plan), Axis.of("", range[0], range[1]), HEIGHT);
        for (List<Double> path : arm.paths()) {
            List<Layer.Point> points = new ArrayList<>();
            for (int k = 0; k + 1 < path.size(); k += 2) {
                points.add(new Layer.Point(path.get(k), path.get(k + 1)));
            }
            plot.add(new Layer.Line(points, Tone.GRAY, false, true));
        }
        plot.add(ribbon(arm, 0, 4, tone, OUTER));
        plot.add(ribbon(arm, 1, 3, tone, INNER));
        List<Layer.Point> median = new ArrayList<>();
        for (int k = 0; k < arm.days().size(); k++) {
            median.add(new Layer.Point(arm.days().get(k), arm.quantiles().get(k).get(2)));
        }
        return plot.add(new Layer.Line(median, tone, false, false)).done();
    }

    private static Layer ribbon(Trajectory arm, int low, int high, Tone tone, int percent) {
        List<Layer.Reach> reaches = new ArrayList<>();
        for (int k = 0; k < arm.days().size(); k++) {
            List<Double> quantiles = arm.quantiles().get(k);
            reaches.add(new Layer.Reach(arm.days().get(k), quantiles.get(low), quantiles.get(high)));
        }
        return new Layer.Ribbon(reaches, tone, false, percent);
    }

    private static void tell(AnalysisPlan plan, Trajectory arm, StringBuilder words) {
        int middle = arm.days().size() / 2;
        words.append("%s, %s: median %s %s on day %s, 90 %% of results %s to %s.\n"
                .formatted(
                        arm.what(),
                        plan.titleOf(arm.arm()),
                        NumberText.brief(arm.quantiles().get(middle).get(2)),
                        arm.unit(),
                        NumberText.brief(arm.days().get(middle)),
                        NumberText.brief(arm.quantiles().get(middle).get(0)),
                        NumberText.brief(arm.quantiles().get(middle).get(4))));
    }
}
