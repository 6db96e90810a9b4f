package org.lungbridge.benchmarks.peers;

import org.lungbridge.benchmarks.LupusPatient;
import org.lungbridge.benchmarks.batch.Knobs;
import org.lungbridge.engine.Snapshot;
import org.lungbridge.model.Model;
import org.lungbridge.ode.OdeSystem;

/**
 * The whole lupus patient from half an hour after the start of ECMO, on whom somebody turns one knob, chosen at random
 * from a fixed seed, every so many minutes. All other settings are frozen: nobody cares for this patient, and nothing
 * strikes.
 */
final class WholePatient implements Problem {
    private static final double MINUTE = 60;

    private final Snapshot patient;
    private final Model model;
    private final Quiet equations;
    private final double every;
    private final double end;
    private final int changes;
    private Knobs knobs = new Knobs(0);

    /**
     * A course.
     *
     * @param minutes between two changes; 0 for none
     * @param hours length
     */
    WholePatient(Snapshot patient, int minutes, double hours) {
        this.patient = patient;
        model = LupusPatient.lanes(patient, 1);
        equations = new Quiet(model);
        every = minutes * MINUTE;
        end = hours * 60 * MINUTE;
        changes = minutes == 0 ? 0 : (int) Math.ceil(end / every);
    }

    @Override
    public String name() {
        return "patient";
    }

    @Override
    public OdeSystem equations() {
        return equations;
    }

    @Override
    public double[] start() {
        model.restoreLane(0, patient.values());
        knobs = new Knobs(0);
        return patient.memory().state();
    }

    @Override
    public double end() {
        return end;
    }

    @Override
    public int changes() {
        return changes;
    }

    @Override
    public double changeTime(int change) {
        return change * every;
    }

    @Override
    public void change(int change, double[] states) {
        knobs.turn(model, 0);
    }
}
