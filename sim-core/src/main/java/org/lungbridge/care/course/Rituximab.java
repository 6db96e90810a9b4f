package org.lungbridge.care.course;

import java.util.Map;

/**
 * Rituximab, after a plasma exchange and with none for two days afterwards.
 *
 * <p>375 mg/m² a week for four weeks, or 1 g twice (Stone 2010, N Engl J Med 363:221, RAVE); exchange within two days removes
 * about half of a dose.
 *
 * @param start of the first dose, s
 * @param dose g
 * @param doses how many
 * @param interval between two, s
 * @param hold of plasma exchange after a dose, s
 */
public record Rituximab(double start, double dose, int doses, double interval, double hold) implements Duty {
    /** 600 mg a week for four weeks, no exchange for 48 h. */
    public static final Rituximab USUAL = new Rituximab(In.days(1), In.milligrams(600), 4, In.days(7), In.hours(48));

    private static final String GIVEN = "rituximab";

    @Override
    public void round(Round now) {
        boolean exchanging = now.since(Notes.EXCHANGED) < In.hours(4);
        if (now.time() < start || exchanging || !Repeated.isDue(now, GIVEN, doses, interval)) {
            return;
        }
        String why = "dose " + Repeated.inWords(now, GIVEN, doses);
        if (now.act(why, Orders.RITUXIMAB, Map.of(Orders.DOSE, dose))) {
            Repeated.count(now, GIVEN);
            now.memory.put(Notes.EXCHANGE_HELD, now.time() + hold);
        }
    }
}
