package org.lungbridge.care.course;

import org.lungbridge.quantity.Unit;

/**
 * Sweep gas by PaCO2: more where it is above the band, less where it is below, in proportion and by no more than a bounded
 * step, on a gas drawn at least 20 minutes after the last change.
 *
 * <pre>
 *   sweep ← sweep · between(1/step, PaCO2/aim, step)
 *   aim   = the middle of the band, at a pH below 7.30 its lower end,
 *           but PaCO2 at cannulation × (1 − greatestFall · min(1, hours on ECMO/24)) at least
 * </pre>
 *
 * <p>So the sweep makes up for kidneys that retain acid, as breathing does in a patient who breathes.
 *
 * <p>A relative fall of PaCO2 by more than half in the first 24 hours goes with neurologic complications (Cavayas 2020, Am J
 * Respir Crit Care Med 201:1525, odds ratio 1.7). Band and step are design choices. Rests while ECMO is weaned.
 *
 * @param low lower end of the band, mmHg
 * @param high upper end, mmHg
 * @param step largest factor of one change
 * @param least smallest sweep, L/s
 * @param most largest sweep, L/s
 * @param greatestFall share by which PaCO2 may fall in the first day
 */
public record SweepTitration(double low, double high, double step, double least, double most, double greatestFall)
        implements Duty {
    /** PaCO2 35-45 mmHg, steps of at most 30 %, 0.5-10 L/min. */
    public static final SweepTitration USUAL =
            new SweepTitration(35, 45, 1.3, In.litersPerMinute(0.5), In.litersPerMinute(10), 0.5);

    private static final String BEFORE = "sweep.pco2Before";
    private static final double GRAIN = In.litersPerMinute(0.1);
    private static final double SAFE_PH = 7.30;
    /** This near to the lower end is as low as it goes. */
    private static final double NEAR = 2;

    @Override
    public void round(Round now) {
        Gas gas = Gas.latest(now);
        if (!now.memory.has(Notes.ECMO_ON)) {
            now.memory.put(BEFORE, Double.isNaN(gas.pco2()) ? 0 : gas.pco2());
            return;
        }
        if (now.memory.has(Notes.WEANING) || !gas.isCurrent(now) || gas.drawn() < now.memory.get(Notes.ECMO_ON)) {
            return;
        }
        double floor = slowest(now);
        boolean acid = gas.ph() < SAFE_PH;
        double aim = Math.max(acid ? low : (low + high) / 2, floor);
        boolean falls = gas.pco2() < Math.max(low, floor);
        boolean rises = gas.pco2() > Math.max(acid ? low + NEAR : high, floor + (high - low) / 2);
        if (falls || rises) {
            change(now, gas, aim);
        }
    }

    /** PaCO2 below which it would fall too fast since cannulation. */
    private double slowest(Round now) {
        double day = Math.min(1, now.since(Notes.ECMO_ON) / In.days(1));
        return day < 1 ? now.memory.get(BEFORE) * (1 - greatestFall * day) : 0;
    }

    private void change(Round now, Gas gas, double aim) {
        double sweep = now.screen.sweep();
        double factor = In.between(1 / step, gas.pco2() / aim, step);
        double wanted = In.between(least, In.rounded(sweep * factor, GRAIN), most);
        boolean acidotic = wanted < sweep && gas.ph() < SAFE_PH;
        if (wanted == sweep || acidotic) {
            return;
        }
        Turned.console(
                now, "PaCO2 %s mmHg, aim %s".formatted(In.words(gas.pco2()), In.words(aim)), Orders.SWEEP, wanted);
        if (wanted == most) {
            now.say("sweep-limit", "sweep at its most, " + In.words(Unit.L_PER_MIN, most));
        }
    }
}
