package org.lungbridge.care.course;

import java.util.Map;
import java.util.TreeMap;
import org.lungbridge.quantity.Unit;

/**
 * From ECMO that rests the lung to a lung that does the work: conventional ventilation, less oxygen in the sweep gas, less
 * sweep, sweep off for a trial, and the cannulas out.
 *
 * <pre>
 *   ready    once a day: SpO2 and PaO2 good, little FiO2 and PEEP, little norepinephrine, the lung bleeds little
 *   step 1   ventilation of the ARDS Network
 *   step 2   FdO2 − 0.2 a round to 0.3                     while SpO2 ≥ 92 %
 *   step 3   sweep − a quarter, at least 0.5 L/min, to 1    while pH ≥ 7.30; with step 2 above 7.40 on a gas after the last step
 *   step 4   sweep off for the trial, FiO2 as much as ECMO may end with
 *   failed   SpO2 &lt; 88 %, pH &lt; 7.25 or exhaustion: as before, and not again for a while
 *   passed   PaO2/FiO2, PaCO2, pH and pressures good at the end, and nothing on the checklist against it: stop-ecmo
 *   acid     at a PaCO2 of 45 mmHg or less a pH of 7.20 is enough everywhere: such acid comes from the kidneys
 * </pre>
 *
 * <p>Tonna 2021, ASAIO J 67:601 (steps of FdO2 and sweep, trial of 2-3 h or longer; recalled); Combes 2018, N Engl J Med
 * 378:1965; Teijeiro-Paradis 2023, Chest (scoping review: practice differs widely). The end is that of EOLIA (Combes 2018,
 * recalled): PaO2 at least 70 mmHg off sweep at FiO2 at most 0.6, a ratio of 117 mmHg; others ask for 60 mmHg or for a
 * ratio of 150 or 200. Checklist: source S0 (a lung may bleed again after ECMO) and source S3. Numbers are design choices
 * where no source is named.
 *
 * @param earliest after cannulation, s
 * @param hour of the day at which readiness is judged, s
 * @param lasting of the trial of sweep off, s
 * @param pause after a failure, s
 * @param ratio PaO2 over FiO2 at the end of the trial, mmHg
 * @param fiO2 most FiO2 with which ECMO ends
 * @param peep most PEEP with which it ends, mmHg
 * @param pco2 most PaCO2 at the end of the trial, mmHg
 * @param bleeding most bleeding of the lung with which it ends, L/s
 * @param platelets least with which it ends, 10⁹/L
 * @param pressor most norepinephrine with which it ends, ug/kg/min
 */
public record EcmoWeaning(
        double earliest,
        double hour,
        double lasting,
        double pause,
        double ratio,
        double fiO2,
        double peep,
        double pco2,
        double bleeding,
        double platelets,
        double pressor)
        implements Duty {
    /** From the second day, at eight, six hours off sweep, PaO2 70 at FiO2 0.6 and 10 cmH2O, PaCO2 50, 100 mL a day. */
    public static final EcmoWeaning USUAL = new EcmoWeaning(
            In.days(2),
            In.hours(8),
            In.hours(6),
            In.hours(16),
            70 / 0.6,
            0.6,
            In.cmH2O(10),
            50,
            Unit.ML_PER_DAY.engine(100),
            50,
            0.15);

    private static final double GOOD_SATURATION = 0.92;
    private static final double LEAST_SATURATION = 0.88;
    private static final double LEAST_FDO2 = 0.3;
    private static final double FDO2_STEP = 0.2;
    private static final double LEAST_SWEEP = In.litersPerMinute(1);
    private static final double SWEEP_STEP = In.litersPerMinute(0.5);
    private static final double GOOD_PH = 7.30;
    private static final double ALKALOSIS = 7.40;
    private static final double LEAST_PH = 7.25;
    /** Acid at no more PaCO2 than this is not for the lung to answer for, down to the metabolic limit. */
    private static final double NORMAL_PCO2 = 45;

    private static final double METABOLIC_PH = 7.20;
    private static final double STRAIN_RATE = In.perMinute(35);
    private static final String SWEEP_BEFORE = "weaning.sweep";
    private static final String FDO2_BEFORE = "weaning.fdO2";

    @Override
    public void round(Round now) {
        if (!now.memory.has(Notes.ECMO_ON)) {
            Decannulated.round(now);
            return;
        }
        if (now.memory.has(Notes.TRIAL)) {
            trial(now);
        } else if (now.memory.has(Notes.WEANING)) {
            step(now);
        } else if (now.every(In.days(1), hour) && isReady(now)) {
            begin(now);
        }
    }

    private boolean isReady(Round now) {
        Gas gas = Gas.latest(now);
        return now.since(Notes.ECMO_ON) >= earliest
                && now.since(Notes.FAILED) >= pause
                && now.since(Notes.HYPOXEMIA) >= In.hours(12)
                && now.screen.saturation() >= GOOD_SATURATION
                && isGood(gas)
                && now.screen.fiO2() <= fiO2 + 1e-9
                && now.screen.norepinephrine() <= 2 * pressor
                && now.screen.alveolarBleeding() <= 3 * bleeding
                && !now.screen.prone();
    }

    private void begin(Round now) {
        now.mark(Notes.WEANING);
        now.memory.put(SWEEP_BEFORE, now.screen.sweep());
        now.memory.put(FDO2_BEFORE, now.screen.fdO2());
        now.memory.forget(Notes.REST);
        now.say("weaning", "weaning of ECMO begins");
        if (now.screen.block() > 0) {
            now.act("weaning", Orders.SET_BLOCK, Map.of(Orders.BLOCK, 0.0));
        }
        if (!now.screen.supported()) {
            Map<String, Double> knobs = new TreeMap<>();
            knobs.put(Orders.TIDAL_VOLUME, In.milliliters(6) * now.screen.predictedWeight());
            knobs.put(Orders.RATE_OF_BREATHS, In.perMinute(22));
            knobs.put(Orders.PEEP, Math.min(peep, now.screen.peep()));
            Turned.ventilator(now, "ventilation that does the work", knobs);
        }
    }

    private void step(Round now) {
        Gas gas = Gas.latest(now);
        if (isBad(now, gas)) {
            fail(now, gas);
            return;
        }
        boolean works = gas.isCurrent(now) && isGood(gas);
        if (now.screen.fdO2() > LEAST_FDO2 + 1e-9) {
            lessOxygen(now, works && gas.ph() > ALKALOSIS);
        } else if (works) {
            lessSweep(now);
        } else if (now.since(Notes.CONSOLE) > In.hours(8)) {
            fail(now, gas);
        }
    }

    private static void lessOxygen(Round now, boolean alkalosis) {
        if (now.screen.saturation() < GOOD_SATURATION) {
            return;
        }
        Map<String, Double> knobs = new TreeMap<>();
        knobs.put(Orders.FDO2, In.rounded(Math.max(LEAST_FDO2, now.screen.fdO2() - FDO2_STEP), 0.01));
        if (alkalosis) {
            knobs.put(Orders.SWEEP, smaller(now.screen.sweep()));
        }
        Turned.console(now, "weaning", knobs);
    }

    private static double smaller(double sweep) {
        double wanted = Math.max(LEAST_SWEEP, sweep - Math.max(SWEEP_STEP, sweep / 4));
        return In.rounded(wanted, In.litersPerMinute(0.1));
    }

    private void lessSweep(Round now) {
        double sweep = now.screen.sweep();
        if (sweep > LEAST_SWEEP + 1e-9) {
            Turned.console(now, "weaning", Orders.SWEEP, smaller(sweep));
        } else {
            now.mark(Notes.TRIAL);
            Turned.console(now, "trial of sweep off", Orders.SWEEP, 0);
            if (now.screen.fiO2() < fiO2) {
                Turned.ventilator(now, "trial of sweep off", Map.of(Orders.FIO2, fiO2));
            }
        }
    }

    private static boolean isGood(Gas gas) {
        return gas.ph() >= (gas.pco2() <= NORMAL_PCO2 ? METABOLIC_PH : GOOD_PH);
    }

    private static boolean isBad(Round now, Gas gas) {
        double least = gas.pco2() > NORMAL_PCO2 ? LEAST_PH : METABOLIC_PH;
        boolean acidotic = gas.drawn() > now.memory.get(Notes.CONSOLE) && gas.ph() < least;
        return now.screen.saturation() < LEAST_SATURATION || acidotic || now.screen.rate() > STRAIN_RATE + 1e-9;
    }

    private void trial(Round now) {
        Gas gas = Gas.latest(now);
        if (isBad(now, gas)) {
            fail(now, gas);
            return;
        }
        now.recheck();
        if (now.since(Notes.TRIAL) < lasting || !gas.isCurrent(now)) {
            return;
        }
        boolean breathes = gas.over(now.screen.fiO2()) >= ratio && gas.pco2() <= pco2 && isGood(gas);
        if (!breathes) {
            if (now.since(Notes.TRIAL) >= 2 * lasting) {
                fail(now, gas);
            }
            return;
        }
        String against = Checklist.against(this, now);
        if (against.isEmpty()) {
            now.act("trial passed, " + seen(now, gas), Orders.STOP_ECMO, Map.of());
            Rounds.noticeCircuit(now);
            Decannulated.round(now);
        } else if (now.since(Notes.TRIAL) >= lasting + In.hours(18)) {
            now.say("decannulation-deferred", against);
            fail(now, gas);
        }
    }

    private static String seen(Round now, Gas gas) {
        return "PaO2/FiO2 %s mmHg, PaCO2 %s mmHg, pH %s"
                .formatted(In.words(gas.over(now.screen.fiO2())), In.words(gas.pco2()), In.words(gas.ph()));
    }

    private static void fail(Round now, Gas gas) {
        boolean trial = now.memory.has(Notes.TRIAL);
        now.memory.forget(Notes.TRIAL);
        now.memory.forget(Notes.WEANING);
        now.memory.put(Notes.FAILED, now.time());
        now.memory.put(Notes.FAILURES, now.memory.get(Notes.FAILURES) + 1);
        Map<String, Double> knobs = new TreeMap<>();
        knobs.put(Orders.SWEEP, now.memory.get(SWEEP_BEFORE));
        knobs.put(Orders.FDO2, now.memory.get(FDO2_BEFORE));
        String what = trial ? "trial of sweep off failed" : "weaning failed";
        String why = "%s, SpO2 %s, %s".formatted(what, In.words(Unit.PERCENT, now.screen.saturation()), seen(now, gas));
        Turned.console(now, why, knobs);
    }
}
