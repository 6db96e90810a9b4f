package org.lungbridge.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.lungbridge.engine.Order;
import org.lungbridge.engine.Outcome;
import org.lungbridge.engine.Simulation;
import org.lungbridge.engine.Snapshot;
import org.lungbridge.model.Model;
import org.lungbridge.patient.PatientModel;
import org.lungbridge.physiology.lung.LungResolution;
import org.lungbridge.recording.RecordingPlan;
import org.lungbridge.scenarios.Library;
import org.lungbridge.scenarios.run.RunOptions;
import org.lungbridge.scenarios.run.RunResult;
import org.lungbridge.scenarios.run.ScenarioRun;
import org.lungbridge.scenarios.timeline.TimelineOrders;
import org.lungbridge.solver.Statistics;

/** The patient all benchmarks share: the shipped lupus scenario, fitted to its blood gas and put on VV-ECMO. */
public final class LupusPatient {
    /** The shipped scenario. */
    public static final String SCENARIO = "sle-dah-vv-ecmo";

    private static final double HOUR = 3600;
    private static final double ON_ECMO = 2.5 * HOUR;
    private static final double LUNG_REST = 2.5 * HOUR;
    private static final RecordingPlan NOTHING = new RecordingPlan(HOUR, List.of());

    private LupusPatient() {}

    /** The scenario with its patient found. */
    public static ScenarioRun prepare(String solver, OptionalDouble until) {
        RunOptions options = new RunOptions(1, solver, 1e-4, OptionalDouble.empty(), until);
        return ScenarioRun.prepare(Library.scenario(SCENARIO), options);
    }

    /** Runs to the end as the command line does, with all columns every minute. */
    static RunResult run(ScenarioRun scenario) {
        RunResult result = scenario.run((time, end) -> {}, () -> false);
        check(result.outcome());
        return result;
    }

    /** The patient half an hour after the start of ECMO. */
    public static Snapshot onEcmo() {
        Simulation simulation =
                prepare("rodas5p", OptionalDouble.of(ON_ECMO)).builder().build();
        simulation.run();
        return simulation.snapshot(0);
    }

    /** The same patient in every lane. */
    public static Model lanes(Snapshot patient, int lanes) {
        Model model = PatientModel.assemble(lanes, LungResolution.DEFAULT);
        for (int lane = 0; lane < lanes; lane++) {
            model.restoreLane(lane, patient.values());
        }
        return model;
    }

    /** The states of the patient, {@code [state][lane]}, a little different from lane to lane. */
    static double[][] states(Snapshot patient, int lanes) {
        double[] column = patient.memory().state();
        double[][] rows = new double[column.length][lanes];
        for (int s = 0; s < column.length; s++) {
            for (int lane = 0; lane < lanes; lane++) {
                rows[s][lane] = column[s] * (1 + 1e-4 * lane);
            }
        }
        return rows;
    }

    /** The work of the solver alone: nothing is recorded. */
    public static Simulation unrecorded(ScenarioRun scenario) {
        return scenario.builder().recording(NOTHING).build();
    }

    /**
     * Two hours around the start of ECMO, nothing recorded: simulated time 1 h to 3 h, neuromuscular block and ECMO at
     * 2 h, lung rest at 2.5 h (in the scenario at 3 h).
     */
    static Simulation twoHours(ScenarioRun scenario) {
        List<Order> orders = new ArrayList<>();
        for (Order o : TimelineOrders.of(Library.scenario(SCENARIO))) {
            double time = Math.min(o.time(), LUNG_REST);
            orders.add(new Order(time, o.rank(), o.sequence(), o.actor(), o.kind(), o.values(), o.names()));
        }
        return scenario.builder()
                .recording(NOTHING)
                .startTime(HOUR)
                .orders(0, orders)
                .end(0, 3 * HOUR)
                .build();
    }

    /** Runs to the end; a patient who cannot be computed is an error, for a broken run would look fast. */
    public static Statistics finish(Simulation simulation) {
        simulation.run();
        check(simulation.outcome(0));
        return simulation.statistics(0);
    }

    private static void check(Outcome outcome) {
        if (outcome.failure().isPresent()) {
            throw new IllegalStateException("The run failed: %s.".formatted(outcome.endReason()));
        }
    }
}
