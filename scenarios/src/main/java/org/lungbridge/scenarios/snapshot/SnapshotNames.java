package org.lungbridge.scenarios.snapshot;

import java.util.List;
import org.lungbridge.model.Model;
import org.lungbridge.patient.PatientModel;
import org.lungbridge.physiology.lung.LungResolution;

/**
 * What the numbers of a patient are called, in the order of the model.
 *
 * @param guesses how many start values of iterations there are; they have no names
 */
record SnapshotNames(List<String> states, List<String> parameters, List<String> settings, int guesses) {
    /** The names of the model with a lung of this resolution. */
    static SnapshotNames of(LungResolution lung) {
        Model model = PatientModel.assemble(1, lung);
        return new SnapshotNames(
                model.stateVariables().stream()
                        .map(state -> state.quantity().name())
                        .toList(),
                model.parameters().stream()
                        .map(parameter -> parameter.quantity().name())
                        .toList(),
                model.settings().stream()
                        .map(setting -> setting.quantity().name())
                        .toList(),
                model.saveLane(0).guesses().length);
    }
}
