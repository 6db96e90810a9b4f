package org.lungbridge.scenarios.reading;

import java.util.Collection;
import java.util.Optional;
import java.util.TreeSet;
import org.lungbridge.fitting.BaselineFit;
import org.lungbridge.physiology.lung.LungResolution;

/** Checks the names under {@code overrides} and {@code priors}: parameters of the patient, and what a fit infers. */
final class PatientNames {
    private final JsonTree document;
    private final Problems problems;

    PatientNames(JsonTree document, Problems problems) {
        this.document = document;
        this.problems = problems;
    }

    void check() {
        for (JsonTree patient : TreeView.patients(document)) {
            names(patient, "overrides", "parameter", parameters());
            names(patient, "priors", "unmeasured value", new TreeSet<>(BaselineFit.PRIORS.keySet()));
        }
    }

    private void names(JsonTree patient, String field, String noun, Collection<String> known) {
        Optional<JsonTree> map = TreeView.find(patient, field);
        if (map.isPresent() && map.get() instanceof JsonTree.Branch branch) {
            branch.members().keySet().stream()
                    .filter(name -> !known.contains(name))
                    .forEach(name -> problems.add(
                            TreeView.placeOf(branch, name),
                            "The %s (%s) is unknown; one of docs/parameters.md is due."
                                    .formatted(noun, Words.shortened(name)),
                            NearestWord.find(name, known)
                                    .map("(%s) was meant."::formatted)
                                    .orElse(null)));
        }
    }

    /** The names of the parameters of a patient with the lung of this document. */
    private Collection<String> parameters() {
        return KnownParameters.of(resolution()).keySet();
    }

    /** The resolution that is written, or the usual one where none can be read. */
    private LungResolution resolution() {
        LungResolution usual = LungResolution.DEFAULT;
        int units = number("lungUnits", usual.units());
        int subUnits = number("subUnits", usual.subUnits());
        try {
            return new LungResolution(units, subUnits);
        } catch (IllegalArgumentException outOfRange) {
            return usual; // Reported where it is written.
        }
    }

    private int number(String field, int usual) {
        return TreeView.find(document, "resolution", field)
                .filter(JsonTree.Figure.class::isInstance)
                .map(tree -> (int) ((JsonTree.Figure) tree).value())
                .orElse(usual);
    }
}
