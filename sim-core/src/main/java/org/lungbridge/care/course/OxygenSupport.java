package org.lungbridge.care.course;

import java.util.Map;
import org.lungbridge.quantity.Unit;
import org.lungbridge.vocabulary.Airway;

/**
 * Oxygen for a patient without a tube: as much as saturation asks for, less twice a day, from high flow by a nasal cannula to
 * room air; the tube again when nothing else helps.
 *
 * <p>O'Driscoll 2017, Thorax 72:ii1 (British Thoracic Society: target 94-98 %; 92-96 % here); Hernández 2016, JAMA 316:1565
 * (high flow after extubation). Steps and criteria of reintubation are design choices.
 *
 * @param low saturation below which oxygen is raised
 * @param high saturation above which it is lowered
 * @param interval between two steps down, s
 * @param tube saturation below which the patient is intubated again
 * @param rate breaths above which the patient is intubated again, 1/s
 */
public record OxygenSupport(double low, double high, double interval, double tube, double rate) implements Duty {
    /** 92-96 %, every twelve hours, again below 82 % or above 40 breaths. */
    public static final OxygenSupport USUAL = new OxygenSupport(0.92, 0.96, In.hours(12), 0.82, In.perMinute(40));

    private static final double AIR = 0.21;
    /** Most inspired oxygen by cannula or mask. */
    private static final double NASAL_MOST = 0.4;
    /** Most inspired oxygen by high flow. */
    private static final double FLOW_MOST = 0.95;

    private static final double STEP = 0.1;
    private static final String FAILING = "oxygen.failing";

    @Override
    public void round(Round now) {
        if (now.screen.intubated()) {
            return;
        }
        double seen = now.screen.saturation();
        boolean failing = seen < tube || now.screen.rate() > rate;
        if (now.lasting(FAILING, failing) > 0 && !now.screen.limited()) {
            if (now.act("SpO2 " + In.words(Unit.PERCENT, seen), Orders.INTUBATE, Map.of())) {
                now.memory.forget(FAILING);
                now.recheck();
            }
        } else if (seen < low) {
            more(now, seen);
        } else if (seen > high && now.every(interval)) {
            less(now, seen);
        }
    }

    private static void more(Round now, double seen) {
        double wanted = now.screen.fiO2() + (seen < 0.86 ? 3 : 1) * STEP;
        boolean nasal = now.screen.airway() <= Airway.OXYGEN && wanted <= NASAL_MOST;
        double most = nasal ? NASAL_MOST : FLOW_MOST;
        if (now.screen.fiO2() < most - 1e-9 || !nasal && now.screen.airway() < Airway.HIGH_FLOW) {
            give(now, seen, nasal ? "nasal-oxygen" : "high-flow", Math.min(most, wanted));
        }
    }

    private static void less(Round now, double seen) {
        double wanted = now.screen.fiO2() - STEP;
        if (now.screen.airway() >= Airway.HIGH_FLOW) {
            boolean nasal = wanted <= NASAL_MOST;
            give(now, seen, nasal ? "nasal-oxygen" : "high-flow", wanted);
        } else if (now.screen.airway() >= Airway.OXYGEN) {
            boolean air = wanted <= AIR + 0.01;
            give(now, seen, air ? "room-air" : "nasal-oxygen", Math.max(AIR, wanted));
        }
    }

    private static void give(Round now, double seen, String device, double fraction) {
        now.act(
                "SpO2 " + In.words(Unit.PERCENT, seen),
                Orders.SET_OXYGEN,
                device.equals("room-air") ? Map.of() : Map.of(Orders.FIO2, In.rounded(fraction, 0.01)),
                Map.of(Orders.DEVICE, device));
    }
}
