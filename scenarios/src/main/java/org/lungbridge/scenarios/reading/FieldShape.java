package org.lungbridge.scenarios.reading;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lungbridge.scenarios.document.DeviceKind;
import org.lungbridge.scenarios.document.FromCatalogue;
import org.lungbridge.scenarios.document.Spelled;
import org.lungbridge.scenarios.document.Takes;

/** What the reader knows about one field: its name in the file, its type and what it may hold. */
record FieldShape(
        String name,
        Type type,
        boolean required,
        Limits limits,
        Optional<Spelled> spelled,
        Optional<DeviceKind> device) {
    private static final ClassValue<List<FieldShape>> SHAPES = new ClassValue<>() {
        @Override
        protected List<FieldShape> computeValue(Class<?> record) {
            return Arrays.stream(record.getRecordComponents())
                    .map(FieldShape::of)
                    .toList();
        }
    };

    /** The fields of a record, in the order of its declaration. */
    static List<FieldShape> of(Class<?> record) {
        return SHAPES.get(record);
    }

    /** A value without limits of its own, such as an item of a list. */
    FieldShape item(String itemName, Type itemType) {
        return new FieldShape(itemName, itemType, true, Limits.of(), Optional.empty(), Optional.empty());
    }

    private static FieldShape of(RecordComponent component) {
        return new FieldShape(
                name(component),
                component.getGenericType(),
                !component.getAnnotatedType().isAnnotationPresent(Nullable.class),
                Limits.of(component.getAnnotationsByType(Takes.class)),
                Optional.ofNullable(component.getAnnotation(Spelled.class)),
                Optional.ofNullable(component.getAnnotation(FromCatalogue.class))
                        .map(FromCatalogue::value));
    }

    private static String name(RecordComponent component) {
        JsonProperty written = component.getAccessor().getAnnotation(JsonProperty.class);
        return written == null ? component.getName() : written.value();
    }
}
