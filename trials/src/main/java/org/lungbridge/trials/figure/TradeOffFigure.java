package org.lungbridge.trials.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lungbridge.trials.analysis.AnalysisPlan;
import org.lungbridge.trials.analysis.NumberText;
import org.lungbridge.trials.analysis.OutcomeEndpoint;
import org.lungbridge.trials.analysis.TradeOff;
import org.lungbridge.trials.analysis.TrialAnalysis;
import org.lungbridge.viz.chart.Axis;
import org.lungbridge.viz.chart.ChartPage;
import org.lungbridge.viz.chart.Layer;
import org.lungbridge.viz.chart.Plot;
import org.lungbridge.viz.chart.Tone;

/** Bleeding against clotting: what each arm pays for what. */
final class TradeOffFigure {
    static final TrialFigureKind KIND = new TrialFigureKind("trade-off", TradeOffFigure::of);

    private static final double HEIGHT = 460;
    private static final int CORNERS = 72;
    /** Copies that moved less are not drawn (design choice). */
    private static final double NEAR = 0.004;
    /** Places of a line that names keep off. */
    private static final int STEPS = 24;

    private TradeOffFigure() {}

    static Optional<ChartPage> of(TrialAnalysis analysis) {
        List<TradeOff> places = analysis.tradeOff();
        if (places.isEmpty()) {
            return Optional.empty();
        }
        AnalysisPlan plan = analysis.plan();
        List<List<Layer.Point>> ellipses =
                places.stream().map(place -> ellipse(place, 1 - plan.level())).toList();
        Plot.Maker plot = plot(analysis, ellipses, places);
        List<TradeOff> plain =
                places.stream().filter(place -> isPlain(plan, place.arm())).toList();
        front(plain, plot);
        for (int i = 0; i < places.size(); i++) {
            if (isPlain(plan, places.get(i).arm())) {
                plot.add(new Layer.Outline(
                        ellipses.get(i), Pages.tone(plan, places.get(i).arm())));
            }
        }
        List<Layer.Point> free = new ArrayList<>();
        List<Layer.Point> ends = new ArrayList<>();
        List<String> sides = new ArrayList<>();
        bands(plan, places, plot, free, ends, sides);
        List<Layer.Point> points = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        for (TradeOff place : plain) {
            Layer.Point point = new Layer.Point(place.bleeding(), place.change());
            plot.add(new Layer.Dots(List.of(point), Pages.tone(plan, place.arm()), false));
            points.add(point);
            texts.add(plan.titleOf(place.arm()));
        }
        plot.add(new Layer.Labels(points, texts, free, false));
        plot.add(new Layer.Labels(ends, sides, List.of(), true));
        return Pages.page(
                analysis,
                "Bleeding against clotting",
                1,
                List.of(plot.done()),
                how(analysis, !ends.isEmpty()),
                words(plan, places));
    }

    private static boolean isPlain(AnalysisPlan plan, String arm) {
        return plan.plainArms().stream().anyMatch(planned -> planned.id().equals(arm));
    }

    private static Plot.Maker plot(TrialAnalysis analysis, List<List<Layer.Point>> ellipses, List<TradeOff> places) {
        List<Layer.Point> all = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            all.add(new Layer.Point(places.get(i).bleeding(), places.get(i).change()));
            if (isPlain(analysis.plan(), places.get(i).arm())) {
                all.addAll(ellipses.get(i));
            }
        }
        double[] x = all.stream().mapToDouble(Layer.Point::x).sorted().toArray();
        double[] y = all.stream().mapToDouble(Layer.Point::y).sorted().toArray();
        double[] across = Axis.around(x[0], x[x.length - 1]);
        double[] up = Axis.around(y[0], y[y.length - 1]);
        String by = " by " + Pages.day(analysis.lastHorizon());
        return Plot.of(
                "",
                Axis.percent(bleeding(analysis) + by, Math.max(0, across[0]), Math.min(1, across[1])),
                Axis.percent("Circuit change" + by, Math.max(0, up[0]), Math.min(1, up[1])),
                HEIGHT);
    }

    private static String bleeding(TrialAnalysis analysis) {
        return TradeOff.across(analysis.plan()).map(OutcomeEndpoint::title).orElse("Patients with a major bleed");
    }

    /** The arms than which no other has both fewer bleeds and fewer changes. */
    private static void front(List<TradeOff> plain, Plot.Maker plot) {
        List<Layer.Point> front = plain.stream()
                .filter(one -> plain.stream()
                        .noneMatch(other -> other.bleeding() <= one.bleeding()
                                && other.change() <= one.change()
                                && (other.bleeding() < one.bleeding() || other.change() < one.change())))
                .sorted(Comparator.comparingDouble(TradeOff::bleeding)
                        .thenComparing(
                                Comparator.comparingDouble(TradeOff::change).reversed()))
                .map(place -> new Layer.Point(place.bleeding(), place.change()))
                .toList();
        if (front.size() > 1) {
            plot.add(new Layer.Line(front, Tone.BLACK, true, true));
        }
    }

    /** From the lower over the usual to the higher value of each parameter. */
    private static void bands(
            AnalysisPlan plan,
            List<TradeOff> places,
            Plot.Maker plot,
            List<Layer.Point> free,
            List<Layer.Point> ends,
            List<String> sides) {
        Map<String, TradeOff> byArm = new LinkedHashMap<>();
        places.forEach(place -> byArm.put(place.arm(), place));
        for (AnalysisPlan.PlannedArm arm : plan.arms()) {
            TradeOff copy = byArm.get(arm.id());
            TradeOff usual =
                    arm.variation().map(variation -> byArm.get(variation.of())).orElse(null);
            if (copy == null || usual == null) {
                continue;
            }
            Tone tone = Pages.tone(plan, arm.id());
            Layer.Point end = new Layer.Point(copy.bleeding(), copy.change());
            Layer.Point middle = new Layer.Point(usual.bleeding(), usual.change());
            if (Math.abs(end.x() - middle.x()) + Math.abs(end.y() - middle.y()) > NEAR) {
                plot.add(new Layer.Bar(middle, end, tone, 2.4));
                plot.add(new Layer.Dots(List.of(end), tone, true));
                ends.add(end);
                sides.add(arm.variation().orElseThrow().high() ? "high" : "low");
                for (int k = 1; k < STEPS; k++) {
                    double part = (double) k / STEPS;
                    free.add(new Layer.Point(
                            middle.x() + part * (end.x() - middle.x()), middle.y() + part * (end.y() - middle.y())));
                }
            }
        }
    }

    /** Where the true place lies with this confidence, for two numbers at once. */
    static List<Layer.Point> ellipse(TradeOff place, double alpha) {
        double radius = Math.sqrt(-2 * StrictMath.log(alpha));
        double a = Math.sqrt(place.bleedingVariance());
        double b = a > 0 ? place.covariance() / a : 0;
        double c = Math.sqrt(Math.max(0, place.changeVariance() - b * b));
        List<Layer.Point> points = new ArrayList<>();
        for (int k = 0; k < CORNERS; k++) {
            double angle = 2 * Math.PI * k / CORNERS;
            double u = radius * StrictMath.cos(angle);
            double v = radius * StrictMath.sin(angle);
            points.add(new Layer.Point(place.bleeding() + a * u, place.change() + b * u + c * v));
        }
        return points;
    }

    private static String how(TrialAnalysis analysis, boolean varied) {
        AnalysisPlan plan = analysis.plan();
        String text =
                "Down and left is better. Outlines: %s %% confidence for both risks at once, as in a trial of different patients; thin gray line: arms than which no other is better in both."
                        .formatted(NumberText.brief(100 * plan.level()));
        if (!varied) {
            return text;
        }
        List<String> parameters = plan.arms().stream()
                .flatMap(arm -> arm.variation().stream())
                .map(variation ->
                        "%s %s %s".formatted(variation.title(), variation.high() ? "high" : "low", variation.value()))
                .distinct()
                .toList();
        return text + " Hollow marks: the same arm if the literature's other readings hold ("
                + String.join("; ", parameters) + ").";
    }

    private static String words(AnalysisPlan plan, List<TradeOff> places) {
        StringBuilder words = new StringBuilder();
        for (TradeOff place : places) {
            words.append("%s: major bleed %s, circuit change %s (n = %s).\n"
                    .formatted(
                            plan.titleOf(place.arm()),
                            Pages.percent(place.bleeding()),
                            Pages.percent(place.change()),
                            place.patients()));
        }
        return words.toString();
    }
}
