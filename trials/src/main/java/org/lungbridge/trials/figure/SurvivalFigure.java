package org.lungbridge.trials.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.lungbridge.trials.analysis.AnalysisPlan;
import org.lungbridge.trials.analysis.ArmCurve;
import org.lungbridge.trials.analysis.Finding;
import org.lungbridge.trials.analysis.Measures;
import org.lungbridge.trials.analysis.NumberText;
import org.lungbridge.trials.analysis.OutcomeEndpoint;
import org.lungbridge.trials.analysis.TrialAnalysis;
import org.lungbridge.viz.chart.Axis;
import org.lungbridge.viz.chart.ChartPage;
import org.lungbridge.viz.chart.Plot;
import org.lungbridge.viz.chart.Tone;

/** Survival by arm, with limits and the extended table of who is at risk (KMunicate, Morris 2019, BMJ Open 9:e030215). */
final class SurvivalFigure {
    static final TrialFigureKind KIND = new TrialFigureKind("survival", SurvivalFigure::of);

    private static final double HEIGHT = 300;
    /** More arms have one row each in the table. */
    private static final int FEW = 4;

    private SurvivalFigure() {}

    static Optional<ChartPage> of(TrialAnalysis analysis) {
        Optional<OutcomeEndpoint> death = analysis.plan().endpoints().stream()
                .filter(endpoint -> endpoint.kind() == OutcomeEndpoint.Kind.DEATH)
                .findFirst();
        List<ArmCurve> curves =
                death.isEmpty() ? List.of() : Curves.of(analysis, death.get().id());
        if (curves.isEmpty()) {
            return Optional.empty();
        }
        AnalysisPlan plan = analysis.plan();
        Plot.Maker plot = Plot.of("", Curves.time(plan), Axis.percent("Alive", 0, 1), HEIGHT);
        Curves.draw(plan, curves, plot, true);
        table(plan, curves, plot);
        return Pages.page(
                analysis,
                "Survival",
                1,
                List.of(plot.done()),
                ("Kaplan-Meier; pale: pointwise %s %% limits (log-log). The limits are those of a trial of "
                                + "different patients; between twins errors are smaller.%s")
                        .formatted(
                                NumberText.brief(100 * plan.level()),
                                curves.size() > FEW ? " Under the plot: at risk, in brackets who died so far." : ""),
                words(analysis, curves, death.get()));
    }

    private static void table(AnalysisPlan plan, List<ArmCurve> curves, Plot.Maker plot) {
        for (ArmCurve curve : curves) {
            Tone tone = Pages.tone(plan, curve.arm());
            if (curves.size() > FEW) {
                plot.row(Pages.name(plan, curve.arm()), tone, Curves.atRisk(curve));
            } else {
                plot.row(plan.titleOf(curve.arm()), tone, List.of());
                plot.row("at risk", null, cells(curve, ArmCurve.AtRisk::atRisk));
                plot.row("censored", null, cells(curve, ArmCurve.AtRisk::censored));
                plot.row("died", null, cells(curve, ArmCurve.AtRisk::events));
            }
        }
    }

    private static List<Axis.Tick> cells(ArmCurve curve, ToIntFunction<ArmCurve.AtRisk> count) {
        List<Axis.Tick> cells = new ArrayList<>();
        curve.risk()
                .forEach(column -> cells.add(new Axis.Tick(column.day(), Integer.toString(count.applyAsInt(column)))));
        return cells;
    }

    private static String words(TrialAnalysis analysis, List<ArmCurve> curves, OutcomeEndpoint death) {
        StringBuilder words = new StringBuilder();
        for (ArmCurve curve : curves) {
            Optional<Finding> survival = analysis.findings().ofArm(curve.arm(), death.id(), Measures.SURVIVAL);
            survival.ifPresent(finding -> words.append("%s: alive at %s %s.\n"
                    .formatted(
                            analysis.plan().titleOf(curve.arm()),
                            Pages.day(finding.at_d()),
                            Pages.points(finding) + " %")));
        }
        return words.toString();
    }
}
