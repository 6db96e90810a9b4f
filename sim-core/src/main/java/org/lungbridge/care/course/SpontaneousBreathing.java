package org.lungbridge.care.course;

import java.util.Map;
import java.util.TreeMap;
import org.lungbridge.quantity.Unit;
import org.lungbridge.vocabulary.Airway;
import org.lungbridge.vocabulary.Ventilator;

/**
 * From a sedated to a breathing patient: lighter sedation once a day, support of the patient's own breaths, a trial with little
 * support once a day, the tube out when it is passed, a tracheostomy when it takes too long.
 *
 * <pre>
 *   lighter    SpO2 ≥ 90 %, FiO2 ≤ 0.6, PEEP ≤ 12 cmH2O, little norepinephrine, supine, no fight for oxygen
 *   support    by rate: more above 30, less below 20 a minute
 *   back       more than 40 breaths or SpO2 &lt; 86 % at the highest support: sedated and controlled again
 *   trial      FiO2 and PEEP low, PaO2/FiO2 good, off ECMO: 5 over 5 cmH2O, FiO2 0.5, until the next round
 *   passed     at most 35 breaths, rate/tidal volume ≤ 105 /min/L, SpO2 ≥ 90 %
 * </pre>
 *
 * <p>Girard 2008, Lancet 371:126 (daily awakening with breathing trials); Boles 2007, Eur Respir J 29:1033 (ready at
 * PaO2/FiO2 ≥ 150 mmHg, PEEP ≤ 8 cmH2O; failed below 90 % at FiO2 0.5); Yang 1991, N Engl J Med 324:1445 (105 /min/L);
 * Subirà 2019, JAMA 321:2175 (30 min of pressure support); Ouellette 2017, Chest 151:166 (support of 5-8 cmH2O). Depths,
 * steps and the time of a tracheostomy are design choices.
 *
 * @param hour of the day at which sedation is lightened; the trial is two hours later, s
 * @param step by which depth is lowered
 * @param lightest depth
 * @param ratio PaO2 over FiO2 for a trial, mmHg
 * @param fiO2 most for a trial
 * @param peep most for a trial, mmHg
 * @param pressor most norepinephrine, ug/kg/min
 * @param onEcmo whether also on ECMO
 * @param tracheostomy after so long from the beginning of the run; infinite for never, s
 */
public record SpontaneousBreathing(
        double hour,
        double step,
        double lightest,
        double ratio,
        double fiO2,
        double peep,
        double pressor,
        boolean onEcmo,
        double tracheostomy)
        implements Duty {
    /** At eight, by 0.3 to 0.1; a trial at 150 mmHg with 0.4 and 8 cmH2O; tracheostomy after three weeks. */
    public static final SpontaneousBreathing USUAL =
            new SpontaneousBreathing(In.hours(8), 0.3, 0.1, 150, 0.4, In.cmH2O(8), 0.1, false, In.days(21));

    private static final String TRIAL = "breathing-trial";
    private static final String SUPPORT_BEFORE = "breathing-trial.support";
    private static final double FIRST_SUPPORT = In.cmH2O(12);
    private static final double TRIAL_FIO2 = 0.5;
    private static final double MOST_SUPPORT = In.cmH2O(20);
    private static final double LEAST_SUPPORT = In.cmH2O(6);
    private static final double TRIAL_PRESSURE = In.cmH2O(5);
    private static final double SUPPORT_STEP = In.cmH2O(2);
    private static final double BREATHES = 0.5;

    @Override
    public void round(Round now) {
        if (!now.screen.intubated() || now.screen.onEcmo() && !onEcmo) {
            return;
        }
        if (now.memory.has(TRIAL)) {
            judge(now);
        } else if (now.every(In.days(1), hour) && mayWake(now)) {
            lighten(now);
        } else if (now.screen.supported()) {
            support(now);
        } else if (breathes(now)) {
            begin(now);
        }
        tracheostomy(now);
    }

    private boolean mayWake(Round now) {
        return now.screen.saturation() >= 0.9
                && now.screen.fiO2() <= 0.6
                && now.screen.peep() <= In.cmH2O(12.5)
                && now.screen.norepinephrine() <= 2 * pressor
                && !now.screen.prone()
                && now.screen.sedation() > lightest + 1e-9;
    }

    private void lighten(Round now) {
        double depth = In.rounded(Math.max(lightest, now.screen.sedation() - step), 0.01);
        if (now.screen.block() > 0) {
            now.act("waking", Orders.SET_BLOCK, Map.of(Orders.BLOCK, 0.0));
        }
        Map<String, Double> values = new TreeMap<>(Map.of(Orders.DEPTH, depth, Orders.DEMAND, 1.0));
        now.act("daily awakening", Orders.SET_SEDATION, values);
        now.memory.forget(Notes.DEEP);
    }

    private static boolean breathes(Round now) {
        return now.screen.sedation() < BREATHES
                && now.screen.block() == 0
                && now.screen.fiO2() <= 0.6
                && now.screen.saturation() >= 0.88;
    }

    private static void begin(Round now) {
        Map<String, Double> knobs = new TreeMap<>();
        knobs.put(Orders.PRESSURE_SUPPORT, FIRST_SUPPORT);
        knobs.put(Orders.PEEP, now.screen.peep());
        knobs.put(Orders.BACKUP_RATE, In.perMinute(10));
        Turned.ventilator(now, "breathes himself", knobs, Map.of(Orders.MODE, "pressure-support"));
    }

    private void support(Round now) {
        double set = now.screen.of(Ventilator.INSPIRATORY_PRESSURE);
        double rate = Unit.PER_MIN.of(now.screen.rate());
        boolean fails = rate > 40 || now.screen.saturation() < 0.86;
        if (fails && set >= MOST_SUPPORT - 1e-9) {
            back(now);
        } else if (rate > 30 && set < MOST_SUPPORT - 1e-9) {
            turn(now, set + SUPPORT_STEP, rate);
        } else if (rate < 20 && set > LEAST_SUPPORT + 1e-9 && now.every(In.hours(4))) {
            turn(now, set - SUPPORT_STEP, rate);
        } else if (now.every(In.days(1), hour + In.hours(2)) && isReady(now)) {
            now.mark(TRIAL);
            now.memory.put(SUPPORT_BEFORE, set);
            Turned.ventilator(now, "spontaneous breathing trial", trial(now));
        }
    }

    private static Map<String, Double> trial(Round now) {
        double oxygen = Math.max(TRIAL_FIO2, now.screen.fiO2());
        return new TreeMap<>(
                Map.of(Orders.PRESSURE_SUPPORT, TRIAL_PRESSURE, Orders.PEEP, TRIAL_PRESSURE, Orders.FIO2, oxygen));
    }

    private static void turn(Round now, double support, double rate) {
        String why = "%s breaths a minute".formatted(In.words(rate));
        Turned.ventilator(now, why, new TreeMap<>(Map.of(Orders.PRESSURE_SUPPORT, support)));
    }

    private boolean isReady(Round now) {
        Gas gas = Gas.latest(now);
        return !now.screen.onEcmo()
                && now.since(Notes.ECMO_OFF) >= In.hours(12)
                && now.screen.fiO2() <= fiO2 + 1e-9
                && now.screen.peep() <= peep + 1e-9
                && gas.over(now.screen.fiO2()) >= ratio
                && now.screen.norepinephrine() <= pressor + 1e-9
                && now.screen.sedation() <= lightest + 0.2
                && !now.screen.lungBleeds();
    }

    private static void judge(Round now) {
        now.memory.forget(TRIAL);
        double rate = Unit.PER_MIN.of(now.screen.rate());
        double index = rate / Math.max(0.05, now.screen.tidalVolume());
        boolean passed = rate <= 35 && index <= 105 && now.screen.saturation() >= 0.9;
        String seen = "%s breaths a minute of %s, SpO2 %s"
                .formatted(
                        In.words(rate),
                        In.words(Unit.ML, now.screen.tidalVolume()),
                        In.words(Unit.PERCENT, now.screen.saturation()));
        now.say(passed ? "breathing-trial-passed" : "breathing-trial-failed", seen);
        double oxygen = Math.min(0.95, Math.max(0.4, now.screen.fiO2() + 0.1));
        boolean out = passed
                && now.act(
                        "trial passed", Orders.EXTUBATE, Map.of(Orders.FIO2, oxygen), Map.of(Orders.TO, "high-flow"));
        if (!out) {
            double before = now.memory.get(SUPPORT_BEFORE);
            Turned.ventilator(now, "after the trial", new TreeMap<>(Map.of(Orders.PRESSURE_SUPPORT, before)));
        }
    }

    private static void back(Round now) {
        now.act("does not breathe enough", Orders.SET_SEDATION, Map.of(Orders.DEPTH, 0.7));
        Map<String, Double> knobs = new TreeMap<>();
        knobs.put(Orders.TIDAL_VOLUME, In.milliliters(6) * now.screen.predictedWeight());
        knobs.put(Orders.RATE_OF_BREATHS, In.perMinute(22));
        knobs.put(Orders.PEEP, now.screen.peep());
        Turned.ventilator(now, "does not breathe enough", knobs, Map.of(Orders.MODE, "volume-control"));
    }

    private void tracheostomy(Round now) {
        boolean due = now.time() >= tracheostomy && now.screen.airway() == Airway.TUBE && !now.memory.has(TRIAL);
        boolean safe = !now.screen.onEcmo() && !now.screen.bleeds() && now.value("platelets") > 50;
        if (due && safe && now.every(In.days(1), In.hours(10)) && now.available(Orders.TRACHEOSTOMY)) {
            now.act("long ventilation", Orders.TRACHEOSTOMY, Map.of());
        }
    }
}
