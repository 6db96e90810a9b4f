package org.lungbridge.scenarios.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;

/**
 * One streaming pass over a JSON text that keeps line and column of every value.
 *
 * <p>Repeated names and numbers that are not finite are problems of one value and reading goes on; a text that is not
 * JSON, or that is nested deeper than {@value #DEEPEST}, ends the pass. Notes of the author ({@value #NOTE}), a text or a list
 * of texts in any object, are left out.
 */
final class JsonTreeReader {
    /** The deepest nesting of objects and arrays. */
    static final int DEEPEST = 64;

    /** The field that is for readers only. */
    static final String NOTE = "$comment";

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .build();

    private final JsonParser parser;
    private final Problems problems;

    private JsonTreeReader(JsonParser parser, Problems problems) {
        this.parser = parser;
        this.problems = problems;
    }

    /** The tree of a text; null where the text is not JSON, which is then among the problems. */
    static @Nullable JsonTree read(String text, Problems problems) {
        if (text.isBlank()) {
            problems.add(new Place("", 1, 1), "The document is empty; an object { … } is due.");
            return null;
        }
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            return new JsonTreeReader(parser, problems).document();
        }
    }

    private @Nullable JsonTree document() {
        try {
            JsonToken first = parser.nextToken();
            JsonTree tree = value(first, "");
            if (parser.nextToken() != null) {
                problems.add(here(""), "More text follows after the end of the document.");
            }
            return tree;
        } catch (StreamConstraintsException limit) {
            problems.add(at(parser.currentLocation(), ""), constraint(limit));
        } catch (JacksonException syntax) {
            problems.add(
                    at(syntaxPlace(syntax), ""),
                    "The text is not JSON: " + withoutParserOptions(syntax.getOriginalMessage()) + ".",
                    "a comma, a quotation mark or a bracket is missing or left over just before.");
        }
        return null;
    }

    /** The parser names its own options in brackets, which helps no author. */
    private static String withoutParserOptions(String message) {
        int options = message.indexOf(" (not recognized as");
        return options < 0 ? message : message.substring(0, options);
    }

    private TokenStreamLocation syntaxPlace(JacksonException syntax) {
        TokenStreamLocation location = syntax.getLocation();
        return location == null ? parser.currentLocation() : location;
    }

    private static String constraint(StreamConstraintsException limit) {
        String message = limit.getOriginalMessage();
        return message.contains("depth")
                ? "The document is nested deeper than (%d) objects and arrays.".formatted(DEEPEST)
                : "The document breaks a limit of the reader: " + message + ".";
    }

    private JsonTree value(JsonToken token, String pointer) {
        Place place = here(pointer);
        return switch (token) {
            case START_OBJECT -> object(place);
            case START_ARRAY -> array(place);
            case VALUE_STRING -> new JsonTree.Text(place, parser.getString());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> figure(place);
            case VALUE_TRUE -> new JsonTree.Flag(place, true);
            case VALUE_FALSE -> new JsonTree.Flag(place, false);
            default -> new JsonTree.Nothing(place);
        };
    }

    private JsonTree object(Place place) {
        Map<String, JsonTree.Member> members = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            String pointer = Place.member(place.pointer(), name);
            Place namePlace = here(pointer);
            JsonTree value = value(parser.nextToken(), pointer);
            if (name.equals(NOTE)) {
                requireNote(value);
                continue;
            }
            JsonTree.Member first = members.putIfAbsent(name, new JsonTree.Member(namePlace, value));
            if (first != null) {
                problems.add(
                        namePlace,
                        "The field (%s) is written twice; the first is in line (%d)."
                                .formatted(Words.shortened(name), first.name().line()));
            }
        }
        return new JsonTree.Branch(place, members);
    }

    private void requireNote(JsonTree value) {
        boolean lines =
                value instanceof JsonTree.Row row && row.items().stream().allMatch(JsonTree.Text.class::isInstance);
        if (!lines && !(value instanceof JsonTree.Text)) {
            problems.add(
                    value.place(),
                    "A note (%s) is %s; a text or an array of texts is due.".formatted(NOTE, value.inWords()));
        }
    }

    private JsonTree array(Place place) {
        List<JsonTree> items = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            items.add(value(token, place.pointer() + "/" + items.size()));
        }
        return new JsonTree.Row(place, items);
    }

    private JsonTree figure(Place place) {
        String written = parser.getString();
        double value = number(written);
        if (Double.isFinite(value)) {
            return new JsonTree.Figure(place, value, written);
        }
        problems.add(place, "The value (%s) is not a finite number.".formatted(Words.shortened(written)));
        return new JsonTree.Broken(place);
    }

    private static double number(String written) {
        try {
            return Double.parseDouble(written);
        } catch (NumberFormatException notANumber) {
            return Double.NaN;
        }
    }

    private Place here(String pointer) {
        return at(parser.currentTokenLocation(), pointer);
    }

    private static Place at(TokenStreamLocation location, String pointer) {
        return new Place(pointer, Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()));
    }
}
