package org.lungbridge.care.course;

import java.util.Map;
import java.util.TreeMap;
import org.lungbridge.quantity.Unit;

/**
 * The ventilator of the ARDS Network: FiO2 and PEEP by table one row at a time, small breaths, plateau below its limit, rate
 * by pH. Rests while ECMO rests the lung; a patient who starts the breaths himself keeps their number.
 *
 * <p>ARDS Network 2000, N Engl J Med 342:1301: PaO2 55-80 mmHg or saturation 88-95 %, 6 mL/kg of predicted weight, by 1 mL/kg
 * down to 4 as long as the plateau is above 30 cmH2O, pH 7.30-7.45 by rate up to 35. While ECMO is weaned the rate is
 * only raised, for the sweep is what is to become less. That oxygen is raised at any round and
 * lowered every {@code interval} is a design choice.
 *
 * @param table pairs of FiO2 and PEEP
 * @param interval between two steps down, s
 * @param lowSaturation saturation below which support is raised
 * @param highSaturation saturation above which it may be lowered
 * @param tidalVolume L for each kg of predicted weight
 * @param leastTidalVolume the same, below which it is not lowered
 * @param plateau limit, mmHg
 * @param lowPh pH below which the rate is raised
 * @param highPh pH above which it is lowered
 * @param mostRate 1/s
 */
public record VentilatorTitration(
        PeepTable table,
        double interval,
        double lowSaturation,
        double highSaturation,
        double tidalVolume,
        double leastTidalVolume,
        double plateau,
        double lowPh,
        double highPh,
        double mostRate)
        implements Duty {
    /** As the network has it, lower PEEP; steps down every six hours. */
    public static final VentilatorTitration USUAL = new VentilatorTitration(
            PeepTable.LOWER,
            In.hours(6),
            0.88,
            0.95,
            In.milliliters(6),
            In.milliliters(4),
            In.cmH2O(30),
            7.30,
            7.45,
            In.perMinute(35));

    private static final double LEAST_RATE = In.perMinute(10);
    private static final double RATE_STEP = In.perMinute(4);
    private static final double VOLUME_STEP = In.milliliters(1);

    @Override
    public void round(Round now) {
        boolean rests = now.memory.has(Notes.ECMO_ON) && !now.memory.has(Notes.WEANING);
        if (rests || !now.screen.intubated()) {
            return;
        }
        Map<String, Double> knobs = new TreeMap<>();
        StringBuilder why = new StringBuilder();
        oxygen(now, knobs, why);
        if (!now.screen.supported() && !now.screen.pressureControlled()) {
            volume(now, knobs, why);
            rate(now, knobs, why);
        }
        if (!knobs.isEmpty()) {
            Turned.ventilator(now, why.toString(), knobs);
        }
    }

    private void oxygen(Round now, Map<String, Double> knobs, StringBuilder why) {
        int row = table.nearest(now.screen.fiO2(), now.screen.peep());
        double saturation = now.screen.saturation();
        int wanted = row;
        if (saturation < lowSaturation) {
            wanted = Math.min(table.rows() - 1, row + (saturation < lowSaturation - 0.08 ? 3 : 1));
        } else if (saturation > highSaturation && now.every(interval) && !now.memory.has(Notes.TRIAL)) {
            wanted = Math.max(0, row - 1);
        }
        boolean moves =
                wanted != row && (now.screen.fiO2() != table.fiO2(wanted) || now.screen.peep() != table.peep(wanted));
        if (moves) {
            knobs.put(Orders.FIO2, table.fiO2(wanted));
            knobs.put(Orders.PEEP, table.peep(wanted));
            add(why, "SpO2 " + In.words(Unit.PERCENT, saturation));
        }
    }

    private void volume(Round now, Map<String, Double> knobs, StringBuilder why) {
        double weight = now.screen.predictedWeight();
        double set = now.screen.setTidalVolume();
        double wanted = set;
        if (now.screen.plateau() > plateau) {
            wanted = Math.max(Math.min(set, leastTidalVolume * weight), set - VOLUME_STEP * weight);
        } else if (set > (tidalVolume + VOLUME_STEP / 2) * weight
                || set < tidalVolume * weight && now.screen.plateau() < plateau - In.cmH2O(5)) {
            wanted = Math.min(tidalVolume * weight, set + VOLUME_STEP * weight);
        }
        if (Math.abs(wanted - set) > In.milliliters(1)) {
            knobs.put(Orders.TIDAL_VOLUME, wanted);
            add(why, "plateau " + In.words(Unit.CMH2O, now.screen.plateau()));
        }
    }

    private void rate(Round now, Map<String, Double> knobs, StringBuilder why) {
        Gas gas = Gas.latest(now);
        if (!gas.isCurrent(now)) {
            return;
        }
        double set = now.screen.setRate();
        double wanted = set;
        if (gas.ph() < lowPh && gas.pco2() > 25) {
            wanted = Math.min(Math.max(set, mostRate), set + RATE_STEP);
        } else if (gas.ph() > highPh && !now.memory.has(Notes.WEANING)) {
            wanted = Math.max(Math.min(set, LEAST_RATE), set - RATE_STEP);
        }
        if (wanted != set) {
            knobs.put(Orders.RATE_OF_BREATHS, wanted);
            add(why, "pH " + In.words(gas.ph()));
        }
    }

    private static void add(StringBuilder why, String reason) {
        why.append(why.isEmpty() ? "" : ", ").append(reason);
    }
}
