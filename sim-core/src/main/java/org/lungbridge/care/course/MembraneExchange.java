package org.lungbridge.care.course;

import java.util.Map;
import org.lungbridge.quantity.Unit;

/**
 * A membrane lung is exchanged when its pressure drop has risen over that of the clean one, or when it no longer fills the
 * blood with oxygen and the patient lacks it.
 *
 * <pre>
 *   fails = PO2 behind it at pure sweep below 200 mmHg with SpO2 &lt; 88 %, or below 100 mmHg
 * </pre>
 *
 * <p>Zakhary 2018, ELSO guideline for membrane lung exchange (recalled: rising pressure drop, post-membrane PO2 below 200 mmHg at
 * pure sweep). + 50 % is this project's limit for an exchange. At 200 mmHg blood leaves the membrane saturated, so that alone is no
 * reason: at 4.4 L/min and much extracted oxygen a clean one has 340 mmHg and a fifth of the clot that makes it fail leaves 200.
 * SpO2 as in {@link HypoxemiaLadder}; half of the PO2 as lower limit (97 % saturated) is a design choice.
 *
 * @param rise of the pressure drop, share of the clean one
 * @param postPo2 at pure oxygen in a patient who lacks it, mmHg
 */
public record MembraneExchange(double rise, double postPo2) implements Duty {
    /** At + 50 %, or below 200 mmHg. */
    public static final MembraneExchange USUAL = new MembraneExchange(0.5, 200);

    private static final double LACKING = HypoxemiaLadder.USUAL.saturation();
    private static final double HALF = 0.5;
    private static final String LAST = "membrane.exchanged";

    @Override
    public void round(Round now) {
        boolean pure = now.screen.onEcmo() && now.screen.fdO2() >= 1 && now.screen.sweep() > In.litersPerMinute(1);
        double least = now.screen.saturation() < LACKING ? postPo2 : postPo2 * HALF;
        boolean fails = pure && now.screen.postMembranePo2() < least && now.since(Notes.ECMO_ON) > In.hours(1);
        boolean clots = now.screen.onEcmo() && now.screen.membraneRise() > rise;
        if (!fails && !clots || now.since(LAST) < In.hours(12)) {
            return;
        }
        String why = clots
                ? "pressure drop + " + In.words(Unit.PERCENT, now.screen.membraneRise())
                : "PO2 after the membrane " + In.words(Unit.MMHG, now.screen.postMembranePo2());
        if (now.act(why, Orders.CHANGE_OXYGENATOR, Map.of())) {
            now.memory.put(LAST, now.time());
        }
    }
}
