package org.lungbridge.trials.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lungbridge.trials.analysis.AnalysisPlan;
import org.lungbridge.trials.analysis.OutcomeEndpoint;
import org.lungbridge.trials.analysis.TrialAnalysis;
import org.lungbridge.viz.report.Html;
import org.lungbridge.viz.report.InlineFigure;
import org.lungbridge.viz.report.PageFrame;

/** The report of a trial: one page of HTML that needs nothing else, readable on paper and by keys. */
public final class TrialReport {
    private static final String NOTICE =
            "Simulation for teaching and research; never for patient care. No patient of this trial"
                    + " exists, and no number here may guide a treatment.";
    private static final String STYLE = """
            .flow{display:flex;flex-wrap:wrap;gap:.6rem;margin:.6rem 0}.flow>div{border:1px solid #555;padding:.4rem .7rem;flex:1 1 11rem;font-size:.85rem}
            .flow h4{margin:.1rem 0;font-size:.9rem}.flow ul{margin:.1rem 0;padding-left:1.1rem}
            """;
    private static final Map<String, String> PARTS = parts();

    private TrialReport() {}

    private static Map<String, String> parts() {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("question", "Question");
        parts.put("patients", "Patients");
        parts.put("endpoints", "Endpoints");
        parts.put("results", "Results");
        parts.put("figures", "Figures");
        parts.put("error", "Monte-Carlo error");
        parts.put("limits", "Limits");
        parts.put("methods", "Methods (ADEMP, STRESS)");
        parts.put("again", "How to reproduce");
        return parts;
    }

    /** The page. */
    public static String of(TrialAnalysis analysis, TrialFacts facts, List<InlineFigure> figures) {
        AnalysisPlan plan = analysis.plan();
        Html html = new Html();
        PageFrame.begin(html, plan.title() + ": trial report", STYLE);
        html.element("p class=\"notice\"", NOTICE);
        html.element("h1", plan.title());
        if (!plan.description().isEmpty()) {
            html.element("p", plan.description());
        }
        SummarySection.write(html, analysis);
        html.raw("<nav aria-label=\"Parts of the report\"><ul>");
        PARTS.forEach((id, title) -> html.raw("<li><a href=\"#%s\">%s</a></li>".formatted(id, Html.escaped(title))));
        html.raw("</ul></nav>\n");
        question(html, plan, facts);
        heading(html, "patients");
        FlowSection.write(html, analysis);
        CohortSection.write(html, analysis, facts);
        endpoints(html, plan);
        heading(html, "results");
        ResultsSection.write(html, analysis);
        figures(html, figures);
        heading(html, "error");
        ErrorSection.write(html, analysis);
        limits(html, analysis);
        heading(html, "methods");
        ChecklistSection.write(html, analysis, facts);
        again(html, analysis);
        html.open("footer")
                .element("p class=\"note\"", analysis.provenance().text() + ", seed " + plan.seed() + ".")
                .element("p class=\"note\"", NOTICE)
                .close("footer");
        return PageFrame.end(html);
    }

    private static void heading(Html html, String id) {
        html.element("h2 id=\"" + id + "\"", PARTS.getOrDefault(id, id));
    }

    private static void question(Html html, AnalysisPlan plan, TrialFacts facts) {
        heading(html, "question");
        html.open("dl");
        plan.question().forEach((part, text) -> html.element("dt", part).element("dd", text));
        html.close("dl");
        List<List<String>> rows = facts.arms().stream()
                .map(arm -> List.of(arm.what(), arm.text()))
                .toList();
        if (!rows.isEmpty()) {
            html.table("Arms", List.of("Arm", "What is done"), rows);
        }
    }

    private static void endpoints(Html html, AnalysisPlan plan) {
        heading(html, "endpoints");
        List<List<String>> rows = new ArrayList<>();
        for (OutcomeEndpoint endpoint : plan.endpoints()) {
            rows.add(List.of(
                    endpoint.title(),
                    plan.role(endpoint),
                    endpoint.definition(),
                    endpoint.unit().isEmpty() ? "event" : endpoint.unit(),
                    endpoint.betterLower() ? "fewer or less" : "more"));
        }
        html.table("Endpoints and what counts", List.of("Endpoint", "Role", "Definition", "Unit", "Better is"), rows);
    }

    private static void figures(Html html, List<InlineFigure> figures) {
        heading(html, "figures");
        if (figures.isEmpty()) {
            html.element("p", "No figures were drawn for this report.");
        }
        for (InlineFigure figure : figures) {
            html.open("figure").raw(figure.element());
            html.open("details")
                    .element("summary", "The figure in words")
                    .element("pre", figure.words())
                    .close("details")
                    .close("figure");
        }
    }

    private static void limits(Html html, TrialAnalysis analysis) {
        heading(html, "limits");
        if (!analysis.plan().cannotAnswer().isEmpty()) {
            html.element("h3", "What this trial cannot answer").open("ul");
            analysis.plan().cannotAnswer().forEach(text -> html.element("li", text));
            html.close("ul");
        }
        if (!analysis.remarks().isEmpty()) {
            html.element("h3", "Remarks of the analysis").open("ul");
            analysis.remarks().forEach(text -> html.element("li", text));
            html.close("ul");
        }
        html.element("h3", "Credibility");
        html.element(
                "p",
                "Context of use: teaching, and hypotheses to be tested elsewhere. Courses obey the equations "
                        + "of the model and nothing else; where the"
                        + " model is wrong all arms are wrong together. What the model was held against, "
                        + "where it fails and which parameters are"
                        + " guessed stand in CREDIBILITY.md and docs/validation.md of the program.");
    }

    private static void again(Html html, TrialAnalysis analysis) {
        heading(html, "again");
        html.element(
                "p",
                "The folder of this report holds the trial (trial.json), its tables and a manifest with "
                        + "hashes of all of them. With the same version"
                        + " of the program the same trial gives the same bytes, however many processors "
                        + "compute it, and whether it was"
                        + " interrupted or not.");
        html.element(
                "pre",
                ("lungbridge trial trial.json -o again      # seed %s, %s patients, %s arms\nlungbridge "
                                + "analyse again                   # tables, figures and this page from its tables")
                        .formatted(
                                analysis.plan().seed(),
                                analysis.plan().patients(),
                                analysis.plan().arms().size()));
        html.element("p class=\"note\"", "Program: " + analysis.provenance().text() + ".");
    }
}
