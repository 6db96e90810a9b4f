package org.lungbridge.care.course;

import java.util.Map;
import org.lungbridge.care.Product;
import org.lungbridge.quantity.Unit;

/**
 * Blood products by results, for patients whose anticoagulation has no transfusion rules of its own. Each result leads to one
 * product at most; the next waits for blood drawn after it has run in.
 *
 * <p>Thresholds of this project's hemostasis specification: hemoglobin 7 g/dL (Martucci 2023, Lancet Respir Med 11:245, PROTECMO:
 * benefit below 7); platelets 50, 80 in a patient who bleeds; fibrinogen 1.5, 2.0; INR above 1.8 with bleeding.
 *
 * @param hemoglobin g/L
 * @param platelets 10⁹/L
 * @param plateletsBleeding in a patient who bleeds, 10⁹/L
 * @param fibrinogen g/L
 * @param fibrinogenBleeding in a patient who bleeds, g/L
 * @param inrBleeding in a patient who bleeds
 * @param fibrinogenDose g
 * @param plasmaDose L/kg
 * @param latency from the result to the bedside, s
 */
public record Transfusions(
        double hemoglobin,
        double platelets,
        double plateletsBleeding,
        double fibrinogen,
        double fibrinogenBleeding,
        double inrBleeding,
        double fibrinogenDose,
        double plasmaDose,
        double latency)
        implements Duty {
    /** 7 g/dL; 50 and 80; 1.5 and 2.0; 1.8; 4 g, 15 mL/kg, 45 min. */
    public static final Transfusions USUAL = new Transfusions(
            In.gramsPerDeciliter(7), 50, 80, 1.5, 2.0, 1.8, 4, Unit.ML_PER_KG.engine(15), In.minutes(45));

    private static final String COVERED = "product.";
    private static final String PLATELETS = "platelets";
    private static final double RED_CELL_UNIT_L = Product.RED_CELLS.liters();

    @Override
    public void round(Round now) {
        boolean bleeds = now.screen.bleeds();
        if (isLow(now, "hemoglobin", hemoglobin)) {
            Infused.later(now, Orders.RED_CELLS, RED_CELL_UNIT_L, In.hours(1), latency, "hemoglobin low");
            cover(now, "hemoglobin");
        }
        platelets(now, bleeds ? plateletsBleeding : platelets, latency, "platelets low");
        if (isLow(now, "fibrinogen", Unit.G_PER_L.engine(bleeds ? fibrinogenBleeding : fibrinogen))) {
            now.say("transfusion", "fibrinogen low: fibrinogen concentrate");
            now.plan(Infused.order(now, now.time() + latency, "give-fibrinogen", Map.of(Orders.DOSE, fibrinogenDose)));
            cover(now, "fibrinogen");
        }
        if (bleeds && now.value("INR") > inrBleeding && isFresh(now, "INR")) {
            double liters = plasmaDose * now.screen.weight();
            Infused.later(now, "transfuse-plasma", liters, In.hours(1), latency, "INR high");
            cover(now, "INR");
        }
    }

    /**
     * A unit of platelets after a delay (s), if the latest result is below a number (10⁹/L) and no unit has run in or is on its
     * way since its blood was drawn, whoever asked for it.
     */
    static void platelets(Round now, double threshold, double delay, String why) {
        if (isLow(now, PLATELETS, Unit.GIGA_PER_L.engine(threshold))) {
            Infused.platelets(now, 1, delay, why);
            cover(now, PLATELETS, delay);
        }
    }

    private static boolean isLow(Round now, String test, double threshold) {
        return now.value(test) < threshold && isFresh(now, test);
    }

    private static boolean isFresh(Round now, String test) {
        return now.drawn(test) >= now.memory.get(COVERED + test);
    }

    private void cover(Round now, String test) {
        cover(now, test, latency);
    }

    private static void cover(Round now, String test, double delay) {
        now.memory.put(COVERED + test, now.time() + delay + In.hours(1));
    }
}
