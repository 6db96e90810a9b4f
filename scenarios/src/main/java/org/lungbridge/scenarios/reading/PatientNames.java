package org.lungbridge.scenarios.reading;

import java.util.Collection;
import java.util.Optional;
import java.util.TreeSet;
import org.lungbridge.fitting.BaselineFit;
import org.lungbridge.model.ParameterInfo;
import org.lungbridge.patient.PatientModel;
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
            names(patient, "overrides", "parameter", Holder.PARAMETERS);
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
                            "The %s (%s) is unknown.".formatted(noun, name),
                            NearestWord.find(name, known)
                                    .map("(%s) was meant."::formatted)
                                    .orElse(null)));
        }
    }

    /** Assembled on first use. */
    private static final class Holder {
        static final Collection<String> PARAMETERS =
                new TreeSet<>(PatientModel.assemble(1, new LungResolution(8, 2)).parameters().stream()
                        .map((ParameterInfo info) -> info.quantity().name())
                        .toList());
    }
}
