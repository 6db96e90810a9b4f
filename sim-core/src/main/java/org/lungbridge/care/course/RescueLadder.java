package org.lungbridge.care.course;

import java.util.Map;
import java.util.TreeMap;
import org.lungbridge.quantity.Unit;

/**
 * A lung that goes on bleeding: platelets, an antifibrinolytic, activated factor VII into the lung, once more a day later. One
 * rung at a time, each given hours to work; ECMO has a duty of its own.
 *
 * <p>Order of source S3; Heslet 2006, Crit Care 10:R177 (50 ug/kg into the lung, repeated); aminocaproic acid 5 g, then 1 g/h for
 * eight hours (label, recalled). Platelets that {@link Transfusions} has given since the latest count are the rung. An
 * antifibrinolytic is left out where the membrane lung clots (design choice).
 *
 * @param bleeding that goes on, L/s
 * @param lasting for so long, s
 * @param pause between two rungs, s
 * @param platelets fewer lead to a unit, 10⁹/L
 * @param antifibrinolytic first dose, g
 * @param antifibrinolyticRate g/s for eight hours
 * @param factorVii g/kg
 */
public record RescueLadder(
        double bleeding,
        double lasting,
        double pause,
        double platelets,
        double antifibrinolytic,
        double antifibrinolyticRate,
        double factorVii)
        implements Duty {
    /** 20 mL/h for six hours; four hours a rung; 100 10⁹/L; 5 g and 1 g/h; 50 ug/kg. */
    public static final RescueLadder USUAL = new RescueLadder(
            In.millilitersPerHour(20),
            In.hours(6),
            In.hours(4),
            100,
            5,
            Unit.G_PER_HOUR.engine(1),
            Unit.UG_PER_KG.engine(50));

    private static final String SINCE = "rescue.since";
    private static final String STEP = "rescue";
    /** Rise of the pressure drop of the membrane lung, as a share, that forbids antifibrinolytics. */
    private static final double CLOTS = 0.3;

    @Override
    public void round(Round now) {
        double lasted = now.lasting(SINCE, now.screen.alveolarBleeding() > bleeding);
        if (lasted < lasting || !Repeated.isDue(now, STEP, 4, pause)) {
            return;
        }
        String why = "the lung goes on bleeding, " + In.words(Unit.ML_PER_HOUR, now.screen.alveolarBleeding());
        switch ((int) Repeated.given(now, STEP)) {
            case 0 -> Transfusions.platelets(now, platelets, 0, why);
            case 1 -> antifibrinolytic(now, why);
            case 2 -> factorVii(now, why);
            default -> {
                if (now.since(STEP + ".last") < In.days(1)) {
                    return;
                }
                factorVii(now, why);
            }
        }
        Repeated.count(now, STEP);
    }

    private void antifibrinolytic(Round now, String why) {
        if (now.screen.membraneRise() > CLOTS) {
            now.say("antifibrinolytic-left-out", "the membrane lung clots");
            return;
        }
        Map<String, Double> values = new TreeMap<>();
        values.put(Orders.DOSE, antifibrinolytic);
        values.put(Orders.RATE, antifibrinolyticRate);
        if (now.act(why, Orders.AMINOCAPROIC_ACID, values)) {
            now.plan(Infused.order(now, now.time() + In.hours(8), Orders.AMINOCAPROIC_ACID, Map.of(Orders.RATE, 0.0)));
        }
    }

    private void factorVii(Round now, String why) {
        Map<String, Double> values = Map.of(Orders.DOSE_PER_KILOGRAM, factorVii);
        now.act(why, Orders.RFVIIA, values, Map.of("route", "intrapulmonary"));
    }
}
