package org.lungbridge.patient;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.lungbridge.engine.Effect;
import org.lungbridge.engine.LaneAccess;
import org.lungbridge.engine.Order;
import org.lungbridge.engine.OrderResult;
import org.lungbridge.lanes.Functions;
import org.lungbridge.quantity.Unit;
import org.lungbridge.vocabulary.Body;
import org.lungbridge.vocabulary.Coagulation;
import org.lungbridge.vocabulary.Disease;
import org.lungbridge.vocabulary.Drug;

/**
 * Drugs against the disease that are given at once.
 *
 * <pre>
 *   methylprednisolone:  effect site + dose
 *   cyclophosphamide:    pulse + dose/(15 mg/kg) · (1 − pulse − acting)
 *                        marrow toxicity + dose/1 g
 *   rituximab:           plasma + dose
 *   IVIG:                IgG + dose/(4.69 L · (W/82 kg)^0.773)  ;  for 7 d after the last dose
 *                        thrombosis × (1 + min(0.5, sum of 0.1 · dose/(0.4 g/kg)))
 * </pre>
 *
 * <p>Five days of IVIG make clotting half as likely again. Sources: Tortorici 2021
 * (volume of IgG); dose of cyclophosphamide by the CYCLOPS regimen (15 mg/kg, recalled); clotting after IVIG × 1.5 is a
 * design choice.
 */
final class Immunosuppression {
    private static final double FULL_PULSE = Unit.MG_PER_KG.engine(15);
    private static final double TOXIC_DOSE_G = 1;
    private static final double IGG_VOLUME_L = 4.69;
    private static final double IGG_WEIGHT_KG = 82;
    private static final double IGG_EXPONENT = 0.773;
    private static final double IVIG_DAY = Unit.G_PER_KG.engine(0.4);
    private static final double CLOTTING_PER_DAY_OF_IVIG = 0.1;
    private static final double MOST_CLOTTING_BY_IVIG = 0.5;
    private static final double CLOTTING_LASTS = Unit.DAY.engine(7);
    private static final double SECOND = 1;
    /** The kind of the order by which the tendency of IVIG ends. */
    private static final String WORN_OFF = "end-ivig-clotting";

    private static final String DOSE = "dose";

    private Immunosuppression() {}

    static Map<String, BedsideOrder> all() {
        Map<String, BedsideOrder> orders = new TreeMap<>();
        orders.put(
                StandardOrders.METHYLPREDNISOLONE,
                new Bolus(Map.of(Drug.GLUCOCORTICOID, 1.0), Unit.MG, Unit.MG_PER_KG));
        orders.put(StandardOrders.RITUXIMAB, new Bolus(Map.of(Drug.RITUXIMAB, 1.0), Unit.MG, Unit.MG_PER_KG));
        orders.put(StandardOrders.CYCLOPHOSPHAMIDE, Immunosuppression::cyclophosphamide);
        orders.put(StandardOrders.IVIG, Immunosuppression::ivig);
        orders.put(WORN_OFF, Immunosuppression::wornOff);
        return orders;
    }

    private static OrderResult cyclophosphamide(Order order, LaneAccess lane) {
        double dose = Dose.of(order, DOSE, lane);
        double relative = dose / (FULL_PULSE * lane.get(Body.WEIGHT.name()));
        double room = 1 - lane.get(Drug.CYCLOPHOSPHAMIDE_PULSE.name()) - lane.get(Drug.CYCLOPHOSPHAMIDE_ACTING.name());
        Hemostasis.add(lane, Drug.CYCLOPHOSPHAMIDE_PULSE, Math.min(relative, 1) * room);
        Hemostasis.add(lane, Disease.MARROW_TOXICITY, dose / TOXIC_DOSE_G);
        return Dose.given(order, relative > 0, Dose.inWords(order, DOSE, lane, Unit.MG, Unit.MG_PER_KG));
    }

    private static OrderResult ivig(Order order, LaneAccess lane) {
        double dose = Dose.of(order, DOSE, lane);
        double weight = lane.get(Body.WEIGHT.name());
        double volume = IGG_VOLUME_L * Functions.pow(weight / IGG_WEIGHT_KG, IGG_EXPONENT);
        Hemostasis.add(lane, Disease.IMMUNOGLOBULIN, dose / volume);
        clotting(lane, CLOTTING_PER_DAY_OF_IVIG * dose / (IVIG_DAY * weight));
        Order ends = Order.of(lane.time() + CLOTTING_LASTS, order.rank(), order.sequence(), order.actor(), WORN_OFF);
        return Dose.given(order, dose > 0, Dose.inWords(order, DOSE, lane, Unit.G, Unit.G_PER_KG))
                .then(List.of(ends));
    }

    private static void clotting(LaneAccess lane, double more) {
        double before = lane.get(Coagulation.IMMUNOGLOBULIN_TENDENCY.name());
        lane.setSetting(Coagulation.IMMUNOGLOBULIN_TENDENCY.name(), Math.min(MOST_CLOTTING_BY_IVIG, before + more));
        lane.setSetting(Coagulation.IMMUNOGLOBULIN_UNTIL.name(), lane.time() + CLOTTING_LASTS);
    }

    /** A week after a dose; another one may have come since. */
    private static OrderResult wornOff(Order order, LaneAccess lane) {
        boolean last = lane.time() > lane.get(Coagulation.IMMUNOGLOBULIN_UNTIL.name()) - SECOND;
        if (last) {
            lane.setSetting(Coagulation.IMMUNOGLOBULIN_TENDENCY.name(), 0);
        }
        return OrderResult.changed(last ? Effect.FULL : Effect.NOTHING, "", "");
    }
}
