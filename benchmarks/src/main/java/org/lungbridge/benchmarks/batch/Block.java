package org.lungbridge.benchmarks.batch;

import org.lungbridge.benchmarks.LupusPatient;
import org.lungbridge.engine.Snapshot;
import org.lungbridge.model.Model;
import org.lungbridge.solver.Integrator;
import org.lungbridge.solver.LaneStatus;
import org.lungbridge.solver.Solvers;
import org.lungbridge.solver.StepListener;
import org.lungbridge.solver.Tolerance;

/**
 * Some patients side by side under one solver. Each is the patient on ECMO whose knobs are turned in his own way; a
 * limit or a hazard that is reached is passed by.
 */
public final class Block {
    private static final StepListener DEAF = (lane, from, to, dense) -> {};
    private static final double MINUTE = 60;

    private final Snapshot patient;
    private final Model model;
    private final Integrator integrator;
    private final double[] target;
    private final Knobs[] knobs;

    /** Room for so many patients. */
    public Block(Snapshot patient, int lanes, String solver, double tolerance) {
        this.patient = patient;
        model = LupusPatient.lanes(patient, lanes);
        integrator = Solvers.of(solver, model, Tolerance.of(tolerance));
        target = new double[lanes];
        knobs = new Knobs[lanes];
    }

    /** Work of a block: steps tried by all lanes, and steps of the whole block, in which some lanes may rest. */
    public record Work(long laneSteps, long blockSteps) {}

    /**
     * Lets patients {@code first … first + count − 1} live, a knob turned every so many minutes; lanes beyond stay empty.
     */
    public Work live(int first, int count, int minutes, double hours) {
        double end = hours * 60 * MINUTE;
        double[] start = patient.memory().state();
        for (int lane = 0; lane < target.length; lane++) {
            model.restoreLane(lane, patient.values());
            for (int s = 0; s < start.length; s++) {
                integrator.state()[s][lane] = start[s];
            }
            integrator.place(lane, 0);
            knobs[lane] = new Knobs(first + lane);
        }
        long before = steps(count);
        long block = 0;
        double stretch = minutes == 0 ? end : minutes * MINUTE;
        long[] stood = new long[target.length];
        for (double time = 0; time < end; time += stretch) {
            for (int lane = 0; lane < target.length; lane++) {
                target[lane] = lane < count ? Math.min(end, time + stretch) : 0;
                if (minutes > 0 && lane < count) {
                    knobs[lane].turn(model, lane);
                    integrator.restart(lane, false);
                }
                stood[lane] = steps(lane, lane + 1);
            }
            advance(count);
            block += most(stood, count);
        }
        return new Work(steps(count) - before, block);
    }

    private void advance(int count) {
        boolean there = false;
        while (!there) {
            integrator.advance(target, DEAF);
            there = true;
            for (int lane = 0; lane < count; lane++) {
                if (integrator.status(lane) == LaneStatus.FAILED) {
                    throw new IllegalStateException("A patient failed: " + integrator.failure(lane));
                }
                there &= integrator.time(lane) >= target[lane];
            }
        }
    }

    private long most(long[] stood, int count) {
        long most = 0;
        for (int lane = 0; lane < count; lane++) {
            most = Math.max(most, steps(lane, lane + 1) - stood[lane]);
        }
        return most;
    }

    private long steps(int count) {
        return steps(0, count);
    }

    private long steps(int from, int to) {
        long sum = 0;
        for (int lane = from; lane < to; lane++) {
            sum += integrator.statistics(lane).accepted()
                    + integrator.statistics(lane).rejected();
        }
        return sum;
    }
}
