package org.lungbridge.care.course;

import java.util.Map;

/**
 * When a patient leaves the intensive care unit, and the hospital; rounds end there, until something brings him
 * back ({@link Readmission}).
 *
 * <p>Nates 2016, Crit Care Med 44:1553 (discharge when physiology is stable and monitoring no longer needed); hours are design
 * choices. Source S1 left the hospital on room air; who stays on the same little oxygen for weeks goes home with it.
 *
 * @param extubated without a tube for so long before leaving intensive care, s
 * @param ward on the ward for so long before going home, s
 * @param roomAir on room air for so long before going home, s
 * @param littleOxygen on no more than 30 % of oxygen by cannula for so long before going home with it, s
 */
public record Discharges(double extubated, double ward, double roomAir, double littleOxygen) implements Duty {
    /** Two days, five days, two days, two weeks. */
    public static final Discharges USUAL = new Discharges(In.days(2), In.days(5), In.days(2), In.days(14));

    private static final String ON_AIR = "room-air.since";
    private static final String ON_LITTLE = "little-oxygen.since";
    private static final double LITTLE = 0.3;

    @Override
    public void round(Round now) {
        boolean saturated = now.screen.saturation() >= 0.9;
        double onAir = now.lasting(ON_AIR, saturated && now.screen.airway() == 0);
        boolean little = now.screen.airway() <= 1 && now.screen.fiO2() <= LITTLE + 1e-9;
        double onLittle = now.lasting(ON_LITTLE, saturated && little);
        if (now.screen.intubated()) {
            now.memory.forget(Notes.LEFT_UNIT);
            now.memory.forget(Notes.HOME);
        } else if (!now.memory.has(Notes.LEFT_UNIT)) {
            leaveUnit(now);
        } else if (!now.memory.has(Notes.HOME)
                && now.since(Notes.LEFT_UNIT) >= ward
                && (onAir >= roomAir || onLittle >= littleOxygen)
                && !now.screen.bleeds()) {
            leave(now, "hospital", "home", Notes.HOME);
        }
    }

    private void leaveUnit(Round now) {
        boolean stable = now.screen.norepinephrine() == 0
                && !now.screen.onEcmo()
                && !now.memory.has(Notes.RENAL)
                && now.screen.airway() <= 1
                && now.screen.saturation() >= 0.9;
        if (stable && now.memory.has(Notes.EXTUBATED) && now.since(Notes.EXTUBATED) >= extubated) {
            leave(now, "icu", "ward", Notes.LEFT_UNIT);
        }
    }

    private static void leave(Round now, String from, String to, String mark) {
        Map<String, String> names = Map.of(Orders.FROM, from, Orders.TO, to);
        if (now.act("stable", Orders.DISCHARGE, Map.of(), names)) {
            now.mark(mark);
        }
    }
}
