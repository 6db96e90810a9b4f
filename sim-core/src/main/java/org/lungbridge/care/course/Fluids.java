package org.lungbridge.care.course;

import org.lungbridge.quantity.Unit;

/**
 * Crystalloid in boluses: for chatter of the drainage line, or for low arterial with low venous pressure. Not where the right
 * atrium is full, and no more in a day than allowed, for every liter ends in the lung.
 *
 * <p>Volumes, pressures and the daily limit are design choices; chatter answered by volume after Extracorporeal Life Support
 * Organization guidance (Tonna 2021, ASAIO J 67:601, recalled).
 *
 * @param bolus L, over half an hour
 * @param meanPressure below which it is given, mmHg
 * @param venousPressure above which none is given for pressure, mmHg
 * @param chatter above which it is given
 * @param daily most in a day, L
 */
public record Fluids(double bolus, double meanPressure, double venousPressure, double chatter, double daily)
        implements Duty {
    /** 250 mL at MAP below 60 with a venous pressure below 8 mmHg, or at chatter above 0.3; 2 L a day. */
    public static final Fluids USUAL = new Fluids(0.25, 60, 8, 0.3, 2);

    private static final String GIVEN = "fluid.given";
    private static final String DAY = "fluid.day";
    private static final double LASTING = In.minutes(30);

    @Override
    public void round(Round now) {
        if (now.since(DAY) >= In.days(1)) {
            now.memory.forget(DAY);
            now.memory.forget(GIVEN);
        }
        boolean chatters = now.screen.onEcmo() && now.screen.chatter() > chatter;
        boolean low = now.screen.meanPressure() < meanPressure && now.screen.venousPressure() < venousPressure;
        if (!chatters && !low || now.memory.get(GIVEN) + bolus > daily) {
            return;
        }
        String why = chatters
                ? "drainage chatters, %s given".formatted(In.words(Unit.ML, bolus))
                : "MAP %s mmHg, %s given".formatted(In.words(now.screen.meanPressure()), In.words(Unit.ML, bolus));
        if (Infused.run(now, Orders.GIVE_FLUID, bolus / LASTING, LASTING, why)) {
            now.mark(DAY);
            now.memory.put(GIVEN, now.memory.get(GIVEN) + bolus);
        }
    }
}
