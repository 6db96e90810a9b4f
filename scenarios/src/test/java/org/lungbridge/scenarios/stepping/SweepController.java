package org.lungbridge.scenarios.stepping;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.lungbridge.scenarios.Library;

/** Turns the sweep gas every quarter of an hour so that the arterial PCO2 comes to 40 mmHg. */
final class SweepController {
    private static final double AIM_mmHg = 40;
    private static final double LEAST_LPerMin = 0.5;
    private static final double MOST_LPerMin = 10;

    private SweepController() {}

    /** Six hours of a shipped patient under this controller; what there is to know at their end. */
    static Observation run() {
        Session session = Session.open(Library.scenario("sle-dah-vv-ecmo"), 1);
        session.step(Duration.ofHours(4)); // two of them on ECMO
        Observation seen = session.observation();
        while (!session.isDone() && seen.time_s() < Duration.ofHours(10).toSeconds()) {
            double sweep = seen.value("ecmoSweep_LPerMin") * seen.value("PaCO2_mmHg") / AIM_mmHg;
            double bounded = Math.max(LEAST_LPerMin, Math.min(MOST_LPerMin, sweep));
            String order = String.format(Locale.ROOT, "set-ecmo sweep=\"%.2f L/min\"", bounded);
            seen = session.step(List.of(order), Duration.ofMinutes(15)).observation();
        }
        return seen;
    }
}
