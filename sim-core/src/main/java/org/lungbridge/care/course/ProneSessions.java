package org.lungbridge.care.course;

import java.util.Map;
import org.lungbridge.quantity.Unit;

/**
 * Prone sessions of a ventilated patient: begun below a PaO2/FiO2 at high settings in a blocked patient, ended after their
 * time or when it goes badly, repeated until the ratio holds supine.
 *
 * <p>Guérin 2013, N Engl J Med 368:2159 (PROSEVA: PaO2/FiO2 &lt; 150 at FiO2 ≥ 0.6 and PEEP ≥ 5 cmH2O, at least 16 h; stopped for a
 * ratio more than 20 % below the supine one, saturation below 85 % or pressure below 60 mmHg for more than 5 min; no more
 * sessions with a ratio ≥ 150 four hours after the last, PEEP ≤ 10, FiO2 ≤ 0.6). Source S4 (all blocked before turning). On
 * ECMO only if asked for: two trials disagree. Here a session ends early, from its second hour on, below a pressure of 55 mmHg or a
 * saturation of 85 %, on ECMO of 75 % (design choices).
 *
 * @param ratio PaO2 over FiO2, mmHg
 * @param lasting of a session, s
 * @param rest supine between two sessions at least, s
 * @param mostPressor norepinephrine above which nobody is turned, ug/kg/min
 * @param onEcmo whether also on ECMO, by saturation below 88 % there
 */
public record ProneSessions(double ratio, double lasting, double rest, double mostPressor, boolean onEcmo)
        implements Duty {
    /** Below 150 mmHg for 16 h with 6 h between, not on ECMO. */
    public static final ProneSessions USUAL = new ProneSessions(150, In.hours(16), In.hours(6), 0.8, false);

    private static final String ENDED = "prone.ended";
    private static final double FIO2 = 0.6;
    private static final double LEAST_SATURATION = 0.85;
    private static final double LESS_ON_ECMO = 0.1;
    /** Mean arterial, mmHg. */
    private static final double LEAST_PRESSURE = 55;

    private static final double ON_ECMO_SATURATION = 0.88;

    @Override
    public void round(Round now) {
        if (now.memory.has(Notes.PRONE)) {
            session(now);
        } else if (!now.screen.prone() && now.since(ENDED) >= rest && isIndicated(now)) {
            begin(now);
        }
    }

    private boolean isIndicated(Round now) {
        if (!now.screen.intubated() || now.screen.supported() || now.screen.norepinephrine() > mostPressor) {
            return false;
        }
        if (now.screen.onEcmo()) {
            return onEcmo && now.screen.saturation() < ON_ECMO_SATURATION && now.screen.fdO2() >= 1;
        }
        Gas gas = Gas.latest(now);
        return gas.isCurrent(now) && now.screen.fiO2() >= FIO2 && gas.over(now.screen.fiO2()) < ratio;
    }

    private static void begin(Round now) {
        String why = now.screen.onEcmo()
                ? "SpO2 " + In.words(Unit.PERCENT, now.screen.saturation())
                : "PaO2/FiO2 " + In.words(Gas.latest(now).over(now.screen.fiO2())) + " mmHg";
        now.act(why, Orders.SET_SEDATION, Map.of(Orders.DEPTH, 1.0));
        now.act(why, Orders.SET_BLOCK, Map.of(Orders.BLOCK, 1.0));
        if (now.act(why, Orders.TURN_PRONE, Map.of())) {
            now.mark(Notes.PRONE);
            now.recheck();
        }
    }

    private void session(Round now) {
        double lasted = now.since(Notes.PRONE);
        boolean bad = lasted > In.hours(1)
                && (now.screen.saturation() < LEAST_SATURATION - (now.screen.onEcmo() ? LESS_ON_ECMO : 0)
                        || now.screen.meanPressure() < LEAST_PRESSURE);
        if (lasted < lasting && !bad) {
            return;
        }
        if (now.act(bad ? "not tolerated" : "session over", Orders.TURN_SUPINE, Map.of())) {
            now.memory.forget(Notes.PRONE);
            now.memory.put(ENDED, now.time());
            now.act("session over", Orders.SET_BLOCK, Map.of(Orders.BLOCK, 0.0));
            now.recheck();
        }
    }
}
