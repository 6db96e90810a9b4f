package org.lungbridge.care.course;

import java.util.Map;
import java.util.TreeMap;

/**
 * Ventilation that rests the lung on ECMO: small breaths, few of them, enough PEEP, little oxygen; the breath is made
 * smaller as long as driving pressure is above its limit. Ends when weaning begins.
 *
 * <p>Combes 2018, N Engl J Med 378:1965 (EOLIA: PEEP ≥ 10, plateau ≤ 24 cmH2O, FiO2 0.3-0.6, 10-30 breaths); Schmidt 2019, Am J
 * Respir Crit Care Med 200:1002 (LIFEGARDS: driving pressure 14 ± 4, tidal volume 3.7 ± 2 mL/kg after cannulation).
 *
 * @param delay from cannulation to the change, s
 * @param tidalVolume L for each kg of predicted weight
 * @param leastTidalVolume the same, below which it is not lowered
 * @param rate breaths, 1/s
 * @param peep mmHg
 * @param fiO2 inspired fraction of O2
 * @param drivingPressure limit, mmHg
 */
public record RestVentilation(
        double delay,
        double tidalVolume,
        double leastTidalVolume,
        double rate,
        double peep,
        double fiO2,
        double drivingPressure)
        implements Duty {
    /** After a quarter of an hour: 4 mL/kg (at least 2), 12 breaths, PEEP 12 cmH2O, FiO2 0.5, driving pressure 14 cmH2O at most. */
    public static final RestVentilation USUAL = new RestVentilation(
            In.minutes(15), In.milliliters(4), In.milliliters(2), In.perMinute(12), In.cmH2O(12), 0.5, In.cmH2O(14));

    private static final double STEP = In.milliliters(0.5);

    @Override
    public void round(Round now) {
        boolean rests = now.memory.has(Notes.ECMO_ON) && !now.memory.has(Notes.WEANING) && now.screen.intubated();
        if (!rests || now.since(Notes.ECMO_ON) < delay || now.screen.supported()) {
            return;
        }
        if (!now.memory.has(Notes.REST)) {
            begin(now);
        } else if (!now.screen.pressureControlled() && now.screen.drivingPressure() > drivingPressure) {
            lower(now);
        }
    }

    private void begin(Round now) {
        now.mark(Notes.REST);
        Map<String, Double> knobs = new TreeMap<>();
        knobs.put(Orders.TIDAL_VOLUME, tidalVolume * now.screen.predictedWeight());
        knobs.put(Orders.RATE_OF_BREATHS, rate);
        knobs.put(Orders.PEEP, peep);
        knobs.put(Orders.FIO2, fiO2);
        Turned.ventilator(now, "lung rest on ECMO", knobs, Map.of(Orders.MODE, "volume-control"));
    }

    private void lower(Round now) {
        double weight = now.screen.predictedWeight();
        double wanted = Math.max(leastTidalVolume * weight, now.screen.setTidalVolume() - STEP * weight);
        if (wanted < now.screen.setTidalVolume()) {
            Turned.ventilator(
                    now, "driving pressure above its limit", new TreeMap<>(Map.of(Orders.TIDAL_VOLUME, wanted)));
        }
    }
}
