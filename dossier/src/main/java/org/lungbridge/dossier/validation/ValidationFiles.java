package org.lungbridge.dossier.validation;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.lungbridge.dossier.contract.ContractFinding;
import org.lungbridge.dossier.contract.Verdict;
import org.lungbridge.dossier.dataset.Dataset;
import org.lungbridge.scenarios.file.JsonFile;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Findings as a table and as JSON; the same findings give the same bytes. */
public final class ValidationFiles {
    private ValidationFiles() {}

    /** {@code validation.csv}: one line for each row. */
    public static byte[] csv(List<Finding> findings) {
        StringBuilder text = new StringBuilder("row,of,unit,value,low,high,distance,passed,trend,use,trust,title\n");
        for (Finding finding : findings) {
            Dataset dataset = finding.dataset();
            text.append(String.join(
                            ",",
                            finding.key(),
                            finding.row().of(),
                            quoted(finding.row().unit()),
                            Figures.exact(finding.value()),
                            Figures.exact(finding.row().least()),
                            Figures.exact(finding.row().greatest()),
                            Figures.exact(finding.distance()),
                            Boolean.toString(finding.passed()),
                            Boolean.toString(finding.row().isTrend()),
                            quoted(dataset.use().inWords()),
                            word(dataset.trust()),
                            quoted(dataset.title())))
                    .append('\n');
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String quoted(String text) {
        return text.matches("[^,\"\\n]*") ? text : '"' + text.replace("\"", "\"\"") + '"';
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(java.util.Locale.ROOT);
    }

    /** {@code contracts.csv}: one line for each contract; nothing under {@code kept} where that was not judged. */
    public static byte[] contracts(List<ContractFinding> findings) {
        StringBuilder text = new StringBuilder("contract,followed,patients,asked,median,kept,statement\n");
        for (ContractFinding finding : findings) {
            text.append(String.join(
                            ",",
                            finding.contract().id(),
                            Integer.toString(finding.followed()),
                            Integer.toString(finding.differences().size()),
                            Figures.exact(finding.contract().least()),
                            Figures.exact(finding.median()),
                            kept(finding.verdict()),
                            quoted(finding.contract().statement())))
                    .append('\n');
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String kept(Verdict verdict) {
        return verdict == Verdict.NOT_JUDGED ? "" : Boolean.toString(verdict == Verdict.KEPT);
    }

    /** {@code validation.json}: counts, then each dataset with its rows. */
    public static byte[] json(String version, List<Finding> findings, History before) {
        ObjectNode json = JsonFile.object();
        json.put("purpose", "Simulation for teaching and research. Not for patient care.");
        json.put("version", version);
        tally(json.putObject("numericRows"), Tally.numeric(findings));
        tally(json.putObject("trendRows"), Tally.trends(findings));
        ArrayNode regressions = json.putArray("regressions");
        before.regressions(findings).forEach(finding -> regressions.add(finding.key()));
        ArrayNode rows = json.putArray("rows");
        findings.forEach(finding -> row(rows.addObject(), finding));
        return JsonFile.bytes(json);
    }

    private static void tally(ObjectNode node, Tally tally) {
        node.put("passed", tally.passed());
        node.put("all", tally.all());
    }

    private static void row(ObjectNode node, Finding finding) {
        node.put("row", finding.key());
        node.put("of", finding.row().of());
        node.put("unit", finding.row().unit());
        ObjectNode in = node.putObject("in");
        finding.dataset().inputs(finding.row()).forEach(in::put);
        number(node, "value", finding.value());
        number(node, "low", finding.row().least());
        number(node, "high", finding.row().greatest());
        number(node, "distance", finding.distance());
        node.put("passed", finding.passed());
        if (!finding.trouble().isEmpty()) {
            node.put("trouble", finding.trouble());
        }
    }

    private static void number(ObjectNode node, String name, double value) {
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            node.putNull(name);
        } else {
            node.put(name, Double.parseDouble(Figures.exact(value)));
        }
    }
}
