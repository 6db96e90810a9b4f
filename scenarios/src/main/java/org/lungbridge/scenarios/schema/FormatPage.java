package org.lungbridge.scenarios.schema;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.lungbridge.scenarios.document.Dimension;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The scenario format as a page for people, from the same schema as the editors'. */
public final class FormatPage {
    private static final String DEFINITIONS = "#/$defs/";

    private final JsonNode schema;
    private final StringBuilder page = new StringBuilder();

    private FormatPage(JsonNode schema) {
        this.schema = schema;
    }

    /** The page in Markdown, from the text of the schema. */
    public static String of(String schemaText) {
        FormatPage page = new FormatPage(JsonMapper.shared().readTree(schemaText));
        page.write();
        return page.page.toString();
    }

    private void write() {
        line("# The scenario format");
        line("");
        line("Generated from the document records; do not edit. The same in a form for editors: the schema"
                + " `scenarios/schema/scenario.schema.json`, also printed by `./lungbridge schema scenario`.");
        line("");
        line(
                "A quantity is a text: a number, one space, a unit (`\"3.6 L/min\"`). A bare number stands only where there"
                        + " is no unit. Fields that are not listed here are refused.");
        line("");
        line(
                "Notes to yourself and to who comes after you: any object takes a field `$comment`, a text or an array of texts."
                        + " It is not read. (JSON has no comments.)");
        line("");
        table("## The document", schema);
        List<String> orders = orders();
        for (var definition : schema.get("$defs").properties()) {
            boolean object = definition.getValue().has("properties");
            if (object && !orders.contains(definition.getKey())) {
                table("## " + definition.getKey(), definition.getValue());
            }
        }
        line("## Orders of the timeline");
        line("");
        orders.forEach(order -> order(schema.get("$defs").get(order)));
        units();
    }

    private List<String> orders() {
        List<String> orders = new ArrayList<>();
        for (JsonNode order : schema.at("/properties/timeline/items/anyOf")) {
            orders.add(order.get("$ref").asString().substring(DEFINITIONS.length()));
        }
        return orders;
    }

    private void order(JsonNode order) {
        table("### `" + order.at("/properties/order/const").asString() + "`", order);
    }

    private void table(String title, JsonNode object) {
        line(title);
        line("");
        if (object.has("description")) {
            line(object.get("description").asString());
            line("");
        }
        line("| field | required | meaning |");
        line("|---|---|---|");
        List<String> required = new ArrayList<>();
        object.path("required").forEach(name -> required.add(name.asString()));
        for (var property : object.get("properties").properties()) {
            String needed = required.contains(property.getKey()) ? "yes" : "";
            line("| `%s` | %s | %s |".formatted(property.getKey(), needed, meaning(property.getValue())));
        }
        line("");
    }

    private String meaning(JsonNode property) {
        String description = property.path("description").asString("");
        String reference = property.path("$ref").asString("");
        JsonNode target = reference.isEmpty() ? property : schema.at(reference.substring(1));
        String choices = choices(target);
        String object = target.has("properties") ? "See " + reference.substring(DEFINITIONS.length()) + "." : "";
        return Arrays.asList(description, choices, object).stream()
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static String choices(JsonNode target) {
        List<String> choices = new ArrayList<>();
        target.path("enum").forEach(choice -> choices.add("`" + choice.asString() + "`"));
        if (target.has("const")) {
            choices.add("`" + target.get("const").asString() + "`");
        }
        return choices.isEmpty() ? "" : "One of " + String.join(", ", choices) + ".";
    }

    private void units() {
        line("## Units");
        line("");
        line("| dimension | spellings |");
        line("|---|---|");
        for (Dimension dimension : Dimension.values()) {
            if (dimension != Dimension.NUMBER) {
                String texts =
                        dimension.texts().stream().map(text -> "`" + text + "`").collect(Collectors.joining(" "));
                line("| " + dimension.inWords() + " | " + texts + " |");
            }
        }
    }

    private void line(String text) {
        page.append(text).append('\n');
    }
}
