package org.lungbridge.care.course;

import java.util.Map;
import org.lungbridge.quantity.Unit;

/**
 * Methylprednisolone pulses once a day, then prednisolone by mouth that is tapered, and withdrawn where a course says so.
 *
 * <pre>
 *   prednisolone = daily · weight · factor^(weeks since the pulses), at least the least dose
 * </pre>
 *
 * <p>500-1000 mg a day for three days (source S3); 1 mg/kg a day, then tapered (Walsh 2020, N Engl J Med 382:622; 0.75 a week is
 * near its reduced-dose arm). Stop day for early withdrawal is a variant for study.
 *
 * @param start of the first pulse, s
 * @param pulse dose, g
 * @param pulses how many
 * @param daily prednisolone afterwards, g/kg
 * @param factor of each week of the taper
 * @param least dose, g a day
 * @param stop from when on nothing is given, s
 */
public record Glucocorticoids(
        double start, double pulse, int pulses, double daily, double factor, double least, double stop)
        implements Duty {
    /** 1 g for three days, 1 mg/kg, less by a quarter every week, 5 mg at least. */
    public static final Glucocorticoids USUAL = new Glucocorticoids(
            In.hours(1),
            In.milligrams(1000),
            3,
            Unit.MG_PER_KG.engine(1),
            0.75,
            In.milligrams(5),
            Double.POSITIVE_INFINITY);

    private static final String PULSE = "pulse";
    private static final String DOSE = "prednisolone.dose";
    private static final double GRAIN = In.milligrams(2.5);

    @Override
    public void round(Round now) {
        if (now.time() < start) {
            return;
        }
        if (now.time() >= stop) {
            set(now, 0, "withdrawn");
            return;
        }
        if (Repeated.isDue(now, PULSE, pulses, In.days(1))) {
            String why = "pulse " + Repeated.inWords(now, PULSE, pulses);
            if (now.act(why, Orders.METHYLPREDNISOLONE, Map.of(Orders.DOSE, pulse))) {
                Repeated.count(now, PULSE);
            }
        }
        double over = now.time() - start - pulses * In.days(1);
        if (over >= 0 && daily > 0) {
            double weeks = Math.floor(over / In.days(7));
            double dose = daily * now.screen.weight() * StrictMath.pow(factor, weeks);
            set(now, Math.max(least, In.rounded(dose, GRAIN)), weeks == 0 ? "after the pulses" : "taper");
        }
    }

    private static void set(Round now, double dose, String why) {
        if (now.memory.get(DOSE) != dose
                && now.act(why, Orders.SET_PREDNISOLONE, Map.of(Orders.DAILY_DOSE, dose / In.days(1)))) {
            now.memory.put(DOSE, dose);
        }
    }
}
