package org.lungbridge.dossier.bed;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.lungbridge.engine.Order;
import org.lungbridge.engine.Simulation;
import org.lungbridge.model.Model;
import org.lungbridge.model.Variable;
import org.lungbridge.patient.PatientModel;
import org.lungbridge.patient.StandardOrders;
import org.lungbridge.recording.Column;
import org.lungbridge.recording.Recording;
import org.lungbridge.recording.RecordingPlan;
import org.lungbridge.solver.Tolerance;
import org.lungbridge.vocabulary.Circulation;
import org.lungbridge.vocabulary.OutputVariable;
import org.lungbridge.vocabulary.OutputVariables;

/**
 * A run of a drawn patient.
 *
 * @param alive whether the patient lives at the end
 * @param last values of the columns in the last row, in their units
 */
public record BedRun(boolean alive, List<Double> last) {
    private static final double TOLERANCE = 1e-4;
    private static final double MINUTE = 60;

    public BedRun {
        last = List.copyOf(last);
    }

    /**
     * Runs a patient.
     *
     * @param bed who
     * @param parameters parameters that differ, in their own unit, by name
     * @param orders what is done
     * @param end s
     * @param columns ids of the columns to read
     * @throws IllegalStateException if the equations could not be solved
     */
    public static BedRun of(
            Beds.Bed bed, Map<String, Double> parameters, List<Order> orders, double end, List<String> columns) {
        Model model = PatientModel.assemble(1, Beds.LUNG);
        model.restoreLane(0, bed.patient().values());
        parameters.forEach((name, value) -> {
            Variable variable = model.find(name)
                    .orElseThrow(() -> new IllegalArgumentException("There is no parameter (%s).".formatted(name)));
            model.set(variable, 0, variable.quantity().unit().engine(value));
        });
        Simulation simulation = Simulation.builder(
                        model, PatientModel.assemble(1, Beds.LUNG), new Poke(model, new StandardOrders()))
                .solver("rodas5p", Tolerance.of(TOLERANCE))
                .recording(new RecordingPlan(
                        MINUTE, columns.stream().map(BedRun::column).toList()))
                .start(0, bed.patient().states())
                .orders(0, orders)
                .alive(Circulation.ALIVE.name())
                .end(end)
                .build();
        simulation.run();
        simulation.outcome(0).failure().ifPresent(failure -> {
            throw new IllegalStateException("patient " + bed.number() + ": " + failure);
        });
        Recording rows = simulation.recording(0);
        List<Double> last = new ArrayList<>();
        for (int k = 0; k < columns.size(); k++) {
            last.add(rows.value(rows.rows() - 1, k));
        }
        return new BedRun(simulation.outcome(0).alive(), last);
    }

    private static Column column(String id) {
        OutputVariable shown = OutputVariables.find(id)
                .orElseThrow(() -> new IllegalArgumentException("There is no column (%s).".formatted(id)));
        return new Column(shown.id(), shown.shows(), 1 / shown.unit().toEngine());
    }
}
