package org.lungbridge.care.course;

import java.util.Map;
import java.util.TreeMap;
import org.lungbridge.care.Product;
import org.lungbridge.quantity.Unit;

/**
 * Hypoxemia on VV-ECMO, one rung at each round for as long as saturation is below what is wanted:
 *
 * <ol>
 *   <li>pure oxygen as sweep gas;
 *   <li>more pump speed, until the drainage chatters or pressure before the pump reaches its limit;
 *   <li>recirculation looked at; where it is high the speed goes back by a step;
 *   <li>red cells below a hemoglobin;
 *   <li>deep sedation and neuromuscular block;
 *   <li>cooler water;
 *   <li>oxygen and PEEP of the ventilator;
 *   <li>a lower saturation is accepted, and said so.
 * </ol>
 *
 * <p>Six hours above {@code enough} without hypoxemia lead one rung down again, every two hours: oxygen of the ventilator to what
 * rests the lung, warm water, the end of the block. Without that a lung that has healed is kept from weaning by what a bad night
 * left behind.
 *
 * <p>Order after Nunes 2014, Montisci 2015 and Schmidt 2013 (Intensive Care Med 39:838: flow over 60 % of cardiac output keeps
 * saturation above 90 %); prone turns have a duty of their own; FiO2 of a resting lung 0.3-0.6 (Combes 2018, EOLIA). Steps,
 * limits and times are design choices.
 *
 * @param saturation below which a rung is climbed
 * @param enough saturation above which a rung is left again
 * @param accepted saturation that is accepted at the top of the ladder
 * @param speedStep share by which the speed is raised
 * @param mostSpeed 1/s
 * @param inletPressure lowest pressure before the pump, mmHg
 * @param hemoglobin below which red cells are given, g/L
 */
public record HypoxemiaLadder(
        double saturation,
        double enough,
        double accepted,
        double speedStep,
        double mostSpeed,
        double inletPressure,
        double hemoglobin)
        implements Duty {
    /** Wanted 88 %, enough 92 %, accepted 80 %; speed by 5 % up to 4,500 rpm and -100 mmHg; hemoglobin 10 g/dL. */
    public static final HypoxemiaLadder USUAL =
            new HypoxemiaLadder(0.88, 0.92, 0.80, 0.05, Unit.RPM.engine(4500), -100, In.gramsPerDeciliter(10));

    /** Before the names of rungs that were climbed. */
    static final String RUNG = "rung.";

    private static final double AT_FIRST = In.minutes(20);
    private static final double CHATTER = 0.1;
    private static final double RECIRCULATION = 0.3;
    private static final double RED_CELL_UNIT_L = Product.RED_CELLS.liters();
    /** Oxygen demand under a neuromuscular block, as a share of the usual one. */
    private static final double BLOCKED_DEMAND = 0.93;
    /** Water of the heat exchanger, °C. */
    private static final double COOL = 35.5;

    /** The same of who is not cooled, °C. */
    private static final double WARM = 37;

    private static final double RESTING_FIO2 = 0.5;
    private static final double CALM = In.hours(6);
    private static final double BETWEEN = In.hours(2);
    private static final String LEFT = "ladder.left";
    private static final double HIGH_FIO2 = 1.0;

    @Override
    public void round(Round now) {
        double seen = now.screen.saturation();
        boolean mine =
                now.memory.has(Notes.ECMO_ON) && now.since(Notes.ECMO_ON) >= AT_FIRST && !now.memory.has(Notes.WEANING);
        if (!mine) {
            return;
        }
        if (seen >= saturation) {
            boolean calm = now.memory.has(Notes.HYPOXEMIA) && now.since(Notes.HYPOXEMIA) >= CALM;
            if (seen >= enough && calm && now.since(LEFT) >= BETWEEN) {
                leave(now, "SpO2 " + In.words(Unit.PERCENT, seen));
            }
            return;
        }
        now.memory.put(Notes.HYPOXEMIA, now.time());
        String why = "SpO2 " + In.words(Unit.PERCENT, seen);
        boolean climbed = gas(now, why)
                || speed(now, why)
                || recirculation(now, why)
                || redCells(now, why)
                || sleep(now, why)
                || cool(now, why)
                || ventilator(now, why);
        if (!climbed) {
            accept(now, seen);
        }
    }

    private static void leave(Round now, String why) {
        boolean left = true;
        if (now.screen.intubated() && now.screen.fiO2() > RESTING_FIO2 + 1e-9) {
            double wanted = In.rounded(Math.max(RESTING_FIO2, now.screen.fiO2() - 0.1), 0.01);
            left = Turned.ventilator(now, why, Map.of(Orders.FIO2, wanted));
        } else if (now.memory.has(RUNG + "cool")) {
            now.memory.forget(RUNG + "cool");
            left = Turned.console(now, why, Orders.WATER, WARM);
        } else if (now.memory.has(Notes.DEEP) && now.screen.block() > 0 && !now.screen.prone()) {
            left = now.act(why, Orders.SET_BLOCK, Map.of(Orders.BLOCK, 0.0));
        } else {
            now.memory.forget(RUNG + "recirculation");
            now.memory.forget(RUNG + "accepted");
            now.memory.forget(RUNG + "failed");
        }
        if (left) {
            now.memory.put(LEFT, now.time());
        }
    }

    private static boolean gas(Round now, String why) {
        return now.screen.fdO2() < 1 && Turned.console(now, why, Orders.FDO2, 1);
    }

    private boolean speed(Round now, String why) {
        double speed = now.screen.speed();
        double wanted = Math.min(mostSpeed, speed * (1 + speedStep));
        boolean drains = now.screen.chatter() < CHATTER && now.screen.inletPressure() > inletPressure;
        if (!drains || wanted <= speed || now.memory.has(RUNG + "recirculation")) {
            return false;
        }
        return Turned.console(now, why + ", more flow", Orders.SPEED, wanted);
    }

    private boolean recirculation(Round now, String why) {
        boolean high = now.screen.recirculation() > RECIRCULATION;
        if (!high || now.memory.has(RUNG + "recirculation")) {
            return false;
        }
        now.mark(RUNG + "recirculation");
        String seen = why + ", recirculation " + In.words(Unit.PERCENT, now.screen.recirculation());
        return Turned.console(now, seen + ", less flow", Orders.SPEED, now.screen.speed() / (1 + speedStep));
    }

    private boolean redCells(Round now, String why) {
        double last = now.memory.get(RUNG + "redCells");
        double seen = now.value("hemoglobin");
        boolean low = seen < hemoglobin && now.drawn("hemoglobin") > last;
        return low && Infused.redCells(now, 1, RED_CELL_UNIT_L, RUNG + "redCells", why + ", hemoglobin low");
    }

    private static boolean sleep(Round now, String why) {
        if (now.screen.block() >= 1) {
            return false;
        }
        now.mark(Notes.DEEP);
        now.act(why, Orders.SET_SEDATION, new TreeMap<>(Map.of(Orders.DEPTH, 1.0, Orders.DEMAND, BLOCKED_DEMAND)));
        return now.act(why, Orders.SET_BLOCK, Map.of(Orders.BLOCK, 1.0));
    }

    private static boolean cool(Round now, String why) {
        if (now.memory.has(RUNG + "cool")) {
            return false;
        }
        now.mark(RUNG + "cool");
        return Turned.console(now, why, Orders.WATER, COOL);
    }

    private boolean ventilator(Round now, String why) {
        if (now.screen.fiO2() >= HIGH_FIO2) {
            return false;
        }
        double wanted = Math.min(HIGH_FIO2, now.screen.fiO2() + 0.25);
        return Turned.ventilator(now, why, Map.of(Orders.FIO2, wanted));
    }

    private void accept(Round now, double seen) {
        String name = RUNG + (seen < accepted ? "failed" : "accepted");
        if (!now.memory.has(name)) {
            now.mark(name);
            String text = seen < accepted
                    ? "nothing is left to do on ECMO, SpO2 " + In.words(Unit.PERCENT, seen)
                    : "SpO2 %s is accepted".formatted(In.words(Unit.PERCENT, seen));
            now.say("hypoxemia", text);
        }
    }
}
