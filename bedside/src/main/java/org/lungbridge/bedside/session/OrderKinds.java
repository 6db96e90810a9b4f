package org.lungbridge.bedside.session;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.lungbridge.scenarios.document.Fault;
import org.lungbridge.scenarios.document.TimelineOrder;

/** Which orders are whose: what goes wrong, and what happens within the patient, is the instructor's. */
public final class OrderKinds {
    private static final Set<String> HIDDEN = Set.of(
            "set-luck",
            "set-alveolar-bleeding",
            "set-inflammation",
            "set-capillaritis",
            "bleed",
            "bleed-at-site",
            "tube-event",
            "tube-clot",
            "line-kink",
            "cannulation-problem",
            "oxygenator-failure",
            "clot-oxygenator",
            "pump-clot",
            "pulmonary-embolism",
            "heparin-induced-thrombocytopenia",
            "infection",
            "late-rebleed",
            "lung-offer",
            "instructor-change",
            "hidden-change");

    /** Fields that say what becomes of an order: whoever treats does not choose it. */
    private static final Map<String, Set<String>> LUCK = Map.of(
            "turn-prone", Set.of("complication", "severity"),
            "turn-supine", Set.of("complication", "severity"),
            "rfviia", Set.of("response"));

    private static final Map<String, Class<?>> KINDS = Arrays.stream(
                    TimelineOrder.class.getAnnotation(JsonSubTypes.class).value())
            .collect(Collectors.toMap(
                    JsonSubTypes.Type::name, JsonSubTypes.Type::value, (a, b) -> a, LinkedHashMap::new));

    private OrderKinds() {}

    /** Every kind and its record, in the order of the documents. */
    public static Map<String, Class<?>> all() {
        return Collections.unmodifiableMap(KINDS);
    }

    /** Whether an order is a fault. */
    public static boolean isFault(String kind) {
        Class<?> record = KINDS.get(kind);
        return record != null && Fault.class.isAssignableFrom(record);
    }

    /** Whether an order has a field of this name. */
    static boolean hasField(String kind, String name) {
        Class<?> record = KINDS.get(kind);
        return record != null
                && Arrays.stream(record.getRecordComponents())
                        .anyMatch(field -> field.getName().equals(name));
    }

    /** Whether only an instructor writes a field of an order that others give too. */
    public static boolean isHidden(String kind, String field) {
        return LUCK.getOrDefault(kind, Set.of()).contains(field);
    }

    /** Whether only an instructor gives it and sees it. */
    public static boolean isHidden(String kind) {
        return HIDDEN.contains(kind) || isFault(kind);
    }
}
