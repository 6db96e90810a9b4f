package org.lungbridge.trials.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lungbridge.trials.analysis.AnalysisPlan;
import org.lungbridge.trials.analysis.Finding;
import org.lungbridge.trials.analysis.Measures;
import org.lungbridge.trials.analysis.TrialAnalysis;
import org.lungbridge.viz.chart.Axis;
import org.lungbridge.viz.chart.ChartPage;
import org.lungbridge.viz.chart.Layer;
import org.lungbridge.viz.chart.Plot;
import org.lungbridge.viz.chart.Tone;

/** How often a trial of different patients would find the primary difference, by its size. */
final class PowerFigure {
    static final TrialFigureKind KIND = new TrialFigureKind("power", PowerFigure::of);

    private static final double HEIGHT = 240;

    private PowerFigure() {}

    static Optional<ChartPage> of(TrialAnalysis analysis) {
        AnalysisPlan plan = analysis.plan();
        List<Finding> powers = analysis.findings().of(plan.primary(), Measures.POWER);
        if (powers.isEmpty()) {
            return Optional.empty();
        }
        int most = powers.stream().mapToInt(Finding::patients).max().orElse(1);
        String title = plan.endpoint(plan.primary()).orElseThrow().title();
        Plot.Maker plot = Plot.of(
                "Primary endpoint: " + title,
                Axis.of("Patients in each arm", 0, most * 1.04),
                Axis.percent("Power", 0, 1),
                HEIGHT);
        plot.add(new Layer.Rule(0.8, false));
        StringBuilder words = new StringBuilder();
        for (AnalysisPlan.PlannedArm arm : plan.compared()) {
            List<Finding> own = powers.stream()
                    .filter(power -> power.arm().equals(arm.id()))
                    .toList();
            draw(plot, plan, arm, own);
            own.forEach(power -> words.append("%s, %s patients an arm: power %s.\n"
                    .formatted(arm.title(), power.patients(), Pages.percent(power.value()))));
        }
        return Pages.page(
                analysis,
                "How large a trial would have to be",
                1,
                List.of(plot.done()),
                "Trials are drawn with replacement from the simulated patients and tested as a trial at the "
                        + "bedside would be; upright lines: twice their Monte-Carlo error; dashed: 80 %. The "
                        + "simulated difference is taken for true.",
                words.toString());
    }

    private static void draw(Plot.Maker plot, AnalysisPlan plan, AnalysisPlan.PlannedArm arm, List<Finding> powers) {
        Tone tone = Pages.tone(plan, arm.id());
        List<Layer.Point> points = new ArrayList<>();
        for (Finding power : powers) {
            points.add(new Layer.Point(power.patients(), power.value()));
            double reach = 2 * power.error();
            plot.add(new Layer.Bar(
                    new Layer.Point(power.patients(), Math.max(0, power.value() - reach)),
                    new Layer.Point(power.patients(), Math.min(1, power.value() + reach)),
                    tone,
                    1.2));
        }
        if (!points.isEmpty()) {
            plot.add(new Layer.Line(points, tone, false, false));
            plot.add(new Layer.Dots(points, tone, false));
            plot.name(points.get(points.size() - 1).y(), Pages.name(plan, arm.id()), tone);
        }
    }
}
