package org.lungbridge.scenarios.reading;

import java.util.List;

/** What only shows between the fields of an order that gives a drug. */
final class DrugChecks {
    private final JsonTree document;
    private final Problems problems;

    DrugChecks(JsonTree document, Problems problems) {
        this.document = document;
        this.problems = problems;
    }

    void check() {
        for (JsonTree entry : TreeView.items(document, "timeline")) {
            String order = TreeView.text(entry, "order").orElse("");
            switch (order) {
                case "tranexamic-acid" -> {
                    doseOrRate(entry, order);
                    noEffect(entry, "rate", "inhaled", "intravenous");
                }
                case "aminocaproic-acid" -> doseOrRate(entry, order);
                case "rfviia" -> {
                    for (String field : List.of("side", "response")) {
                        noEffect(entry, field, "intravenous", "intrapulmonary");
                    }
                }
                default -> {
                    // Other orders have nothing between their fields.
                }
            }
        }
    }

    private void doseOrRate(JsonTree entry, String order) {
        if (!TreeView.has(entry, "dose") && !TreeView.has(entry, "rate")) {
            problems.add(entry.place(), "The order (%s) needs the field (dose), (rate) or both.".formatted(order));
        }
    }

    /** A field that the written route has no use for. */
    private void noEffect(JsonTree entry, String field, String without, String with) {
        if (TreeView.has(entry, field)
                && TreeView.text(entry, "route").orElse("").equals(without)) {
            problems.add(
                    TreeView.placeOf(entry, field),
                    "The field (%s) has no effect with the route (%s).".formatted(field, without),
                    "the route is another one (%s), or the field is left over.".formatted(with));
        }
    }
}
