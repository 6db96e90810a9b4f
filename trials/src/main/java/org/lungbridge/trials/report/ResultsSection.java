package org.lungbridge.trials.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lungbridge.trials.analysis.AnalysisPlan;
import org.lungbridge.trials.analysis.Finding;
import org.lungbridge.trials.analysis.Measures;
import org.lungbridge.trials.analysis.NumberText;
import org.lungbridge.trials.analysis.OutcomeEndpoint;
import org.lungbridge.trials.analysis.TrialAnalysis;
import org.lungbridge.viz.report.Html;

/** The numbers in tables: what happened in each arm, and between arms. */
final class ResultsSection {
    private final TrialAnalysis analysis;
    private final AnalysisPlan plan;
    private final Html html;

    private ResultsSection(Html html, TrialAnalysis analysis) {
        this.html = html;
        this.analysis = analysis;
        this.plan = analysis.plan();
    }

    static void write(Html html, TrialAnalysis analysis) {
        ResultsSection section = new ResultsSection(html, analysis);
        html.element(
                "p",
                "Brackets hold %s limits. Risks are told by %s; all numbers with their methods stand in analysis.csv."
                        .formatted(Sentences.level(section.plan), Sentences.day(analysis.lastHorizon())));
        section.risks();
        section.amounts();
        for (AnalysisPlan.PlannedArm arm : section.plan.compared()) {
            section.contrast(arm);
        }
        section.hierarchy();
        section.studies();
        section.power();
    }

    private List<OutcomeEndpoint> endpoints(boolean amounts) {
        return plan.endpoints().stream()
                .filter(endpoint -> endpoint.isAmount() == amounts)
                .toList();
    }

    private List<String> head(String first) {
        List<String> head = new ArrayList<>(List.of(first));
        plan.plainArms().forEach(arm -> head.add(arm.title()));
        return head;
    }

    private void risks() {
        List<List<String>> rows = new ArrayList<>();
        for (OutcomeEndpoint endpoint : endpoints(false)) {
            List<String> row = new ArrayList<>(List.of(endpoint.title()));
            for (AnalysisPlan.PlannedArm arm : plan.plainArms()) {
                row.add(analysis.findings()
                        .ofArm(arm.id(), endpoint.id(), Measures.RISK)
                        .map(risk -> "%s/%s: %s %%".formatted(risk.events(), risk.patients(), Sentences.percents(risk)))
                        .orElse("–"));
            }
            rows.add(row);
        }
        table("Events: patients with the event of all, and risk", head("Event"), rows);
    }

    private void amounts() {
        List<List<String>> rows = new ArrayList<>();
        for (OutcomeEndpoint endpoint : endpoints(true)) {
            List<String> row = new ArrayList<>(List.of(endpoint.title() + ", " + endpoint.unit()));
            for (AnalysisPlan.PlannedArm arm : plan.plainArms()) {
                row.add(analysis.findings()
                        .ofArm(arm.id(), endpoint.id(), Measures.MEAN)
                        .map(mean -> Sentences.amount(mean) + quartiles(arm.id(), endpoint.id()))
                        .orElse("–"));
            }
            rows.add(row);
        }
        table("Amounts: mean with limits; median and quartiles", head("Amount"), rows);
    }

    private String quartiles(String arm, String endpoint) {
        Optional<Finding> low = analysis.findings().ofArm(arm, endpoint, Measures.quantile(25));
        Optional<Finding> middle = analysis.findings().ofArm(arm, endpoint, Measures.quantile(50));
        Optional<Finding> high = analysis.findings().ofArm(arm, endpoint, Measures.quantile(75));
        return low.isEmpty() || middle.isEmpty() || high.isEmpty()
                ? ""
                : "; %s [%s to %s]"
                        .formatted(
                                NumberText.brief(middle.get().value()),
                                NumberText.brief(low.get().value()),
                                NumberText.brief(high.get().value()));
    }

    private void contrast(AnalysisPlan.PlannedArm arm) {
        List<List<String>> rows = new ArrayList<>();
        for (OutcomeEndpoint endpoint : plan.endpoints()) {
            Optional<Finding> twins = of(arm, endpoint, Sentences.twins(endpoint));
            if (twins.isPresent()) {
                rows.add(List.of(
                        endpoint.title(),
                        endpoint.isAmount() ? Sentences.amount(twins.get()) : Sentences.percents(twins.get()),
                        endpoint.isAmount()
                                ? NumberText.brief(twins.get().error())
                                : NumberText.percent(twins.get().error()),
                        of(arm, endpoint, Sentences.unpaired(endpoint))
                                .map(found -> endpoint.isAmount() ? Sentences.amount(found) : Sentences.percents(found))
                                .orElse("–"),
                        ratio(arm, endpoint, Measures.RISK_RATIO),
                        ratio(arm, endpoint, Measures.HAZARD_RATIO),
                        ratio(arm, endpoint, Measures.SUBDISTRIBUTION_HAZARD_RATIO),
                        needed(arm, endpoint),
                        p(arm, endpoint),
                        of(arm, endpoint, Measures.P_HOLM)
                                .map(found -> NumberText.p(found.p()))
                                .orElse("–")));
            }
        }
        table(
                "%s against %s".formatted(arm.title(), plan.titleOf(plan.reference())),
                List.of(
                        "Endpoint",
                        "Difference between twins",
                        "Monte-Carlo error",
                        "Difference between patients",
                        "Risk ratio",
                        "Hazard ratio (Cox)",
                        "Ratio (Fine-Gray)",
                        "Number needed",
                        "p",
                        "p (Holm)"),
                rows);
        proportional(arm);
    }

    private Optional<Finding> of(AnalysisPlan.PlannedArm arm, OutcomeEndpoint endpoint, String measure) {
        return analysis.findings().ofContrast(arm.id(), plan.reference(), endpoint.id(), measure);
    }

    private String ratio(AnalysisPlan.PlannedArm arm, OutcomeEndpoint endpoint, String measure) {
        return of(arm, endpoint, measure).map(Sentences::ratio).orElse("–");
    }

    private String needed(AnalysisPlan.PlannedArm arm, OutcomeEndpoint endpoint) {
        return of(arm, endpoint, Measures.NUMBER_NEEDED)
                .map(found -> Double.isNaN(found.low())
                        ? NumberText.fixed(found.value(), 0) + " (through ∞)"
                        : "%s (%s to %s)"
                                .formatted(
                                        NumberText.fixed(found.value(), 0),
                                        NumberText.fixed(found.low(), 0),
                                        NumberText.fixed(found.high(), 0)))
                .orElse("–");
    }

    private String p(AnalysisPlan.PlannedArm arm, OutcomeEndpoint endpoint) {
        return of(arm, endpoint, endpoint.isAmount() ? Measures.MEAN_DIFFERENCE : Measures.LOG_RANK)
                .map(found -> NumberText.p(found.p()))
                .orElse("–");
    }

    private void proportional(AnalysisPlan.PlannedArm arm) {
        List<String> drifting = new ArrayList<>();
        for (OutcomeEndpoint endpoint : plan.endpoints()) {
            of(arm, endpoint, Measures.PROPORTIONAL_HAZARDS)
                    .filter(found -> found.p() < 0.05)
                    .ifPresent(found -> drifting.add(endpoint.title() + " (p " + NumberText.p(found.p()) + ")"));
        }
        html.element(
                "p class=\"note\"",
                "Differences of events in percentage points. Number needed: patients for one event less, "
                        + "negative: one more. p: log-rank or Welch,"
                        + " as between different patients; Holm over the secondary endpoints of this contrast."
                        + (drifting.isEmpty()
                                ? ""
                                : " Hazards are not proportional for " + String.join(", ", drifting)
                                        + ": the ratio is an average over time there."));
    }

    private void hierarchy() {
        List<String> ranked = plan.hierarchy().stream()
                .map(id -> plan.endpoint(id).map(OutcomeEndpoint::title).orElse(id))
                .toList();
        List<List<String>> rows = new ArrayList<>();
        for (AnalysisPlan.PlannedArm arm : plan.compared()) {
            Optional<Finding> ratio = hierarchy(arm, Measures.WIN_RATIO);
            if (ratio.isPresent()) {
                rows.add(List.of(
                        arm.title(),
                        Sentences.ratio(ratio.get()),
                        hierarchy(arm, Measures.WIN_ODDS).map(Sentences::ratio).orElse("–"),
                        hierarchy(arm, Measures.NET_BENEFIT)
                                .map(Sentences::percents)
                                .orElse("–"),
                        NumberText.p(ratio.get().p())));
            }
        }
        table(
                "Hierarchical comparison with %s, the worst outcome first (%s)"
                        .formatted(plan.titleOf(plan.reference()), String.join(", then ", ranked)),
                List.of("Arm", "Win ratio", "Win odds", "Net benefit, %", "p (Finkelstein-Schoenfeld)"),
                rows);
    }

    private Optional<Finding> hierarchy(AnalysisPlan.PlannedArm arm, String measure) {
        return analysis.findings().ofContrast(arm.id(), plan.reference(), "hierarchy", measure);
    }

    private void studies() {
        List<List<String>> rows = new ArrayList<>();
        for (AnalysisPlan.PlannedArm arm : plan.compared()) {
            for (OutcomeEndpoint endpoint : plan.endpoints()) {
                Optional<Finding> mean = of(arm, endpoint, Measures.MEAN_OF_STUDIES);
                Optional<Finding> spread = of(arm, endpoint, Measures.SPREAD_BETWEEN_STUDIES);
                if (mean.isPresent() && spread.isPresent()) {
                    boolean amount = endpoint.isAmount();
                    rows.add(List.of(
                            endpoint.title() + ", " + arm.title(),
                            amount ? Sentences.amount(mean.get()) : Sentences.percents(mean.get()),
                            amount
                                    ? NumberText.brief(spread.get().value())
                                    : NumberText.percent(spread.get().value()),
                            "" + mean.get().patients()));
                }
            }
        }
        table(
                "Between studies: how far unknown parameters move the difference between twins",
                List.of("Endpoint, arm", "Mean (5 to 95 % of studies)", "Spread between studies", "Studies"),
                rows);
    }

    private void power() {
        List<List<String>> rows = new ArrayList<>();
        for (Finding power : analysis.findings().of(plan.primary(), Measures.POWER)) {
            rows.add(List.of(
                    plan.titleOf(power.arm()) + ", " + power.patients() + " an arm",
                    NumberText.percent(power.value()),
                    NumberText.percent(power.error())));
        }
        table(
                "Power of a trial of different patients for the primary endpoint, the simulated difference "
                        + "taken for true",
                List.of("Arm and size", "Power, %", "Monte-Carlo error, %"),
                rows);
    }

    private void table(String caption, List<String> head, List<List<String>> rows) {
        if (!rows.isEmpty()) {
            html.table(caption, head, rows);
        }
    }
}
