package org.lungbridge.scenarios.file;

import java.nio.charset.StandardCharsets;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** JSON files: indented, LF, UTF-8, a line end at the end; the same on every machine. */
public final class JsonFile {
    private static final DefaultIndenter LF = new DefaultIndenter("  ", "\n");
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .defaultPrettyPrinter(
                    new DefaultPrettyPrinter().withObjectIndenter(LF).withArrayIndenter(LF))
            .build();

    private JsonFile() {}

    /** An object to be filled. */
    public static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    /** What a file of this document holds. */
    public static byte[] bytes(JsonNode document) {
        return (MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(document) + "\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    /** The document in these bytes. */
    public static JsonNode read(byte[] bytes) {
        return MAPPER.readTree(bytes);
    }
}
