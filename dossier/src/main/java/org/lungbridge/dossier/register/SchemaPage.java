package org.lungbridge.dossier.register;

import java.util.Map;
import java.util.TreeSet;
import org.lungbridge.scenarios.Schemas;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code docs/schemas.md}: the documents that have a JSON Schema, and their fields. */
public final class SchemaPage {
    private static final String HEAD = """
            # JSON schemas

            Generated from the committed schemas (`ReferencePagesTest`, `-Dlungbridge.update=true`); do not edit. Each is a JSON Schema of
            the edition 2020-12, made from the records of the code. `./lungbridge schema NAME` prints one;
            [writing in an editor](editors.md) tells how to use them. Fields in bold must be there. What the objects inside have is told by
            [the scenario format](scenario-format.md) and, for trials, [virtual trials](trials.md).
            """;

    private static final Map<String, String> ABOUT = Map.of(
            "scenario", "a patient, the machines, what staff do and when",
            "strategy", "a protocol of anticoagulation",
            "trial", "who is drawn, what the arms do, what is counted",
            "endpoint", "something that a trial counts",
            "checklist", "by what a learner is judged",
            "learner", "what a scripted learner does",
            "marks", "marks given by hand",
            "play", "what people did in a session at the bedside",
            "snapshot", "a run at a moment, to be taken up; written by the program");

    private SchemaPage() {}

    /** The page in Markdown. */
    public static String page() {
        StringBuilder page = new StringBuilder(HEAD);
        for (String name : Schemas.names()) {
            JsonNode schema = JsonMapper.shared().readTree(Schemas.text(name));
            page.append("\n## ").append(name).append("\n\n");
            page.append("[%s.schema.json](../scenarios/schema/%s.schema.json): %s.\n\n"
                    .formatted(name, name, ABOUT.getOrDefault(name, name)));
            page.append("| field | meaning |\n|---|---|\n");
            TreeSet<String> required = new TreeSet<>();
            schema.path("required").forEach(field -> required.add(field.asString()));
            for (var field : schema.path("properties").properties()) {
                String code = "`" + field.getKey() + "`";
                page.append("| ").append(required.contains(field.getKey()) ? "**" + code + "**" : code);
                page.append(" | ").append(field.getValue().path("description").asString(""));
                page.append(" |\n");
            }
        }
        return page.toString();
    }
}
