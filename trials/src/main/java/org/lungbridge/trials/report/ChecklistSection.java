package org.lungbridge.trials.report;

import java.util.ArrayList;
import java.util.List;
import org.lungbridge.trials.analysis.AnalysisPlan;
import org.lungbridge.trials.analysis.NumberText;
import org.lungbridge.trials.analysis.OutcomeEndpoint;
import org.lungbridge.trials.analysis.TrialAnalysis;
import org.lungbridge.viz.report.Html;

/**
 * The headings of two checklists, filled: ADEMP (Morris 2019, Stat Med 38:2074) and STRESS-DES (Monks 2019, J Simul 13:55).
 */
final class ChecklistSection {
    private ChecklistSection() {}

    static void write(Html html, TrialAnalysis analysis, TrialFacts facts) {
        html.element("h3", "ADEMP");
        list(html, ademp(analysis));
        html.element("h3", "STRESS");
        list(html, stress(analysis, facts));
        if (!facts.references().isEmpty()) {
            html.element("h3", "References").open("ul");
            facts.references().forEach(text -> html.element("li", text));
            html.close("ul");
        }
    }

    private static void list(Html html, List<String[]> items) {
        html.open("dl");
        items.forEach(item -> html.element("dt", item[0]).element("dd", item[1]));
        html.close("dl");
    }

    private static List<String[]> ademp(TrialAnalysis analysis) {
        AnalysisPlan plan = analysis.plan();
        List<String[]> items = new ArrayList<>();
        add(items, "Aims", String.join("; ", plan.question().values()) + ".");
        add(
                items,
                "Data-generating mechanisms",
                ("A mechanistic model of lung, circulation, circuit, clotting and staff; %s patients%s drawn "
                                + "from the cohort above, every one of them in each of %s arms with the same luck; "
                                + "seed %s.")
                        .formatted(
                                plan.patients(),
                                plan.studies() > 1 ? " in each of " + plan.studies() + " studies" : "",
                                plan.arms().size(),
                                plan.seed()));
        add(
                items,
                "Estimands",
                "Differences to %s in %s; by %s."
                        .formatted(
                                plan.titleOf(plan.reference()),
                                String.join(
                                        ", ",
                                        plan.endpoints().stream()
                                                .map(OutcomeEndpoint::title)
                                                .toList()),
                                String.join(
                                        ", ",
                                        plan.horizons_d().stream()
                                                .map(Sentences::day)
                                                .toList())));
        add(
                items,
                "Methods",
                "Kaplan-Meier, Aalen-Johansen, log-rank, Cox with robust errors, Fine-Gray, Wilson, "
                        + "Newcombe, restricted means, bootstrap, win ratio; paired differences between twins. "
                        + "Each is tested against a published example (docs/statistics.md).");
        add(
                items,
                "Performance measures",
                "Monte-Carlo standard error of every difference; power of trials of different patients by their size.");
        return items;
    }

    private static List<String[]> stress(TrialAnalysis analysis, TrialFacts facts) {
        AnalysisPlan plan = analysis.plan();
        List<String[]> items = new ArrayList<>();
        add(
                items,
                "1.1 Purpose of the model",
                "Teaching, and hypotheses on the care of alveolar hemorrhage on VV-ECMO; never the care of a patient.");
        add(
                items,
                "1.2 Model outputs",
                "The endpoints above; tables of patients, outcomes, events and laboratory results.");
        add(items, "1.3 Aims of the experiment", plan.title() + ".");
        add(items, "2.1 Base model overview", "docs/model in the program's documentation: equations, units, sources.");
        add(
                items,
                "2.2 Base model logic",
                "Differential equations for physiology, keyed chance for events, rules and protocols for staff.");
        add(items, "2.3 Scenario logic", said(facts.arms()));
        add(
                items,
                "2.4 Algorithms",
                "A stiff solver with error control; chance is a function of seed, patient and purpose, so that arms share luck.");
        add(
                items,
                "2.5 Components",
                "Lung units, circulation, blood, membrane lung and pump, laboratory, drugs, staff.");
        add(
                items,
                "3.1 Data sources",
                facts.references().isEmpty()
                        ? "The register of parameters; sources of marginals above."
                        : String.join("; ", facts.references()));
        add(items, "3.2 Input parameters", said(facts.cohort()));
        add(items, "3.3 Preprocessing", "None: no data of patients are used.");
        add(
                items,
                "3.4 Assumptions",
                plan.cannotAnswer().isEmpty()
                        ? "Those of the model; see CREDIBILITY.md."
                        : String.join(" ", plan.cannotAnswer()));
        add(
                items,
                "4.1 Initialization",
                "Each course starts from the patient's first blood gas, to which the model is fitted; no warm-up is cut.");
        add(
                items,
                "4.2 Run length",
                "Each patient is followed for %s days, till death or transplantation at the longest."
                        .formatted(NumberText.brief(plan.follow_d())));
        add(
                items,
                "4.3 Estimation approach",
                "%s patients an arm%s; errors by Monte Carlo as told."
                        .formatted(
                                plan.patients(),
                                plan.studies() > 1 ? " and study, " + plan.studies() + " studies" : ""));
        add(items, "5.1 Software", analysis.provenance().text() + ", Java.");
        add(
                items,
                "5.2 Random sampling",
                "Keyed chance (a counter-based generator), seed %s; a Gaussian copula for dependence."
                        .formatted(plan.seed()));
        add(items, "5.3 Model execution", said(facts.execution()));
        add(items, "5.4 System specification", "See manifest.json; results do not depend on it.");
        add(items, "6.1 Sharing", "The program is open source; this folder holds trial, tables and hashes.");
        return items;
    }

    private static String said(List<TrialFacts.Fact> facts) {
        return facts.isEmpty()
                ? "See trial.json."
                : String.join(
                                "; ",
                                facts.stream()
                                        .map(fact -> fact.what() + ": " + fact.text())
                                        .toList()) + ".";
    }

    private static void add(List<String[]> items, String what, String text) {
        items.add(new String[] {what, text});
    }
}
