package org.lungbridge.scenarios.reading;

/** What only shows between the fields of an order that takes a picture. */
final class PictureChecks {
    private final JsonTree document;
    private final Problems problems;

    PictureChecks(JsonTree document, Problems problems) {
        this.document = document;
        this.problems = problems;
    }

    void check() {
        for (JsonTree entry : TreeView.items(document, "timeline")) {
            String order = TreeView.text(entry, "order").orElse("");
            if (PictureFiles.ORDERS.contains(order)
                    && TreeView.has(entry, "description")
                    && !TreeView.has(entry, PictureFiles.IMAGE)) {
                problems.add(
                        TreeView.placeOf(entry, "description"),
                        "The field (description) has no effect without the field (image).",
                        "the picture was forgotten, or a (note) was meant.");
            }
        }
    }
}
