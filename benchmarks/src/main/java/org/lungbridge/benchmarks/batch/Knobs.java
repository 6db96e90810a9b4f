package org.lungbridge.benchmarks.batch;

import java.util.List;
import java.util.Random;
import org.lungbridge.model.Model;
import org.lungbridge.quantity.Quantity;
import org.lungbridge.vocabulary.Circulation;
import org.lungbridge.vocabulary.Ecmo;
import org.lungbridge.vocabulary.Ventilator;

/** Turns one knob of a patient at a time, chosen at random from a fixed seed and the number of the patient. */
public final class Knobs {
    private static final long SEED = 20260101;

    /** A knob and the range it is turned in, in its own unit. */
    private record Knob(Quantity quantity, double low, double high) {}

    private static final List<Knob> KNOBS = List.of(
            new Knob(Ecmo.SWEEP, 1, 8),
            new Knob(Ecmo.SPEED, 2600, 4000),
            new Knob(Ventilator.FIO2, 0.4, 1),
            new Knob(Ventilator.PEEP, 8, 20),
            new Knob(Ventilator.SET_TIDAL_VOLUME, 150, 400),
            new Knob(Circulation.NOREPINEPHRINE, 0, 0.5));

    private final Random random;

    /** The knobs of this patient. */
    public Knobs(int patient) {
        random = new Random(SEED + patient);
    }

    /** Turns the next knob. */
    public void turn(Model model, int lane) {
        Knob knob = KNOBS.get(random.nextInt(KNOBS.size()));
        double value = knob.low() + random.nextDouble() * (knob.high() - knob.low());
        model.set(model.variable(knob.quantity()), lane, knob.quantity().unit().engine(value));
    }
}
