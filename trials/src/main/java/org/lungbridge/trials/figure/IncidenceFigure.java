package org.lungbridge.trials.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lungbridge.trials.analysis.AnalysisPlan;
import org.lungbridge.trials.analysis.ArmCurve;
import org.lungbridge.trials.analysis.Measures;
import org.lungbridge.trials.analysis.NumberText;
import org.lungbridge.trials.analysis.OutcomeEndpoint;
import org.lungbridge.trials.analysis.TrialAnalysis;
import org.lungbridge.viz.chart.Axis;
import org.lungbridge.viz.chart.ChartPage;
import org.lungbridge.viz.chart.Plot;

/** How many had an event by when, death competing: weaning, extubation, bleeding, clotting. */
final class IncidenceFigure {
    static final TrialFigureKind KIND = new TrialFigureKind("incidence", IncidenceFigure::of);

    private static final double HEIGHT = 190;
    /** Events of a page at most, in the order of the trial. */
    private static final int MOST = 8;

    private IncidenceFigure() {}

    static Optional<ChartPage> of(TrialAnalysis analysis) {
        AnalysisPlan plan = analysis.plan();
        List<Plot> plots = new ArrayList<>();
        StringBuilder words = new StringBuilder();
        for (OutcomeEndpoint endpoint : plan.endpoints()) {
            List<ArmCurve> curves = Curves.of(analysis, endpoint.id());
            boolean happened = curves.stream().anyMatch(curve -> last(curve).value() > 0);
            if (endpoint.kind() == OutcomeEndpoint.Kind.EVENT && happened && plots.size() < MOST) {
                plots.add(plot(plan, endpoint, curves));
                tell(analysis, endpoint, curves, words);
            }
        }
        return Pages.page(
                analysis,
                "Cumulative incidence",
                plots.size() == 1 ? 1 : 2,
                plots,
                ("Aalen-Johansen: death and transplantation compete; pale: pointwise %s %% limits (log-log). "
                                + "Under each plot: at risk, in brackets who had it so far. The plots have axes of "
                                + "their own.")
                        .formatted(NumberText.brief(100 * plan.level())),
                words.toString());
    }

    private static Plot plot(AnalysisPlan plan, OutcomeEndpoint endpoint, List<ArmCurve> curves) {
        double most =
                curves.stream().mapToDouble(curve -> last(curve).high()).max().orElse(1);
        double top = Math.min(1, Math.max(0.05, most * 1.1));
        Plot.Maker plot = Plot.of(endpoint.title(), Curves.time(plan), Axis.percent("", 0, top), HEIGHT);
        Curves.draw(plan, curves, plot, false);
        for (ArmCurve curve : curves) {
            plot.row(Pages.name(plan, curve.arm()), Pages.tone(plan, curve.arm()), Curves.atRisk(curve));
        }
        return plot.done();
    }

    private static void tell(
            TrialAnalysis analysis, OutcomeEndpoint endpoint, List<ArmCurve> curves, StringBuilder words) {
        words.append(endpoint.title()).append(": ");
        for (ArmCurve curve : curves) {
            analysis.findings()
                    .ofArm(curve.arm(), endpoint.id(), Measures.CUMULATIVE_INCIDENCE)
                    .ifPresent(finding -> words.append("%s %s %% by %s; "
                            .formatted(
                                    analysis.plan().titleOf(curve.arm()),
                                    Pages.points(finding),
                                    Pages.day(finding.at_d()))));
        }
        words.append('\n');
    }

    private static ArmCurve.Step last(ArmCurve curve) {
        return curve.points().get(curve.points().size() - 1);
    }
}
