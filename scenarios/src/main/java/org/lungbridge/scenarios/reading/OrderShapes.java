package org.lungbridge.scenarios.reading;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lungbridge.scenarios.document.TimelineOrder;

/** The orders of the timeline and their fields, for conditions that ask whether one was given. */
final class OrderShapes {
    /** Fields that become something else on their way to the engine: amounts that flow, spans of time, pictures. */
    private static final Set<String> NOT_ASKED_FOR =
            Set.of("at", "over", "volume", "units", "image", "description", "I:E");

    private static final Map<String, List<FieldShape>> ALL = new LinkedHashMap<>();

    static {
        for (JsonSubTypes.Type type :
                TimelineOrder.class.getAnnotation(JsonSubTypes.class).value()) {
            List<FieldShape> fields = FieldShape.of(type.value()).stream()
                    .filter(field -> !NOT_ASKED_FOR.contains(field.name()))
                    .toList();
            ALL.put(type.name(), fields);
        }
    }

    private OrderShapes() {}

    static Set<String> kinds() {
        return ALL.keySet();
    }

    static List<FieldShape> fields(String kind) {
        return ALL.getOrDefault(kind, List.of());
    }
}
