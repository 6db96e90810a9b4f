package org.lungbridge.scenarios.reading;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.lungbridge.scenarios.document.Dimension;

/** What only shows between the fields of a course protocol and the rest of the scenario. */
final class CourseChecks {
    private static final List<String> NEED_RESULTS =
            List.of("ecmoIndication", "sweepTitration", "ecmoWeaning", "proneSessions", "transfusion");

    private final JsonTree document;
    private final Problems problems;

    CourseChecks(JsonTree document, Problems problems) {
        this.document = document;
        this.problems = problems;
    }

    void check() {
        Optional<JsonTree> course = TreeView.find(document, "care", "course");
        if (course.isEmpty() || !(course.get() instanceof JsonTree.Branch)) {
            return;
        }
        circuit(course.get());
        results(course.get());
        band(course.get(), "sweepTitration", "low", "high", Dimension.PRESSURE);
        band(course.get(), "vasopressor", "low", "high", Dimension.PRESSURE);
    }

    private void circuit(JsonTree course) {
        Optional<JsonTree> indication = TreeView.find(course, "ecmoIndication");
        if (indication.isPresent()
                && TreeView.find(document, "equipment", "ecmo").isEmpty()) {
            problems.add(
                    indication.get().place(),
                    "The duty (ecmoIndication) finds no circuit: the field (/equipment/ecmo) is missing.");
        }
    }

    /** Duties decide on results; somebody must have blood drawn. */
    private void results(JsonTree course) {
        boolean drawn = TreeView.find(course, "samples").isPresent()
                || TreeView.find(document, "laboratory").isPresent()
                || TreeView.items(document, "timeline").stream()
                        .anyMatch(entry ->
                                TreeView.text(entry, "order").orElse("").equals("sample"));
        for (String duty : NEED_RESULTS) {
            Optional<JsonTree> written = TreeView.find(course, duty);
            if (written.isPresent() && !drawn) {
                problems.add(
                        written.get().place(),
                        "The duty (%s) decides on results, and nobody has blood drawn.".formatted(duty),
                        "\"samples\": {} was meant beside it.");
            }
        }
    }

    private void band(JsonTree course, String duty, String low, String high, Dimension dimension) {
        OptionalDouble bottom = value(course, duty, low, dimension);
        OptionalDouble top = value(course, duty, high, dimension);
        if (bottom.isPresent() && top.isPresent() && bottom.getAsDouble() >= top.getAsDouble()) {
            problems.add(
                    TreeView.find(course, duty, high).orElse(course).place(),
                    "The band of (%s) ends below its beginning.".formatted(duty),
                    "the two values were swapped.");
        }
    }

    private static OptionalDouble value(JsonTree course, String duty, String field, Dimension dimension) {
        return TreeView.text(course, duty, field)
                .map(text -> QuantityText.read(text, List.of(dimension)))
                .filter(QuantityText.Outcome.Read.class::isInstance)
                .map(read -> OptionalDouble.of(
                        ((QuantityText.Outcome.Read) read).measure().engineValue()))
                .orElse(OptionalDouble.empty());
    }
}
