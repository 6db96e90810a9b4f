package org.lungbridge.bedside.wire;

import java.nio.charset.StandardCharsets;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads and writes JSON; nesting and lengths of what is read are bounded. */
public final class Json {
    private static final int DEEPEST = 32;
    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .build())
                    .build())
            .build();

    private Json() {}

    /** An empty object. */
    public static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    /** An empty array. */
    public static ArrayNode array() {
        return MAPPER.createArrayNode();
    }

    /**
     * Reads bytes.
     *
     * @throws tools.jackson.core.JacksonException if they are no JSON
     */
    public static JsonNode read(byte[] bytes) {
        return MAPPER.readTree(bytes);
    }

    /** A record or a map of a document as a node. */
    public static JsonNode node(Object value) {
        return MAPPER.valueToTree(value);
    }

    /** One line. */
    public static String text(JsonNode node) {
        return MAPPER.writeValueAsString(node);
    }

    /** One line in UTF-8. */
    public static byte[] bytes(JsonNode node) {
        return text(node).getBytes(StandardCharsets.UTF_8);
    }
}
