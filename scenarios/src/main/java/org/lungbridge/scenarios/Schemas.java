package org.lungbridge.scenarios;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.lungbridge.scenarios.catalogue.Shipped;

/** The JSON Schemas (2020-12) of the documents, as committed. */
public final class Schemas {
    private Schemas() {}

    /** The documents that have a schema. */
    public static List<String> names() {
        return List.of(
                "scenario", "strategy", "trial", "endpoint", "checklist", "learner", "marks", "play", "snapshot");
    }

    /** The schema of a document, by its name such as {@code scenario}. */
    public static String text(String name) {
        if (!names().contains(name)) {
            throw new IllegalArgumentException(
                    "The schema (%s) is unknown; known are (%s).".formatted(name, String.join(", ", names())));
        }
        return new String(Shipped.bytes("schema/" + name + ".schema.json"), StandardCharsets.UTF_8);
    }
}
