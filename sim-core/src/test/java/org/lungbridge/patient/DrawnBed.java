package org.lungbridge.patient;

import java.util.List;
import java.util.Optional;
import org.lungbridge.chance.Chance;
import org.lungbridge.engine.Order;
import org.lungbridge.engine.Simulation;
import org.lungbridge.fitting.FittedPatient;
import org.lungbridge.fitting.ImplausiblePatient;
import org.lungbridge.fitting.SettledPatient;
import org.lungbridge.model.Model;
import org.lungbridge.physiology.lung.LungPreset;
import org.lungbridge.physiology.lung.LungResolution;
import org.lungbridge.quantity.Quantity;
import org.lungbridge.recording.Column;
import org.lungbridge.recording.Recording;
import org.lungbridge.recording.RecordingPlan;
import org.lungbridge.solver.Tolerance;
import org.lungbridge.vocabulary.Circulation;

/**
 * A drawn patient after a day at rest, and what is ordered for him.
 *
 * @param lung resolution of the lung
 * @param patient the patient at rest
 */
record DrawnBed(LungResolution lung, FittedPatient patient) {
    private static final double LACTATE = 1.5;

    /** Patient of this seed and number; empty for one who does not live through the day. */
    static Optional<DrawnBed> of(long seed, long number, LungResolution lung, LungPreset preset) {
        Model model = PatientModel.assemble(1, lung);
        DrawnPatient drawn = DrawnPatient.of(new Chance(seed, number), model, lung, preset);
        var chemistry =
                new SettledPatient.Chemistry(drawn.hemoglobin_gPerDL(), drawn.standardBaseExcess_mmolPerL(), LACTATE);
        try {
            return Optional.of(new DrawnBed(lung, SettledPatient.of(drawn.patient(), chemistry, lung)));
        } catch (ImplausiblePatient dead) {
            return Optional.empty();
        }
    }

    /** A quantity at rest, in its own unit. */
    double atRest(Quantity quantity) {
        Model model = PatientModel.assemble(1, lung);
        model.restoreLane(0, patient.values());
        double[][] states = new double[patient.states().length][1];
        for (int s = 0; s < states.length; s++) {
            states[s][0] = patient.states()[s];
        }
        model.observe(states);
        return quantity.unit().of(model.value(model.variable(quantity), 0));
    }

    /** The run of this patient with these orders, a row of these quantities (in their own units) every so often. */
    Simulation run(List<Order> orders, double end, double interval, List<Quantity> watched) {
        Model model = PatientModel.assemble(1, lung);
        model.restoreLane(0, patient.values());
        List<Column> columns = watched.stream()
                .map(q -> new Column(q.name(), q.name(), 1 / q.unit().toEngine()))
                .toList();
        Simulation simulation = Simulation.builder(model, PatientModel.assemble(1, lung), new StandardOrders())
                .solver("rodas5p", Tolerance.of(1e-4))
                .recording(new RecordingPlan(interval, columns))
                .start(0, patient.states())
                .orders(0, orders)
                .alive(Circulation.ALIVE.name())
                .end(end)
                .build();
        simulation.run();
        return simulation;
    }

    /** The value of a quantity in the last row at or before this time. */
    static double at(Recording recording, double time, Quantity quantity) {
        int row = recording.rows() - 1;
        while (row > 0 && recording.time(row) > time) {
            row--;
        }
        return recording.value(row, recording.find(quantity.name()).orElseThrow());
    }
}
