package org.lungbridge.trials.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lungbridge.trials.analysis.AnalysisPlan;
import org.lungbridge.trials.analysis.Finding;
import org.lungbridge.trials.analysis.Measures;
import org.lungbridge.trials.analysis.NumberText;
import org.lungbridge.trials.analysis.OutcomeEndpoint;
import org.lungbridge.trials.analysis.TrialAnalysis;
import org.lungbridge.viz.chart.Axis;
import org.lungbridge.viz.chart.ChartPage;
import org.lungbridge.viz.chart.Layer;
import org.lungbridge.viz.chart.Plot;
import org.lungbridge.viz.chart.Tone;

/** Differences of risk by endpoint and subgroup: between twins, and as a trial of different patients would see them. */
final class ForestFigure {
    static final TrialFigureKind KIND = new TrialFigureKind("forest", ForestFigure::of);

    private static final double ROW = 19;
    private static final double THICK = 4;
    private static final double THIN = 1.2;

    private ForestFigure() {}

    /** A row: what is told, between twins and between patients. */
    private record Line(String name, Finding twins, Optional<Finding> patients) {}

    static Optional<ChartPage> of(TrialAnalysis analysis) {
        AnalysisPlan plan = analysis.plan();
        List<List<Line>> blocks =
                plan.compared().stream().map(arm -> lines(analysis, arm.id())).toList();
        double reach = 0.02;
        for (List<Line> block : blocks) {
            for (Line line : block) {
                reach = Math.max(reach, far(line.twins()));
                reach = Math.max(
                        reach,
                        Math.min(0.6, line.patients().map(ForestFigure::far).orElse(0.0)));
            }
        }
        List<Plot> plots = new ArrayList<>();
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < blocks.size(); i++) {
            if (!blocks.get(i).isEmpty()) {
                String title = "%s less %s".formatted(plan.compared().get(i).title(), plan.titleOf(plan.reference()));
                plots.add(plot(analysis, title, blocks.get(i), Math.min(1, reach * 1.06)));
                tell(title, blocks.get(i), words);
            }
        }
        return Pages.page(
                analysis,
                "Differences of risk",
                1,
                plots,
                ("Left of 0 the event is rarer than with %s. Mark and thick line: between twins, same "
                                + "patients and same luck, with %s %% limits; MC SE is their standard error, the "
                                + "Monte-Carlo error of the simulation. Thin line: limits as a trial of as many "
                                + "different patients would have them.")
                        .formatted(plan.titleOf(plan.reference()), NumberText.brief(100 * plan.level())),
                words.toString());
    }

    private static double far(Finding finding) {
        double low = Double.isNaN(finding.low()) ? finding.value() : finding.low();
        double high = Double.isNaN(finding.high()) ? finding.value() : finding.high();
        return Math.max(Math.abs(low), Math.abs(high));
    }

    private static List<Line> lines(TrialAnalysis analysis, String arm) {
        AnalysisPlan plan = analysis.plan();
        List<Line> lines = new ArrayList<>();
        for (OutcomeEndpoint endpoint : plan.endpoints()) {
            if (endpoint.isAmount()) {
                continue;
            }
            analysis.findings()
                    .ofContrast(arm, plan.reference(), endpoint.id(), Measures.RISK_DIFFERENCE_TWINS)
                    .ifPresent(twins -> lines.add(new Line(
                            endpoint.title() + (endpoint.id().equals(plan.primary()) ? " (primary)" : ""),
                            twins,
                            analysis.findings()
                                    .ofContrast(arm, plan.reference(), endpoint.id(), Measures.RISK_DIFFERENCE))));
            analysis.findings().of(endpoint.id(), Measures.RISK_DIFFERENCE_TWINS).stream()
                    .filter(finding -> finding.arm().equals(arm)
                            && !finding.subgroup().isEmpty()
                            && !finding.subgroup().startsWith("study="))
                    .forEach(finding -> lines.add(new Line("– " + group(finding), finding, Optional.empty())));
        }
        return lines;
    }

    private static String group(Finding finding) {
        return finding.subgroup()
                .replace("<=", " ≤ ")
                .replace(">", " > ")
                .replace("=", " ")
                .replace('_', ' ');
    }

    private static Plot plot(TrialAnalysis analysis, String title, List<Line> lines, double reach) {
        List<String> names = lines.stream().map(Line::name).toList();
        Axis across = Axis.percent("Difference of risk by " + Pages.day(analysis.lastHorizon()), -reach, reach);
        Plot.Maker plot = Plot.of(title, across, Axis.names(names, true), ROW * lines.size() + 4);
        plot.add(new Layer.Rule(0, true));
        List<Axis.Tick> values = new ArrayList<>();
        List<Axis.Tick> errors = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Finding twins = lines.get(i).twins();
            int y = -i;
            lines.get(i).patients().ifPresent(patients -> bar(plot, patients, y, Tone.GRAY, THIN));
            bar(plot, twins, y, Tone.BLUE, THICK);
            plot.add(new Layer.Dots(List.of(new Layer.Point(twins.value(), y)), Tone.BLUE, true));
            values.add(new Axis.Tick(y, Pages.points(twins)));
            errors.add(new Axis.Tick(y, NumberText.percent(twins.error())));
        }
        plot.column("Between twins, % points", values);
        plot.column("MC SE", errors);
        return plot.done();
    }

    private static void bar(Plot.Maker plot, Finding finding, int y, Tone tone, double width) {
        if (!Double.isNaN(finding.low()) && !Double.isNaN(finding.high())) {
            plot.add(new Layer.Bar(new Layer.Point(finding.low(), y), new Layer.Point(finding.high(), y), tone, width));
        }
    }

    private static void tell(String title, List<Line> lines, StringBuilder words) {
        words.append(title).append(", percentage points between twins: ");
        for (Line line : lines) {
            words.append("%s %s, Monte-Carlo error %s; "
                    .formatted(
                            line.name(),
                            Pages.points(line.twins()),
                            NumberText.percent(line.twins().error())));
        }
        words.append('\n');
    }
}
