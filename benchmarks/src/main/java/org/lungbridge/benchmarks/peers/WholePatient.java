package org.lungbridge.benchmarks.peers;

import java.util.List;
import java.util.Random;
import org.lungbridge.benchmarks.LupusPatient;
import org.lungbridge.engine.Snapshot;
import org.lungbridge.model.Model;
import org.lungbridge.model.Variable;
import org.lungbridge.ode.OdeSystem;
import org.lungbridge.quantity.Quantity;
import org.lungbridge.vocabulary.Circulation;
import org.lungbridge.vocabulary.Ecmo;
import org.lungbridge.vocabulary.Ventilator;

/**
 * The whole lupus patient from half an hour after the start of ECMO, on whom somebody turns one knob, chosen at random
 * from a fixed seed, every so many minutes. All other settings are frozen: nobody cares for this patient, and nothing
 * strikes.
 */
final class WholePatient implements Problem {
    private static final long SEED = 20260101;
    private static final double MINUTE = 60;

    /** A knob and the range it is turned in, in its own unit. */
    private record Knob(Quantity quantity, double low, double high) {}

    private static final List<Knob> KNOBS = List.of(
            new Knob(Ecmo.SWEEP, 1, 8),
            new Knob(Ecmo.SPEED, 2600, 4000),
            new Knob(Ventilator.FIO2, 0.4, 1),
            new Knob(Ventilator.PEEP, 8, 20),
            new Knob(Ventilator.SET_TIDAL_VOLUME, 150, 400),
            new Knob(Circulation.NOREPINEPHRINE, 0, 0.5));

    private final Snapshot patient;
    private final Model model;
    private final Quiet equations;
    private final double every;
    private final double end;
    private final Variable[] turned;
    private final double[] value;

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
        int changes = minutes == 0 ? 0 : (int) Math.ceil(end / every);
        turned = new Variable[changes];
        value = new double[changes];
        Random random = new Random(SEED);
        for (int k = 0; k < changes; k++) {
            Knob knob = KNOBS.get(random.nextInt(KNOBS.size()));
            double set = knob.low() + random.nextDouble() * (knob.high() - knob.low());
            turned[k] = model.variable(knob.quantity());
            value[k] = knob.quantity().unit().engine(set);
        }
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
        return patient.memory().state();
    }

    @Override
    public double end() {
        return end;
    }

    @Override
    public int changes() {
        return turned.length;
    }

    @Override
    public double changeTime(int change) {
        return change * every;
    }

    @Override
    public void change(int change, double[] states) {
        model.set(turned[change], 0, value[change]);
    }
}
