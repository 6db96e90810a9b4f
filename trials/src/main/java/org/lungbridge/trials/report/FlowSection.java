package org.lungbridge.trials.report;

import org.lungbridge.trials.analysis.Flow;
import org.lungbridge.trials.analysis.TrialAnalysis;
import org.lungbridge.viz.report.Html;

/** What became of the patients: the boxes of a CONSORT diagram. */
final class FlowSection {
    private FlowSection() {}

    static void write(Html html, TrialAnalysis analysis) {
        Flow flow = analysis.flow();
        html.element("h3", "Flow of patients (CONSORT)");
        html.open("div class=\"flow\" role=\"group\" aria-label=\"Enrollment\"");
        box(html, "Drafts", flow.drafts() + " drafts of a patient were drawn");
        html.open("div").element("h4", "Not enrolled: " + flow.refused());
        if (!flow.refusals().isEmpty()) {
            html.open("ul");
            flow.refusals().forEach((reason, count) -> html.element("li", count + ": " + reason));
            html.close("ul");
        }
        html.close("div");
        box(
                html,
                "Enrolled",
                "%s of %s planned patients, each of them in every arm".formatted(flow.drawn(), flow.planned()));
        html.close("div");
        html.open("div class=\"flow\" role=\"group\" aria-label=\"Arms\"");
        for (Flow.ArmFlow arm : flow.arms()) {
            html.open("div").element("h4", analysis.plan().titleOf(arm.arm())).open("ul");
            html.element("li", arm.planned() + " courses planned");
            html.element("li", arm.complete() + " run to their end and analyzed");
            html.element("li", arm.failed() + " failed");
            html.element("li", arm.implausible() + " without a physiological patient");
            html.element("li", arm.missing() + " not there yet");
            arm.reasons().forEach((reason, count) -> html.element("li", count + " lost: " + reason));
            html.close("ul").close("div");
        }
        html.close("div");
    }

    private static void box(Html html, String title, String text) {
        html.open("div").element("h4", title).element("p", text).close("div");
    }
}
