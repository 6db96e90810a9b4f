package org.lungbridge.care.course;

import java.util.Map;
import org.lungbridge.vocabulary.Ventilator;

/**
 * Closed suction at an interval while the lung bleeds or blood stands in the tube, when peak pressure rises or
 * supported breaths become small, and every eight hours otherwise.
 *
 * <p>American Association for Respiratory Care 2022, Respir Care 67:258: suction when needed, not by the clock; in a bleeding
 * lung the clock stands in for what is heard and seen (design choice).
 *
 * @param interval between two suctions of a bleeding lung, s
 * @param peak pressure above which it is done at once, mmHg
 * @param duration of one, s; 0 for a suction without its loss of pressure
 */
public record Suctions(double interval, double peak, double duration) implements Duty {
    /** Every four hours, at 40 cmH2O, for 15 s (the longest that the guideline advises). */
    public static final Suctions USUAL = new Suctions(In.hours(4), In.cmH2O(40), 15);

    private static final String LAST = "suction.last";

    @Override
    public void round(Round now) {
        if (!now.screen.intubated()) {
            return;
        }
        boolean high = now.screen.of(Ventilator.PEAK_PRESSURE, 0) > peak && now.since(LAST) >= In.hours(2);
        boolean small = now.screen.supported()
                && now.screen.tidalVolume() < SMALL_BREATH * now.screen.predictedWeight()
                && now.since(LAST) >= In.hours(1);
        boolean due = now.screen.lungBleeds() && now.every(interval) || now.since(LAST) >= LONGEST;
        if (high || due || small) {
            now.memory.put(LAST, now.time());
            now.act(why(now, high, small), Orders.SUCTION, Map.of(Orders.DURATION, duration), CLOSED);
        }
    }

    private static String why(Round now, boolean high, boolean small) {
        if (high) {
            return "peak pressure high";
        }
        if (small) {
            return "small breaths";
        }
        return now.screen.lungBleeds() ? "bleeding lung" : "to keep the tube open";
    }

    private static final double SMALL_BREATH = In.milliliters(3);
    private static final double LONGEST = In.hours(8);
    private static final Map<String, String> CLOSED = Map.of("system", "closed");
}
