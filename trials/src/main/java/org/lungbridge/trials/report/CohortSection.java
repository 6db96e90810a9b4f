package org.lungbridge.trials.report;

import java.util.ArrayList;
import java.util.List;
import org.lungbridge.trials.analysis.AnalysisPlan;
import org.lungbridge.trials.analysis.Covariate;
import org.lungbridge.trials.analysis.NumberText;
import org.lungbridge.trials.analysis.TrialAnalysis;
import org.lungbridge.viz.report.Html;

/** Who the patients were; twins make all arms alike, so there is one column. */
final class CohortSection {
    private CohortSection() {}

    static void write(Html html, TrialAnalysis analysis, TrialFacts facts) {
        List<List<String>> rows = new ArrayList<>();
        for (Covariate row : analysis.cohort()) {
            if (row.quantiles().isEmpty()) {
                String share = NumberText.percent((double) row.count() / row.patients());
                rows.add(List.of(
                        row.label() + ": " + row.level(),
                        "%s (%s %%)".formatted(row.count(), share),
                        "",
                        "" + row.patients()));
            } else {
                List<Double> q = row.quantiles();
                rows.add(List.of(
                        row.label() + unit(analysis.plan(), row),
                        "%s (%s to %s)".formatted(brief(q.get(2)), brief(q.get(1)), brief(q.get(3))),
                        "%s to %s".formatted(brief(q.get(0)), brief(q.get(4))),
                        "" + row.patients()));
            }
        }
        if (!rows.isEmpty()) {
            html.table(
                    "Table 1. The cohort; every arm has the same patients",
                    List.of("Covariate", "Median (quartiles), or number (share)", "5 to 95 %", "Known of"),
                    rows);
        }
        facts(html, "How the cohort was drawn", facts.cohort());
        facts(html, "Who was included and excluded", facts.conditions());
    }

    /** The unit of a marginal, where its column does not tell it. */
    private static String unit(AnalysisPlan plan, Covariate row) {
        return plan.marginals().stream()
                .filter(marginal ->
                        marginal.name().equals(row.name()) && !marginal.unit().isEmpty())
                .filter(marginal -> !marginal.unit().equals("1"))
                .map(marginal -> ", " + marginal.unit())
                .findFirst()
                .orElse("");
    }

    private static void facts(Html html, String caption, List<TrialFacts.Fact> facts) {
        if (!facts.isEmpty()) {
            html.table(
                    caption,
                    List.of("What", "How", "Source"),
                    facts.stream()
                            .map(fact -> List.of(fact.what(), fact.text(), fact.source()))
                            .toList());
        }
    }

    private static String brief(double value) {
        return NumberText.brief(value);
    }
}
