package org.lungbridge.dossier.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.lungbridge.dossier.contract.Contract;
import org.lungbridge.dossier.contract.ContractFinding;
import org.lungbridge.dossier.contract.Expected;
import org.lungbridge.dossier.contract.Verdict;
import org.lungbridge.viz.report.Html;
import org.lungbridge.vocabulary.OutputVariables;

/** The contracts on the page: the statement, how many drawn patients follow it, by how much, who says so. */
public final class ContractSection {
    private ContractSection() {}

    /** {@code 115 of 116 (99 %)}, and how many were not judged, if there are any. */
    public static String kept(List<ContractFinding> findings) {
        List<Verdict> judged = findings.stream()
                .map(ContractFinding::verdict)
                .filter(verdict -> verdict != Verdict.NOT_JUDGED)
                .toList();
        int kept =
                (int) judged.stream().filter(verdict -> verdict == Verdict.KEPT).count();
        String words = new Tally(kept, judged.size()).inWords();
        int rest = findings.size() - judged.size();
        return rest == 0
                ? words
                : words
                        + "; not judged of fewer than %s patients: %s that allow exceptions"
                                .formatted(ContractFinding.ENOUGH, rest);
    }

    static void write(Html html, List<ContractFinding> findings) {
        html.element("h2 id=\"contracts\"", "Behavior: statements of direction");
        html.element(
                "p",
                "Each statement is asked of drawn patients with a severe lung, on a ventilator or on ECMO for an hour: the same patient"
                        + " is run with and without the stimulus. Where not everybody has to follow, the share is written, and in whom it"
                        + " need not hold.");
        List<List<String>> rows = new ArrayList<>();
        for (ContractFinding finding : findings) {
            Contract contract = finding.contract();
            rows.add(List.of(
                    contract.id(),
                    contract.statement(),
                    contract.citation(),
                    "%s of %s"
                            .formatted(finding.followed(), finding.differences().size()),
                    asked(contract),
                    middle(finding),
                    verdict(finding),
                    contract.exception() == null ? "" : contract.exception()));
        }
        html.table(
                "Contracts",
                List.of(
                        "contract",
                        "statement",
                        "who says so",
                        "follow",
                        "have to",
                        "median difference",
                        "",
                        "need not hold for"),
                rows);
    }

    private static String verdict(ContractFinding finding) {
        return switch (finding.verdict()) {
            case KEPT -> "✓ kept";
            case BROKEN -> "✗ broken: " + why(finding);
            case NOT_JUDGED -> "– too few patients to judge";
        };
    }

    static String why(ContractFinding finding) {
        String known = finding.contract().miss();
        return !finding.trouble().isEmpty() ? finding.trouble() : known == null ? "not explained" : known;
    }

    private static String asked(Contract contract) {
        String share = contract.allowsExceptions() ? Math.round(100 * contract.least()) + " %" : "all";
        if (contract.expect() == Expected.DIES || contract.expect() == Expected.LIVES) {
            return share + " " + contract.expect().name().toLowerCase(Locale.ROOT);
        }
        return share;
    }

    private static String middle(ContractFinding finding) {
        String column = finding.contract().observe();
        if (column == null) {
            return "";
        }
        String unit = OutputVariables.find(column).orElseThrow().unitCode();
        return Figures.brief(finding.median()) + (unit.equals("1") ? "" : " " + unit.replaceAll("[\\[\\]{}]", "")) + " "
                + column.replaceAll("_.*", "");
    }
}
