package org.lungbridge.trials.figure;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.lungbridge.trials.analysis.Achieved;
import org.lungbridge.trials.analysis.AnalysisPlan;
import org.lungbridge.trials.analysis.Finding;
import org.lungbridge.trials.analysis.NumberText;
import org.lungbridge.trials.analysis.TrialAnalysis;
import org.lungbridge.viz.chart.Axis;
import org.lungbridge.viz.chart.ChartPage;
import org.lungbridge.viz.chart.Layer;
import org.lungbridge.viz.chart.Plot;
import org.lungbridge.viz.chart.Tone;

/** Anticoagulation that each arm achieved against bleeding and clotting, by etiology. */
final class DoseResponseFigure {
    static final TrialFigureKind KIND = new TrialFigureKind("dose-response", DoseResponseFigure::of);

    private static final double HEIGHT = 200;
    private static final int MOST_GROUPS = 5;
    private static final double MIDDLE = 2.6;
    private static final double LIMITS = 1.2;
    /** Places of a line that names keep off. */
    private static final int STEPS = 12;

    private DoseResponseFigure() {}

    static Optional<ChartPage> of(TrialAnalysis analysis) {
        List<Achieved> all = analysis.achieved();
        LinkedHashSet<String> groups = new LinkedHashSet<>();
        all.forEach(achieved -> groups.add(achieved.group()));
        List<Plot> plots = new ArrayList<>();
        int endpoints =
                all.stream().mapToInt(achieved -> achieved.risks().size()).max().orElse(0);
        double low = all.stream()
                .mapToDouble(achieved -> achieved.quantiles().get(1))
                .min()
                .orElse(0);
        double high = all.stream()
                .mapToDouble(achieved -> achieved.quantiles().get(3))
                .max()
                .orElse(1);
        double[] range = Axis.around(low, high);
        double top = top(all);
        groups.stream().limit(MOST_GROUPS).forEach(group -> {
            List<Achieved> some =
                    all.stream().filter(one -> one.group().equals(group)).toList();
            for (int k = 0; k < endpoints; k++) {
                plot(analysis, group, some, k, range, top).ifPresent(plots::add);
            }
        });
        return Pages.page(
                analysis,
                "Achieved anticoagulation and outcome",
                Math.max(1, endpoints),
                plots,
                ("A mark for each arm: middle of its patients across, thick line the middle half of them; "
                                + "upright its risk with %s %% limits (Wilson). Arms differ in more than this one "
                                + "test, and patients in more than their arm: this is no curve of cause and effect.")
                        .formatted(NumberText.brief(100 * analysis.plan().level())),
                words(analysis.plan(), all));
    }

    private static double top(List<Achieved> all) {
        double top = 0.1;
        for (Achieved achieved : all) {
            for (Finding risk : achieved.risks()) {
                top = Math.max(top, risk.high());
            }
        }
        return Math.min(1, top * 1.05);
    }

    private static Optional<Plot> plot(
            TrialAnalysis analysis, String group, List<Achieved> arms, int endpoint, double[] range, double top) {
        AnalysisPlan plan = analysis.plan();
        List<Achieved> told =
                arms.stream().filter(arm -> arm.risks().size() > endpoint).toList();
        if (told.isEmpty()) {
            return Optional.empty();
        }
        String id = told.get(0).risks().get(endpoint).endpoint();
        String what = plan.endpoint(id).orElseThrow().title();
        int patients = told.stream()
                .mapToInt(arm -> arm.risks().get(endpoint).patients())
                .max()
                .orElse(0);
        String title = "%s: %s (n = %s an arm)".formatted(group.isEmpty() ? "All" : group, what, patients);
        Plot.Maker plot =
                Plot.of(title, Axis.of(told.get(0).test(), range[0], range[1]), Axis.percent("", 0, top), HEIGHT);
        List<Layer.Point> points = new ArrayList<>();
        List<String> names = new ArrayList<>();
        List<Layer.Point> free = new ArrayList<>();
        for (Achieved arm : told) {
            points.add(cross(plot, arm, arm.risks().get(endpoint), Pages.tone(plan, arm.arm()), free));
            names.add(Pages.name(plan, arm.arm()));
        }
        plot.add(new Layer.Labels(points, names, free, false));
        return Optional.of(plot.done());
    }

    /** Draws the middle half of what was achieved and the limits of the risk; names keep free of the points that are added. */
    private static Layer.Point cross(Plot.Maker plot, Achieved arm, Finding risk, Tone tone, List<Layer.Point> free) {
        double from = arm.quantiles().get(1);
        double x = arm.quantiles().get(2);
        double to = arm.quantiles().get(3);
        plot.add(new Layer.Bar(new Layer.Point(from, risk.value()), new Layer.Point(to, risk.value()), tone, MIDDLE));
        plot.add(new Layer.Bar(new Layer.Point(x, risk.low()), new Layer.Point(x, risk.high()), tone, LIMITS));
        Layer.Point middle = new Layer.Point(x, risk.value());
        plot.add(new Layer.Dots(List.of(middle), tone, false));
        for (int k = 0; k <= STEPS; k++) {
            double part = (double) k / STEPS;
            free.add(new Layer.Point(from + part * (to - from), risk.value()));
            free.add(new Layer.Point(x, risk.low() + part * (risk.high() - risk.low())));
        }
        return middle;
    }

    private static String words(AnalysisPlan plan, List<Achieved> all) {
        StringBuilder words = new StringBuilder();
        for (Achieved achieved : all) {
            words.append("%s, %s: %s %s (middle half %s to %s)"
                    .formatted(
                            achieved.group().isEmpty() ? "all" : achieved.group(),
                            plan.titleOf(achieved.arm()),
                            achieved.test(),
                            NumberText.brief(achieved.quantiles().get(2)),
                            NumberText.brief(achieved.quantiles().get(1)),
                            NumberText.brief(achieved.quantiles().get(3))));
            for (Finding risk : achieved.risks()) {
                words.append("; %s %s".formatted(risk.endpoint(), Pages.points(risk)))
                        .append(" %");
            }
            words.append(".\n");
        }
        return words.toString();
    }
}
