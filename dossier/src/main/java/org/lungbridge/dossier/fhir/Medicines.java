package org.lungbridge.dossier.fhir;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lungbridge.dossier.fhir.ChartedRun.Chart;
import org.lungbridge.dossier.fhir.Codes.Scale;
import org.lungbridge.engine.EventRecord;
import org.lungbridge.viz.RunSeries;
import org.lungbridge.vocabulary.OutputVariables;
import tools.jackson.databind.node.ObjectNode;

/**
 * A MedicationAdministration for each dose in the chart, and for each while in which a pump ran at one rate. Drugs have their
 * names, not codes: none was looked up in a code list.
 */
final class Medicines {
    /** Column of the rate; the drug. */
    private static final Map<String, String> PUMPS = new TreeMap<>(Map.of(
            "heparinRate_IUPerKgPerH", "heparin, unfractionated",
            "bivalirudinRate_mgPerKgPerH", "bivalirudin",
            "argatrobanRate_ugPerKgPerMin", "argatroban",
            "norepinephrine_ugPerKgPerMin", "norepinephrine"));

    /** Order; the drug. What runs by a pump is told by its rate. */
    private static final Map<String, String> DOSES = Map.ofEntries(
            Map.entry("heparin-bolus", "heparin, unfractionated"),
            Map.entry("enoxaparin", "enoxaparin"),
            Map.entry("protamine", "protamine"),
            Map.entry("tranexamic-acid", "tranexamic acid"),
            Map.entry("aminocaproic-acid", "aminocaproic acid"),
            Map.entry("rfviia", "coagulation factor VIIa, recombinant"),
            Map.entry("desmopressin", "desmopressin"),
            Map.entry("give-fibrinogen", "fibrinogen concentrate"),
            Map.entry("give-antithrombin", "antithrombin concentrate"),
            Map.entry("give-pcc", "prothrombin complex concentrate"),
            Map.entry("give-vwf", "von Willebrand factor concentrate"),
            Map.entry("methylprednisolone", "methylprednisolone"),
            Map.entry("set-prednisolone", "prednisolone"),
            Map.entry("cyclophosphamide", "cyclophosphamide"),
            Map.entry("rituximab", "rituximab"),
            Map.entry("ivig", "immunoglobulin, intravenous"),
            Map.entry("set-mycophenolate", "mycophenolate"),
            Map.entry("set-calcineurin-inhibitor", "calcineurin inhibitor"),
            Map.entry("set-antibiotics", "antibiotics"),
            Map.entry("furosemide", "furosemide"),
            Map.entry("give-calcium", "calcium"),
            Map.entry("give-fluid", "crystalloid"),
            Map.entry("set-neuromuscular-block", "neuromuscular blocker"));

    /** Such as "rate 0 mL/h". */
    private static final Pattern STOPPED = Pattern.compile("(?:.*[ :])?0(?:\\.0)?(?: \\S+)?");

    private static final Map<String, String> UNITS =
            Map.of("mg", "mg", "g", "g", "mL", "mL", "IU", "[IU]", "ug", "ug", "mmol", "mmol");
    private static final Pattern DOSE = Pattern.compile("(?:^|[ (])([0-9]+(?:\\.[0-9]+)?) (mg|g|mL|IU|ug|mmol)\\)?$");

    private Medicines() {}

    static void add(Resources resources, Chart chart) {
        PUMPS.forEach((column, drug) -> pump(resources, chart.series(), column, drug));
        chart.events().forEach(event -> dose(resources, event));
    }

    private static void dose(Resources resources, EventRecord event) {
        String drug = DOSES.get(event.what());
        if (drug == null || event.detail().isBlank() || !isGiven(event)) {
            return;
        }
        ObjectNode given = given(resources, event.what(), drug);
        given.put("effectiveDateTime", resources.date(event.time()));
        given.putArray("note").addObject().put("text", event.detail());
        Matcher dose = DOSE.matcher(event.detail());
        if (dose.find()) {
            String unit = Optional.ofNullable(UNITS.get(dose.group(2))).orElseThrow();
            Codes.quantity(
                    given.putObject("dosage").putObject("dose"), Double.parseDouble(dose.group(1)), new Scale(unit, 1));
        }
    }

    private static boolean isGiven(EventRecord event) {
        String detail = event.detail();
        return Procedures.isDone(event)
                && !detail.endsWith("stopped")
                && !STOPPED.matcher(detail).matches();
    }

    private static void pump(Resources resources, RunSeries series, String column, String drug) {
        if (!series.has(column)) {
            return;
        }
        int begin = 0;
        for (int row = 1; row <= series.rows(); row++) {
            boolean ends = row == series.rows() || series.value(column, row) != series.value(column, begin);
            if (ends) {
                running(resources, series, column, drug, begin, Math.min(row, series.rows() - 1));
                begin = row;
            }
        }
    }

    private static void running(Resources resources, RunSeries series, String column, String drug, int from, int to) {
        double rate = series.value(column, from);
        if (rate > 0 && to > from) {
            ObjectNode given = given(resources, column, drug);
            given.putObject("effectivePeriod")
                    .put("start", resources.date(series.time(from)))
                    .put("end", resources.date(series.time(to)));
            String unit = OutputVariables.find(column).orElseThrow().unitCode();
            Codes.quantity(given.putObject("dosage").putObject("rateQuantity"), rate, new Scale(unit, 1));
        }
    }

    private static ObjectNode given(Resources resources, String code, String drug) {
        ObjectNode given = resources.about("MedicationAdministration", "completed");
        Codes.concept(given.putObject("medicationCodeableConcept"), Optional.empty(), "medicine", code, drug);
        resources.subject(given);
        return given;
    }
}
