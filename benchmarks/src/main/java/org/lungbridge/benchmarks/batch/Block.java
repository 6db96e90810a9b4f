package org.lungbridge.benchmarks.batch;

import java.util.Arrays;
import java.util.function.IntSupplier;
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
    private final boolean[] seated;
    private final long[] stood;
    private final int enough;
    private long laneSteps;
    private long blockSteps;

    /** Room for so many patients. */
    public Block(Snapshot patient, int lanes, String solver, double tolerance) {
        this.patient = patient;
        model = LupusPatient.lanes(patient, lanes);
        integrator = Solvers.of(solver, model, Tolerance.of(tolerance));
        target = new double[lanes];
        knobs = new Knobs[lanes];
        seated = new boolean[lanes];
        stood = new long[lanes];
        enough = Math.max(1, lanes / 16);
    }

    /** Work of a block: steps tried by all lanes, and steps of the whole block, in which some lanes may rest. */
    public record Work(long laneSteps, long blockSteps) {}

    /**
     * Lets patients live, a knob turned every so many minutes. The seat of one who has lived his hours is taken by the
     * next.
     *
     * @param patients the number of the next patient, negative if there is none left
     */
    public Work live(IntSupplier patients, int minutes, double hours) {
        double end = hours * 60 * MINUTE;
        double stretch = minutes == 0 ? end : minutes * MINUTE;
        laneSteps = 0;
        blockSteps = 0;
        int next = patients.getAsInt();
        Arrays.fill(target, 0);
        Arrays.fill(seated, false);
        boolean any = true;
        while (any) {
            any = false;
            for (int lane = 0; lane < target.length; lane++) {
                boolean rests = integrator.status(lane) != LaneStatus.UNDER_WAY;
                if (rests && seated[lane] && integrator.time(lane) >= end) {
                    leave(lane);
                }
                if (rests && !seated[lane] && next >= 0) {
                    seat(lane, next);
                    next = patients.getAsInt();
                }
                if (rests && seated[lane] && integrator.time(lane) >= target[lane]) {
                    turn(lane, minutes, Math.min(end, target[lane] + stretch));
                }
                any |= seated[lane];
            }
            if (any) {
                advance();
            }
        }
        return new Work(laneSteps, blockSteps);
    }

    private void seat(int lane, int number) {
        double[] start = patient.memory().state();
        model.restoreLane(lane, patient.values());
        for (int s = 0; s < start.length; s++) {
            integrator.state()[s][lane] = start[s];
        }
        integrator.place(lane, 0);
        target[lane] = 0;
        knobs[lane] = new Knobs(number);
        stood[lane] = steps(lane);
        seated[lane] = true;
    }

    private void leave(int lane) {
        laneSteps += steps(lane) - stood[lane];
        seated[lane] = false;
        target[lane] = 0;
    }

    private void turn(int lane, int minutes, double to) {
        target[lane] = to;
        if (minutes > 0) {
            knobs[lane].turn(model, lane);
            integrator.restart(lane, false);
        }
    }

    private void advance() {
        long[] before = new long[target.length];
        for (int lane = 0; lane < before.length; lane++) {
            before[lane] = steps(lane);
        }
        integrator.advance(target, enough, DEAF);
        long most = 0;
        for (int lane = 0; lane < before.length; lane++) {
            most = Math.max(most, steps(lane) - before[lane]);
            if (integrator.status(lane) == LaneStatus.FAILED) {
                throw new IllegalStateException("A patient failed: " + integrator.failure(lane));
            }
        }
        blockSteps += most;
    }

    private long steps(int lane) {
        return integrator.statistics(lane).accepted()
                + integrator.statistics(lane).rejected();
    }
}
