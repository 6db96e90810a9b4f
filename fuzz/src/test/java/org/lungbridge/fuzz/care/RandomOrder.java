package org.lungbridge.fuzz.care;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.lungbridge.fuzz.Chooser;
import org.lungbridge.scenarios.Library;
import org.lungbridge.scenarios.document.FromCatalogue;
import org.lungbridge.scenarios.document.Measure;
import org.lungbridge.scenarios.document.Ratio;
import org.lungbridge.scenarios.document.Spelled;
import org.lungbridge.scenarios.document.Takes;
import org.lungbridge.scenarios.document.TimelineOrder;
import org.lungbridge.scenarios.document.WireName;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Draws orders and faults: any that a timeline knows, with any value its fields may have. */
final class RandomOrder {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final JsonSubTypes.Type[] KINDS =
            TimelineOrder.class.getAnnotation(JsonSubTypes.class).value();
    /** These end a run or nearly so; they are drawn less often. */
    private static final List<String> ENDINGS = List.of(
            "withdraw-life-support",
            "limit-life-support",
            "discharge",
            "transplant",
            "circuit-rupture",
            "decannulation");
    /** Above this ratio of the ends of a range values are drawn by their size. */
    private static final double WIDE = 50;

    private final Chooser chooser;
    /**
     * How much of a range is used, from near 0 to 1: the part next to zero where zero is its end, such as of a dose; the part around the
     * middle otherwise, such as of a respiratory rate.
     */
    private final double severity;

    RandomOrder(Chooser chooser, double severity) {
        this.chooser = chooser;
        this.severity = severity;
    }

    /** An order at a time. */
    ObjectNode at(double time_s) {
        JsonSubTypes.Type kind = KINDS[chooser.below(KINDS.length)];
        while (ENDINGS.contains(kind.name()) && !chooser.oneIn(8)) {
            kind = KINDS[chooser.below(KINDS.length)];
        }
        return of(kind, time_s);
    }

    private ObjectNode of(JsonSubTypes.Type kind, double time_s) {
        ObjectNode order = MAPPER.createObjectNode();
        order.put("at", seconds(time_s));
        order.put("order", kind.name());
        for (RecordComponent component : kind.value().getRecordComponents()) {
            String name = name(component);
            boolean optional = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
            if (!name.equals("at") && (!optional || chooser.oneIn(2))) {
                put(order, name, component);
            }
        }
        return order;
    }

    /** A time as documents write it. */
    static String seconds(double time_s) {
        return String.format(Locale.ROOT, "%.0f s", time_s);
    }

    private static String name(RecordComponent component) {
        JsonProperty written = component.getAccessor().getAnnotation(JsonProperty.class);
        return written == null ? component.getName() : written.value();
    }

    private void put(ObjectNode order, String name, RecordComponent component) {
        Class<?> type = component.getType();
        Takes[] takes = component.getAnnotationsByType(Takes.class);
        if (type == Measure.class && takes.length > 0) {
            order.put(name, quantity(takes[chooser.below(takes.length)]));
        } else if ((type == double.class || type == Double.class) && takes.length > 0) {
            order.put(name, number(takes[0].low(), takes[0].high()));
        } else if (type == boolean.class || type == Boolean.class) {
            order.put(name, chooser.oneIn(2));
        } else if (type == Ratio.class) {
            order.put(name, "1:" + (1 + chooser.below(4)));
        } else if (type.isEnum()) {
            order.put(name, word(type));
        } else if (type == List.class) {
            words(order.putArray(name), (ParameterizedType) component.getGenericType());
        } else if (type == String.class && component.getAnnotation(FromCatalogue.class) != null) {
            Collection<String> ids = Library.devices()
                    .ids(component.getAnnotation(FromCatalogue.class).value());
            order.put(name, chooser.of(List.copyOf(ids)));
        } else if (type == String.class && component.getAnnotation(Spelled.class) == null) {
            order.put(name, "by chance");
        }
    }

    private void words(ArrayNode list, ParameterizedType type) {
        if (type.getActualTypeArguments()[0] instanceof Class<?> item && item.isEnum()) {
            for (int k = chooser.few(4); k > 0; k--) {
                list.add(word(item));
            }
        }
    }

    private String word(Class<?> type) {
        List<Object> all = new ArrayList<>(Arrays.asList(type.getEnumConstants()));
        return WireName.of((Enum<?>) chooser.of(all));
    }

    private String quantity(Takes takes) {
        String unit = takes.low().substring(takes.low().indexOf(' '));
        String low = takes.low().substring(0, takes.low().indexOf(' '));
        boolean alike = takes.high().endsWith(unit);
        String high = alike ? takes.high().substring(0, takes.high().indexOf(' ')) : low;
        // Ends in two units: the lower one is always allowed, the upper one as well.
        return alike ? number(low, high) + unit : chooser.oneIn(2) ? takes.low() : takes.high();
    }

    private double number(String from, String to) {
        double low = Double.parseDouble(from);
        double high = Double.parseDouble(to);
        double share = chooser.oneIn(10) ? chooser.below(2) : chooser.fraction();
        double drawn;
        if (low <= 0) {
            drawn = low + (high - low) * severity * share;
        } else {
            double around = 0.5 + (share - 0.5) * severity;
            drawn = high / low > WIDE ? low * StrictMath.pow(high / low, around) : low + (high - low) * around;
        }
        return Math.max(low, Math.min(high, Double.parseDouble(String.format(Locale.ROOT, "%.4g", drawn))));
    }
}
