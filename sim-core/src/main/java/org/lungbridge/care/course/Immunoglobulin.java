package org.lungbridge.care.course;

import java.util.Map;

/**
 * Intravenous immunoglobulin once a day, whether or not a plasma exchange follows that takes it out again: a course may show
 * what the wrong order costs.
 *
 * <p>0.4 g/kg a day for five days (source S1).
 *
 * @param start of the first dose, s
 * @param perKilogram g/kg
 * @param doses how many
 */
public record Immunoglobulin(double start, double perKilogram, int doses) implements Duty {
    /** 0.4 g/kg for five days. */
    public static final Immunoglobulin USUAL = new Immunoglobulin(In.hours(6), 0.4, 5);

    private static final String GIVEN = "ivig";

    @Override
    public void round(Round now) {
        if (now.time() < start || !Repeated.isDue(now, GIVEN, doses, In.days(1))) {
            return;
        }
        String why = "dose " + Repeated.inWords(now, GIVEN, doses);
        if (now.act(why, Orders.IVIG, Map.of(Orders.DOSE_PER_KILOGRAM, perKilogram))) {
            Repeated.count(now, GIVEN);
        }
    }
}
