package org.lungbridge.scenarios.reading;

import java.util.HashSet;
import java.util.Set;

/** A checklist of a site serves every scenario: its lines know no states or rules. */
final class ChecklistChecks {
    private ChecklistChecks() {}

    static void check(JsonTree checklist, Problems problems) {
        Set<String> ids = new HashSet<>();
        for (JsonTree item : TreeView.items(checklist, "items")) {
            TreeView.text(item, "id")
                    .filter(id -> !ids.add(id))
                    .ifPresent(id -> problems.add(
                            TreeView.placeOf(item, "id"),
                            "The id (%s) is taken by another line; one of its own is due.".formatted(id)));
            TreeView.find(item, "when")
                    .ifPresent(when -> RuleLines.each(when, (line, place) -> {
                        if (RuleLines.isOfTheScene(line)) {
                            problems.add(
                                    place,
                                    "A checklist that serves every scenario cannot ask for states and rules of one.",
                                    "the checklist was to be written out in the scenario.");
                        }
                    }));
        }
    }
}
