package org.lungbridge.care.course;

import java.util.Map;
import org.lungbridge.quantity.Unit;

/**
 * Furosemide out of shock while more fluid has come in than gone out.
 *
 * <p>Wiedemann 2006, N Engl J Med 354:2564 (FACTT: conservative fluid, none within 12 h of shock). Dose and balance are design
 * choices.
 *
 * @param balance above which it is given, L
 * @param dose g
 * @param interval between two doses, s
 * @param venousPressure below which none is given, mmHg
 */
public record Diuresis(double balance, double dose, double interval, double venousPressure) implements Duty {
    /** 20 mg every eight hours above 1 L, not below a venous pressure of 4 mmHg. */
    public static final Diuresis USUAL = new Diuresis(1, In.milligrams(20), In.hours(8), 4);

    private static final String GIVEN = "furosemide";
    private static final String CALM = "furosemide.calm";
    /** Norepinephrine, µg/kg/min, up to which a patient is not in shock. */
    private static final double OUT_OF_SHOCK = 0.1;

    @Override
    public void round(Round now) {
        boolean calm = now.screen.norepinephrine() <= OUT_OF_SHOCK && now.screen.meanPressure() >= 65;
        boolean wet = now.screen.fluidBalance() > balance && now.screen.venousPressure() > venousPressure;
        boolean chatters = now.screen.onEcmo() && now.screen.chatter() > 0.1;
        boolean due = now.lasting(CALM, calm) >= In.hours(12)
                && wet
                && !chatters
                && !now.memory.has(Notes.RENAL)
                && Repeated.isDue(now, GIVEN, Double.POSITIVE_INFINITY, interval);
        String why = "fluid balance " + In.words(Unit.L, now.screen.fluidBalance());
        if (due && now.act(why, Orders.FUROSEMIDE, Map.of(Orders.DOSE, dose))) {
            Repeated.count(now, GIVEN);
        }
    }
}
