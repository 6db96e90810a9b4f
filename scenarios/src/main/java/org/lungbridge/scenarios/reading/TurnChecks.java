package org.lungbridge.scenarios.reading;

import java.util.OptionalDouble;

/** Follows the turns of the timeline: which of them nobody will see, or take another one's place. All are warnings. */
final class TurnChecks {
    private static final double USUAL_DURATION_S = 600;

    private final JsonTree document;
    private final Problems problems;
    private final double end;
    private String position = "supine";
    private String aim = "";
    private String since = "";
    private double done = Double.NEGATIVE_INFINITY;

    TurnChecks(JsonTree document, Problems problems) {
        this.document = document;
        this.problems = problems;
        this.end = TreeView.seconds(document, "end", "after").orElse(Double.POSITIVE_INFINITY);
    }

    void check() {
        for (JsonTree entry : TreeView.items(document, "timeline")) {
            String order = TreeView.text(entry, "order").orElse("");
            OptionalDouble at = TreeView.seconds(entry, "at");
            if (order.startsWith("turn-") && at.isPresent()) {
                turn(entry, order.substring("turn-".length()), at.getAsDouble());
            }
        }
    }

    private void turn(JsonTree entry, String next, double at) {
        boolean turning = at < done;
        if (!turning && !aim.isEmpty()) {
            position = aim;
        }
        if (turning && !next.equals(aim)) {
            problems.warn(
                    TreeView.placeOf(entry, "at"),
                    "The order (turn-%s) abandons the turn (turn-%s) of (%s), which is still under way."
                            .formatted(next, aim, since),
                    "the time (at) was to be later, or the (duration) of that turn shorter.");
            aim = "";
            done = Double.NEGATIVE_INFINITY;
            return;
        }
        if (next.equals(turning ? aim : position)) {
            problems.warn(
                    TreeView.placeOf(entry, "order"),
                    "The order (turn-%s) does nothing: the patient is or will be %s already.".formatted(next, next),
                    "the order (turn-%s) was meant.".formatted(next.equals("prone") ? "supine" : "prone"));
            return;
        }
        begin(entry, next, at);
    }

    private void begin(JsonTree entry, String next, double at) {
        aim = next;
        since = TreeView.text(entry, "at").orElse("");
        done = at + TreeView.seconds(entry, "duration").orElse(USUAL_DURATION_S);
        if (done > end && at <= end) {
            problems.warn(
                    TreeView.placeOf(entry, "at"),
                    "The turn (turn-%s) ends after the run (%s): nobody will see it."
                            .formatted(
                                    next,
                                    TreeView.text(document, "end", "after").orElse("")),
                    "the run was to be longer, or the turn earlier.");
        }
    }
}
