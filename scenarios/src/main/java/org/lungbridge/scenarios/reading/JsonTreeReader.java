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
            problems.add(Place.whole(1, 1), "The document is empty; an object { … } is due.");
            return null;
        }
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            return new JsonTreeReader(parser, problems).document();
        }
    }

    private @Nullable JsonTree document() {
        try {
            JsonToken first = parser.nextToken();
            JsonTree tree = value(first, here());
            if (parser.nextToken() != null) {
                problems.add(here(), "More text follows after the end of the document.");
            }
            return tree;
        } catch (StreamConstraintsException limit) {
            problems.add(whole(parser.currentLocation()), constraint(limit));
        } catch (JacksonException syntax) {
            problems.add(
                    whole(syntaxPlace(syntax)),
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
                ? "The document is nested deeper than (%s) objects and arrays.".formatted(DEEPEST)
                : "The document breaks a limit of the reader: " + message + ".";
    }

    private JsonTree value(JsonToken token, Place place) {
        return switch (token) {
            case START_OBJECT -> object(place);
            case START_ARRAY -> array(place);
            case VALUE_STRING -> text(place, parser.getString());
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
            Place namePlace = here(place, name);
            JsonToken begun = parser.nextToken();
            JsonTree value = value(begun, here(place, name));
            if (name.equals(NOTE)) {
                requireNote(value);
                continue;
            }
            JsonTree.Member first = members.putIfAbsent(name, new JsonTree.Member(namePlace, value));
            if (first != null) {
                problems.add(
                        namePlace,
                        "The field (%s) is written twice; the first is in line (%s)."
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
            items.add(value(token, here(place, Integer.toString(items.size()))));
        }
        return new JsonTree.Row(place, items);
    }

    /** A text in which every character is whole, so that it can be written again. */
    private JsonTree text(Place place, String value) {
        if (isWhole(value)) {
            return new JsonTree.Text(place, value);
        }
        problems.add(
                place,
                "The text (%s) holds half a character (a lone surrogate); whole characters are due."
                        .formatted(Words.shortened(value)));
        return new JsonTree.Broken(place);
    }

    private static boolean isWhole(String text) {
        return text.codePoints()
                .noneMatch(point -> point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE);
    }

    private JsonTree figure(Place place) {
        String written = parser.getString();
        double value = number(written);
        if (Double.isFinite(value)) {
            return new JsonTree.Figure(place, value, written);
        }
        problems.add(
                place,
                "The value (%s) is not a finite number; a finite one is due.".formatted(Words.shortened(written)));
        return new JsonTree.Broken(place);
    }

    private static double number(String written) {
        try {
            return Double.parseDouble(written);
        } catch (NumberFormatException notANumber) {
            return Double.NaN;
        }
    }

    private Place here() {
        return whole(parser.currentTokenLocation());
    }

    private Place here(Place within, String step) {
        TokenStreamLocation location = parser.currentTokenLocation();
        return new Place(within, step, line(location), column(location));
    }

    private static Place whole(TokenStreamLocation location) {
        return Place.whole(line(location), column(location));
    }

    private static int line(TokenStreamLocation location) {
        return Math.max(1, location.getLineNr());
    }

    private static int column(TokenStreamLocation location) {
        return Math.max(1, location.getColumnNr());
    }
}
