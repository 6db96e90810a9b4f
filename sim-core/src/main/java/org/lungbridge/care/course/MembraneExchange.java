package org.lungbridge.care.course;

import java.util.Map;
import org.lungbridge.quantity.Unit;

/**
 * A membrane lung is exchanged when its pressure drop has risen over that of the clean one, or when it no longer fills the
 * blood with oxygen.
 *
 * <p>Zakhary 2018, ELSO guideline for membrane lung exchange (recalled: rising pressure drop, post-membrane PO2 below 200 mmHg at
 * pure sweep). + 50 % is this project's limit for an exchange.
 *
 * @param rise of the pressure drop, share of the clean one
 * @param postPo2 at pure oxygen, mmHg
 */
public record MembraneExchange(double rise, double postPo2) implements Duty {
    /** At + 50 % or below 200 mmHg. */
    public static final MembraneExchange USUAL = new MembraneExchange(0.5, 200);

    private static final String LAST = "membrane.exchanged";

    @Override
    public void round(Round now) {
        boolean pure = now.screen.onEcmo() && now.screen.fdO2() >= 1 && now.screen.sweep() > In.litersPerMinute(1);
        boolean fails = pure && now.screen.postMembranePo2() < postPo2 && now.since(Notes.ECMO_ON) > In.hours(1);
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
