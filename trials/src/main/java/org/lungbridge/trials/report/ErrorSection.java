package org.lungbridge.trials.report;

import java.util.Optional;
import org.lungbridge.trials.analysis.AnalysisPlan;
import org.lungbridge.trials.analysis.Finding;
import org.lungbridge.trials.analysis.NumberText;
import org.lungbridge.trials.analysis.OutcomeEndpoint;
import org.lungbridge.trials.analysis.TrialAnalysis;
import org.lungbridge.viz.report.Html;

/** How exact the numbers are, and what exactness is not. */
final class ErrorSection {
    private ErrorSection() {}

    static void write(Html html, TrialAnalysis analysis) {
        AnalysisPlan plan = analysis.plan();
        html.element(
                "p",
                "A simulated trial can be made as large as one likes, so a small p says little. Monte-Carlo "
                        + "error tells whether enough patients were"
                        + " drawn: it shrinks with the root of their number and says nothing on whether the "
                        + "model is right. Twins share"
                        + " patient and luck in all arms; their differences have far smaller errors than "
                        + "those of a trial at the bedside,"
                        + " whose limits stand beside them as differences between patients.");
        Optional<OutcomeEndpoint> primary = plan.endpoint(plan.primary());
        if (primary.isPresent()) {
            html.open("ul");
            for (AnalysisPlan.PlannedArm arm : plan.compared()) {
                analysis.findings()
                        .ofContrast(arm.id(), plan.reference(), plan.primary(), Sentences.twins(primary.get()))
                        .ifPresent(twins -> html.element("li", sentence(analysis, primary.get(), arm, twins)));
            }
            html.close("ul");
        }
        if (plan.studies() < 2) {
            html.element(
                    "p",
                    "Unknown parameters stood at one value each: what is not known of them is not in any "
                            + "limit of this report. A trial with several"
                            + " studies (\"studies\", \"parameterUncertainty\") draws them anew for each.");
        }
    }

    private static String sentence(
            TrialAnalysis analysis, OutcomeEndpoint endpoint, AnalysisPlan.PlannedArm arm, Finding twins) {
        Optional<Finding> unpaired = analysis.findings()
                .ofContrast(arm.id(), analysis.plan().reference(), endpoint.id(), Sentences.unpaired(endpoint));
        String saving = unpaired.map(Finding::error)
                .filter(error -> twins.error() > 0 && error > 0)
                .map(error ->
                        "; without twins it would be %s, and %s times as many patients would be needed for the same"
                                .formatted(
                                        Sentences.error(endpoint, unpaired.get()),
                                        NumberText.brief(error * error / (twins.error() * twins.error()))))
                .orElse("");
        return "%s: Monte-Carlo standard error of the difference %s over %s pairs%s."
                .formatted(arm.title(), Sentences.error(endpoint, twins), twins.patients(), saving);
    }
}
