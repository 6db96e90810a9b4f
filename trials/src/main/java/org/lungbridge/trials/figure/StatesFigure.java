package org.lungbridge.trials.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lungbridge.trials.analysis.AnalysisPlan;
import org.lungbridge.trials.analysis.NumberText;
import org.lungbridge.trials.analysis.Occupancy;
import org.lungbridge.trials.analysis.TrialAnalysis;
import org.lungbridge.viz.chart.Axis;
import org.lungbridge.viz.chart.ChartPage;
import org.lungbridge.viz.chart.Layer;
import org.lungbridge.viz.chart.Plot;
import org.lungbridge.viz.chart.Tone;

/** In which state patients are day by day, stacked, a plot for each arm. */
final class StatesFigure {
    static final TrialFigureKind KIND = new TrialFigureKind("states", StatesFigure::of);

    private static final double HEIGHT = 230;
    private static final List<Tone> TONES = List.of(
            Tone.BLACK,
            Tone.VERMILION,
            Tone.ORANGE,
            Tone.PURPLE,
            Tone.SKY,
            Tone.GRAY,
            Tone.GREEN,
            Tone.GRAY,
            Tone.BLUE);
    private static final List<String> NAMES = List.of(
            "dead",
            "ECMO, bleeding",
            "ECMO, dry",
            "ventilator, no ECMO",
            "off ECMO, ventilator",
            "breathing alone",
            "extubated",
            "transplanted",
            "discharged");
    /** A band that is thinner has no room for its name. */
    private static final double THIN = 0.075;

    /** Width of a letter, share of the plot. */
    private static final double LETTER = 0.019;

    private static final int OPAQUE = 100;

    private StatesFigure() {}

    static Optional<ChartPage> of(TrialAnalysis analysis) {
        AnalysisPlan plan = analysis.plan();
        List<Plot> plots = new ArrayList<>();
        StringBuilder words = new StringBuilder();
        for (Occupancy occupancy : analysis.occupancy()) {
            plots.add(plot(plan, occupancy));
            words.append(plan.titleOf(occupancy.arm())).append(", mean days: ");
            for (int state = 0; state < NAMES.size(); state++) {
                double days = occupancy.meanDays(state);
                words.append(days > 0 ? "%s %s; ".formatted(NAMES.get(state), NumberText.fixed(days, 1)) : "");
            }
            words.append('\n');
        }
        return Pages.page(
                analysis,
                "Where patients are, day by day",
                plots.size() == 1 ? 1 : 2,
                plots,
                "Share of patients in each state, the worst at the bottom; right of each plot how many "
                        + "percent are in each state on the last day.",
                words.toString());
    }

    private static Plot plot(AnalysisPlan plan, Occupancy occupancy) {
        String title = "%s (n = %s)".formatted(plan.titleOf(occupancy.arm()), occupancy.patients());
        Plot.Maker plot = Plot.of(title, Curves.time(plan), Axis.percent("", 0, 1), HEIGHT);
        int days = occupancy.days().size();
        double[] floor = new double[days];
        List<Layer> names = new ArrayList<>();
        for (int state = 0; state < NAMES.size(); state++) {
            List<Double> shares = occupancy.shares().get(state);
            double[] ceiling = new double[days];
            List<Layer.Reach> reaches = new ArrayList<>();
            double most = 0;
            for (int d = 0; d < days; d++) {
                ceiling[d] = floor[d] + shares.get(d);
                reaches.add(new Layer.Reach(occupancy.days().get(d), floor[d], ceiling[d]));
                most = Math.max(most, shares.get(d));
            }
            if (most > 0) {
                plot.add(new Layer.Ribbon(reaches, TONES.get(state), false, OPAQUE));
                String text = "%s %s".formatted(NAMES.get(state), NumberText.fixed(100 * shares.get(days - 1), 0));
                plot.area((floor[days - 1] + ceiling[days - 1]) / 2, text, TONES.get(state));
                inside(names, occupancy, state, floor, ceiling);
            }
            floor = ceiling;
        }
        names.forEach(plot::add);
        return plot.done();
    }

    /** In the band too, where it is thick over the whole length of its name. */
    private static void inside(List<Layer> names, Occupancy occupancy, int state, double[] floor, double[] ceiling) {
        int end = floor.length - 1;
        int half = (int) Math.ceil(LETTER * NAMES.get(state).length() / 2 * end) + 1;
        double best = THIN;
        int place = -1;
        double height = 0;
        for (int middle = half; middle <= end - half; middle++) {
            double low = 0;
            double high = 1;
            for (int d = middle - half; d <= middle + half; d++) {
                low = Math.max(low, floor[d]);
                high = Math.min(high, ceiling[d]);
            }
            if (high - low > best) {
                best = high - low;
                place = middle;
                height = (low + high) / 2;
            }
        }
        if (place >= 0) {
            Layer.Point at = new Layer.Point(occupancy.days().get(place), height);
            names.add(new Layer.Inside(at, NAMES.get(state), TONES.get(state)));
        }
    }
}
