package org.lungbridge.trials.table;

import java.util.List;
import java.util.Map;
import org.lungbridge.recording.Numbers;
import org.lungbridge.scenarios.file.JsonFile;
import org.lungbridge.trials.course.TrialTable;
import org.lungbridge.vocabulary.Loinc;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The data dictionary: every column of every table with type, unit, range and meaning, and every test of the laboratory. */
final class Dictionary {
    private static final Map<TrialTable, String> ABOUT = Map.of(
            TrialTable.PATIENTS, "A row for each drawn patient, who is in every arm.",
            TrialTable.OUTCOMES, "A row for each course: a patient under an arm.",
            TrialTable.EVENTS, "A row for each charted event of a course.",
            TrialTable.LABS, "A row for each laboratory result of a course.",
            TrialTable.TIMESERIES, "A row for each time of a course at the interval of the trial.");

    private Dictionary() {}

    static byte[] bytes(TrialTables tables) {
        ObjectNode json = JsonFile.object();
        json.put("purpose", "Simulated patients, for teaching and research only. Never for patient care.");
        json.put("emptyCell", "did not happen, or is not known because the run ended too early");
        json.put("yesNo", "true or false");
        json.put("units", "UCUM");
        json.put(
                "loinc",
                "LOINC codes name what is alike at a bedside; LOINC is a trademark of Regenstrief Institute, Inc.");
        ArrayNode nodes = json.putArray("tables");
        tables.columns().forEach((table, columns) -> table(nodes.addObject(), table, columns));
        ArrayNode tests = json.putArray("tests");
        TestCodes.units().forEach((test, unit) -> {
            ObjectNode node = tests.addObject().put("test", test).put("unit", unit);
            Loinc.ofTest(test).ifPresent(loinc -> node.put("loinc", loinc.code()));
        });
        return JsonFile.bytes(json);
    }

    private static void table(ObjectNode node, TrialTable table, List<TableColumn> columns) {
        node.put("table", table.fileName());
        node.put("about", ABOUT.getOrDefault(table, ""));
        ArrayNode all = node.putArray("columns");
        columns.forEach(column -> column(all.addObject(), column));
    }

    private static void column(ObjectNode node, TableColumn column) {
        node.put("name", column.name());
        node.put("type", column.type().code());
        if (!column.unit().isEmpty()) {
            node.put("unit", column.unit());
        }
        if (!column.loinc().isEmpty()) {
            node.put("loinc", column.loinc());
        }
        if (!Double.isInfinite(column.low())) {
            node.put("low", Numbers.decimal(column.low()));
        }
        if (!Double.isInfinite(column.high())) {
            node.put("high", Numbers.decimal(column.high()));
        }
        if (!column.words().isEmpty()) {
            ArrayNode words = node.putArray("words");
            column.words().forEach(words::add);
        }
        node.put("definition", column.about());
    }
}
