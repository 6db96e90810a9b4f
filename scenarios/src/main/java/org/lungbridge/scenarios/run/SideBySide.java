package org.lungbridge.scenarios.run;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.lungbridge.engine.Arrival;
import org.lungbridge.engine.Arrivals;
import org.lungbridge.engine.ProgressListener;
import org.lungbridge.engine.Simulation;
import org.lungbridge.model.Model;
import org.lungbridge.patient.PatientModel;
import org.lungbridge.physiology.lung.LungResolution;
import org.lungbridge.recording.RecordingPlan;
import org.lungbridge.solver.Tolerance;
import org.lungbridge.vocabulary.Circulation;

/**
 * Many scenarios side by side in the lanes of one model, for cohorts: a seat whose patient's course has ended is taken by the
 * next. What comes of each is the same bits as that of {@link ScenarioRun#run}. For one thread.
 */
public final class SideBySide {
    private final LungResolution lung;
    private final RunOptions options;
    private final Model model;
    private final Model observer;

    /** Who comes, and what becomes of them. */
    public interface Patients {
        /** Who takes this seat, which is free; empty if nobody is left. */
        Optional<ScenarioRun> next(int seat);

        /** The course of the patient in this seat has ended. */
        void left(int seat, RunResult result);
    }

    /**
     * @param seats how many at once
     * @param lung of all of them
     * @param options of all of them; the interval of recording must be there
     */
    public SideBySide(int seats, LungResolution lung, RunOptions options) {
        this.lung = lung;
        this.options = options;
        this.model = PatientModel.assemble(seats, lung);
        this.observer = PatientModel.assemble(1, lung);
    }

    /**
     * Runs patients until nobody comes any more.
     *
     * @param interrupted asked after every step: if it says yes, those under way are given up
     * @return whether all came to their end
     */
    public boolean run(Patients patients, ProgressListener progress, BooleanSupplier interrupted) {
        return Simulation.builder(model, observer, ScenarioRun.nobody())
                .solver(options.solver(), Tolerance.of(options.relativeTolerance()))
                .recording(new RecordingPlan(options.interval_s().orElseThrow(), ScenarioRun.columns()))
                .alive(Circulation.ALIVE.name())
                .progress(progress)
                .interrupt(interrupted)
                .serve(new Arrivals() {
                    @Override
                    public Optional<Arrival> next(int seat) {
                        return patients.next(seat).map(run -> run.arrival(lung, options));
                    }

                    @Override
                    public void left(int seat, Simulation simulation) {
                        patients.left(seat, ScenarioRun.result(simulation, seat));
                    }
                });
    }
}
