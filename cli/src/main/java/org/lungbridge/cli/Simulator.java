package org.lungbridge.cli;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.BooleanSupplier;
import org.lungbridge.engine.EventRecord;
import org.lungbridge.engine.Outcome;
import org.lungbridge.recording.Recording;
import org.lungbridge.scenarios.document.Scenario;
import org.lungbridge.solver.Statistics;

/** What the command line asks of the engine; tests answer in its place. */
interface Simulator {
    /**
     * Finds the patient of a scenario.
     *
     * @throws RefusedScenario if no patient fits
     */
    Prepared prepare(Scenario scenario, Settings settings);

    /**
     * How to run.
     *
     * @param seed of all chance
     * @param solver its name
     * @param relativeTolerance of the solver
     * @param interval_s seconds between recorded rows
     * @param until_s when to stop (seconds) if earlier than the scenario says
     */
    record Settings(long seed, String solver, double relativeTolerance, double interval_s, OptionalDouble until_s) {}

    /** A patient who is ready to run. */
    interface Prepared {
        /** What was inferred from the blood gas. */
        List<Inferred> inferred();

        /** Runs to the end, or until interrupted. */
        Finished run(Progress progress, BooleanSupplier interrupted);
    }

    /**
     * A value nobody measured, found by the fit.
     *
     * @param label what it is
     * @param value in its unit
     * @param unit UCUM code
     * @param remark how it compares with what was expected; may be empty
     */
    record Inferred(String label, double value, String unit, String remark) {}

    /** Hears how far a run has come. */
    @FunctionalInterface
    interface Progress {
        /** So many simulated seconds of the whole are done. */
        void reached(double done_s, double total_s);
    }

    /** What came out of a run. */
    record Finished(Recording recording, List<EventRecord> events, Outcome outcome, Statistics statistics) {}
}
