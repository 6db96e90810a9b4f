package org.lungbridge.dossier.contract;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.lungbridge.engine.Order;
import org.lungbridge.scenarios.Documents;
import org.lungbridge.scenarios.document.Scenario;
import org.lungbridge.scenarios.timeline.TimelineOrders;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The orders of a contract with and without its stimulus, read as a timeline is read; the precondition at the beginning, the
 * stimulus an hour later.
 *
 * @param without orders of the precondition
 * @param with the same and the stimulus
 * @param end of both, s
 */
record Course(List<Order> without, List<Order> with, double end) {
    private static final double STIMULUS_S = 3600;
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    /** A patient who only lends a weight to volumes by kilogram; who lies in the bed is drawn. */
    private static final String STUB = """
            {"id":"contract","title":"contract",
             "patient":{"sex":"male","age":"50 a","height":"175 cm","weight":"70 kg","etiology":"unknown",
              "baseline":{"ventilator":{"mode":"volume-control","FiO2":0.6,"PEEP":"12 cmH2O","tidalVolume":"6 mL/kg","respiratoryRate":"20 /min"},
               "blood":{"hemoglobin":"10 g/dL"}},"lung":{},"constitution":{}},
             "equipment":{"ecmo":{"pump":"rotaflow","oxygenator":"quadrox-d",
              "drainage":{"cannula":"bio-medicus-19-femoral","site":"right-femoral-vein"},
              "return":{"cannula":"fem-flex-18","site":"right-internal-jugular-vein"}}},
             "timeline":[],"end":{"after":"60 d"}}
            """;

    static Course of(Contract contract) {
        ArrayNode before = MAPPER.createArrayNode();
        contract.precondition().forEach(order -> before.add(at(order, "0 s")));
        ArrayNode both = before.deepCopy();
        contract.orders().forEach(order -> both.add(at(order, "1 h")));
        List<Order> with = new ArrayList<>(read(contract, both));
        if (!contract.values().isEmpty()) {
            with.add(Poke.set(STIMULUS_S, contract.values()));
        }
        if (!contract.factors().isEmpty()) {
            with.add(Poke.scale(STIMULUS_S, contract.factors()));
        }
        double end = STIMULUS_S + seconds(contract.after());
        return new Course(read(contract, before), with, end);
    }

    private static JsonNode at(JsonNode order, String time) {
        ObjectNode timed = order.deepCopy().asObject();
        timed.put("at", time);
        return timed;
    }

    private static List<Order> read(Contract contract, ArrayNode timeline) {
        ObjectNode document = MAPPER.readTree(STUB).asObject();
        document.set("timeline", timeline);
        byte[] bytes = document.toString().getBytes(StandardCharsets.UTF_8);
        Scenario scenario = Documents.readScenario("contract " + contract.id(), bytes);
        return TimelineOrders.of(scenario);
    }

    private static double seconds(String after) {
        String[] parts = after.split(" ", -1);
        double number = Double.parseDouble(parts[0]);
        return switch (parts[1]) {
            case "s" -> number;
            case "min" -> 60 * number;
            case "h" -> 3600 * number;
            case "d" -> 86_400 * number;
            default -> throw new IllegalArgumentException("The time (%s) has no unit s, min, h or d.".formatted(after));
        };
    }
}
