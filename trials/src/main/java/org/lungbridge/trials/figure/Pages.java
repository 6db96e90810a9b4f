package org.lungbridge.trials.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lungbridge.trials.analysis.AnalysisPlan;
import org.lungbridge.trials.analysis.Finding;
import org.lungbridge.trials.analysis.Flow;
import org.lungbridge.trials.analysis.NumberText;
import org.lungbridge.trials.analysis.TrialAnalysis;
import org.lungbridge.viz.chart.ChartPage;
import org.lungbridge.viz.chart.Plot;
import org.lungbridge.viz.chart.Tone;

/** What all figures of a trial share: title, caption, the look of arms. */
final class Pages {
    private static final double NAME = 175;

    private Pages() {}

    /** A page; empty without plots. */
    static Optional<ChartPage> page(
            TrialAnalysis analysis, String title, int columns, List<Plot> plots, String how, String words) {
        if (plots.isEmpty()) {
            return Optional.empty();
        }
        List<String> caption = new ArrayList<>(List.of(how, source(analysis)));
        return Optional.of(new ChartPage(title, analysis.plan().title(), columns, plots, caption, words));
    }

    /** Where the numbers come from: seed, version, how many. */
    static String source(TrialAnalysis analysis) {
        AnalysisPlan plan = analysis.plan();
        Flow flow = analysis.flow();
        int fewest = flow.arms().stream().mapToInt(Flow.ArmFlow::complete).min().orElse(0);
        int most = flow.arms().stream().mapToInt(Flow.ArmFlow::complete).max().orElse(0);
        String whole = fewest == most ? Integer.toString(most) : fewest + " to " + most;
        String studies = plan.studies() > 1 ? " in %s studies".formatted(plan.studies()) : "";
        String part = flow.isPartial() ? " Part of a trial of %s patients.".formatted(flow.planned()) : "";
        return "%s whole courses an arm%s, the same patients in every arm; seed %s; %s.%s"
                .formatted(whole, studies, plan.seed(), analysis.provenance().text(), part);
    }

    /** The look of an arm; a copy looks like its origin. */
    static Tone tone(AnalysisPlan plan, String arm) {
        List<AnalysisPlan.PlannedArm> arms = plan.plainArms();
        String origin = plan.arms().stream()
                .filter(planned -> planned.id().equals(arm))
                .flatMap(planned -> planned.variation().stream())
                .map(AnalysisPlan.Variation::of)
                .findFirst()
                .orElse(arm);
        for (int i = 0; i < arms.size(); i++) {
            if (arms.get(i).id().equals(origin)) {
                return Tone.of(i);
            }
        }
        return Tone.GRAY;
    }

    /** The title of an arm, cut where it is long. */
    static String name(AnalysisPlan plan, String arm) {
        return ChartPage.fitted(plan.titleOf(arm), NAME);
    }

    static String percent(double share) {
        return NumberText.percent(share) + " %";
    }

    /** {@code 12.3 (4.5 to 20.1)} in percentage points. */
    static String points(Finding finding) {
        return "%s (%s to %s)"
                .formatted(
                        NumberText.percent(finding.value()),
                        NumberText.percent(finding.low()),
                        NumberText.percent(finding.high()));
    }

    static String day(double day) {
        return "day " + NumberText.brief(day);
    }
}
