package org.lungbridge.patient;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.lungbridge.quantity.Quantity;
import org.lungbridge.vocabulary.Blood;
import org.lungbridge.vocabulary.Circulation;
import org.lungbridge.vocabulary.Ecmo;
import org.lungbridge.vocabulary.Ventilator;

/**
 * A day on ECMO on which somebody turns one knob, chosen at random from a fixed seed, every so many minutes.
 *
 * @param everyMinutes minutes between two changes; 0 for a day without any
 */
record BusyDay(int everyMinutes) {
    private static final int MINUTES = 24 * 60;
    private static final long SEED = 20260101;
    static final List<Quantity> WATCHED =
            List.of(Blood.ARTERIAL_PO2, Blood.ARTERIAL_PCO2, Blood.ARTERIAL_SATURATION, Blood.ARTERIAL_PH);

    /** A knob and the range it is turned in, in its own unit. */
    private record Knob(Quantity quantity, double low, double high) {}

    private static final List<Knob> KNOBS = List.of(
            new Knob(Ecmo.SWEEP, 1, 8),
            new Knob(Ecmo.SPEED, 2600, 4000),
            new Knob(Ventilator.FIO2, 0.4, 1),
            new Knob(Ventilator.PEEP, 8, 20),
            new Knob(Ventilator.SET_TIDAL_VOLUME, 150, 400),
            new Knob(Circulation.NOREPINEPHRINE, 0, 0.5));

    /** Lives through the day. */
    Bedside live(double tolerance) {
        Bedside bedside = new Bedside(Bedside.onEcmo(), "rodas5p", tolerance, 60, WATCHED);
        if (everyMinutes == 0) {
            return bedside.on(MINUTES * 60.0);
        }
        Random random = new Random(SEED);
        for (int minute = 0; minute < MINUTES; minute += everyMinutes) {
            Knob knob = KNOBS.get(random.nextInt(KNOBS.size()));
            bedside.set(knob.quantity(), knob.low() + random.nextDouble() * (knob.high() - knob.low()));
            bedside.on(everyMinutes * 60.0);
        }
        return bedside;
    }

    /** Largest difference of each watched quantity at the minutes, as a share of its nominal size. */
    static double[] worst(Bedside some, Bedside other) {
        double[] worst = new double[WATCHED.size()];
        for (int row = 0; row < some.rows().size(); row++) {
            for (int k = 0; k < worst.length; k++) {
                double nominal = WATCHED.get(k).engineNominal();
                double error = Math.abs(some.rows().get(row)[k] - other.rows().get(row)[k]) / nominal;
                worst[k] = error <= worst[k] ? worst[k] : error;
            }
        }
        return worst;
    }

    /** A line of the table: work at the usual tolerance and what it costs in accuracy. */
    String line(Bedside usual, Bedside strict) {
        double[] worst = worst(usual, strict);
        return String.format(
                Locale.ROOT,
                "| %s | %d | %d | %d | %d | %.1e | %.1e | %.1e | %.1e |",
                everyMinutes == 0 ? "none" : "every " + everyMinutes + " min",
                usual.work().accepted(),
                usual.work().rejected(),
                usual.work().rhs(),
                strict.work().accepted(),
                worst[0],
                worst[1],
                worst[2],
                worst[3]);
    }
}
