package org.lungbridge.scenarios.document.teaching;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lungbridge.scenarios.document.TimelineOrder;

/**
 * An order of a rule: one of the timeline's, which comes when the rule fires, or so much {@code after}.
 *
 * @param order whose time {@code at} counts from the firing
 */
public record RuleOrder(TimelineOrder order) {
    /** What stands in a document. */
    @JsonValue
    Map<String, Object> written() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("order", order.kind());
        for (RecordComponent component : order.getClass().getRecordComponents()) {
            Object value = value(component);
            if (component.getName().equals("at")) {
                fields.put("after", order.at());
            } else if (value != null) {
                JsonProperty name = component.getAccessor().getAnnotation(JsonProperty.class);
                fields.put(name == null ? component.getName() : name.value(), value);
            }
        }
        return fields;
    }

    private @Nullable Object value(RecordComponent component) {
        try {
            return component.getAccessor().invoke(order);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("The order (" + order.kind() + ") cannot be read.", impossible);
        }
    }
}
