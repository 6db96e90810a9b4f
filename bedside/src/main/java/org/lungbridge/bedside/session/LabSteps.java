package org.lungbridge.bedside.session;

import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Which results are forced and which reports are held back, after what people did. */
final class LabSteps {
    private LabSteps() {}

    static void into(Room room, List<ObjectNode> steps) {
        room.everythingMeasured();
        steps.forEach(step -> apply(room, step.path("laboratory")));
    }

    private static void apply(Room room, JsonNode change) {
        switch (change.path("do").asString("")) {
            case "force" ->
                room.force(change.path("test").asString(), change.path("value").asDouble());
            case "free" -> room.free(change.path("test").asString());
            case "withhold" -> room.withhold(change.path("panel").asString());
            case "release" -> room.release(change.path("panel").asString());
            default -> {
                // Another step.
            }
        }
    }
}
