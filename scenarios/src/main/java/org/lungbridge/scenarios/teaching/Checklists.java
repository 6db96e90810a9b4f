package org.lungbridge.scenarios.teaching;

import java.util.List;
import java.util.Objects;
import org.lungbridge.scenarios.Library;
import org.lungbridge.scenarios.document.Scenario;
import org.lungbridge.scenarios.document.teaching.ChecklistChoice;
import org.lungbridge.scenarios.document.teaching.ChecklistDocument;

/** The checklists a scenario names or writes out. */
public final class Checklists {
    private Checklists() {}

    /** The checklists of a scenario, in its order. */
    public static List<ChecklistDocument> of(Scenario scenario) {
        return scenario.teaching() == null
                ? List.of()
                : scenario.teaching().allChecklists().stream()
                        .map(Checklists::document)
                        .toList();
    }

    private static ChecklistDocument document(ChecklistChoice choice) {
        return choice.name() == null ? Objects.requireNonNull(choice.inline()) : Library.checklist(choice.name());
    }
}
