package org.lungbridge.dossier.validation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lungbridge.dossier.contract.ContractFinding;
import org.lungbridge.dossier.contract.Verdict;
import org.lungbridge.dossier.dataset.Dataset;
import org.lungbridge.viz.report.Html;

/** What is missed and why: a line for each reason, with the worst of its rows; then the statements that are broken. */
final class MissSection {
    /** Rows of a dataset that are missed for one reason. */
    private record Reason(Dataset dataset, String why) {}

    private MissSection() {}

    static void write(Html html, List<Finding> findings, List<ContractFinding> contracts) {
        html.element("h2 id=\"misses\"", "What is missed, and why");
        Map<Reason, List<Finding>> reasons = new LinkedHashMap<>();
        findings.stream()
                .filter(finding -> !finding.passed())
                .forEach(finding -> reasons.computeIfAbsent(
                                new Reason(finding.dataset(), why(finding)), reason -> new ArrayList<>())
                        .add(finding));
        if (reasons.isEmpty()) {
            html.element("p", "No row.");
        } else {
            rows(html, reasons);
        }
        List<ContractFinding> broken = contracts.stream()
                .filter(finding -> finding.verdict() == Verdict.BROKEN)
                .toList();
        if (!broken.isEmpty()) {
            html.table(
                    "Statements of behavior that are broken",
                    List.of("statement", "follow", "why"),
                    broken.stream().map(MissSection::statement).toList());
        }
    }

    private static void rows(Html html, Map<Reason, List<Finding>> reasons) {
        html.element(
                "p",
                "A line for each reason. Of several rows the one farthest off is shown; its distance is in tolerances, and 1 would"
                        + " pass.");
        List<List<String>> lines = new ArrayList<>();
        reasons.forEach((reason, missed) -> {
            Finding worst = missed.stream()
                    .max(Comparator.comparingDouble(Finding::distance))
                    .orElseThrow();
            Dataset dataset = reason.dataset();
            lines.add(List.of(
                    dataset.title() + " (" + dataset.group() + "/" + dataset.id() + ")",
                    missed.size() + " of " + dataset.rows().size(),
                    ValidationPage.what(worst),
                    ValidationPage.bounds(worst.row()),
                    Figures.brief(worst.value()),
                    Figures.brief(worst.distance()),
                    reason.why()));
        });
        html.table(
                "Rows outside of their tolerance",
                List.of("dataset", "rows", "the worst", "expected", "engine", "distance", "why"),
                lines);
    }

    private static String why(Finding finding) {
        String known = finding.row().miss();
        return !finding.trouble().isEmpty() ? finding.trouble() : known == null ? "not explained" : known;
    }

    private static List<String> statement(ContractFinding finding) {
        return List.of(
                finding.contract().statement() + " (" + finding.contract().id() + ")",
                "%s of %s".formatted(finding.followed(), finding.differences().size()),
                ContractSection.why(finding));
    }
}
