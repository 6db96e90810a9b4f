package org.lungbridge.trials.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

/** How the primary difference moves where one unknown at a time is lower or higher, the widest on top. */
final class TornadoFigure {
    static final TrialFigureKind KIND = new TrialFigureKind("tornado", TornadoFigure::of);

    private static final double ROW = 26;
    private static final double THICK = 11;

    private TornadoFigure() {}

    /** One unknown of one arm. */
    private record Swing(String title, String low, String high, Finding lower, Finding higher) {
        double width() {
            return Math.abs(higher.value() - lower.value());
        }
    }

    static Optional<ChartPage> of(TrialAnalysis analysis) {
        AnalysisPlan plan = analysis.plan();
        Optional<OutcomeEndpoint> primary = plan.endpoint(plan.primary());
        if (primary.isEmpty()) {
            return Optional.empty();
        }
        String measure = primary.get().isAmount() ? Measures.MEAN_DIFFERENCE_TWINS : Measures.RISK_DIFFERENCE_TWINS;
        List<Plot> plots = new ArrayList<>();
        StringBuilder words = new StringBuilder();
        double[] range = range(analysis, measure);
        for (AnalysisPlan.PlannedArm arm : plan.compared()) {
            List<Swing> swings = swings(analysis, arm.id(), measure);
            Optional<Finding> usual =
                    analysis.findings().ofContrast(arm.id(), plan.reference(), plan.primary(), measure);
            if (!swings.isEmpty() && usual.isPresent()) {
                plots.add(plot(analysis, arm, primary.get(), usual.get(), swings, range));
                tell(arm, usual.get(), swings, words);
            }
        }
        return Pages.page(
                analysis,
                "What the answer hangs on",
                1,
                plots,
                ("%s: difference between twins with one unknown at a time at its lower (square) and higher "
                                + "(circle) value, in both arms. Dashed: with all at their usual values. Thin lines: "
                                + "limits of Monte-Carlo error.")
                        .formatted(primary.get().title()),
                words.toString());
    }

    private static List<Swing> swings(TrialAnalysis analysis, String arm, String measure) {
        AnalysisPlan plan = analysis.plan();
        Map<String, Finding[]> ends = new LinkedHashMap<>();
        Map<String, String[]> values = new LinkedHashMap<>();
        Map<String, String> titles = new LinkedHashMap<>();
        for (AnalysisPlan.PlannedArm copy : plan.arms()) {
            AnalysisPlan.Variation variation = copy.variation().orElse(null);
            if (variation != null && variation.of().equals(arm)) {
                int side = variation.high() ? 1 : 0;
                analysis.findings().of(plan.primary(), measure).stream()
                        .filter(finding -> finding.arm().equals(copy.id())
                                && finding.subgroup().isEmpty())
                        .reduce((one, other) -> other)
                        .ifPresent(finding ->
                                ends.computeIfAbsent(variation.parameter(), name -> new Finding[2])[side] = finding);
                values.computeIfAbsent(variation.parameter(), name -> new String[] {"", ""})[side] = variation.value();
                titles.put(variation.parameter(), variation.title());
            }
        }
        List<Swing> swings = new ArrayList<>();
        ends.forEach((parameter, both) -> {
            if (both[0] != null && both[1] != null) {
                String[] told = values.getOrDefault(parameter, new String[] {"", ""});
                String title = titles.getOrDefault(parameter, parameter);
                swings.add(new Swing(title, told[0], told[1], both[0], both[1]));
            }
        });
        swings.sort(Comparator.comparingDouble(Swing::width).reversed());
        return swings;
    }

    /** From the lowest to the highest limit of all arms, 0 among them. */
    private static double[] range(TrialAnalysis analysis, String measure) {
        double low = 0;
        double high = 0;
        for (AnalysisPlan.PlannedArm arm : analysis.plan().compared()) {
            for (Swing swing : swings(analysis, arm.id(), measure)) {
                low = Math.min(low, Math.min(swing.lower().low(), swing.higher().low()));
                high = Math.max(
                        high, Math.max(swing.lower().high(), swing.higher().high()));
            }
        }
        return Axis.around(low, high);
    }

    private static Plot plot(
            TrialAnalysis analysis,
            AnalysisPlan.PlannedArm arm,
            OutcomeEndpoint primary,
            Finding usual,
            List<Swing> swings,
            double[] range) {
        String label = primary.isAmount() ? "Difference (" + primary.unit() + ")" : "Difference of risk";
        Axis across = primary.isAmount() ? Axis.of(label, range[0], range[1]) : Axis.percent(label, range[0], range[1]);
        List<String> names = swings.stream().map(Swing::title).toList();
        String title = "%s less %s"
                .formatted(arm.title(), analysis.plan().titleOf(analysis.plan().reference()));
        Plot.Maker plot = Plot.of(title, across, Axis.names(names, true), ROW * swings.size());
        List<Axis.Tick> values = new ArrayList<>();
        for (int i = 0; i < swings.size(); i++) {
            Swing swing = swings.get(i);
            plot.add(new Layer.Bar(point(swing.lower(), -i), point(swing.higher(), -i), Tone.SKY, THICK));
            end(plot, swing.lower(), -i + 0.2, Tone.ORANGE);
            end(plot, swing.higher(), -i - 0.2, Tone.BLUE);
            values.add(new Axis.Tick(-i, swing.low() + " to " + swing.high()));
        }
        plot.add(new Layer.Rule(usual.value(), true));
        plot.column("Values", values);
        return plot.done();
    }

    private static Layer.Point point(Finding finding, double y) {
        return new Layer.Point(finding.value(), y);
    }

    private static void end(Plot.Maker plot, Finding finding, double y, Tone tone) {
        plot.add(new Layer.Bar(new Layer.Point(finding.low(), y), new Layer.Point(finding.high(), y), tone, 1.2));
        plot.add(new Layer.Dots(List.of(point(finding, y)), tone, false));
    }

    private static void tell(AnalysisPlan.PlannedArm arm, Finding usual, List<Swing> swings, StringBuilder words) {
        words.append("%s: %s usually; ".formatted(arm.title(), NumberText.brief(usual.value())));
        for (Swing swing : swings) {
            words.append("%s at %s %s, at %s %s; "
                    .formatted(
                            swing.title(),
                            swing.low(),
                            NumberText.brief(swing.lower().value()),
                            swing.high(),
                            NumberText.brief(swing.higher().value())));
        }
        words.append('\n');
    }
}
