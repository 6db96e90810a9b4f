package org.lungbridge.trials.analysis;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.lungbridge.recording.Numbers;
import org.lungbridge.scenarios.file.JsonFile;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The analysis as files for other programs: one number a row, and all of it as JSON. */
public final class AnalysisFiles {
    /** Name of the table. */
    public static final String CSV = "analysis.csv";
    /** Name of the JSON. */
    public static final String JSON = "analysis.json";

    private static final List<String> COLUMNS = List.of(
            "arm",
            "contrast",
            "endpoint",
            "subgroup",
            "measure",
            "at_d",
            "value",
            "low",
            "high",
            "se",
            "p",
            "patients",
            "events",
            "method");

    private AnalysisFiles() {}

    /** One row for each number. */
    public static byte[] csv(TrialAnalysis analysis) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            csv.writeRecord(COLUMNS);
            analysis.findings().all().forEach(finding -> csv.writeRecord(cells(finding)));
        } catch (IOException impossible) {
            throw new IllegalStateException("A text in memory cannot be written.", impossible);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> cells(Finding finding) {
        return List.of(
                finding.arm(),
                finding.against(),
                finding.endpoint(),
                finding.subgroup(),
                finding.measure(),
                NumberText.exact(finding.at_d()),
                NumberText.exact(finding.value()),
                NumberText.exact(finding.low()),
                NumberText.exact(finding.high()),
                NumberText.exact(finding.error()),
                NumberText.exact(finding.p()),
                Integer.toString(finding.patients()),
                finding.events() < 0 ? "" : Integer.toString(finding.events()),
                finding.method());
    }

    /** All of it. */
    public static byte[] json(TrialAnalysis analysis) {
        AnalysisPlan plan = analysis.plan();
        ObjectNode json = JsonFile.object();
        json.put("trial", plan.id());
        json.put("title", plan.title());
        json.put("program", analysis.provenance().text());
        json.put("purpose", "Simulation for teaching and research; never for patient care.");
        json.put("seed", plan.seed());
        json.put("patients", plan.patients());
        json.put("studies", plan.studies());
        json.put("reference", plan.reference());
        json.put("primary", plan.primary());
        number(json, "alpha", plan.alpha());
        ArrayNode horizons = json.putArray("horizons_d");
        plan.horizons_d().forEach(day -> horizons.add(Numbers.decimal(day)));
        json.put("partial", analysis.flow().isPartial());
        flow(json.putObject("flow"), analysis.flow());
        endpoints(json.putArray("endpoints"), plan);
        ArrayNode findings = json.putArray("findings");
        analysis.findings().all().forEach(finding -> finding(findings.addObject(), finding));
        contests(json.putArray("contests"), analysis.tiers());
        occupancy(json.putArray("occupancy"), analysis.occupancy());
        ArrayNode remarks = json.putArray("remarks");
        analysis.remarks().forEach(remarks::add);
        return JsonFile.bytes(json);
    }

    private static void number(ObjectNode node, String name, double value) {
        if (!Double.isNaN(value) && !Double.isInfinite(value)) {
            node.put(name, Numbers.decimal(value));
        }
    }

    private static void flow(ObjectNode node, Flow flow) {
        node.put("drafts", flow.drafts());
        node.put("refused", flow.refused());
        node.put("planned", flow.planned());
        node.put("drawn", flow.drawn());
        ArrayNode arms = node.putArray("arms");
        for (Flow.ArmFlow arm : flow.arms()) {
            ObjectNode one = arms.addObject();
            one.put("arm", arm.arm());
            one.put("planned", arm.planned());
            one.put("complete", arm.complete());
            one.put("failed", arm.failed());
            one.put("implausible", arm.implausible());
            one.put("missing", arm.missing());
            ObjectNode reasons = one.putObject("reasons");
            arm.reasons().forEach(reasons::put);
        }
    }

    private static void endpoints(ArrayNode nodes, AnalysisPlan plan) {
        for (OutcomeEndpoint endpoint : plan.endpoints()) {
            ObjectNode node = nodes.addObject();
            node.put("id", endpoint.id());
            node.put("title", endpoint.title());
            node.put("definition", endpoint.definition());
            node.put("unit", endpoint.unit());
            node.put("betterLower", endpoint.betterLower());
        }
    }

    private static void finding(ObjectNode node, Finding finding) {
        node.put("arm", finding.arm());
        text(node, "contrast", finding.against());
        node.put("endpoint", finding.endpoint());
        text(node, "subgroup", finding.subgroup());
        node.put("measure", finding.measure());
        number(node, "at_d", finding.at_d());
        number(node, "value", finding.value());
        number(node, "low", finding.low());
        number(node, "high", finding.high());
        number(node, "se", finding.error());
        number(node, "p", finding.p());
        node.put("patients", finding.patients());
        if (finding.events() >= 0) {
            node.put("events", finding.events());
        }
        node.put("method", finding.method());
    }

    private static void text(ObjectNode node, String name, String text) {
        if (!text.isEmpty()) {
            node.put(name, text);
        }
    }

    private static void contests(ArrayNode nodes, List<Contest> contests) {
        for (Contest contest : contests) {
            ObjectNode node = nodes.addObject();
            node.put("arm", contest.arm());
            node.put("contrast", contest.against());
            node.put("pairs", contest.pairs());
            node.put("ties", contest.ties());
            ArrayNode tiers = node.putArray("tiers");
            for (Contest.Tier tier : contest.tiers()) {
                tiers.addObject()
                        .put("endpoint", tier.endpoint())
                        .put("wins", tier.wins())
                        .put("losses", tier.losses());
            }
        }
    }

    private static void occupancy(ArrayNode nodes, List<Occupancy> all) {
        for (Occupancy occupancy : all) {
            ObjectNode node = nodes.addObject();
            node.put("arm", occupancy.arm());
            node.put("patients", occupancy.patients());
            ObjectNode days = node.putObject("meanDays");
            for (int state = 0; state < Occupancy.STATES.size(); state++) {
                number(days, Occupancy.STATES.get(state), occupancy.meanDays(state));
            }
        }
    }
}
