package org.lungbridge.trials.report;

import java.util.Optional;
import org.lungbridge.trials.analysis.AnalysisPlan;
import org.lungbridge.trials.analysis.Finding;
import org.lungbridge.trials.analysis.Flow;
import org.lungbridge.trials.analysis.Measures;
import org.lungbridge.trials.analysis.OutcomeEndpoint;
import org.lungbridge.trials.analysis.TrialAnalysis;
import org.lungbridge.viz.report.Html;

/** What came out, in a box on top. */
final class SummarySection {
    private SummarySection() {}

    static void write(Html html, TrialAnalysis analysis) {
        AnalysisPlan plan = analysis.plan();
        html.open("section class=\"box\" aria-label=\"Summary\"").open("dl");
        if (analysis.flow().isPartial()) {
            fact(html, "Part of a trial", "Not all courses are there yet; every number may still change.");
        }
        fact(html, "Size", size(analysis));
        Optional<OutcomeEndpoint> primary = plan.endpoint(plan.primary());
        if (primary.isPresent()) {
            fact(
                    html,
                    "Primary endpoint",
                    primary.get().title() + ": " + primary.get().definition());
            for (AnalysisPlan.PlannedArm arm : plan.compared()) {
                result(html, analysis, primary.get(), arm);
            }
        }
        html.close("dl").close("section");
    }

    private static void fact(Html html, String what, String text) {
        html.element("dt", what).element("dd", text);
    }

    private static String size(TrialAnalysis analysis) {
        AnalysisPlan plan = analysis.plan();
        int complete = 0;
        int failed = 0;
        for (Flow.ArmFlow arm : analysis.flow().arms()) {
            complete += arm.complete();
            failed += arm.failed() + arm.implausible();
        }
        String studies =
                plan.studies() > 1 ? "%s studies with other unknown parameters of ".formatted(plan.studies()) : "";
        return "%s%s patients, each in %s arms; %s courses run to their end, %s lost."
                .formatted(studies, plan.patients(), plan.arms().size(), complete, failed);
    }

    private static void result(
            Html html, TrialAnalysis analysis, OutcomeEndpoint endpoint, AnalysisPlan.PlannedArm arm) {
        AnalysisPlan plan = analysis.plan();
        String name = "%s against %s".formatted(arm.title(), plan.titleOf(plan.reference()));
        Optional<Finding> twins =
                analysis.findings().ofContrast(arm.id(), plan.reference(), endpoint.id(), Sentences.twins(endpoint));
        if (twins.isEmpty()) {
            fact(html, name, "No pair of whole courses: nothing can be told.");
            return;
        }
        Finding difference = twins.get();
        Optional<Finding> patients =
                analysis.findings().ofContrast(arm.id(), plan.reference(), endpoint.id(), Sentences.unpaired(endpoint));
        String by = endpoint.isAmount() ? "" : " by " + Sentences.day(difference.at_d());
        String unpaired = patients.map(
                        finding -> " As between different patients: " + Sentences.difference(endpoint, finding) + ".")
                .orElse("");
        String margin = analysis.findings()
                .ofContrast(arm.id(), plan.reference(), endpoint.id(), Measures.NOT_INFERIOR)
                .map(finding -> finding.value() > 0
                        ? " Not inferior by the margin of the trial, as between different patients."
                        : " Not shown to be not inferior by the margin of the trial.")
                .orElse("");
        fact(
                html,
                name,
                "Difference between twins%s: %s (%s limits of Monte-Carlo error; its standard error is %s).%s%s"
                        .formatted(
                                by,
                                Sentences.difference(endpoint, difference),
                                Sentences.level(plan),
                                Sentences.error(endpoint, difference),
                                unpaired,
                                margin));
    }
}
