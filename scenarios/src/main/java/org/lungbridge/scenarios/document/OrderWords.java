package org.lungbridge.scenarios.document;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is written in an order, without its time, in one line: {@code set-ecmo: speed 3240 /min, sweep 4 L/min}. */
public final class OrderWords {
    private OrderWords() {}

    /** The order in one line. */
    public static String of(TimelineOrder order) {
        String fields = fields((Record) order);
        return fields.isEmpty() ? order.kind() : order.kind() + ": " + fields;
    }

    /** What is written in a record, field by field, without a time {@code at}. */
    public static String fields(Record of) {
        List<String> found = new ArrayList<>();
        for (RecordComponent field : of.getClass().getRecordComponents()) {
            Object value = field.getName().equals("at") ? null : value(field, of);
            if (value != null) {
                found.add(name(field) + " " + words(value));
            }
        }
        return String.join(", ", found);
    }

    private static String words(Object value) {
        if (value instanceof Enum<?> choice) {
            return WireName.of(choice);
        }
        if (value instanceof List<?> list) {
            return list.stream().map(OrderWords::words).collect(Collectors.joining(" + "));
        }
        if (value instanceof Double number) {
            return number == Math.rint(number) ? Long.toString(number.longValue()) : number.toString();
        }
        boolean plain = !(value instanceof Record) || value instanceof Measure || value instanceof Ratio;
        return plain ? text(value) : "(" + fields((Record) value) + ")";
    }

    private static String text(Object value) {
        return value instanceof Ratio ratio ? ratio.text() : value.toString();
    }

    private static String name(RecordComponent field) {
        JsonProperty written = field.getAccessor().getAnnotation(JsonProperty.class);
        return written == null || written.value().isEmpty() ? field.getName() : written.value();
    }

    private static @Nullable Object value(RecordComponent field, Record of) {
        try {
            return field.getAccessor().invoke(of);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("The field (" + field.getName() + ") cannot be read.", impossible);
        }
    }
}
