package org.lungbridge.care.course;

import java.util.Map;
import org.lungbridge.quantity.Unit;

/**
 * Norepinephrine by mean arterial pressure: up by a step below the target, down by a smaller one above it, at every round.
 *
 * <p>Evans 2021, Intensive Care Med 47:1181 (Surviving Sepsis: norepinephrine first, target 65 mmHg). Steps and the band are
 * design choices.
 *
 * @param low target, mmHg
 * @param high pressure above which the infusion is lowered, mmHg
 * @param step share of one change, at least 0.02 ug/kg/min
 * @param most largest rate, ug/kg/min
 */
public record Vasopressor(double low, double high, double step, double most) implements Duty {
    /** 65-70 mmHg, a quarter up or down, 1 ug/kg/min at most. */
    public static final Vasopressor USUAL = new Vasopressor(65, 70, 0.25, 1);

    private static final double LEAST_STEP = 0.02;
    private static final double GRAIN = 0.01;

    @Override
    public void round(Round now) {
        double pressure = now.screen.meanPressure();
        double rate = now.screen.norepinephrine();
        double change = Math.max(LEAST_STEP, step * rate);
        double wanted = rate;
        if (pressure < low) {
            wanted = Math.min(Math.max(rate, most), rate + (pressure < low - 10 ? 2 : 1) * change);
        } else if (pressure > high) {
            wanted = Math.max(0, rate - change);
        }
        wanted = In.rounded(wanted, GRAIN);
        if (Math.abs(wanted - rate) > GRAIN / 2) {
            String why = "MAP %s mmHg".formatted(In.words(Unit.MMHG.of(pressure)));
            now.act(why, Orders.SET_NOREPINEPHRINE, Map.of(Orders.RATE, wanted));
        }
    }
}
