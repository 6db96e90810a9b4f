package org.lungbridge.scenarios.branch;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lungbridge.quantity.Unit;
import org.lungbridge.scenarios.Documents;
import org.lungbridge.scenarios.document.Dimension;
import org.lungbridge.scenarios.document.Measure;
import org.lungbridge.scenarios.document.TimelineOrder;
import org.lungbridge.scenarios.reading.InvalidDocument;
import org.lungbridge.scenarios.reading.QuantityText;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * An order in one line: its name, perhaps its time, and its fields, as in {@code set-ecmo@40 h sweep="6 L/min" FdO2=0.8}; or
 * the same as JSON. Texts with spaces stand in quotation marks, lists in brackets.
 *
 * @param kind the order, not yet known to be one
 * @param at its time, if it says one
 * @param fields its other fields
 */
public record OrderText(String kind, Optional<Measure> at, ObjectNode fields) {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final Pattern HEAD =
            Pattern.compile("([A-Za-z][A-Za-z0-9-]*)(?:\\s*@\\s*([0-9.]+\\s*[A-Za-z]+))?(?:\\s+|$)");
    private static final Pattern FIELD =
            Pattern.compile("([A-Za-z][A-Za-z0-9:]*)\\s*=\\s*(\"[^\"]*\"|\\[[^\\]]*]|[^\\s\"\\[\\]=]+)(?:\\s+|$)");
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(\\.[0-9]+)?([eE][-+]?[0-9]+)?|true|false");
    private static final String LOOK = "Maybe it is meant like this: set-ecmo@40h sweep=\"6 L/min\" FdO2=0.8";

    /**
     * Reads an order.
     *
     * @throws IllegalArgumentException if the text is none
     */
    public static OrderText read(String text) {
        return text.strip().startsWith("{") ? json(text) : line(text.strip());
    }

    /** The order as it stands in a timeline, at its own time or at this one. */
    ObjectNode entry(Measure usual) {
        ObjectNode entry =
                MAPPER.createObjectNode().put("at", at.orElse(usual).text()).put("order", kind);
        entry.setAll(fields);
        return entry;
    }

    /**
     * The order of a timeline, at its own time or at this one.
     *
     * @param usual_s when, s
     * @param name what it is called in messages
     * @throws InvalidDocument with everything that is wrong with it
     */
    public TimelineOrder order(double usual_s, String name) {
        return order(new Measure(usual_s, Unit.S), name);
    }

    TimelineOrder order(Measure usual, String name) {
        byte[] alone = MAPPER.writeValueAsString(entry(usual)).getBytes(StandardCharsets.UTF_8);
        try {
            return Documents.readOrder(name, alone);
        } catch (InvalidDocument invalid) {
            throw invalid.withoutPlaces(name);
        }
    }

    private static OrderText line(String text) {
        Matcher head = HEAD.matcher(text);
        if (!head.lookingAt()) {
            throw refused(text, "begins with no order");
        }
        ObjectNode fields = MAPPER.createObjectNode();
        Matcher field = FIELD.matcher(text).region(head.end(), text.length());
        int end = head.end();
        while (field.lookingAt()) {
            if (fields.has(field.group(1))) {
                throw refused(text, "has the field (%s) twice".formatted(field.group(1)));
            }
            fields.set(field.group(1), value(text, field.group(2)));
            end = field.end();
            field.region(end, text.length());
        }
        if (end < text.length()) {
            throw refused(text, "cannot be read from (%s) on".formatted(text.substring(end)));
        }
        return of(text, head.group(1), Optional.ofNullable(head.group(2)), fields);
    }

    private static JsonNode value(String text, String written) {
        boolean json = written.startsWith("\"")
                || written.startsWith("[")
                || NUMBER.matcher(written).matches();
        return json ? tree(text, written) : MAPPER.getNodeFactory().stringNode(written);
    }

    private static OrderText json(String text) {
        if (!(tree(text, text) instanceof ObjectNode fields)) {
            throw refused(text, "is no JSON object");
        }
        JsonNode kind = fields.remove("order");
        JsonNode at = fields.remove("at");
        if (kind == null || !kind.isString()) {
            throw refused(text, "has no field (order)");
        }
        return of(text, kind.asString(), Optional.ofNullable(at).map(JsonNode::asString), fields);
    }

    private static OrderText of(String text, String kind, Optional<String> at, ObjectNode fields) {
        try {
            return new OrderText(kind, at.map(time -> QuantityText.parseTyped(time, Dimension.TIME)), fields);
        } catch (IllegalArgumentException noTime) {
            throw refused(text, "has no time after @: " + noTime.getMessage());
        }
    }

    private static JsonNode tree(String text, String json) {
        try {
            return MAPPER.readTree(json);
        } catch (JacksonException failure) {
            throw refused(text, "is not JSON at (%s)".formatted(json));
        }
    }

    private static IllegalArgumentException refused(String text, String why) {
        return new IllegalArgumentException("The order (%s) %s.%n%s".formatted(text, why, LOOK));
    }
}
