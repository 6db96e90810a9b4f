package org.lungbridge.care.course;

import java.util.Map;
import java.util.TreeMap;
import org.lungbridge.quantity.Unit;

/**
 * A series of plasma exchanges: daily while the lung bleeds, then on alternate days; with donor plasma as part of the
 * replacement while it bleeds or fibrinogen is low; through the circuit where there is one; not within two days after
 * rituximab.
 *
 * <p>Five to seven sessions (source S0); 60 mL/kg, seven within 14 days (Walsh 2020, N Engl J Med 382:622, PEXIVAS). Shares of donor
 * plasma are design choices.
 *
 * @param start of the first, s
 * @param sessions how many
 * @param interval while the lung bleeds, s
 * @param laterInterval afterwards, s
 * @param plasmaVolumes of one session
 * @param duration of one session, s
 * @param donorShareBleeding share of donor plasma while the lung bleeds
 * @param donorShare the same otherwise
 */
public record PlasmaExchanges(
        double start,
        int sessions,
        double interval,
        double laterInterval,
        double plasmaVolumes,
        double duration,
        double donorShareBleeding,
        double donorShare)
        implements Duty {
    /** Seven of one plasma volume in two and a half hours, half of it donor plasma while the lung bleeds. */
    public static final PlasmaExchanges USUAL =
            new PlasmaExchanges(In.hours(12), 7, In.days(1), In.days(2), 1, In.hours(2.5), 0.5, 0);

    private static final String SESSION = "exchange";
    private static final double LOW_FIBRINOGEN = 1;

    @Override
    public void round(Round now) {
        boolean bleeds = now.screen.lungBleeds();
        double pause = bleeds ? interval : laterInterval;
        boolean held = now.time() < now.memory.get(Notes.EXCHANGE_HELD);
        boolean shocked = now.screen.meanPressure() < 55;
        if (now.time() < start || held || shocked || !Repeated.isDue(now, SESSION, sessions, pause)) {
            return;
        }
        boolean low = Unit.G_PER_L.of(now.value("fibrinogen")) < LOW_FIBRINOGEN;
        Map<String, Double> values = new TreeMap<>();
        values.put("plasmaVolumes", plasmaVolumes);
        values.put(Orders.DURATION, duration);
        values.put("donorPlasmaShare", bleeds || low ? donorShareBleeding : donorShare);
        Map<String, String> names =
                Map.of("access", now.screen.onEcmo() ? "circuit" : "own-line", "anticoagulation", "citrate");
        String why = "session " + Repeated.inWords(now, SESSION, sessions);
        if (now.act(why, Orders.PLASMA_EXCHANGE, values, names)) {
            Repeated.count(now, SESSION);
            now.memory.put(Notes.EXCHANGED, now.time());
        }
    }
}
