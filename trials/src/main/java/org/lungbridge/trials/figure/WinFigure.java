package org.lungbridge.trials.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lungbridge.trials.analysis.AnalysisPlan;
import org.lungbridge.trials.analysis.Contest;
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

/** What decided the comparisons of all pairs of patients, the worst outcome first. */
final class WinFigure {
    static final TrialFigureKind KIND = new TrialFigureKind("win-ratio", WinFigure::of);

    private static final double ROW = 24;
    private static final double THICK = 14;

    private WinFigure() {}

    static Optional<ChartPage> of(TrialAnalysis analysis) {
        double far = 0.02;
        for (Contest contest : analysis.tiers()) {
            for (Contest.Tier tier : contest.tiers()) {
                far = Math.max(far, (double) Math.max(tier.wins(), tier.losses()) / contest.pairs());
            }
        }
        List<Plot> plots = new ArrayList<>();
        StringBuilder words = new StringBuilder();
        for (Contest contest : analysis.tiers()) {
            plots.add(plot(analysis, contest, far * 1.08));
            tell(analysis.plan(), contest, words);
        }
        return Pages.page(
                analysis,
                "Wins and losses, the worst outcome first",
                1,
                plots,
                "Every patient of the arm is compared with every one of the reference: by the first outcome, "
                        + "and where that is a tie by the next. Blue, to the right: pairs the arm won; orange, "
                        + "to the left: pairs it lost; in percent of all pairs.",
                words.toString());
    }

    private static Plot plot(TrialAnalysis analysis, Contest contest, double far) {
        AnalysisPlan plan = analysis.plan();
        String ratio = analysis.findings()
                .ofContrast(contest.arm(), contest.against(), "hierarchy", Measures.WIN_RATIO)
                .map(WinFigure::text)
                .orElse("");
        String title = "%s against %s%s".formatted(plan.titleOf(contest.arm()), plan.titleOf(contest.against()), ratio);
        List<String> names = contest.tiers().stream()
                .map(tier -> plan.endpoint(tier.endpoint())
                        .map(OutcomeEndpoint::title)
                        .orElse(tier.endpoint()))
                .toList();
        Plot.Maker plot = Plot.of(
                title,
                Axis.percent("← lost     pairs     won →", -far, far),
                Axis.names(names, true),
                ROW * names.size());
        List<Axis.Tick> wins = new ArrayList<>();
        List<Axis.Tick> losses = new ArrayList<>();
        List<Axis.Tick> rest = new ArrayList<>();
        double left = contest.pairs();
        for (int i = 0; i < names.size(); i++) {
            Contest.Tier tier = contest.tiers().get(i);
            double won = (double) tier.wins() / contest.pairs();
            double lost = (double) tier.losses() / contest.pairs();
            left -= tier.wins() + tier.losses();
            plot.add(new Layer.Bar(new Layer.Point(0, -i), new Layer.Point(won, -i), Tone.BLUE, THICK));
            plot.add(new Layer.Bar(new Layer.Point(0, -i), new Layer.Point(-lost, -i), Tone.ORANGE, THICK));
            wins.add(new Axis.Tick(-i, Pages.percent(won)));
            losses.add(new Axis.Tick(-i, Pages.percent(lost)));
            rest.add(new Axis.Tick(-i, Pages.percent(left / contest.pairs())));
        }
        plot.add(new Layer.Rule(0, true));
        return plot.column("won", wins)
                .column("lost", losses)
                .column("still tied", rest)
                .done();
    }

    private static String text(Finding ratio) {
        return ": win ratio %s (%s to %s)"
                .formatted(
                        NumberText.fixed(ratio.value(), 2),
                        NumberText.fixed(ratio.low(), 2),
                        NumberText.fixed(ratio.high(), 2));
    }

    private static void tell(AnalysisPlan plan, Contest contest, StringBuilder words) {
        words.append("%s against %s: ".formatted(plan.titleOf(contest.arm()), plan.titleOf(contest.against())));
        for (Contest.Tier tier : contest.tiers()) {
            words.append("%s won %s, lost %s; "
                    .formatted(
                            tier.endpoint(),
                            Pages.percent((double) tier.wins() / contest.pairs()),
                            Pages.percent((double) tier.losses() / contest.pairs())));
        }
        words.append("tied to the end %s.\n".formatted(Pages.percent((double) contest.ties() / contest.pairs())));
    }
}
