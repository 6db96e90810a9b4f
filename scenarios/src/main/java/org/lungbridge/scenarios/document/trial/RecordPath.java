package org.lungbridge.scenarios.document.trial;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A component of a component of a record, by names.
 *
 * @param names from the outermost record inward
 */
public record RecordPath(List<String> names) {
    /** A path nobody changes afterwards. */
    public RecordPath {
        names = List.copyOf(names);
    }

    /** The path of names joined by points. */
    public static RecordPath of(String path) {
        return new RecordPath(List.of(path.split("\\.")));
    }

    /** What stands there; null if it, or a record around it, is not written. */
    public @Nullable Object in(Record record) {
        Object current = record;
        for (String name : names) {
            if (current == null) {
                return null;
            }
            current = value((Record) current, component(current.getClass(), name));
        }
        return current;
    }

    /** Whether every record around it is written or can be made with nothing else in it. */
    public boolean isReachable(Record record) {
        Object current = record;
        for (String name : names.subList(0, names.size() - 1)) {
            Class<?> type = component(current.getClass(), name).getType();
            Object inner = value((Record) current, component(current.getClass(), name));
            if (inner == null && !hasOptionalComponentsOnly(type)) {
                return false;
            }
            current = inner == null ? empty(type) : inner;
        }
        return true;
    }

    /** The same record with this value there. */
    public <T extends Record> T with(T record, @Nullable Object value) {
        @SuppressWarnings("unchecked")
        T changed = (T) with(record, 0, value);
        return changed;
    }

    /** The component itself, of this outermost record. */
    public RecordComponent component(Class<?> outermost) {
        Class<?> type = outermost;
        for (String name : names.subList(0, names.size() - 1)) {
            type = component(type, name).getType();
        }
        return component(type, names.get(names.size() - 1));
    }

    private Record with(Record record, int depth, @Nullable Object value) {
        RecordComponent[] components = record.getClass().getRecordComponents();
        @Nullable Object[] arguments = new @Nullable Object[components.length];
        for (int i = 0; i < components.length; i++) {
            arguments[i] = value(record, components[i]);
            if (components[i].getName().equals(names.get(depth))) {
                arguments[i] = depth == names.size() - 1
                        ? value
                        : with(inner(components[i].getType(), arguments[i]), depth + 1, value);
            }
        }
        return construct(record.getClass(), arguments);
    }

    private static Record inner(Class<?> type, @Nullable Object written) {
        return written == null ? empty(type) : (Record) written;
    }

    private static Record empty(Class<?> type) {
        return construct(type, new @Nullable Object[type.getRecordComponents().length]);
    }

    private static boolean hasOptionalComponentsOnly(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .allMatch(component -> component.getAnnotatedType().isAnnotationPresent(Nullable.class));
    }

    private static RecordComponent component(Class<?> type, String name) {
        return Arrays.stream(type.getRecordComponents())
                .filter(component -> component.getName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static @Nullable Object value(Record record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("The component (" + component + ") cannot be read.", impossible);
        }
    }

    private static Record construct(Class<?> type, @Nullable Object[] arguments) {
        Class<?>[] types = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            return (Record) type.getDeclaredConstructor(types).newInstance(arguments);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("The record (" + type.getName() + ") cannot be made.", impossible);
        }
    }
}
