package org.lungbridge.dossier.bed;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.lungbridge.engine.Order;
import org.lungbridge.scenarios.Documents;
import org.lungbridge.scenarios.document.Scenario;
import org.lungbridge.scenarios.timeline.TimelineOrders;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Orders written as in the timeline of a scenario, read and checked as there. */
public final class WrittenOrders {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    /** A patient who only lends a weight to volumes by kilogram; who lies in the bed is drawn. */
    private static final String STUB = """
            {"id":"orders","title":"orders",
             "patient":{"sex":"male","age":"50 a","height":"175 cm","weight":"70 kg","etiology":"unknown",
              "baseline":{"ventilator":{"mode":"volume-control","FiO2":0.6,"PEEP":"12 cmH2O","tidalVolume":"6 mL/kg","respiratoryRate":"20 /min"},
               "blood":{"hemoglobin":"10 g/dL"}},"lung":{},"constitution":{}},
             "equipment":{"ecmo":{"pump":"rotaflow","oxygenator":"quadrox-d",
              "drainage":{"cannula":"bio-medicus-19-femoral","site":"right-femoral-vein"},
              "return":{"cannula":"fem-flex-18","site":"right-internal-jugular-vein"}}},
             "timeline":[],"end":{"after":"60 d"}}
            """;

    private final ArrayNode timeline = MAPPER.createArrayNode();

    /** Adds orders, each an object without {@code at}, at a time such as {@code 1 h}. */
    public WrittenOrders at(String time, List<JsonNode> orders) {
        for (JsonNode order : orders) {
            ObjectNode timed = order.deepCopy().asObject();
            timed.put("at", time);
            timeline.add(timed);
        }
        return this;
    }

    /** Adds an order written as text, {@code at} among it. */
    public WrittenOrders add(String order) {
        timeline.add(MAPPER.readTree(order));
        return this;
    }

    /**
     * The orders of the engine.
     *
     * @param name what the document is called in messages
     */
    public List<Order> read(String name) {
        ObjectNode document = MAPPER.readTree(STUB).asObject();
        document.set("timeline", timeline.deepCopy());
        byte[] bytes = document.toString().getBytes(StandardCharsets.UTF_8);
        Scenario scenario = Documents.readScenario(name, bytes);
        return TimelineOrders.of(scenario);
    }
}
