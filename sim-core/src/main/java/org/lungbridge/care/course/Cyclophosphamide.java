package org.lungbridge.care.course;

import java.util.Map;
import org.lungbridge.quantity.Unit;

/**
 * Cyclophosphamide pulses, less for age and kidneys, held while infection is suspected.
 *
 * <pre>
 *   dose = min(most, perKilogram · weight · (age &gt; 60 a: 0.75) · (filtration &lt; 30 %: 0.75))
 * </pre>
 *
 * <p>15 mg/kg at weeks 0, 2, 4, 7, 10, 13, at most 1.2 g (de Groot 2009, Ann Intern Med 150:670, CYCLOPS; reductions of about a
 * quarter). Avoided in source S1 because infection was not excluded.
 *
 * @param start of the first pulse, s
 * @param perKilogram g/kg
 * @param most g
 * @param pulses how many
 * @param interval between two, s
 * @param age of the patient, years
 * @param heldForInfection whether suspected infection holds it
 */
public record Cyclophosphamide(
        double start,
        double perKilogram,
        double most,
        int pulses,
        double interval,
        double age,
        boolean heldForInfection)
        implements Duty {
    /** 15 mg/kg, at most 1.2 g, every two weeks up to six times. */
    public static final Cyclophosphamide USUAL =
            new Cyclophosphamide(In.hours(6), Unit.MG_PER_KG.engine(15), In.milligrams(1200), 6, In.days(14), 50, true);

    private static final String PULSE = "cyclophosphamide";
    private static final String HELD = "cyclophosphamide.held";
    private static final double OLD = 60;
    private static final double KIDNEYS = 0.3;
    private static final double LESS = 0.75;

    @Override
    public void round(Round now) {
        if (now.time() < start || !Repeated.isDue(now, PULSE, pulses, interval)) {
            return;
        }
        if (heldForInfection && now.memory.has(Notes.INFECTED)) {
            if (!now.memory.has(HELD)) {
                now.mark(HELD);
                now.say("cyclophosphamide-held", "infection is suspected");
            }
            return;
        }
        now.memory.forget(HELD);
        double factor = (age > OLD ? LESS : 1) * (now.screen.kidneys() < KIDNEYS ? LESS : 1);
        double dose = Math.min(most, perKilogram * now.screen.weight() * factor);
        String why = "pulse " + Repeated.inWords(now, PULSE, pulses);
        if (now.act(why, Orders.CYCLOPHOSPHAMIDE, Map.of(Orders.DOSE, dose))) {
            Repeated.count(now, PULSE);
        }
    }
}
