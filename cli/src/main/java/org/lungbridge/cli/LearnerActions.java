package org.lungbridge.cli;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.lungbridge.engine.EventRecord;
import org.lungbridge.recording.Numbers;
import org.lungbridge.scenarios.document.Dimension;
import org.lungbridge.scenarios.file.JsonFile;
import org.lungbridge.scenarios.reading.QuantityText;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * {@code actions.json}: what a scripted learner ordered, at the times at which it was ordered: a script without conditions that
 * plays the run again.
 */
final class LearnerActions {
    static final String NAME = "actions.json";
    private static final String SEES = "sees";
    private static final String RULE = "learner:";

    private LearnerActions() {}

    /** An order and when it was given, s. */
    private record Given(double time, ObjectNode order) {}

    /** The script; nothing if nobody played by one. */
    static Optional<byte[]> of(PlayedRun run) {
        byte[] script = run.lesson().files().get(LessonFiles.LEARNER);
        if (script == null) {
            return Optional.empty();
        }
        JsonNode written = JsonFile.read(script);
        List<Given> given = new ArrayList<>();
        for (JsonNode order : written.path("orders")) {
            given.add(new Given(seconds(order, "at"), copy(order)));
        }
        for (EventRecord event : run.subject().events()) {
            if (event.what().equals(SEES) && event.detail().startsWith(RULE)) {
                int number = Integer.parseInt(event.detail().substring(RULE.length()));
                followed(written.path("rules").path(number - 1), event.time(), given);
            }
        }
        given.sort(Comparator.comparingDouble(Given::time));
        ObjectNode json = JsonFile.object();
        json.put("id", run.scenario().id() + ".actions");
        json.put("title", "What was ordered, at the same times");
        json.put("scenario", run.scenario().id());
        ArrayNode orders = json.putArray("orders");
        given.forEach(each -> orders.add(each.order()));
        return Optional.of(JsonFile.bytes(json));
    }

    private static void followed(JsonNode rule, double seen, List<Given> into) {
        for (JsonNode order : rule.path("orders")) {
            double time = seen + seconds(rule, "reaction") + seconds(order, "after");
            ObjectNode copy = JsonFile.object();
            copy.put("at", new BigDecimal(Numbers.text(time)).toPlainString() + " s");
            ObjectNode rest = copy(order);
            rest.remove("after");
            copy.setAll(rest);
            into.add(new Given(time, copy));
        }
    }

    private static ObjectNode copy(JsonNode order) {
        return (ObjectNode) order.deepCopy();
    }

    private static double seconds(JsonNode node, String field) {
        String text = node.path(field).asString("");
        return text.isEmpty()
                ? 0
                : QuantityText.parseTyped(text, Dimension.TIME).engineValue();
    }
}
