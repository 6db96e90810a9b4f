package org.lungbridge.scenarios.branch;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lungbridge.scenarios.Documents;
import org.lungbridge.scenarios.document.Dimension;
import org.lungbridge.scenarios.document.Measure;
import org.lungbridge.scenarios.file.JsonFile;
import org.lungbridge.scenarios.reading.InvalidDocument;
import org.lungbridge.scenarios.reading.NearestWord;
import org.lungbridge.scenarios.reading.QuantityText;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What is done otherwise from a moment on.
 *
 * @param at the moment
 * @param doing orders to give, then or later, each in one line or as JSON
 * @param skipping orders of the timeline to leave out, by name or by name and time
 */
public record OtherChoice(Measure at, List<String> doing, List<String> skipping) {
    private static final double HOUR_S = 3600;
    /** Times that differ by less were meant to be one. */
    private static final double SAME_MOMENT_S = 1e-3;

    /** A choice whose lists nobody changes afterwards. */
    public OtherChoice {
        doing = List.copyOf(doing);
        skipping = List.copyOf(skipping);
    }

    /**
     * The scenario with this choice, a valid document.
     *
     * @param scenario the scenario of the run, valid
     * @param end_s when the run ends, s
     * @throws IllegalArgumentException if a text is no order, or nothing is there to skip
     * @throws InvalidDocument with everything that is wrong with an order, or with the scenario that comes out
     */
    public byte[] in(byte[] scenario, double end_s) {
        ObjectNode document = (ObjectNode) JsonFile.read(scenario);
        ArrayNode timeline = (ArrayNode) document.required("timeline");
        skipping.forEach(text -> skip(timeline, text));
        doing.forEach(text -> give(timeline, text, end_s));
        if (seconds(document.required("end").required("after").asString()) < end_s) {
            document.putObject("end").put("after", end_s + " s");
        }
        byte[] bytes = JsonFile.bytes(document);
        try {
            Documents.readScenario("scenario", bytes);
        } catch (InvalidDocument invalid) {
            throw invalid.withoutPlaces("the scenario with the other choice");
        }
        return bytes;
    }

    private void give(ArrayNode timeline, String text, double end_s) {
        OrderText order = OrderText.read(text);
        Measure time = order.at().orElse(at);
        if (time.engineValue() < at.engineValue()) {
            throw new IllegalArgumentException(
                    "The order (%s) lies before the branch at (%s).%nMaybe branch earlier.".formatted(text, at.text()));
        }
        if (time.engineValue() > end_s) {
            throw new IllegalArgumentException(String.format(
                    Locale.ROOT,
                    "The order (%s) lies after the end of the run (%.1f h).%nMaybe the run should go on for longer.",
                    text,
                    end_s / HOUR_S));
        }
        ObjectNode entry = order.entry(at);
        order.order(at, text);
        int place = 0;
        while (place < timeline.size() && time(timeline.get(place)) <= time.engineValue()) {
            place++;
        }
        timeline.insert(place, entry);
    }

    private void skip(ArrayNode timeline, String text) {
        OrderText order = OrderText.read(text);
        if (!order.fields().isEmpty()) {
            throw new IllegalArgumentException(
                    "An order is left out by its name, or by name and time, not by its fields (%s).%nMaybe (%s@40h) was meant."
                            .formatted(text, order.kind()));
        }
        List<Integer> found = new ArrayList<>();
        for (int i = timeline.size() - 1; i >= 0; i--) {
            if (isMeant(timeline.get(i), order)) {
                found.add(i);
            }
        }
        if (found.isEmpty()) {
            throw nothingToSkip(timeline, text, order);
        }
        found.forEach(timeline::remove);
    }

    private boolean isMeant(JsonNode entry, OrderText order) {
        double time = time(entry);
        Optional<Measure> asked = order.at();
        return kind(entry).equals(order.kind())
                && time >= at.engineValue()
                && (asked.isEmpty() || Math.abs(time - asked.get().engineValue()) < SAME_MOMENT_S);
    }

    private IllegalArgumentException nothingToSkip(ArrayNode timeline, String text, OrderText order) {
        List<JsonNode> later = timeline.valueStream()
                .filter(entry -> time(entry) >= at.engineValue())
                .toList();
        String known = later.stream()
                .map(entry -> kind(entry) + "@" + entry.required("at").asString())
                .collect(Collectors.joining(", "));
        String message =
                "The timeline has no (%s) from (%s) on; it has (%s). What protocols order is not in the timeline."
                        .formatted(text, at.text(), known.isEmpty() ? "nothing" : known);
        List<String> kinds = later.stream().map(OtherChoice::kind).toList();
        String hint = NearestWord.find(order.kind(), kinds)
                .map("%nMaybe (%s) was meant."::formatted)
                .orElse("%nMaybe the branch is too late, or the time is another one.".formatted());
        return new IllegalArgumentException(message + hint);
    }

    private static String kind(JsonNode entry) {
        return entry.required("order").asString();
    }

    private static double time(JsonNode entry) {
        return seconds(entry.required("at").asString());
    }

    private static double seconds(String time) {
        return QuantityText.parse(time, Dimension.TIME).engineValue();
    }
}
