package org.lungbridge.care.course;

import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;
import org.lungbridge.quantity.Unit;

/**
 * Continuous renal replacement: begun for kidneys that hardly filter, oliguria of three days, acidosis that is not respiratory, or
 * fluid that does not leave; stopped when the kidneys filter again. <b>Leaves out</b> potassium and urea, which nothing here
 * computes.
 *
 * <p>Gaudry 2016, N Engl J Med 375:122 (AKIKI: potassium over 6 mmol/L, pH below 7.15, fluid overload, oliguria for more than 72 h;
 * not by stage alone), recalled; dose: VA/NIH 2008, N Engl J Med 359:7 (20-25 mL/kg/h). Filtration stands in for what creatinine
 * and urine tell (design choice, as in dosing of enoxaparin): at a usual pressure 0.3 of it is 0.3 mL/kg/h of urine, oliguria.
 *
 * @param filtration of the kidneys below which it begins, share of normal
 * @param oliguria filtration of a patient with oliguria, share of normal
 * @param oliguriaLasting how long oliguria must have lasted, s
 * @param recovery filtration above which it is stopped
 * @param ph with a PaCO2 below 50 mmHg
 * @param balance fluid balance at which it begins in a patient who needs oxygen, L
 * @param lasting how long a reason must have lasted, s
 * @param dose L/kg/s
 * @param fluidRemoval in a patient with positive balance, L/s
 */
public record RenalReplacement(
        double filtration,
        double oliguria,
        double oliguriaLasting,
        double recovery,
        double ph,
        double balance,
        double lasting,
        double dose,
        double fluidRemoval)
        implements Duty {
    /** Filtration below 15 %, or 30 % for three days, above 30 % to stop; 25 mL/kg/h, 100 mL/h removed. */
    public static final RenalReplacement USUAL = new RenalReplacement(
            0.15,
            0.30,
            In.hours(72),
            0.30,
            7.15,
            10,
            In.hours(6),
            Unit.ML_PER_KG_PER_HOUR.engine(25),
            In.millilitersPerHour(100));

    private static final String REASON = "renal.reason";
    private static final String OLIGURIA = "renal.oliguria";
    private static final String RECOVERS = "renal.recovers";
    private static final String REMOVING = "renal.removing";
    private static final double HYPERCAPNIA = 50;

    @Override
    public void round(Round now) {
        if (now.memory.has(Notes.RENAL)) {
            double recovered = now.lasting(RECOVERS, now.screen.kidneys() > recovery);
            if (recovered >= lasting && now.act("kidneys filter", Orders.STOP_RENAL_REPLACEMENT, Map.of())) {
                now.memory.forget(Notes.RENAL);
            } else if (now.memory.get(REMOVING) > 0 && now.screen.fluidBalance() <= 0) {
                run(now, "fluid balance even", 0);
            }
            return;
        }
        String reasons = reasons(now);
        boolean dry = now.lasting(OLIGURIA, now.screen.kidneys() < oliguria) >= oliguriaLasting;
        if (now.lasting(REASON, !reasons.isEmpty()) >= lasting) {
            begin(now, reasons);
        } else if (dry) {
            begin(now, "oliguria for " + In.words(Unit.HOUR, oliguriaLasting));
        }
    }

    private String reasons(Round now) {
        StringJoiner reasons = new StringJoiner(", ");
        Gas gas = Gas.latest(now);
        if (now.screen.kidneys() < filtration) {
            reasons.add("filtration " + In.words(Unit.PERCENT, now.screen.kidneys()));
        }
        if (gas.ph() < ph && gas.pco2() < HYPERCAPNIA) {
            reasons.add("pH " + In.words(gas.ph()));
        }
        if (now.screen.fluidBalance() > balance) {
            reasons.add("fluid balance " + In.words(Unit.L, now.screen.fluidBalance()));
        }
        return reasons.toString();
    }

    private void begin(Round now, String reasons) {
        boolean remove = now.screen.fluidBalance() > 0 && now.screen.norepinephrine() < 0.3;
        if (run(now, reasons, remove ? fluidRemoval : 0)) {
            now.mark(Notes.RENAL);
        }
    }

    private boolean run(Round now, String why, double removal) {
        Map<String, Double> values = new TreeMap<>(Map.of(Orders.DOSE, dose, "fluidRemoval", removal));
        now.memory.put(REMOVING, removal);
        return now.act(why, Orders.START_RENAL_REPLACEMENT, values, Map.of("anticoagulation", "citrate"));
    }
}
