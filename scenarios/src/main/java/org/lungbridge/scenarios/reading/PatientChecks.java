package org.lungbridge.scenarios.reading;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One patient or several, each with a name of their own; and each either found from an arterial gas or given by lung and
 * constitution.
 */
final class PatientChecks {
    /** Folders that a run writes beside those of the patients. */
    private static final Set<String> TAKEN = Set.of("figures");

    private static final List<String> FROM_GAS = List.of("filling", "bloodShare", "dorsalBias", "unperfusedShare");

    private final JsonTree document;
    private final Problems problems;

    PatientChecks(JsonTree document, Problems problems) {
        this.document = document;
        this.problems = problems;
    }

    void check() {
        if (!(document instanceof JsonTree.Branch)) {
            return;
        }
        boolean one = TreeView.has(document, "patient");
        boolean several = TreeView.has(document, "patients");
        if (!one && !several) {
            problems.add(document.place(), "The field (patient) is missing, or (patients) where there are several.");
        } else if (one && several) {
            problems.add(
                    TreeView.placeOf(document, "patients"), "The fields (patient) and (patients) exclude each other.");
        }
        names();
        TreeView.patients(document).forEach(this::gasOrNot);
    }

    private void names() {
        Optional<JsonTree> row = TreeView.find(document, "patients");
        List<JsonTree> patients = TreeView.items(document, "patients");
        if (row.isPresent() && row.get() instanceof JsonTree.Row && patients.isEmpty()) {
            problems.add(row.get().place(), "The field (patients) is empty; at least one patient is due.");
        }
        Set<String> seen = new HashSet<>();
        for (JsonTree patient : patients) {
            for (String field : List.of("id", "title")) {
                if (patient instanceof JsonTree.Branch && !TreeView.has(patient, field)) {
                    problems.add(
                            patient.place(),
                            "The field (%s) is missing; with several patients each has one.".formatted(field));
                }
            }
            String id = TreeView.text(patient, "id").orElse("");
            if (!id.isEmpty() && !seen.add(id)) {
                problems.add(
                        TreeView.placeOf(patient, "id"),
                        "Two patients are called (%s); each needs a name of its own.".formatted(id));
            }
            if (TAKEN.contains(id)) {
                problems.add(
                        TreeView.placeOf(patient, "id"),
                        "No patient can be called (%s): a run folder has a folder of this name already.".formatted(id));
            }
        }
    }

    private void gasOrNot(JsonTree patient) {
        Optional<JsonTree> baseline = TreeView.find(patient, "baseline");
        if (baseline.isEmpty()) {
            return;
        }
        if (TreeView.has(baseline.get(), "arterialGas")) {
            withGas(patient, baseline.get());
        } else {
            withoutGas(patient, baseline.get());
        }
    }

    private void withGas(JsonTree patient, JsonTree baseline) {
        Optional<JsonTree> lung = TreeView.find(patient, "lung");
        for (String field : FROM_GAS) {
            lung.ifPresent(there -> found(there, field));
        }
        found(patient, "constitution");
        TreeView.find(baseline, "blood").ifPresent(blood -> found(blood, "standardBaseExcess"));
    }

    private void found(JsonTree tree, String field) {
        if (TreeView.has(tree, field)) {
            problems.add(
                    TreeView.placeOf(tree, field),
                    "The field (%s) has no effect: it is found from the arterial gas.".formatted(field),
                    "a belief under (priors) was meant, or the gas is left over.");
        }
    }

    private void withoutGas(JsonTree patient, JsonTree baseline) {
        if (!TreeView.has(patient, "lung")) {
            problems.add(
                    patient.place(),
                    "The patient has neither an arterial gas nor the field (lung); one of them is due.");
        }
        fitted(patient, "priors");
        fitted(baseline, "circulation");
    }

    private void fitted(JsonTree tree, String field) {
        if (TreeView.has(tree, field)) {
            problems.add(
                    TreeView.placeOf(tree, field),
                    "The field (%s) has no effect: without an arterial gas nothing is fitted.".formatted(field),
                    "the field (constitution) was meant, or the gas is missing.");
        }
    }
}
